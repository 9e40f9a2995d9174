import type { Files } from "../ports/files.js";

/** Some bytes of a file, from a place on; fewer where it ends, nothing where it cannot be read. */
export type ReadPart = (start: number, length: number) => Uint8Array | undefined;

/** Bytes that are read at a time: most of what is asked for next stands there too. */
const block = 1 << 16;

/** Reads a file piece by piece, and remembers the last piece. */
export function partsOf(path: string, files: Files): ReadPart {
  let known: { readonly start: number; readonly bytes: Uint8Array } | undefined;
  return (start, length) => {
    if (start < 0 || !Number.isSafeInteger(start)) return undefined;
    const at = known === undefined ? -1 : start - known.start;
    if (known !== undefined && at >= 0 && at + length <= known.bytes.length) {
      return known.bytes.subarray(at, at + length);
    }
    const read = files.part(path, start, Math.max(length, block));
    if (!read.ok) return undefined;
    known = { start, bytes: read.value };
    return read.value.subarray(0, length);
  };
}

/** The same for what stands within a file. */
export function partsWithin(part: ReadPart, from: number, size: number): ReadPart {
  return (start, length) =>
    start < 0 || start > size ? undefined : part(from + start, Math.min(length, size - start));
}
