import type { Files } from "../../ports/files.js";
import { type ArchiveIndex, indexLimits, readArchiveIndex, type UnknownIndex } from "./archive-index.js";
import { objectsLimit, weakSymbols } from "./weak-symbols.js";

/** What is known of an archive on the disk. */
export type ReadIndex = Exclude<ArchiveIndex, { readonly kind: "goes-on" }>;

/** Reads the index of an archive, and no more of the file than that takes. */
export function readIndexOf(path: string, files: Files): ReadIndex | undefined {
  const size = files.stamp(path)?.size;
  if (size === undefined) return undefined;
  for (let wanted = Math.min(size, 4096); ; ) {
    const bytes = files.part(path, 0, wanted);
    if (!bytes.ok) return undefined;
    const index = readArchiveIndex(bytes.value, size);
    if (index.kind !== "goes-on") return index;
    if (index.bytes <= wanted || index.bytes > 2 * indexLimits.bytes) return { kind: "unknown", reason: "malformed" };
    wanted = index.bytes;
  }
}

/** Names that C++ and Microsoft's compilers make: where it is not known what gives way, these may. */
const mangled = /^(?:_Z|\?)/;

/** Which symbols of an archive give way to other definitions of the same name. */
export function givesWayIn(path: string, files: Files): (symbol: string) => boolean {
  const bytes = files.read(path, objectsLimit);
  const weak = bytes.ok ? weakSymbols(bytes.value) : undefined;
  return weak === undefined ? (symbol) => mangled.test(symbol) : (symbol) => weak.has(symbol);
}

/** Why nothing is known of what an archive defines, for people. */
export const unknownWords: { readonly [reason in UnknownIndex]: string } = {
  "not-an-archive": "is no archive, so it is not known what it defines",
  "no-index": "has no index (`ranlib` makes one), so it is not known what it defines",
  malformed: "has an index that cannot be read, so it is not known what it defines",
  "too-large": "has an index that is too large to be read, so it is not known what it defines",
};
