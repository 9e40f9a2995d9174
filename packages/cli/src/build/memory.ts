import { join } from "node:path";
import { canonicalJson, type JsonValue, type Layer, type Problem, type Selection, sha256 } from "@px-meta/core";
import type { Context } from "../command.js";
import { type IndexHead, indexPath, type Redirected, writeIndex, writeLast } from "../index/index-file.js";
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
  readonly redirected?: Redirected;
  /** What the last build of this selection left. */
  readonly last?: IndexHead;
}

/** Whether nothing at all has changed since the last build of this selection. */
export function isNothingNew(build: Remembered, round: Round): boolean {
  const { last, workspace, context } = build;
  if (last?.state === undefined || last.status !== 0 || last.state !== state(build, round)) return false;
  writeLast(context.files, workspace.buildDir, indexPath(workspace.buildDir, build.selection));
  return true;
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
      ...(build.redirected === undefined ? {} : { redirected: build.redirected }),
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
