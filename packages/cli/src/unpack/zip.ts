import { crc32 } from "node:zlib";
import type { Entry, ZipFile } from "yauzl";
import {
  type ArchiveEntry,
  type EntryKind,
  type EntrySink,
  faulty,
  type Limits,
  type OpenArchive,
  type Stop,
} from "./archive.js";
import { shown } from "./place.js";

/**
 * Reads a zip archive by its directory. It is strict where readers differ: a file is called in its own header as in the
 * directory, and has the size and the sum that the directory declares.
 */
export async function readZip({ descriptor }: OpenArchive, sink: EntrySink, limits: Limits): Promise<Stop | undefined> {
  const { fromFdPromise } = await import("yauzl");
  try {
    const zip = await fromFdPromise(descriptor, { autoClose: false, decodeStrings: false });
    if (zip.entryCount > limits.entries) return faulty({ kind: "too-many-entries", limit: limits.entries });
    let declared = 0;
    for await (const entry of zip.eachEntry()) {
      declared += entry.uncompressedSize;
      if (declared > limits.bytes) return faulty({ kind: "too-large", limit: limits.bytes });
      const stop = await readEntry(zip, entry, sink);
      if (stop !== undefined) return stop;
    }
    return undefined;
  } catch (error) {
    return sayError(error instanceof Error ? error.message : String(error));
  }
}

function sayError(message: string): Stop {
  if (message.startsWith("End of central directory record signature not found")) return faulty({ kind: "cut-off" });
  if (message.startsWith("Invalid comment length")) return faulty({ kind: "goes-on" });
  return faulty({ kind: "damaged", reason: `it is damaged (${message})` });
}

async function readEntry(zip: ZipFile, entry: Entry, sink: EntrySink): Promise<Stop | undefined> {
  const { fileNameRaw: name, uncompressedSize: size } = entry;
  const said = await zip.readLocalFileHeaderPromise(entry);
  if (!said.fileName.equals(name)) {
    const reason = `a file is called ${shown(name)} in its directory, and ${shown(said.fileName)} where it stands`;
    return faulty({ kind: "damaged", reason });
  }
  const kind = kindOf(entry);
  const isExecutable = (modeOf(entry) & 0o100) !== 0;
  if (kind.kind !== "file" && kind.kind !== "link") {
    const begun: ArchiveEntry = { name, kind, size: 0, isExecutable, target: new Uint8Array() };
    if (size > 0 && kind.kind === "folder") {
      return faulty({ kind: "unsupported-entry", name: shown(name), what: "a folder with contents" });
    }
    return sink.begin(begun) ?? sink.end();
  }
  if (kind.kind === "file") {
    const stop = sink.begin({ name, kind, size, isExecutable, target: new Uint8Array() });
    return stop ?? (await contents(zip, entry, (bytes) => sink.write(bytes))) ?? sink.end();
  }
  if (size > longestTarget) {
    return faulty({ kind: "unsafe-name", name: shown(name), reason: `is a link whose target has ${size} bytes` });
  }
  const target: Uint8Array[] = [];
  const stop = await contents(zip, entry, (bytes) => {
    target.push(bytes);
    return undefined;
  });
  return stop ?? sink.begin({ name, kind, size: 0, isExecutable, target: Buffer.concat(target) }) ?? sink.end();
}

const longestTarget = 4096;

async function contents(
  zip: ZipFile,
  entry: Entry,
  take: (bytes: Uint8Array) => Stop | undefined,
): Promise<Stop | undefined> {
  let sum = 0;
  for await (const bytes of (await zip.openReadStreamPromise(entry)) as AsyncIterable<Buffer>) {
    sum = crc32(bytes, sum);
    const stop = take(bytes);
    if (stop !== undefined) return stop;
  }
  if (sum === entry.crc32) return undefined;
  return faulty({ kind: "damaged", reason: `${shown(entry.fileNameRaw)} in it does not have its sum` });
}

/** The mode that Unix and macOS note. */
function modeOf({ versionMadeBy, externalFileAttributes }: Entry): number {
  const system = versionMadeBy >>> 8;
  return system === 3 || system === 19 ? externalFileAttributes >>> 16 : 0;
}

function kindOf(entry: Entry): EntryKind {
  if (entry.isEncrypted()) return { kind: "other", what: "an encrypted file" };
  const type = modeOf(entry) & 0o170000;
  if (type === 0o040000 || (type === 0 && entry.fileNameRaw.at(-1) === slash)) return { kind: "folder" };
  if (entry.compressionMethod !== 0 && entry.compressionMethod !== 8) {
    return { kind: "other", what: `a file that is compressed by zip's method ${entry.compressionMethod}` };
  }
  if (type === 0o120000) return { kind: "link" };
  return type === 0 || type === 0o100000 ? { kind: "file" } : { kind: "other", what: "a device or a pipe" };
}

const slash = 0x2f;
