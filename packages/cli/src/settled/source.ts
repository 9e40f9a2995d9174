import { join, relative, resolve } from "node:path";
import {
  decodeSnapshot,
  err,
  type FileProblem,
  type Problem,
  type Result,
  type Selection,
  type Snapshot,
  type Streaming,
  snapshotFileLimit,
} from "@px-meta/core/stages";
import type { Context, ExitStatus } from "../command.js";
import { buildsIn } from "../index/builds.js";
import { type IndexHead, indexFolder, indexPath, lastPath } from "../index/head.js";
import { readIndex } from "../index/index-file.js";
import { changedSince } from "../index/stamps.js";
import { readWorkspace } from "../metadata/workspace.js";
import { readConfigured } from "../selection/config.js";
import { optionsOf } from "../selection/invocation.js";
import { selectionOf } from "../selection/selection.js";
import { describeSelection, settledSelection } from "../selection/settle.js";
import { type Given, isGiven, textOf } from "../verbs/parse.js";
import { callOf } from "./call.js";

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
  /** What was wrong with the build that the snapshot cannot tell. */
  readonly problems: readonly Problem[];
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
  return named === undefined ? readLastBuild(context, given, verb) : readSnapshotFile(context, named);
}

/** Reads a snapshot: a file, or standard input where its name is `-`. */
export async function readSnapshotFile(context: Context, named: string): Promise<Result<Source, NoSource>> {
  const path = named === "-" ? "standard input" : named;
  const opened =
    named === "-" ? await readInput(path) : context.files.stream(resolve(context.cwd, named), snapshotFileLimit);
  if (!opened.ok) return err(notRead(opened.error, path));
  const read = await decodeSnapshot(opened.value.pieces, path);
  const fault = opened.value.fault();
  if (fault !== undefined) return err(notRead(fault, path));
  return read.ok
    ? { ok: true, value: { snapshot: read.value, path, problems: [] } }
    : err({ problems: read.error, status: 1 });
}

function notRead(problem: FileProblem, path: string): NoSource {
  return { problems: [{ ...problem, path }], status: problem.kind === "file-too-large" ? 1 : 3 };
}

async function readLastBuild(context: Context, given: Given, verb: string): Promise<Result<Source, NoSource>> {
  const { chosen, call } = callOf(context, given);
  if (isGiven(given, "build")) {
    const { proxy } = await import("../build/proxy.js");
    // Cargo's own output stays out of what the verb prints.
    const status = await proxy({ ...context, stdout: context.stderr }, call);
    if (status !== 0) return err({ problems: [], status });
  }
  const workspace = await readWorkspace(context, call);
  if (!workspace.ok) return err({ problems: [workspace.error], status: 3 });
  const { buildDir } = workspace.value;
  const asked = settledSelection(
    selectionOf(call, await readConfigured(context, optionsOf(call))),
    workspace.value.chosen,
  );
  const path = (chosen.length === 0 ? lastIndex(context, buildDir) : undefined) ?? indexPath(buildDir, asked);
  if (context.files.stamp(path) === undefined) {
    const known = buildsIn(context.files, buildDir).map(({ selection }) => describeSelection(selection));
    const what = { asked: describeSelection(asked), known: known.sort(), path };
    return err({ problems: [{ kind: "no-index", verb, ...what }], status: 3 });
  }
  return readBuild(context, path);
}

/** Reads what a build left, where its index stands. */
export async function readBuild(context: Context, path: string): Promise<Result<Source, NoSource>> {
  const index = await readIndex(context.files, path);
  if (!index.ok) return err({ problems: index.error, status: 3 });
  const { head, snapshot } = index.value;
  const changed = changedSince(context.files, [...head.inputs, ...head.schemas]).map((one) =>
    relative(context.cwd, one),
  );
  return {
    ok: true,
    value: {
      snapshot,
      path,
      selection: head.selection,
      changed,
      header: headerOf(head, changed),
      problems: head.kept,
    },
  };
}

/** The index that was written or asked for last. */
export function lastIndex(context: Pick<Context, "files">, buildDir: string): string | undefined {
  const name = context.files.read(lastPath(buildDir), 256);
  const last = name.ok ? Buffer.from(name.value).toString("utf8") : "";
  return /^[0-9a-f]{64}\.json$/.test(last) ? join(indexFolder(buildDir), last) : undefined;
}

/** What was built, and what has changed since, for people. */
function headerOf({ selection, status }: IndexHead, changed: readonly string[]): string {
  const shown = changed.length > 3 ? [...changed.slice(0, 3), `${changed.length - 3} more`] : changed;
  return [
    `Last build: ${describeSelection(selection)}`,
    ...(status === 0 ? [] : ["it failed: scripts that did not run are not shown"]),
    ...(changed.length === 0 ? [] : [`changed since: ${shown.join(", ")}`]),
  ].join("; ");
}

/** Takes standard input to its end, unless it is larger than any snapshot. */
async function readInput(path: string): Promise<Result<Streaming, FileProblem>> {
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of process.stdin as AsyncIterable<Buffer>) {
    length += piece.length;
    if (length > snapshotFileLimit) return err({ kind: "file-too-large", path, limit: snapshotFileLimit });
    pieces.push(piece);
  }
  return { ok: true, value: { pieces, fault: () => undefined } };
}
