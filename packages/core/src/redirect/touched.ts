import type { LayerRef } from "../model/fact.js";
import type { PackageGraph } from "../model/graph.js";
import { type Package, packageLabel } from "../model/package.js";
import { showTable, type Touched } from "../model/redirection.js";
import type { Replacement } from "./tables.js";
import type { Variables } from "./variables.js";

/** Lists the packages that variables and tables reach, and how many depend on each. */
export function touchedOf(
  graph: PackageGraph,
  variables: Variables,
  replacements: readonly Replacement[],
): readonly Touched[] {
  const byVariable = variables.settings.flatMap(({ name, plainName, value, needs }) => {
    const asking = new Set(needs.map(({ demand }) => demand.place.owner));
    const reading = (variables.readers.get(plainName) ?? []).map(({ owner }) => owner);
    const owners = [...new Set(reading)].filter((owner) => name === plainName || asking.has(owner));
    // Whether a variable that must not be set changes anything depends on whether it is.
    if (value === undefined) return [];
    const because = needs.map(({ demand }) => demand.at);
    return owners.map((owner) => touched(graph, owner, `${name}=${value}`, because));
  });
  const byTable = replacements.flatMap(({ table, places: [place], demands }) =>
    place === undefined
      ? []
      : [
          touched(
            graph,
            place.owner,
            `[${showTable(table)}]`,
            demands.map(({ at }) => at),
          ),
        ],
  );
  return [...byVariable, ...byTable].sort((a, b) => (`${a.label} ${a.means}` < `${b.label} ${b.means}` ? -1 : 1));
}

/** A package that something reaches, with how many depend on it. */
export function touched(graph: PackageGraph, owner: Package, means: string, because: readonly LayerRef[]): Touched {
  // One line often holds several overrides.
  const byLine = new Map(because.toReversed().map((at) => [`${at.kind} ${at.place}:${at.line}`, at]));
  const distinct = [...byLine.values()].reverse();
  return {
    package: owner.id,
    label: packageLabel(owner),
    means,
    because: distinct,
    dependents: dependents(graph, owner),
  };
}

function dependents(graph: PackageGraph, owner: Package): number {
  const reached = new Uint8Array(graph.nodePackage.length);
  const packages = new Set<number>();
  for (const node of graph.dependenciesFirst) {
    const index = graph.nodePackage[node] as number;
    const isOwner = graph.packages[index]?.id === owner.id;
    const [start, end] = [graph.edgeStart[node] as number, graph.edgeStart[node + 1] as number];
    if (!isOwner && !graph.edgeTarget.subarray(start, end).some((target) => reached[target] === 1)) continue;
    reached[node] = 1;
    if (!isOwner) packages.add(index);
  }
  return packages.size;
}
