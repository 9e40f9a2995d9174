import type { DownloadItem } from "../model/download.js";
import type { PackageGraph } from "../model/graph.js";
import { nearest } from "../model/nearest.js";
import { packageLabel } from "../model/package.js";
import type { Problem } from "../model/problem.js";
import type { DownloadDeclaration } from "./declaration.js";
import { type DownloadTarget, downloadFor } from "./expand.js";

/** What a build needs of all that is declared. */
export interface NeededDownloads {
  /** By declaration, then by platform as the graph has them; one that is target and host counts once. */
  readonly items: readonly DownloadItem[];
  /** The declarations of which it needs nothing. */
  readonly unneeded: readonly DownloadDeclaration[];
  readonly problems: readonly Problem[];
}

/**
 * Finds what the build scripts of a graph need: a declaration counts on each platform on which its package is built. What is
 * built for the host counts on each of `hosts` as well: all on which somebody may build.
 */
export function downloadsOf(
  declarations: readonly DownloadDeclaration[],
  graph: PackageGraph,
  cfgs: readonly (readonly string[])[],
  hosts: readonly DownloadTarget[] = [],
): NeededDownloads {
  const targets = graph.platforms.map(({ triple }, index): DownloadTarget => ({ triple, cfgs: new Set(cfgs[index]) }));
  const built = new Map<string, Set<number>>(declarations.map(({ owner }) => [owner.id, new Set()]));
  for (const [node, index] of graph.nodePackage.entries()) {
    const id = graph.packages[index]?.id;
    if (id !== undefined) built.get(id)?.add(graph.nodePlatform[node] as number);
  }
  const items: DownloadItem[] = [];
  const unneeded: DownloadDeclaration[] = [];
  const problems: Problem[] = [];
  for (const declaration of declarations) {
    const sides = built.get(declaration.owner.id) ?? new Set();
    const onHost = sides.has(graph.platforms.length - 1) ? hosts : [];
    const on = [...targets.filter((_, index) => sides.has(index)), ...onHost];
    const found = [...new Map(on.map((target) => [target.triple, target])).values()].map((target) =>
      downloadFor(declaration, target),
    );
    const needed = found.flatMap((one) => (one.ok && one.value !== undefined ? [one.value] : []));
    items.push(...needed);
    problems.push(...found.flatMap((one) => (one.ok ? [] : [one.error])));
    if (found.every((one) => one.ok) && needed.length === 0) unneeded.push(declaration);
  }
  return { items, unneeded, problems };
}

/** The names of cfgs that declarations ask for, in `when`, in tables by target and in placeholders. */
export function cfgNamesIn(declarations: readonly DownloadDeclaration[]): ReadonlySet<string> {
  const tests = declarations.flatMap(({ said }) => [said.when ?? "", ...Object.keys(said.target ?? {})]);
  const words = tests
    .filter((text) => text.startsWith("cfg("))
    .flatMap((text) => text.replace(/"[^"]*"/g, "").match(/[A-Za-z_][A-Za-z0-9_]*/g) ?? []);
  return new Set(words.filter((word) => !["cfg", "all", "any", "not", "true", "false", "feature"].includes(word)));
}

/** Tables by target that no target of rustc's list is meant by: most often a slip of the pen. */
export function unknownTargets(
  declarations: readonly DownloadDeclaration[],
  targets: readonly DownloadTarget[],
): readonly Problem[] {
  const known = new Set<string>(targets.map(({ triple }) => triple));
  return declarations.flatMap(({ owner, id, special }) =>
    special
      .filter(({ key }) => !key.startsWith("cfg(") && !known.has(key))
      .map(({ key }): Problem => {
        const near = nearest(key, known);
        const at = { package: owner.id, label: packageLabel(owner), path: owner.manifestPath, id };
        return { kind: "unknown-download-target", ...at, target: key, ...(near !== undefined && { near }) };
      }),
  );
}
