import {
  asksForRedirection,
  canonicalJson,
  type JsonValue,
  type Layer,
  type Problem,
  type Snapshot,
  sha256,
  showRef,
  showTable,
  type Touched,
} from "@px-meta/core/base";
import type { Redirected } from "../index/head.js";
import type { Workspace } from "../metadata/workspace.js";
import { version } from "../version.js";
import type { Ground } from "./settle.js";

/**
 * Finds what cargo must be given; nothing where no layer asks for anything. What the last build was given holds while
 * layers and workspace are what they were.
 */
export async function redirectedBy(
  layers: readonly Layer[],
  workspace: Workspace,
  last: Redirected | undefined,
  layGround: () => Promise<Ground | readonly Problem[]>,
): Promise<Redirected | undefined> {
  if (!asksForRedirection(layers)) return undefined;
  const key = sha256(`${version} ${workspace.digest} ${canonicalJson(layers as unknown as JsonValue)}`);
  if (last?.key === key) return last;
  const ground = await layGround();
  // What is wrong with the ground is told when the round has ended.
  if (!("graph" in ground)) return undefined;
  const { redirection } = await import("@px-meta/core/stages");
  const { graph, cfgs, schemas } = ground;
  const { env, unset, tables, touched } = await redirection({ graph, layers, cfgs }, schemas, workspace.root);
  return { key, env, unset, tables, touched };
}

/** The environment of cargo with the variables in place. */
export function environmentWith(
  env: Readonly<Record<string, string | undefined>>,
  redirected: Redirected | undefined,
): Readonly<Record<string, string | undefined>> {
  const result = { ...env, ...redirected?.env };
  for (const name of redirected?.unset ?? []) delete result[name];
  return result;
}

/** Names the packages that cargo builds again because a redirection is new, or is no more. */
export function newlyTouched(
  now: Pick<Redirected, "touched"> | undefined,
  last: Pick<Redirected, "touched"> | undefined,
): readonly Extract<Problem, { readonly kind: "redirected" }>[] {
  const known = new Set(last?.touched.map(keyOf));
  const current = new Set(now?.touched.map(keyOf));
  const problem = (touched: Touched, isGone: boolean): Extract<Problem, { readonly kind: "redirected" }> => ({
    kind: "redirected",
    label: touched.label,
    means: touched.means,
    because: touched.because.map(showRef),
    dependents: touched.dependents,
    isGone,
  });
  return [
    ...(now?.touched ?? []).filter((one) => !known.has(keyOf(one))).map((one) => problem(one, false)),
    ...(last?.touched ?? []).filter((one) => !current.has(keyOf(one))).map((one) => problem(one, true)),
  ];
}

/** After a build that failed: the scripts that were given something, and have not succeeded. */
export function inVain(redirected: Redirected | undefined, { facts }: Pick<Snapshot, "facts">): readonly Problem[] {
  const heard = new Set(facts.map(({ package: id }) => id));
  const replaced = new Set(redirected?.tables.map((table) => `[${showTable(table)}]`));
  const scripts = (redirected?.touched ?? [])
    .filter(({ package: id, means }) => !heard.has(id) && !replaced.has(means))
    .map(({ label, means, because }) => ({ label, means, because }));
  return scripts.length === 0 ? [] : [{ kind: "redirected-in-vain", scripts }];
}

function keyOf({ package: id, means }: Touched): string {
  return `${id} ${means}`;
}
