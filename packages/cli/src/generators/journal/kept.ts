import fs from "node:fs";
import { type BytePath, toSystem } from "./bytes.js";

/** The contents of a file as they were: in the journal itself, or, of a large one, in a file beside it. */
export type Kept =
  | { readonly kind: "bytes"; readonly bytes: Uint8Array }
  | { readonly kind: "copy"; readonly path: string };

/** Bytes that are compared at once. */
const pieceBytes = 1 << 20;

/** Whether a file has the kept contents. One that cannot be read counts as another one. */
export function hasContents(path: BytePath, size: bigint, kept: Kept): boolean {
  try {
    if (kept.kind === "bytes") {
      return size === BigInt(kept.bytes.length) && Buffer.compare(fs.readFileSync(toSystem(path)), kept.bytes) === 0;
    }
    return size === fs.lstatSync(kept.path, { bigint: true }).size && isSame(path, kept.path);
  } catch {
    return false;
  }
}

function isSame(path: BytePath, copy: string): boolean {
  const left = fs.openSync(toSystem(path), "r");
  try {
    const right = fs.openSync(copy, "r");
    try {
      const [a, b] = [Buffer.allocUnsafe(pieceBytes), Buffer.allocUnsafe(pieceBytes)];
      for (;;) {
        const [inA, inB] = [fillFrom(left, a), fillFrom(right, b)];
        if (Buffer.compare(a.subarray(0, inA), b.subarray(0, inB)) !== 0) return false;
        if (inA === 0) return true;
      }
    } finally {
      fs.closeSync(right);
    }
  } finally {
    fs.closeSync(left);
  }
}

function fillFrom(descriptor: number, room: Buffer): number {
  let length = 0;
  while (length < room.length) {
    const got = fs.readSync(descriptor, room, length, room.length - length, null);
    if (got === 0) return length;
    length += got;
  }
  return length;
}

/** Writes a new file with the kept contents. */
export function writeKept(path: BytePath, kept: Kept): void {
  if (kept.kind === "bytes") fs.writeFileSync(toSystem(path), kept.bytes, { flag: "wx", mode: 0o600 });
  else fs.copyFileSync(kept.path, toSystem(path), fs.constants.COPYFILE_FICLONE | fs.constants.COPYFILE_EXCL);
}

/** Writes the kept contents over those of a file: for one that has other names, and where there is no room for a second. */
export function overwrite(path: BytePath, kept: Kept): void {
  const target = fs.openSync(toSystem(path), "r+");
  try {
    fs.ftruncateSync(target, 0);
    if (kept.kind === "bytes") {
      fs.writeFileSync(target, kept.bytes);
      return;
    }
    const source = fs.openSync(kept.path, "r");
    try {
      const room = Buffer.allocUnsafe(pieceBytes);
      for (let got = fillFrom(source, room); got > 0; got = fillFrom(source, room)) {
        fs.writeFileSync(target, room.subarray(0, got));
      }
    } finally {
      fs.closeSync(source);
    }
  } finally {
    fs.closeSync(target);
  }
}
