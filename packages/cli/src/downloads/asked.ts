import { err, type Layer, ok, type Problem, type Result } from "@px-meta/core/base";
import type { Context, ExitStatus } from "../command.js";
import { readLayers, statusOfUnread } from "../overrides/layers.js";
import type { Token } from "../selection/arguments.js";
import { optionsOf } from "../selection/invocation.js";
import { type Given, isGiven, textsOf } from "../verbs/parse.js";
import { declaringCall } from "./call.js";
import { declaredDownloads } from "./declared.js";
import { planDownloads } from "./plan.js";
import type { Planned } from "./planned.js";
import { readVendored, type Vendored } from "./vendored.js";
import { vendoredPath } from "./vendored-path.js";

/** The downloads that a verb is about. */
export interface Asked {
  readonly planned: readonly Planned[];
  readonly layers: readonly Layer[];
  /** The options of cargo's that choose the build. */
  readonly options: readonly Token[];
  /** The triples of the build, or all that rustc knows. */
  readonly targets: readonly string[];
  /** What the user names in PX_META_DOWNLOADS. */
  readonly vendored?: Vendored;
  /** What is wrong with declarations, which are left out then. */
  readonly problems: readonly Problem[];
}

/** Finds the downloads that the arguments of a verb ask for, overrides applied. */
export async function askedDownloads(
  context: Context,
  given: Given,
): Promise<Result<Asked, { readonly problems: readonly Problem[]; readonly status: ExitStatus }>> {
  const call = declaringCall(context, given);
  const declared = await declaredDownloads(context, call, isGiven(given, "all-targets"));
  if (!declared.ok) return err({ problems: declared.error, status: 3 });
  const { workspace, items, platforms, problems } = declared.value;
  const layered = await readLayers(context, {
    workspaceRoot: workspace.root,
    files: textsOf(given, "overrides"),
    sets: [],
  });
  if (layered.problems.length > 0) return err({ problems: layered.problems, status: statusOfUnread(layered.problems) });
  const options = optionsOf(call);
  const named = await vendoredPath(context, options);
  const vendored = named === undefined ? undefined : await readVendored(context, named);
  if (vendored?.ok === false) return err({ problems: [vendored.error], status: 1 });
  return ok({
    planned: planDownloads(items),
    layers: layered.layers,
    options,
    targets: [...new Set(platforms.map(({ triple }) => triple))],
    ...(vendored === undefined ? {} : { vendored: vendored.value }),
    problems,
  });
}
