import { join } from "node:path";
import type { Problem } from "@px-meta/core/stages";
import { indexPath } from "../index/head.js";
import { writeIndex } from "../index/index-file.js";
import { stampsOf } from "../index/stamps.js";
import type { Round } from "./round.js";
import type { Ground, Settled } from "./settle.js";
import { stateNow } from "./state.js";
import type { Work } from "./work.js";

/** Leaves what a build came to for the verbs that look at it, and for the next build. */
export function remember(
  work: Work,
  round: Round,
  ground: Ground,
  settled: Settled,
  ended: { readonly status: number; readonly kept: readonly Problem[]; readonly problems: readonly Problem[] },
): readonly Problem[] {
  const { files } = work.context;
  const state = stateNow(work, round);
  const written = writeIndex(files, work.workspace.buildDir, {
    head: {
      ...ended,
      selection: work.selection,
      inputs: stampsOf(files, inputsOf(work, ground)),
      schemas: stampsOf(files, ground.schemaFiles),
      ...(work.redirected === undefined ? {} : { redirected: work.redirected }),
      ...(state === undefined ? {} : { state }),
    },
    snapshot: settled.snapshot,
  });
  const kept = work.reruns.keep(files, indexPath(work.workspace.buildDir, work.selection), settled);
  return [written, kept].flatMap((each) => (each.ok ? [] : [each.error]));
}

/** The files on which graph and layers rest. */
function inputsOf({ workspace, overrideFiles }: Work, { graph }: Ground): readonly string[] {
  const local = graph.packages.filter(({ source }) => source === undefined);
  const manifests = local.map(({ manifestPath }) => manifestPath);
  return [...manifests, join(workspace.root, "Cargo.lock"), ...overrideFiles];
}
