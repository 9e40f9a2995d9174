import { edgeKinds, type PackageGraph } from "../model/graph.js";
import type { PackageId } from "../model/names.js";
import type { Unit } from "../model/unit.js";

const normal = edgeKinds.indexOf("normal");

/** Finds the search paths that the scripts of the packages below a run's package printed: cargo gives rustc those too. */
export function pathsBelow(graph: PackageGraph, units: readonly Unit[], unit: Unit): readonly string[] {
  const below = packagesBelow(graph, unit);
  const fits = (one: Unit) =>
    one.target === unit.target &&
    (one.domains.length === 0 || unit.domains.length === 0 || one.domains.some((each) => unit.domains.includes(each)));
  return [...new Set(units.filter((one) => below.has(one.package) && fits(one)).flatMap((one) => one.linkedPaths))];
}

function packagesBelow(graph: PackageGraph, unit: Unit): ReadonlySet<PackageId> {
  const { packages, platforms, nodePackage, nodePlatform, edgeStart, edgeTarget, edgeKind } = graph;
  const open: number[] = [];
  nodePackage.forEach((index, node) => {
    const platform = platforms[nodePlatform[node] ?? -1];
    const isSide = unit.domains.length === 0 || (platform !== undefined && unit.domains.includes(platform.domain));
    if (packages[index]?.id === unit.package && isSide) open.push(node);
  });
  const seen = new Set(open);
  const below = new Set<PackageId>();
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    for (let edge = edgeStart[node] ?? 0; edge < (edgeStart[node + 1] ?? 0); edge += 1) {
      const target = edgeTarget[edge] ?? -1;
      if (edgeKind[edge] !== normal || seen.has(target)) continue;
      seen.add(target);
      open.push(target);
      const id = packages[nodePackage[target] ?? -1]?.id;
      if (id !== undefined && id !== unit.package) below.add(id);
    }
  }
  return below;
}
