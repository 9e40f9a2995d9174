import type { Fact } from "../model/fact.js";
import type { PackageGraph } from "../model/graph.js";
import type { FactKey } from "../model/names.js";
import type { Selector } from "../model/override.js";
import type { Package } from "../model/package.js";
import type { Propagation } from "./propagation.js";

/** How an override would name a place in a fact that stands at a node, and nothing else. */
export function overridePlace(
  propagation: Propagation,
  said: { readonly fact: number; readonly pointer: string },
  node: number,
): { readonly select: Selector; readonly key: FactKey; readonly pointer: string } {
  const fact = propagation.facts[said.fact] as Fact;
  const { packages, nodePackage, platforms, nodePlatform } = propagation.graph;
  const owner = packages[nodePackage[node] as number] as Package;
  const isAmbiguous = (namesakes(propagation.graph).get(owner.name) ?? 0) > 1;
  const domain = platforms[nodePlatform[node] as number]?.domain;
  const isOneSided = fact.domains.length === 1 && domain !== undefined;
  const select: Selector = {
    crate: owner.name,
    ...(isAmbiguous && { version: `=${owner.version}` }),
    ...(isOneSided && hasOtherSide(propagation, fact) && { domain }),
  };
  return { select, key: { schema: fact.schema, name: fact.name }, pointer: said.pointer };
}

/** Whether the same package says something of the same name for another side. */
function hasOtherSide({ facts }: Propagation, fact: Fact): boolean {
  const sides = sidesOf(facts).get(keyOf(fact));
  return sides !== undefined && sides.size > 1;
}

const counted = new WeakMap<PackageGraph, ReadonlyMap<string, number>>();

/** How many packages have each name. */
function namesakes(graph: PackageGraph): ReadonlyMap<string, number> {
  const known = counted.get(graph);
  if (known !== undefined) return known;
  const names = new Map<string, number>();
  for (const { name } of graph.packages) names.set(name, (names.get(name) ?? 0) + 1);
  counted.set(graph, names);
  return names;
}

const sided = new WeakMap<readonly Fact[], ReadonlyMap<string, ReadonlySet<string>>>();

/** For which sides of the build each package says something of each name. */
function sidesOf(facts: readonly Fact[]): ReadonlyMap<string, ReadonlySet<string>> {
  const known = sided.get(facts);
  if (known !== undefined) return known;
  const sides = new Map<string, Set<string>>();
  for (const fact of facts) {
    const key = keyOf(fact);
    sides.set(key, (sides.get(key) ?? new Set()).add(fact.domains.join()));
  }
  sided.set(facts, sides);
  return sides;
}

function keyOf(fact: Fact): string {
  return JSON.stringify([fact.package, fact.schema, fact.name]);
}
