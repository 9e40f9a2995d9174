import type { SnapshotFormat } from "@px-meta/schema";
import { at } from "../algebra/numbers.js";
import { dependenciesFirst, type Edges } from "../algebra/topology.js";
import { edgeKinds, type PackageGraph } from "../model/graph.js";
import { triple } from "../model/names.js";
import type { Package } from "../model/package.js";

/** Tells of something wrong at a place in the document. */
export type Complain = (pointer: string, reason: string) => void;

/**
 * Makes the graph of a snapshot whose shape has been checked, and complains of all that no graph can be: places
 * outside the lists, offsets that go back, two nodes that are one, cycles.
 */
export function graphOf(
  { platforms }: Pick<SnapshotFormat, "platforms">,
  packages: readonly Package[],
  /** The column at a JSON pointer. */
  column: (pointer: string) => Int32Array,
  complain: Complain,
): PackageGraph | undefined {
  let isSound = true;
  const refuse: Complain = (pointer, reason) => {
    isSound = false;
    complain(pointer, reason);
  };
  const [nodePackage, nodePlatform] = [column("/nodes/package"), column("/nodes/platform")];
  const [edgeStart, edgeTarget, kinds] = [column("/edges/start"), column("/edges/to"), column("/edges/kind")];
  const roots = column("/roots");
  const count = nodePackage.length;
  checkPlatforms(platforms, refuse);
  checkIds(packages, refuse);
  if (nodePlatform.length !== count)
    refuse("/nodes/platform", `has ${nodePlatform.length} entries, but there are ${count} nodes`);
  checkPlaces(nodePackage, packages.length, "/nodes/package", "packages", refuse);
  checkPlaces(nodePlatform, platforms.length, "/nodes/platform", "platforms", refuse);
  checkPlaces(roots, count, "/roots", "nodes", refuse);
  checkPlaces(edgeTarget, count, "/edges/to", "nodes", refuse);
  checkOffsets(edgeStart, count, edgeTarget.length, refuse);
  if (kinds.length !== edgeTarget.length) {
    refuse("/edges/kind", `has ${kinds.length} entries, but there are ${edgeTarget.length} edges`);
  }
  const strange = firstFrom(kinds, edgeKinds.length);
  if (strange >= 0) refuse(`/edges/kind/${strange}`, `must be <= ${edgeKinds.length - 1}`);
  if (nodePlatform.length === count) checkTwice(nodePackage, nodePlatform, platforms.length, refuse);
  if (!isSound) return undefined;
  const columns = { edgeStart, edgeTarget, edgeKind: new Uint8Array(kinds) };
  orderEdges(columns);
  const order = dependenciesFirst(columns);
  if (!order.ok) {
    const names = order.error.map((node) => packages[nodePackage[node] ?? -1]?.name ?? `node ${node}`);
    const shown = names.length > 8 ? [...names.slice(0, 7), `… (${names.length} in all)`] : names;
    complain("/edges", `has a cycle that no dev-dependency is part of: ${[...shown, names[0]].join(" -> ")}`);
    return undefined;
  }
  return {
    packages,
    platforms: platforms.map(({ domain, triple: text }) => ({ domain, triple: triple(text) })),
    nodePackage,
    nodePlatform,
    ...columns,
    dependenciesFirst: order.value,
    roots,
  };
}

/** Puts the edges of each node in the order of what they lead to: how a snapshot lists them means nothing. */
function orderEdges({ edgeStart, edgeTarget, edgeKind }: Edges): void {
  for (let node = 0; node + 1 < edgeStart.length; node += 1) {
    const [start, end] = [at(edgeStart, node), at(edgeStart, node + 1)];
    const isBefore = (edge: number) =>
      at(edgeTarget, edge - 1) < at(edgeTarget, edge) ||
      (at(edgeTarget, edge - 1) === at(edgeTarget, edge) && at(edgeKind, edge - 1) <= at(edgeKind, edge));
    let edge = start + 1;
    while (edge < end && isBefore(edge)) edge += 1;
    if (edge >= end) continue;
    const edges = Array.from({ length: end - start }, (_, i) => ({
      target: at(edgeTarget, start + i),
      kind: at(edgeKind, start + i),
    }));
    edges.sort((a, b) => a.target - b.target || a.kind - b.kind);
    edges.forEach(({ target, kind }, i) => {
      edgeTarget[start + i] = target;
      edgeKind[start + i] = kind;
    });
  }
}

function checkPlatforms(platforms: SnapshotFormat["platforms"], refuse: Complain): void {
  platforms.forEach(({ domain }, index) => {
    const isLast = index === platforms.length - 1;
    if ((domain === "host") !== isLast)
      refuse(`/platforms/${index}`, "the last platform is the host, and only that one");
  });
  if (platforms.length === 0) refuse("/platforms", "has no platform; the last one is the host");
}

function checkIds(packages: readonly Package[], refuse: Complain): void {
  // Sorted, as they should be, none can stand twice.
  if (packages.every(({ id }, index) => index === 0 || (packages[index - 1] as Package).id < id)) return;
  const seen = new Map<string, number>();
  packages.forEach(({ id }, index) => {
    const first = seen.get(id);
    if (first === undefined) seen.set(id, index);
    else refuse(`/packages/${index}/id`, `is the id of package ${first} too`);
  });
}

function checkPlaces(places: Int32Array, length: number, pointer: string, of: string, refuse: Complain): void {
  const wrong = firstFrom(places, length);
  if (wrong >= 0) refuse(`${pointer}/${wrong}`, `is ${places[wrong]}, but there are only ${length} ${of}`);
}

/** Where the first number stands that is not less than a limit, or -1. */
function firstFrom(numbers: Int32Array, limit: number): number {
  for (let i = 0; i < numbers.length; i += 1) if (at(numbers, i) >= limit) return i;
  return -1;
}

function checkOffsets(start: Int32Array, nodes: number, edges: number, refuse: Complain): void {
  if (start.length !== nodes + 1) {
    refuse("/edges/start", `has ${start.length} entries; it needs ${nodes + 1}, one more than there are nodes`);
    return;
  }
  const back = start.findIndex((offset, index) => offset < (index === 0 ? 0 : at(start, index - 1)));
  if (back >= 0) refuse(`/edges/start/${back}`, "is less than the offset before it");
  else if (start[0] !== 0 || start[nodes] !== edges)
    refuse("/edges/start", `must go from 0 to ${edges}, the number of edges`);
}

function checkTwice(owners: Int32Array, platform: Int32Array, platforms: number, refuse: Complain): void {
  const keyOf = (node: number) => at(owners, node) * platforms + at(platform, node);
  if (owners.every((_, node) => node === 0 || keyOf(node - 1) < keyOf(node))) return;
  const seen = new Set<number>();
  const again = owners.findIndex((_, node) => seen.size === seen.add(keyOf(node)).size);
  if (again >= 0)
    refuse(`/nodes/package/${again}`, "is a node that the list has already: the same package on the same platform");
}
