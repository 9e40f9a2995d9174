import { fitsGlob } from "@px-meta/core/base";

/** Which entries are unpacked, and where: the declaration's `strip` and `include`. */
export interface Choice {
  /** Names at the beginning of a path that fall away; what has no more than these falls away whole. */
  readonly strip: number;
  /** Patterns of paths after that; without any, everything is unpacked. */
  readonly include: readonly string[];
}

/** Where an entry goes; nothing where it is not unpacked, and an empty place for the folder itself. */
export function chosenPlace(place: readonly string[], { strip, include }: Choice): readonly string[] | undefined {
  if (place.length <= strip) return place.length === strip ? [] : undefined;
  const left = place.slice(strip);
  return include.length === 0 || include.some((pattern) => fits(left, pattern.split("/").filter(isName)))
    ? left
    : undefined;
}

function isName(part: string): boolean {
  return part !== "" && part !== ".";
}

/**
 * Whether a pattern names a path, or a folder that it lies in. `*` and `?` stand for letters of one name, `**` for any number
 * of names. After a mismatch only the last `**` is tried again, one name further.
 */
function fits(path: readonly string[], pattern: readonly string[]): boolean {
  let retryPattern = -1;
  let retryPath = 0;
  let at = 0;
  let i = 0;
  while (at < pattern.length) {
    if (pattern[at] === "**") {
      retryPattern = at++;
      retryPath = i;
    } else if (i < path.length && fitsGlob(path[i] ?? "", pattern[at] ?? "")) {
      at += 1;
      i += 1;
    } else if (retryPattern >= 0 && retryPath < path.length) {
      at = retryPattern + 1;
      i = ++retryPath;
    } else return false;
  }
  return true;
}
