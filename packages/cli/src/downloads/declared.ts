import {
  cfgNamesIn,
  type DecidedDownloads,
  decide,
  downloadsOf,
  err,
  findDownloads,
  type KnownTarget,
  type Layer,
  type NeededDownloads,
  ok,
  type Problem,
  type Result,
  specifiedCfgs,
  steering,
  unknownTargets,
} from "@px-meta/core/stages";
import type { Context, ExitStatus } from "../command.js";
import { readWorkspace, type Workspace } from "../metadata/workspace.js";
import { readLayers, statusOfUnread } from "../overrides/layers.js";
import type { Invocation } from "../selection/invocation.js";
import { buildGraph } from "./graph.js";

/** What the packages of a build declare, and what overrides make of it. */
export interface Declared extends NeededDownloads, DecidedDownloads {
  readonly workspace: Workspace;
  readonly platforms: readonly KnownTarget[];
  /** All overrides; their policy may deny the network. */
  readonly layers: readonly Layer[];
}

/** Why nothing can be said. */
export interface Undeclared {
  readonly problems: readonly Problem[];
  /** 1 or 2 where overrides are wrong, 3 where there is no workspace. */
  readonly status: ExitStatus;
}

/**
 * Finds the downloads that a build needs, as cargo would build it now; with `isForAll` for every target that rustc knows, and
 * built on each of them. Nothing is run but cargo and rustc, to be asked.
 */
export async function declaredDownloads(
  context: Context,
  call: Invocation,
  isForAll: boolean,
): Promise<Result<Declared, Undeclared>> {
  const found = await readWorkspace(context, call);
  if (!found.ok) return missing([found.error]);
  const workspace = found.value;
  const metadata = await workspace.metadata();
  if (!metadata.ok) return missing([metadata.error]);
  const { overrides: files, sets } = call;
  const layered = await readLayers(context, { workspaceRoot: workspace.root, files, sets });
  // Half of the overrides would fetch what nobody may.
  if (layered.problems.length > 0) return err({ problems: layered.problems, status: statusOfUnread(layered.problems) });
  const { layers, downloads } = layered;
  const { declarations, problems } = await findDownloads(metadata.value);
  if (declarations.length === 0 && downloads.length === 0) {
    const nothing = { items: [], unneeded: [] };
    const decided = decide(nothing, [], []);
    const all = [...problems, ...decided.problems];
    return ok({ ...nothing, ...decided, workspace, platforms: [], layers, problems: all });
  }
  const isWhole = [...cfgNamesIn(declarations)].some((name) => !specifiedCfgs.has(name));
  const built = await buildGraph(context, call, workspace, metadata.value, { isForAll, isWhole });
  if (!built.ok) return missing(built.error);
  const { graph, cfgs, all, env } = built.value;
  const needed = downloadsOf(declarations, graph, cfgs, all);
  const unknown = isForAll ? unknownTargets(declarations, all) : [];
  const platforms = graph.platforms.map(({ triple }, index): KnownTarget => ({ triple, cfgs: new Set(cfgs[index]) }));
  const steered = steering({ graph, cfgs, layers: downloads, env, files: context.files });
  const decided = decide(needed, platforms, downloads, steered.spoken);
  return ok({
    ...{ ...needed, ...decided, workspace, platforms, layers },
    problems: [...problems, ...needed.problems, ...unknown, ...decided.problems, ...steered.problems],
  });
}

function missing(problems: readonly Problem[]): Result<never, Undeclared> {
  return err({ problems, status: 3 });
}
