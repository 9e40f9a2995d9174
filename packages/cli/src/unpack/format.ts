import fs from "node:fs";
import type { Download } from "@px-meta/schema";
import type { OpenArchive } from "./archive.js";
import type { Compression } from "./decode.js";

/** What an archive is, as a declaration says it. */
export type Format = NonNullable<Download["unpack"]>["format"];

/** How the bytes of each format begin. */
const beginnings: readonly { readonly format: Format; readonly bytes: string; readonly at: number }[] = [
  { format: "tar.gz", bytes: "1f8b", at: 0 },
  { format: "tar.xz", bytes: "fd377a585a00", at: 0 },
  { format: "tar.zst", bytes: "28b52ffd", at: 0 },
  { format: "tar.bz2", bytes: "425a68", at: 0 },
  { format: "zip", bytes: "504b0304", at: 0 },
  { format: "zip", bytes: "504b0506", at: 0 },
  { format: "tar", bytes: "7573746172", at: 257 },
];

/** What a file looks like by its first bytes. */
export function looksLike({ descriptor }: OpenArchive): Format | undefined {
  const head = Buffer.alloc(262);
  const length = fs.readSync(descriptor, head, 0, head.length, 0);
  return beginnings.find(({ bytes, at }) => head.toString("hex", at, Math.min(length, at + bytes.length / 2)) === bytes)
    ?.format;
}

/** Whether a file may be of a format: the oldest tars, and zstd's frames that are skipped, begin as anything may. */
export function mayBe(format: Format, found: Format | undefined): boolean {
  return found === format || (found === undefined && (format === "tar" || format === "tar.zst"));
}

/** How a tar archive of a format is compressed. */
export const compressions: { readonly [F in Exclude<Format, "zip">]: Compression } = {
  tar: "none",
  "tar.gz": "gzip",
  "tar.xz": "xz",
  "tar.zst": "zstd",
  "tar.bz2": "bzip2",
};
