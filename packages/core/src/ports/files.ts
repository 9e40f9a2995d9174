import type { FileProblem } from "../model/problems/file.js";
import type { Result } from "../model/result.js";

/** What tells one state of a file from another without reading it. Times in nanoseconds. */
export interface FileStamp {
  readonly size: number;
  readonly mtimeNs: bigint;
  readonly ctimeNs: bigint;
  readonly inode: bigint;
}

/** The disk, as the pipeline sees it. All calls are synchronous: the files are small and many. */
export interface Files {
  /** The bytes of a regular file of at most `limit` bytes; links at the last component are not followed. */
  read(path: string, limit: number): Result<Uint8Array, FileProblem>;
  /** The stamp of a regular file; nothing where there is none. */
  stamp(path: string): FileStamp | undefined;
  /** Names in a folder, sorted; empty where there is none. */
  list(path: string): readonly string[];
  /** Puts whole new contents in place (temporary file beside it, then rename), with the given modification time. */
  replace(path: string, bytes: Uint8Array, mtimeNs?: bigint): Result<undefined, FileProblem>;
  /** The path with every link resolved; nothing where there is nothing. */
  realPath(path: string): string | undefined;
  /** Removes a file; no complaint where there is none. */
  remove(path: string): Result<undefined, FileProblem>;
}
