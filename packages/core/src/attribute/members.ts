import { sha256 } from "../json/sha256.js";
import type { Sha256 } from "../model/names.js";

const magic = "!<arch>\n";
const headerLength = 60;

/**
 * The digests of the object files in an archive: a library's, or that of a Rust library that has such a library in it.
 * What is no archive, or ends too early, has those that could be read.
 */
export function membersOf(bytes: Uint8Array): ReadonlySet<Sha256> {
  const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const members = new Set<Sha256>();
  if (archive.toString("latin1", 0, magic.length) !== magic) return members;
  for (let at = magic.length; at + headerLength <= archive.length; ) {
    const name = archive.toString("latin1", at, at + 16).trimEnd();
    const size = Number(archive.toString("latin1", at + 48, at + 58));
    const start = at + headerLength;
    if (!Number.isSafeInteger(size) || size < 0 || start + size > archive.length) break;
    // BSD puts long names before the contents.
    const [, long = "0"] = /^#1\/([0-9]{1,9})$/.exec(name) ?? [];
    if (!isIndex(name)) members.add(sha256(archive.subarray(start + Math.min(Number(long), size), start + size)));
    at = start + size + (size % 2);
  }
  return members;
}

/** Symbols and long names stand in members of their own, which differ from archive to archive. */
function isIndex(name: string): boolean {
  return name === "/" || name === "//" || name === "/SYM64/" || name.startsWith("__.SYMDEF");
}
