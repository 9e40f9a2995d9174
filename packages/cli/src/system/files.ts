import { randomBytes } from "node:crypto";
import fs from "node:fs";
import { basename, dirname, join } from "node:path";
import {
  type Contents,
  err,
  type FileProblem,
  type FileStamp,
  type Files,
  ok,
  type Result,
  type Streaming,
} from "@px-meta/core/base";
import { codeOf, reasonOf } from "./reason.js";

/** The real disk. */
export const realFiles: Files = { read, stream, part, stamp, list, replace, save, realPath, remove, removeEmpty };

/** Opens without following a link at the last component and without waiting for a pipe, where the system can (POSIX). */
const openFlags = fs.constants.O_RDONLY | (fs.constants.O_NOFOLLOW ?? 0) | (fs.constants.O_NONBLOCK ?? 0);

function read(path: string, limit: number): Result<Uint8Array, FileProblem> {
  return opened(path, limit, (descriptor, size) => readAll(descriptor, path, size, limit));
}

/** Opens a regular file of at most `limit` bytes, for as long as it is used. */
function opened<T>(
  path: string,
  limit: number,
  use: (descriptor: number, size: number) => Result<T, FileProblem>,
): Result<T, FileProblem> {
  let descriptor: number;
  try {
    descriptor = fs.openSync(path, openFlags);
  } catch (error) {
    return err(openProblem(path, error));
  }
  try {
    const found = fs.fstatSync(descriptor);
    if (!found.isFile()) return err(notRegular(path, found));
    if (found.size > limit) return err({ kind: "file-too-large", path, limit });
    return use(descriptor, found.size);
  } catch (error) {
    return err({ kind: "unreadable-file", path, reason: reasonOf(error) });
  } finally {
    fs.closeSync(descriptor);
  }
}

/** Bytes of a file that are read at once. */
const pieceBytes = 1 << 20;

function stream(path: string, limit: number): Result<Streaming, FileProblem> {
  let fault: FileProblem | undefined;
  const pieces = {
    *[Symbol.iterator]() {
      const room = Buffer.allocUnsafeSlow(pieceBytes);
      for (let from = 0; fault === undefined; ) {
        const piece = readPiece(path, limit, from, room);
        if (!piece.ok) fault = piece.error;
        else if (piece.value.length === 0) return;
        else yield piece.value;
        from += piece.ok ? piece.value.length : 0;
      }
    },
  };
  return opened(path, limit, () => ok({ pieces, fault: () => fault }));
}

function part(path: string, start: number, length: number): Result<Uint8Array, FileProblem> {
  return readPiece(path, Number.MAX_SAFE_INTEGER, start, Buffer.allocUnsafe(length));
}

/** Reads into some room as much as there is, and fits. */
function readPiece(path: string, limit: number, from: number, room: Uint8Array): Result<Uint8Array, FileProblem> {
  return opened(path, limit, (descriptor) => ok(room.subarray(0, fs.readSync(descriptor, room, 0, room.length, from))));
}

/** Reads to the end of the file, which may have grown since its size was asked. */
function readAll(descriptor: number, path: string, size: number, limit: number): Result<Uint8Array, FileProblem> {
  const bytes = Buffer.allocUnsafe(Math.min(size, limit) + 1);
  let length = 0;
  while (length < bytes.length) {
    const got = fs.readSync(descriptor, bytes, length, bytes.length - length, null);
    if (got === 0) return ok(bytes.subarray(0, length));
    length += got;
  }
  if (length > limit) return err({ kind: "file-too-large", path, limit });
  return err({ kind: "unreadable-file", path, reason: "it grew while it was read" });
}

function stamp(path: string): FileStamp | undefined {
  const found = standing(path);
  if (found === undefined || !found.isFile()) return undefined;
  return { size: Number(found.size), mtimeNs: found.mtimeNs, ctimeNs: found.ctimeNs, inode: found.ino };
}

/** Nothing, too, where a part of the path is no folder, or none that may be entered. */
function standing(path: string): fs.BigIntStats | undefined {
  try {
    return fs.lstatSync(path, { bigint: true, throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

function list(path: string): readonly string[] {
  try {
    return fs.readdirSync(path).sort();
  } catch {
    return [];
  }
}

function replace(path: string, contents: Contents, mtimeNs?: bigint): Result<undefined, FileProblem> {
  return put(path, (temporary) =>
    write(temporary, contents, (descriptor) => {
      if (mtimeNs !== undefined) fs.futimesSync(descriptor, seconds(mtimeNs), seconds(mtimeNs));
    }),
  );
}

function save(path: string, contents: Contents): Result<undefined, FileProblem> {
  return put(path, (temporary) => write(temporary, contents, fs.fsyncSync));
}

function put(path: string, make: (temporary: string) => void): Result<undefined, FileProblem> {
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}-${randomBytes(6).toString("hex")}.tmp`);
  try {
    const before = fs.lstatSync(path, { throwIfNoEntry: false });
    if (before !== undefined && !before.isFile()) return err(notRegular(path, before));
    fs.mkdirSync(dirname(path), { recursive: true });
    make(temporary);
    fs.renameSync(temporary, path);
    return ok(undefined);
  } catch (error) {
    remove(temporary);
    return err({ kind: "unwritable-file", path, reason: reasonOf(error) });
  }
}

function write(path: string, contents: Contents, finish: (descriptor: number) => void): void {
  const descriptor = fs.openSync(path, "wx");
  try {
    const put = (piece: Uint8Array) => {
      fs.writeFileSync(descriptor, piece);
      return true;
    };
    if (typeof contents === "function") contents(put);
    else fs.writeFileSync(descriptor, contents);
    finish(descriptor);
  } finally {
    fs.closeSync(descriptor);
  }
}

/** Node takes times as seconds in a double, which is good to about a microsecond. */
function seconds(ns: bigint): number {
  return Number(ns / 1000n) / 1e6;
}

function realPath(path: string): string | undefined {
  try {
    return fs.realpathSync.native(path);
  } catch {
    return undefined;
  }
}

function remove(path: string): Result<undefined, FileProblem> {
  try {
    fs.unlinkSync(path);
    return ok(undefined);
  } catch (error) {
    if (codeOf(error) === "ENOENT") return ok(undefined);
    return err({ kind: "unwritable-file", path, reason: reasonOf(error) });
  }
}

function removeEmpty(path: string): void {
  try {
    fs.rmdirSync(path);
  } catch {
    // It holds something, or is not there: both are as it should be.
  }
}

function openProblem(path: string, error: unknown): FileProblem {
  const code = codeOf(error);
  if (code === "ENOENT" || code === "ENOTDIR") return { kind: "missing-file", path };
  if (code === "ELOOP" || code === "EMLINK") return { kind: "not-a-regular-file", path, found: "link" };
  if (code === "EISDIR") return { kind: "not-a-regular-file", path, found: "folder" };
  if (code === "ENXIO") return { kind: "not-a-regular-file", path, found: "other" };
  return { kind: "unreadable-file", path, reason: reasonOf(error) };
}

function notRegular(path: string, found: fs.Stats): FileProblem {
  const what = found.isDirectory() ? "folder" : found.isSymbolicLink() ? "link" : "other";
  return { kind: "not-a-regular-file", path, found: what };
}
