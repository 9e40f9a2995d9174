import {
  canonicalJson,
  decodeOwnSnapshot,
  encodeSnapshot,
  err,
  type FileProblem,
  type Files,
  type JsonValue,
  ok,
  type Problem,
  type Result,
  type Snapshot,
  sha256,
} from "@px-meta/core/stages";
import { type IndexHead, indexFileLimit, indexPath, splitIndex, writeLast } from "./head.js";

/** What the last build of a selection left. */
export interface Index {
  readonly head: IndexHead;
  readonly snapshot: Snapshot;
}

/** Writes an index in place of the one before: a line of what it is, then the snapshot. */
export function writeIndex(files: Files, buildDir: string, { head, snapshot }: Index): Result<undefined, FileProblem> {
  const path = indexPath(buildDir, head.selection);
  const pieces: Uint8Array[] = [];
  encodeSnapshot(snapshot, (piece) => {
    pieces.push(piece);
    return false;
  });
  const body = Buffer.concat(pieces);
  const whole = { sha256: sha256(body), bytes: body.length };
  const first = canonicalJson({ ...head, "px-meta": "index@1", ...whole } as unknown as JsonValue);
  const written = files.replace(path, Buffer.concat([Buffer.from(`${first}\n`), body]));
  return written.ok ? writeLast(files, buildDir, path) : written;
}

/** Reads a whole index. */
export async function readIndex(files: Files, path: string): Promise<Result<Index, readonly Problem[]>> {
  const bytes = files.read(path, indexFileLimit);
  if (!bytes.ok) return err([bytes.error]);
  const parts = splitIndex(bytes.value);
  if (parts === undefined) return err([{ kind: "wrong-digest", path }]);
  if (sha256(parts.body) !== parts.digest) return err([{ kind: "wrong-digest", path }]);
  const snapshot = decodeOwnSnapshot([parts.body], path);
  return snapshot.ok ? ok({ head: parts.head, snapshot: snapshot.value }) : snapshot;
}
