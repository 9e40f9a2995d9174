import {
  allTargets,
  cfgNamesIn,
  downloadsOf,
  err,
  findDownloads,
  graph,
  type KnownTarget,
  type NeededDownloads,
  ok,
  type Platform,
  type Problem,
  platform,
  type Result,
  specifiedCfgs,
  unknownTargets,
} from "@px-meta/core/stages";
import type { Context } from "../command.js";
import { rememberAnswers } from "../metadata/answers.js";
import { readWorkspace, type Workspace } from "../metadata/workspace.js";
import { readConfigured } from "../selection/config.js";
import { type Invocation, optionsOf } from "../selection/invocation.js";
import { selectionOf } from "../selection/selection.js";
import { settledSelection } from "../selection/settle.js";
import { readTools } from "../selection/tools.js";

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
  const isWhole = [...cfgNamesIn(declarations)].some((name) => !specifiedCfgs.has(name));
  const all = isForAll ? await allTargets({ ...asking, isWhole }) : ok([]);
  if (!all.ok) return err([all.error]);
  const { platforms, cfgs } = isForAll ? allPlatforms(all.value, known.value) : known.value;
  const made = graph({
    metadata: metadata.value,
    selection: { ...selection, targets: known.value.targets },
    platforms,
    cfgs,
  });
  if (!made.ok) return err([made.error]);
  const needed = downloadsOf(declarations, made.value.graph, cfgs, all.value);
  const unknown = isForAll ? unknownTargets(declarations, all.value) : [];
  return ok({
    ...needed,
    workspace,
    platforms: platforms.map(({ triple }, index) => ({ triple, cfgs: new Set(cfgs[index]) })),
    problems: [...problems, ...needed.problems, ...unknown],
  });
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
