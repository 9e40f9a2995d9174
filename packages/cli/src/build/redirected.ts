import {
  asksForRedirection,
  canonicalJson,
  type Files,
  isObject,
  type JsonValue,
  type Problem,
  packageLabel,
  type Snapshot,
  sha256,
  showRef,
  showTable,
  type Touched,
} from "@px-meta/core/base";
import type { Context } from "../command.js";
import { placeProblems } from "../downloads/places.js";
import type { Redirected } from "../index/head.js";
import { isYoung, stampText } from "../index/stamps.js";
import { now } from "../metadata/inputs.js";
import type { Workspace } from "../metadata/workspace.js";
import type { ReadLayers } from "../overrides/layers.js";
import { version } from "../version.js";
import type { Ground } from "./settle.js";

/** What cargo must be given, and what keeps it from being given. */
export interface Redirecting {
  /** Nothing where no layer asks for anything. */
  readonly redirected?: Redirected;
  readonly problems: readonly Problem[];
}

/**
 * Finds what cargo must be given. What the last build was given holds while layers, workspace, and the files that stand in for
 * downloads are what they were.
 */
export async function redirectedBy(
  { files, env }: Pick<Context, "files" | "env">,
  { layers, downloads }: Pick<ReadLayers, "layers" | "downloads">,
  workspace: Workspace,
  last: Redirected | undefined,
  layGround: () => Promise<Ground | readonly Problem[]>,
): Promise<Redirecting> {
  if (!asksForRedirection(layers) && downloads.length === 0) return { problems: [] };
  const { redirection, steering, steeringVariables, withSteering } = await import("@px-meta/core/stages");
  const said =
    downloads.length === 0
      ? ""
      : JSON.stringify([downloads, standIns(files, downloads), steeringVariables.map((name) => env[name])]);
  const key = sha256(`${version} ${workspace.digest} ${canonicalJson(layers as unknown as JsonValue)}${said}`);
  if (last?.key === key) return { redirected: last, problems: [] };
  const ground = await layGround();
  // What is wrong with the ground is told when the round has ended.
  if (!("graph" in ground)) return { problems: [] };
  const { graph, cfgs, schemas } = ground;
  const native = await redirection({ graph, layers, cfgs }, schemas, workspace.root);
  const steered = steering({ graph, cfgs, layers: downloads, env, files });
  const whole = withSteering({ ...native, problems: [] }, steered, graph);
  const problems = [...whole.problems, ...placeProblems(files, steered.places)];
  return {
    redirected: { key, env: whole.env, unset: whole.unset, tables: whole.tables, touched: whole.touched },
    problems,
  };
}

/** What tells the files that stand in for downloads from what they were. */
function standIns(files: Files, downloads: ReadLayers["downloads"]): readonly string[] {
  const paths = downloads.flatMap(({ overrides }) =>
    overrides.flatMap(({ action }) => (action.kind === "file" || action.kind === "folder" ? [action.path] : [])),
  );
  const moment = now();
  return paths.map((path) => {
    const stamp = files.stamp(files.realPath(path) ?? path);
    // A file that is this young may change, and look the same.
    return isYoung(stamp, moment) ? `young at ${moment}` : stampText(stamp);
  });
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

/**
 * Scripts that are told something new of their downloads by variables of which they watch none: cargo runs them again for
 * none of these.
 */
export async function unheard(
  redirected: Redirected | undefined,
  last: Redirected | undefined,
  { facts, graph }: Pick<Snapshot, "facts" | "graph">,
): Promise<readonly Problem[]> {
  if (redirected === undefined || redirected.key === last?.key) return [];
  const { steeredVariables } = await import("@px-meta/core/stages");
  const known = new Set(last?.touched.map(keyOf));
  const fresh = redirected.touched.filter((one) => !known.has(keyOf(one)) && steeredVariables.has(variableOf(one)));
  return [...new Set(fresh.map((one) => one.package))].flatMap((id): readonly Problem[] => {
    const told = fresh.filter((one) => one.package === id);
    const owner = graph.packages.find((one) => one.id === id);
    const scripts = facts.filter((fact) => fact.package === id && fact.schema === "build-script@1");
    const watched = scripts.flatMap(({ value }) => {
      const names = isObject(value) ? value["watches-env"] : undefined;
      return Array.isArray(names) ? names : [];
    });
    const isHeard = scripts.length === 0 || told.some((one) => watched.includes(variableOf(one)));
    if (owner === undefined || isHeard) return [];
    const { name } = owner;
    return [
      { kind: "unheard-variables", package: id, name, label: packageLabel(owner), told: told.map((one) => one.means) },
    ];
  });
}

function variableOf({ means }: Touched): string {
  return means.split("=")[0] ?? "";
}

function keyOf({ package: id, means }: Touched): string {
  return `${id} ${means}`;
}
