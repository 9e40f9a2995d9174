import { join } from "node:path";
import { canonicalJson, type JsonValue, type Layer, type Problem, type Selection, sha256 } from "@px-meta/core";
import type { Context } from "../command.js";
import { type IndexHead, indexPath, readHead, writeIndex, writeLast } from "../index/index-file.js";
import { stampsOf } from "../index/stamps.js";
import { stateOf } from "../index/state.js";
import type { Workspace } from "../metadata/workspace.js";
import type { Round } from "./round.js";
import type { Settled } from "./settle.js";

/** What of a build its memory rests on. */
export interface Remembered {
  readonly context: Context;
  readonly workspace: Workspace;
  readonly selection: Selection;
  readonly layers: readonly Layer[];
  /** Absolute paths. */
  readonly overrideFiles: readonly string[];
}

/** What the last build of this selection left, where nothing at all has changed since. */
export function nothingNew(build: Remembered, round: Round): IndexHead | undefined {
  const { files } = build.context;
  const path = indexPath(build.workspace.buildDir, build.selection);
  const head = readHead(files, path);
  if (head?.state === undefined || head.status !== 0 || head.state !== state(build, round)) return undefined;
  writeLast(files, build.workspace.buildDir, path);
  return head;
}

/** Leaves what a build came to for the verbs that look at it, and for the next build. */
export function remember(
  build: Remembered,
  round: Round,
  settled: Settled,
  ended: { readonly status: number; readonly kept: readonly Problem[]; readonly problems: readonly Problem[] },
): readonly Problem[] {
  const { files } = build.context;
  const known = state(build, round);
  const written = writeIndex(files, build.workspace.buildDir, {
    head: {
      selection: build.selection,
      status: ended.status,
      inputs: stampsOf(files, inputsOf(build, settled)),
      kept: ended.kept,
      problems: ended.problems,
      ...(known === undefined ? {} : { state: known }),
    },
    snapshot: settled.snapshot,
  });
  return written.ok ? [] : [written.error];
}

function state(build: Remembered, round: Round) {
  const ground = {
    workspace: build.workspace.digest,
    layers: sha256(canonicalJson(build.layers as unknown as JsonValue)),
    env: build.context.env,
  };
  return stateOf(build.context.files, ground, round.lines, round.scripts.keys());
}

/** The files on which the graph and the layers rest: manifests of what is built here, the lock file, override files. */
function inputsOf({ workspace, overrideFiles }: Remembered, { snapshot }: Settled): readonly string[] {
  const local = snapshot.graph.packages.filter(({ source }) => source === undefined);
  return [...local.map(({ manifestPath }) => manifestPath), join(workspace.root, "Cargo.lock"), ...overrideFiles];
}
