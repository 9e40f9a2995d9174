import type { Planned } from "../../../downloads/planned.js";

/** Letters of the last part of a name. */
const longest = 80;

/**
 * The name of a vendored file: the first digits of its digest, and what its first source calls it. So no two are the same,
 * and what is vendored beside it changes no name.
 */
export function nameOf({ sha256, urls }: { readonly sha256: string; readonly urls: readonly string[] }): string {
  const [url = ""] = urls;
  const last = URL.canParse(url) ? (new URL(url).pathname.split("/").at(-1) ?? "") : "";
  const plain = decoded(last).replace(/[^A-Za-z0-9._+-]+/g, "_");
  return `${sha256.slice(0, 16)}-${plain.slice(-longest) || "file"}`;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Whether a name is one that {@link nameOf} makes. */
export function isOurs(name: string): boolean {
  return /^[0-9a-f]{16}-[A-Za-z0-9._+-]+$/.test(name);
}

/** A file that is vendored. */
export interface VendoredFile {
  readonly name: string;
  readonly sha256: string;
  readonly size: number;
  /** Its sources, as they may be shown. */
  readonly urls: readonly string[];
  readonly wanted: readonly [Planned, ...Planned[]];
}
