import type { FileProblem } from "../model/problems/file.js";
import type { Result } from "../model/result.js";

/** What tells one state of a file from another without reading it. Times in nanoseconds. */
export interface FileStamp {
  readonly size: number;
  readonly mtimeNs: bigint;
  readonly ctimeNs: bigint;
  readonly inode: bigint;
}

/** A file that is read piece by piece. */
export interface Streaming {
  /** Its bytes from the beginning, each time that they are asked for. A piece is good until the next one. */
  readonly pieces: Iterable<Uint8Array>;
  /** Why the pieces ended before the file did; nothing where all went well. */
  fault(): FileProblem | undefined;
}

/** What a file is to hold: its bytes, or who writes them, in pieces; the answer to each is whether its bytes may be used again. */
export type Contents = Uint8Array | ((write: (piece: Uint8Array) => boolean) => void);

/** The disk, as the pipeline sees it. All calls are synchronous: the files are small and many. */
export interface Files {
  /** The bytes of a regular file of at most `limit` bytes; links at the last component are not followed. */
  read(path: string, limit: number): Result<Uint8Array, FileProblem>;
  /** The same for a file that may be larger than memory should be; it is opened when its pieces are asked for. */
  stream(path: string, limit: number): Result<Streaming, FileProblem>;
  /** At most `length` bytes of a regular file from a place on: fewer where it ends. Links are not followed, as by `read`. */
  part(path: string, start: number, length: number): Result<Uint8Array, FileProblem>;
  /** The stamp of a regular file; nothing where there is none. */
  stamp(path: string): FileStamp | undefined;
  /** Names in a folder, sorted; empty where there is none. */
  list(path: string): readonly string[];
  /**
   * Puts whole new contents in place (temporary file beside it, then rename), with the given modification time. A failure of
   * power can leave it torn, as anything in a build directory, where its reader finds that out.
   */
  replace(path: string, contents: Contents, mtimeNs?: bigint): Result<undefined, FileProblem>;
  /** The same for a file that is the user's: it is on the disk before it takes the place of another. */
  save(path: string, contents: Contents): Result<undefined, FileProblem>;
  /** The path with every link resolved; nothing where there is nothing. */
  realPath(path: string): string | undefined;
  /** Removes a file; no complaint where there is none. */
  remove(path: string): Result<undefined, FileProblem>;
  /** Removes a folder if nothing is in it. */
  removeEmpty(path: string): void;
}
