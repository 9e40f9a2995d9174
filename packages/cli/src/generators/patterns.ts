import fs from "node:fs";
import { isAbsolute, resolve, sep } from "node:path";
import type picomatch from "picomatch";

/**
 * A pattern of files: `*` and `?` within a name, also of one that begins with a dot; `**` for any number of folders;
 * `[abc]`, `{a,b}`; `\` before a letter that is to be none of these. A pattern that is the path of something there is that,
 * whatever letters it has. A folder is all files in and below it.
 */
export interface Pattern {
  /** Absolute: as far as every letter stands for itself. */
  readonly base: string;
  /** Whether a path from the base on fits, with `/`. Absent where the pattern is a path. */
  readonly fits?: (path: string) => boolean;
  /** How many folders deep below the base something may fit. */
  readonly depth: number;
}

const magic = /[*?[\]{}\\]/;

/** Reads a pattern from a folder on. */
export async function patternIn(folder: string, text: string): Promise<Pattern> {
  const path = resolve(folder, text);
  if (!magic.test(text) || isThere(path)) return { base: path, depth: Number.POSITIVE_INFINITY };
  const parts = text.split("/").filter((part) => part !== "" && part !== ".");
  const plain = parts.findIndex((part) => magic.test(part));
  const rest = parts.slice(plain).join("/");
  const isDeep = rest.includes("**") || /\{[^}]*\//.test(rest);
  return {
    base: resolve(folder, isAbsolute(text) ? "/" : "", ...parts.slice(0, plain)),
    fits: await compiled(rest),
    depth: isDeep ? Number.POSITIVE_INFINITY : parts.length - plain - 1,
  };
}

function isThere(path: string): boolean {
  try {
    return fs.lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}

let loaded: typeof picomatch | undefined;

/** The library is loaded where a pattern needs it: most builds find nothing new. */
async function compiled(pattern: string): Promise<(path: string) => boolean> {
  loaded ??= (await import("picomatch")).default;
  const fits = loaded(pattern.replace(/[()|]/g, "\\$&"), { dot: true, nonegate: true, noextglob: true });
  return (path) => fits(path);
}

/** Whether a path, or a folder on the way to it, fits a pattern. */
export function covers({ base, fits }: Pattern, path: string): boolean {
  if (path !== base && !path.startsWith(base.endsWith(sep) ? base : base + sep)) return false;
  if (fits === undefined) return true;
  const names = path
    .slice(base.length)
    .split(sep)
    .filter((name) => name !== "");
  return names.some((_, index) => fits(names.slice(0, index + 1).join("/")));
}
