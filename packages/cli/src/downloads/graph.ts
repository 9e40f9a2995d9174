import {
  allTargets,
  type CargoMetadata,
  err,
  graph,
  type KnownTarget,
  ok,
  type PackageGraph,
  type Platform,
  type Problem,
  platform,
  type Result,
} from "@px-meta/core/stages";
import type { Context } from "../command.js";
import { rememberAnswers } from "../metadata/answers.js";
import type { Workspace } from "../metadata/workspace.js";
import { readConfigured } from "../selection/config.js";
import { type Invocation, optionsOf } from "../selection/invocation.js";
import { selectionOf } from "../selection/selection.js";
import { settledSelection } from "../selection/settle.js";
import { readTools } from "../selection/tools.js";

/** For which targets it is asked. */
export interface AskedTargets {
  /** For every target that rustc knows, in place of those of the build. */
  readonly isForAll: boolean;
  /** Whether cfgs are asked for that the specification of a target does not tell. */
  readonly isWhole: boolean;
}

/** The packages of a build, as cargo would build it now, on its platforms. */
export interface BuildGraph {
  readonly graph: PackageGraph;
  /** `rustc --print cfg` of each platform of the graph. */
  readonly cfgs: readonly (readonly string[])[];
  /** Every target that rustc knows, where it was asked for all. */
  readonly all: readonly KnownTarget[];
  /** What build scripts see: the process environment, and `[env]` of cargo's configuration. */
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Makes the graph of a build. Nothing is run but rustc, to be asked. */
export async function buildGraph(
  context: Context,
  call: Invocation,
  workspace: Workspace,
  metadata: CargoMetadata,
  { isForAll, isWhole }: AskedTargets,
): Promise<Result<BuildGraph, readonly Problem[]>> {
  const options = optionsOf(call);
  const configured = await readTools(context, options);
  const selection = settledSelection(selectionOf(call, await readConfigured(context, options)), workspace.chosen);
  const [toolchain] = call.toolchain;
  const asking = {
    ...{ cargo: context.cargo, cwd: context.cwd, env: configured.env, configured: configured.tools },
    remember: rememberAnswers(context, workspace.buildDir),
    ...(toolchain !== undefined && { toolchain: toolchain.slice(1) }),
  };
  const known = await platform({ ...asking, targets: selection.targets });
  if (!known.ok) return err(known.error);
  const all = isForAll ? await allTargets({ ...asking, isWhole }) : ok([]);
  if (!all.ok) return err([all.error]);
  const { platforms, cfgs } = isForAll ? allPlatforms(all.value, known.value) : known.value;
  const made = graph({ metadata, selection: { ...selection, targets: known.value.targets }, platforms, cfgs });
  if (!made.ok) return err([made.error]);
  return ok({ graph: made.value.graph, cfgs, all: all.value, env: configured.env });
}

/** Every target in place of those of the build; the host as it is. */
function allPlatforms(
  targets: readonly KnownTarget[],
  { platforms, cfgs }: { readonly platforms: readonly Platform[]; readonly cfgs: readonly (readonly string[])[] },
): { readonly platforms: readonly Platform[]; readonly cfgs: readonly (readonly string[])[] } {
  const host = platforms.length - 1;
  return {
    platforms: [...targets.map(({ triple }): Platform => ({ domain: "target", triple })), ...platforms.slice(host)],
    cfgs: [...targets.map((target) => [...target.cfgs]), ...cfgs.slice(host)],
  };
}
