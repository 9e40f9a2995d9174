import { canonicalJson, type JsonValue, type Sha256, sha256 } from "@px-meta/core/base";
import { publishedState } from "../generators/state.js";
import { indexPath, writeLast } from "../index/head.js";
import { changedSince } from "../index/stamps.js";
import { stateOf } from "../index/state.js";
import type { Round } from "./round.js";
import type { Work } from "./work.js";

/** Whether nothing at all has changed since the last build of this selection. */
export function isNothingNew(work: Work, round: Round): boolean {
  const { last, workspace, context, selection } = work;
  if (last?.state === undefined || last.status !== 0 || last.state !== stateNow(work, round)) return false;
  if (!workspace.holds() || changedSince(context.files, last.schemas).length > 0) return false;
  writeLast(context.files, workspace.buildDir, indexPath(workspace.buildDir, selection));
  return true;
}

/** A digest of all that the answer of a build rests on; absent where a file is too young to tell. */
export function stateNow({ workspace, layers, context }: Work, round: Round): Sha256 | undefined {
  const ground = {
    workspace: workspace.digest,
    layers: sha256(canonicalJson(layers as unknown as JsonValue)),
    generated: workspace.generates ? publishedState(context.files, workspace.buildDir) : "",
    env: context.env,
  };
  return stateOf(context.files, ground, round.lines, round.scripts.keys());
}
