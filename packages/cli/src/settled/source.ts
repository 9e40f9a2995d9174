import { resolve } from "node:path";
import {
  decodeSnapshot,
  err,
  type Problem,
  type Result,
  type Selection,
  type Snapshot,
  snapshotFileLimit,
} from "@px-meta/core";
import type { Context, ExitStatus, Option } from "../command.js";
import { type Given, textOf } from "../verbs/parse.js";

/** The options by which a verb is told what to look at. */
export const sourceOptions: { readonly [name: string]: Option } = {
  snapshot: { type: "string", value: "FILE|-", help: "look at a snapshot (or standard input), not at the last build" },
};

/** What a verb looks at. */
export interface Source {
  readonly snapshot: Snapshot;
  /** For problems: the file, or the index. */
  readonly path: string;
  /** What was built; absent for a snapshot. */
  readonly selection?: Selection;
  /** Inputs that have changed since; absent for a snapshot. */
  readonly changed?: readonly string[];
  /** The two above in a line, for people. */
  readonly header?: string;
}

/** Why there is nothing to look at. */
export interface NoSource {
  readonly problems: readonly Problem[];
  /** 1 where the thing is bad, 3 where it is not there. */
  readonly status: ExitStatus;
}

/** Finds what a verb is to look at: the snapshot that the user names, or else what the last build left. */
export async function readSource(context: Context, given: Given, verb: string): Promise<Result<Source, NoSource>> {
  const named = textOf(given, "snapshot");
  if (named === undefined) {
    return err({ problems: [{ kind: "no-index", verb, path: context.cwd }], status: 3 });
  }
  const path = named === "-" ? "standard input" : named;
  const bytes =
    named === "-" ? await readInput(path) : context.files.read(resolve(context.cwd, named), snapshotFileLimit);
  if (!bytes.ok) {
    const isBad = bytes.error.kind === "file-too-large";
    return err({ problems: [{ ...bytes.error, path }], status: isBad ? 1 : 3 });
  }
  const read = await decodeSnapshot(bytes.value, path);
  return read.ok ? { ok: true, value: { snapshot: read.value, path } } : err({ problems: read.error, status: 1 });
}

/** Reads standard input to its end, unless it is larger than any snapshot. */
async function readInput(path: string): Promise<Result<Uint8Array, Extract<Problem, { kind: "file-too-large" }>>> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > snapshotFileLimit) return err({ kind: "file-too-large", path, limit: snapshotFileLimit });
    chunks.push(chunk);
  }
  return { ok: true, value: Buffer.concat(chunks) };
}
