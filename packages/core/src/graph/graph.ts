import { dependenciesFirst } from "../algebra/topology.js";
import type { PackageGraph, Platform } from "../model/graph.js";
import type { CargoMetadata } from "../model/metadata.js";
import { type Package, packageLabel } from "../model/package.js";
import type { Problem } from "../model/problem.js";
import { err, ok, type Result } from "../model/result.js";
import type { Selection } from "../model/selection.js";
import { rootsOf } from "../selector/roots.js";
import { linksOf } from "./links.js";
import { packagesOf } from "./packages.js";
import { sidesOf } from "./sides.js";
import { walk } from "./walk.js";

/**
 * Makes the fact graph from cargo's metadata: a node for each package on each platform that the selection reaches.
 *
 * A build-dependency and a proc macro are reached on the host, and so is all that they need; for the rest a dependency
 * stays on the platform of its dependent. `[target.'cfg(…)']` is asked of the platform at hand, so the metadata must not
 * have been filtered. Dev-dependencies count for the selected packages alone, and only where the selection builds
 * them. Cargo's resolution lists every package that some feature set of the build reaches, so the graph never misses
 * one; it can hold packages that a resolver-2 build leaves out on one side, on which no run is ever reported.
 */
export function graph(input: {
  readonly metadata: CargoMetadata;
  readonly selection: Selection;
  /** Target platforms in the order of `--target`, the host platform last. */
  readonly platforms: readonly Platform[];
  /** `rustc --print cfg` for each platform, in the same order. */
  readonly cfgs: readonly (readonly string[])[];
}): Result<{ readonly graph: PackageGraph; readonly problems: readonly Problem[] }, Problem> {
  const { metadata, selection, platforms } = input;
  const packages = packagesOf(metadata);
  const indexOf = new Map(packages.map(({ id }, index) => [id as string, index]));
  const links = linksOf(metadata, packages, indexOf, platforms, input.cfgs);
  const roots = rootsOf(packages, metadata, selection);
  if (!roots.ok) return roots;
  const made = walk(packages, links, sidesOf(roots.value, packages, metadata, selection.dev), platforms, selection.dev);
  const order = dependenciesFirst(made);
  if (!order.ok)
    return err({ kind: "dependency-cycle", path: order.error.map((node) => nameOf(packages, made.nodePackage, node)) });
  return ok({ graph: { packages, platforms, ...made, dependenciesFirst: order.value }, problems: [] });
}

function nameOf(packages: readonly Package[], nodePackage: Int32Array, node: number): string {
  const found = packages[nodePackage[node] ?? -1];
  return found === undefined ? `node ${node}` : packageLabel(found);
}
