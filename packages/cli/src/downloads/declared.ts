import {
  cfgNamesIn,
  downloadsOf,
  err,
  findDownloads,
  type KnownTarget,
  type NeededDownloads,
  ok,
  type Problem,
  type Result,
  specifiedCfgs,
  unknownTargets,
} from "@px-meta/core/stages";
import type { Context } from "../command.js";
import { readWorkspace, type Workspace } from "../metadata/workspace.js";
import type { Invocation } from "../selection/invocation.js";
import { buildGraph } from "./graph.js";

/** What the packages of a build declare. */
export interface Declared extends NeededDownloads {
  readonly workspace: Workspace;
  readonly platforms: readonly KnownTarget[];
}

/**
 * Finds the downloads that a build needs, as cargo would build it now; with `isForAll` for every target that rustc knows, and
 * built on each of them. Nothing is run but cargo and rustc, to be asked.
 */
export async function declaredDownloads(
  context: Context,
  call: Invocation,
  isForAll: boolean,
): Promise<Result<Declared, readonly Problem[]>> {
  const found = await readWorkspace(context, call);
  if (!found.ok) return err([found.error]);
  const workspace = found.value;
  const metadata = await workspace.metadata();
  if (!metadata.ok) return err([metadata.error]);
  const { declarations, problems } = await findDownloads(metadata.value);
  const nothing = { workspace, platforms: [], items: [], unneeded: [] };
  if (declarations.length === 0) return ok({ ...nothing, problems });
  const isWhole = [...cfgNamesIn(declarations)].some((name) => !specifiedCfgs.has(name));
  const built = await buildGraph(context, call, workspace, metadata.value, { isForAll, isWhole });
  if (!built.ok) return built;
  const { graph, cfgs, all } = built.value;
  const needed = downloadsOf(declarations, graph, cfgs, all);
  const unknown = isForAll ? unknownTargets(declarations, all) : [];
  return ok({
    ...needed,
    workspace,
    platforms: graph.platforms.map(({ triple }, index) => ({ triple, cfgs: new Set(cfgs[index]) })),
    problems: [...problems, ...needed.problems, ...unknown],
  });
}
