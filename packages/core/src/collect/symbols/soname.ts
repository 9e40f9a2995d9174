import type { DynamicSection } from "./dynamic-section.js";

/** What a shared library says of its name. */
export type Soname =
  | { readonly kind: "named"; readonly soname: string }
  /** It has none: the program asks for the file that was linked. */
  | { readonly kind: "unnamed" }
  /** It is no ELF file, or one that cannot be read. */
  | { readonly kind: "unknown" };

const sonameTag = 14;

/** Reads `DT_SONAME`. */
export function sonameIn(dynamic: DynamicSection | undefined): Soname {
  if (dynamic === undefined) return { kind: "unknown" };
  const place = dynamic.tags.get(sonameTag);
  if (place === undefined) return { kind: "unnamed" };
  const soname = dynamic.name(place);
  return soname === undefined ? { kind: "unknown" } : { kind: "named", soname };
}
