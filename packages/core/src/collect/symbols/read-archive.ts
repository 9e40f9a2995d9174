import type { Files } from "../../ports/files.js";
import { type ArchiveIndex, indexLimits, readArchiveIndex, type UnknownIndex } from "./archive-index.js";
import { objectsLimit, weakSymbols } from "./weak-symbols.js";

/** What is known of an archive on the disk. */
export type ReadIndex = Exclude<ArchiveIndex, { readonly kind: "goes-on" }>;

/** Bytes of a file of which the beginning is read. */
const fileLimit = 64 * 2 ** 30;

/** Reads the index of an archive, and no more of the file than that takes. */
export function readIndexOf(path: string, files: Files): ReadIndex | undefined {
  const size = files.stamp(path)?.size;
  const streaming = size === undefined ? undefined : files.stream(path, fileLimit);
  if (size === undefined || streaming?.ok !== true) return undefined;
  let bytes: Uint8Array = new Uint8Array(0);
  let wanted = Math.min(size, 4096);
  for (const piece of streaming.value.pieces) {
    bytes = bytes.length === 0 ? piece : Buffer.concat([bytes, piece]);
    if (bytes.length < wanted) continue;
    const index = readArchiveIndex(bytes, size);
    if (index.kind !== "goes-on") return index;
    if (index.bytes <= bytes.length || index.bytes > 2 * indexLimits.bytes)
      return { kind: "unknown", reason: "malformed" };
    wanted = index.bytes;
  }
  return streaming.value.fault() === undefined ? { kind: "unknown", reason: "malformed" } : undefined;
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
