import { type EntryKind, faulty, type Stop } from "./archive.js";

/** Bytes of a header, and of everything that an entry takes. */
export const blockBytes = 512;

/** A header as it stands in the file, with what it says of itself alone. */
export interface TarHeader {
  readonly type: string;
  readonly name: Buffer;
  readonly target: Buffer;
  readonly size: number;
  readonly isExecutable: boolean;
}

/** Whether a block, or a part of one, is all zeros: two of them end an archive. */
export function isZeros(block: Uint8Array): boolean {
  return zeros.subarray(0, block.length).equals(block);
}

const zeros = Buffer.alloc(blockBytes);

/** Whether a block has the sum that it says, which every header has. */
export function isHeader(block: Buffer): boolean {
  const said = octal(block, 148, 8);
  let unsigned = 8 * 32;
  let signed = unsigned;
  for (let at = 0; at < blockBytes; at += 1) {
    if (at >= 148 && at < 156) continue;
    const byte = block[at] ?? 0;
    unsigned += byte;
    signed += byte < 128 ? byte : byte - 256;
  }
  return said === unsigned || said === signed;
}

/** Reads a header, which must have its sum. */
export function readHeader(block: Buffer): TarHeader | Stop {
  const size = number(block, 124, 12);
  if (size === undefined) return faulty({ kind: "damaged", reason: "a size in one of its headers is no number" });
  const isPosix = block.toString("latin1", 257, 265) === "ustar\x0000";
  const prefix = isPosix ? text(block, 345, 155) : Buffer.alloc(0);
  const name = text(block, 0, 100);
  return {
    type: String.fromCharCode(block[156] ?? 0),
    name: prefix.length === 0 ? name : Buffer.concat([prefix, Buffer.from("/"), name]),
    target: text(block, 157, 100),
    size,
    isExecutable: ((octal(block, 100, 8) ?? 0) & 0o100) !== 0,
  };
}

/** What an entry of a type is. A file whose name ends with a slash is a folder, as the first tars wrote them. */
export function kindOf(type: string, name: Uint8Array): EntryKind {
  if (type === "\0" || type === "0" || type === "7") return { kind: name.at(-1) === slash ? "folder" : "file" };
  return kinds[type] ?? { kind: "other", what: `an entry of the unknown type ${JSON.stringify(type)}` };
}

const slash = 0x2f;

const kinds: { readonly [type: string]: EntryKind } = {
  "1": { kind: "hard-link" },
  "2": { kind: "link" },
  "3": { kind: "other", what: "a character device" },
  "4": { kind: "other", what: "a block device" },
  "5": { kind: "folder" },
  "6": { kind: "other", what: "a named pipe" },
  S: { kind: "other", what: "a sparse file" },
  M: { kind: "other", what: "a part of a file of several volumes" },
  D: { kind: "other", what: "a folder of an incremental backup" },
};

function text(block: Buffer, start: number, length: number): Buffer {
  const end = block.indexOf(0, start);
  const until = end === -1 ? start + length : Math.min(end, start + length);
  return Buffer.from(block.subarray(start, until));
}

/** Digits in base 8, or where the first bit is set, all other bits as one number. */
function number(block: Buffer, start: number, length: number): number | undefined {
  const first = block[start] ?? 0;
  if ((first & 0x80) === 0) return octal(block, start, length);
  let value = first & 0x7f;
  for (let at = start + 1; at < start + length; at += 1) value = value * 256 + (block[at] ?? 0);
  return Number.isSafeInteger(value) ? value : undefined;
}

function octal(block: Buffer, start: number, length: number): number | undefined {
  const digits = text(block, start, length).toString("latin1").trim();
  return /^[0-7]*$/.test(digits) ? Number.parseInt(digits || "0", 8) : undefined;
}
