import type { FileProblem } from "../model/problems/file.js";
import { err, ok, type Result } from "../model/result.js";
import type { Contents, FileStamp, Files, Streaming } from "./files.js";

/** A disk for tests: it can be told what fails, and it keeps what was read and written. */
export interface MemoryFiles extends Files {
  /** Contents by path. A text is UTF-8. */
  readonly contents: Map<string, Uint8Array>;
  /** Links by path: where each leads. */
  readonly links: Map<string, string>;
  /** What a call with this path answers, instead of doing anything. */
  readonly failures: Map<string, FileProblem>;
  /** Paths, in the order of the calls. */
  readonly reads: string[];
  readonly writes: { readonly path: string; readonly mtimeNs: bigint | undefined }[];
}

/** Makes a disk that holds the given files; its clock ticks once for every write. */
export function memoryFiles(initial: Readonly<Record<string, string | Uint8Array>> = {}): MemoryFiles {
  const contents = new Map<string, Uint8Array>();
  const links = new Map<string, string>();
  const failures = new Map<string, FileProblem>();
  const stamps = new Map<string, FileStamp>();
  const reads: string[] = [];
  const writes: { readonly path: string; readonly mtimeNs: bigint | undefined }[] = [];
  let clock = 1_000_000_000n;

  const put = (path: string, bytes: Uint8Array, mtimeNs?: bigint) => {
    clock += 1n;
    contents.set(path, bytes);
    stamps.set(path, { size: bytes.length, mtimeNs: mtimeNs ?? clock, ctimeNs: clock, inode: clock });
  };
  for (const [path, text] of Object.entries(initial)) put(path, typeof text === "string" ? Buffer.from(text) : text);

  const read = (path: string, limit: number): Result<Uint8Array, FileProblem> => {
    reads.push(path);
    const failure = failures.get(path);
    if (failure !== undefined) return err(failure);
    if (links.has(path)) return err({ kind: "not-a-regular-file", path, found: "link" });
    const bytes = contents.get(path);
    if (bytes === undefined) return err({ kind: "missing-file", path });
    return bytes.length > limit ? err({ kind: "file-too-large", path, limit }) : ok(bytes);
  };
  const stream = (path: string, limit: number): Result<Streaming, FileProblem> => {
    const bytes = read(path, limit);
    return bytes.ok ? ok({ pieces: [bytes.value], fault: () => undefined }) : bytes;
  };
  const part = (path: string, start: number, length: number): Result<Uint8Array, FileProblem> => {
    const bytes = read(path, Number.POSITIVE_INFINITY);
    return bytes.ok ? ok(bytes.value.subarray(start, start + length)) : bytes;
  };
  const replace = (path: string, given: Contents, mtimeNs?: bigint): Result<undefined, FileProblem> => {
    const failure = failures.get(path);
    if (failure !== undefined) return err(failure);
    const pieces: Uint8Array[] = [];
    const keep = (piece: Uint8Array) => {
      pieces.push(piece);
      return false;
    };
    if (typeof given === "function") given(keep);
    put(path, typeof given === "function" ? Buffer.concat(pieces) : given, mtimeNs);
    writes.push({ path, mtimeNs });
    return ok(undefined);
  };

  return {
    contents,
    links,
    failures,
    reads,
    writes,
    read,
    stream,
    part,
    replace,
    save: replace,
    stamp: (path) => (links.has(path) ? undefined : (stamps.get(path) ?? stampOf(contents.get(path)))),
    list: (path) => {
      const inside = [...contents.keys()].filter((each) => each.startsWith(`${path}/`));
      return [...new Set(inside.map((each) => each.slice(path.length + 1).split("/")[0] ?? ""))].sort();
    },
    remove: (path) => {
      contents.delete(path);
      return ok(undefined);
    },
    // Folders are there as long as something is in them.
    removeEmpty: () => {},
    realPath: (path) => {
      for (const [link, target] of links) {
        if (path === link || path.startsWith(`${link}/`)) return target + path.slice(link.length);
      }
      const isThere = [...contents.keys()].some((each) => each === path || each.startsWith(`${path}/`));
      return isThere ? path : undefined;
    },
  };
}

/** Of a file that a test put there by itself. */
function stampOf(bytes: Uint8Array | undefined): FileStamp | undefined {
  return bytes && { size: bytes.length, mtimeNs: 1n, ctimeNs: 1n, inode: 1n };
}
