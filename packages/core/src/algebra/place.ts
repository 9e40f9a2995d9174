import type { Fact } from "../model/fact.js";
import type { PackageGraph } from "../model/graph.js";
import { type PackageId, toolchainPackage } from "../model/names.js";
import { at } from "./numbers.js";
import { packagePlace } from "./package-places.js";

/** What stands at nodes: a fact, or the run of a build script. */
export type Placed = Pick<Fact, "package" | "domains" | "target">;

/** Where things stand, in both directions. */
export interface Places {
  readonly factStart: Int32Array;
  readonly factNode: Int32Array;
  readonly ownStart: Int32Array;
  readonly ownFact: Int32Array;
}

/**
 * Puts every fact (or run) on the nodes that it speaks of: its package's node for each of its domains and its triple.
 *
 * Where cargo did not tell the domain, the fact stands at every node of its package for that triple: it may hold
 * for each of them. A triple that no platform has (a target file's path and name can differ) counts as any.
 * The same for a side that the package has no node on. A fact of a package that is not in the graph stands nowhere.
 * What no package says, but the toolchain, holds for all code of its platform: it stands at every node there.
 */
export function place(graph: PackageGraph, things: readonly Placed[]): Places {
  const nodes = nodesByPackage(graph, things);
  const factStart = new Int32Array(things.length + 1);
  const placed: number[] = [];
  things.forEach((thing, index) => {
    for (const node of nodesFor(graph, nodes.get(thing.package) ?? [], thing)) placed.push(node);
    factStart[index + 1] = placed.length;
  });
  return { factStart, factNode: Int32Array.from(placed), ...turned(graph.nodePackage.length, factStart, placed) };
}

/**
 * Puts the things on their nodes that were not there before; what stayed stands where it stood, whatever its place in
 * the list. `nodesOf` tells the nodes of a package.
 */
export function placeAgain(
  graph: PackageGraph,
  before: Places,
  things: readonly Placed[],
  moves: { readonly left: readonly number[]; readonly came: readonly number[] },
  nodesOf: (id: PackageId) => readonly number[],
): Places {
  const came = new Set(moves.came);
  const left = new Set(moves.left);
  const factStart = new Int32Array(things.length + 1);
  const placed: number[] = [];
  let old = 0;
  things.forEach((thing, index) => {
    if (came.has(index)) {
      for (const node of nodesFor(graph, nodesOf(thing.package), thing)) placed.push(node);
    } else {
      while (left.has(old)) old += 1;
      for (let i = at(before.factStart, old); i < at(before.factStart, old + 1); i += 1)
        placed.push(at(before.factNode, i));
      old += 1;
    }
    factStart[index + 1] = placed.length;
  });
  return { factStart, factNode: Int32Array.from(placed), ...turned(graph.nodePackage.length, factStart, placed) };
}

/** The nodes of the packages that something is said of. */
function nodesByPackage(
  { packages, nodePackage }: PackageGraph,
  things: readonly Placed[],
): ReadonlyMap<PackageId, readonly number[]> {
  const nodes = new Map<PackageId, number[]>(things.map((thing) => [thing.package, []]));
  const ofPackage: (number[] | undefined)[] = new Array(packages.length);
  for (const [id, own] of nodes) {
    const place = packagePlace(packages, id);
    if (place !== undefined) ofPackage[place] = own;
  }
  for (let node = 0; node < nodePackage.length; node += 1) ofPackage[at(nodePackage, node)]?.push(node);
  return nodes;
}

/** The nodes of the platforms that the toolchain speaks of. */
function nodesOfPlatform({ platforms, nodePlatform }: PackageGraph, { domains, target }: Placed): readonly number[] {
  const isMeant = platforms.map(
    ({ domain, triple }) => triple === target && (domains.length === 0 || domains.includes(domain)),
  );
  const found: number[] = [];
  for (let node = 0; node < nodePlatform.length; node += 1) if (isMeant[at(nodePlatform, node)]) found.push(node);
  return found;
}

function nodesFor(graph: PackageGraph, candidates: readonly number[], fact: Placed): readonly number[] {
  if (fact.package === toolchainPackage) return nodesOfPlatform(graph, fact);
  const platform = (node: number) => graph.platforms[at(graph.nodePlatform, node)];
  const sides =
    fact.domains.length === 0
      ? candidates
      : candidates.filter((node) => fact.domains.some((domain) => domain === platform(node)?.domain));
  const exact = sides.filter(
    (node) => platform(node)?.triple === fact.target || isOtherSide(fact, platform(node)?.domain),
  );
  return [exact, sides, candidates].find((found) => found.length > 0) ?? [];
}

/** A run that serves host and target is for one triple only where the two are one; its host side needs no comparison. */
function isOtherSide(fact: Placed, domain: string | undefined): boolean {
  return domain === "host" && fact.domains.length === 2;
}

function turned(nodeCount: number, factStart: Int32Array, placed: readonly number[]) {
  const ownStart = new Int32Array(nodeCount + 1);
  for (const node of placed) ownStart[node + 1] = at(ownStart, node + 1) + 1;
  for (let node = 0; node < nodeCount; node += 1) ownStart[node + 1] = at(ownStart, node + 1) + at(ownStart, node);
  const next = ownStart.slice();
  const ownFact = new Int32Array(placed.length);
  for (let fact = 0; fact + 1 < factStart.length; fact += 1) {
    for (let i = at(factStart, fact); i < at(factStart, fact + 1); i += 1) {
      const node = placed[i] as number;
      ownFact[at(next, node)] = fact;
      next[node] = at(next, node) + 1;
    }
  }
  return { ownStart, ownFact };
}
