import { err, ok, overrideKinds, type Problem, type Result } from "@px-meta/core/base";
import type { Context } from "../command.js";
import type { Forbids } from "../fetch/redirect.js";
import { hasErrors } from "../render/problems.js";
import type { Token } from "../selection/arguments.js";
import { optionsOf } from "../selection/invocation.js";
import { type Given, isGiven } from "../verbs/parse.js";
import { declaringCall } from "./call.js";
import { declaredDownloads, type Undeclared } from "./declared.js";
import type { Planned } from "./planned.js";
import { readVendored, type Vendored } from "./vendored.js";
import { vendoredPath } from "./vendored-path.js";

/** The downloads that a verb is about. */
export interface Asked {
  readonly planned: readonly Planned[];
  /** Says why overrides let nothing come from a URL. */
  readonly forbids: Forbids;
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
export async function askedDownloads(context: Context, given: Given): Promise<Result<Asked, Undeclared>> {
  const call = declaringCall(context, given);
  const declared = await declaredDownloads(context, call, isGiven(given, "all-targets"));
  if (!declared.ok) return declared;
  const { planned, forbids, platforms, problems } = declared.value;
  // Who overrides something and is not understood wants it otherwise than it would be.
  if (hasErrors(problems.filter(({ kind }) => overrideKinds.has(kind)))) return err({ problems, status: 1 });
  const options = optionsOf(call);
  const named = await vendoredPath(context, options);
  const vendored = named === undefined ? undefined : await readVendored(context, named);
  if (vendored?.ok === false) return err({ problems: [vendored.error], status: 1 });
  return ok({
    ...{ planned, forbids, options },
    targets: [...new Set(platforms.map(({ triple }) => triple))],
    ...(vendored === undefined ? {} : { vendored: vendored.value }),
    problems,
  });
}
