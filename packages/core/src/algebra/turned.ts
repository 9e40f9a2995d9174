import type { PackageGraph } from "../model/graph.js";
import type { PackageId } from "../model/names.js";
import type { Ways } from "./fold.js";
import { at } from "./numbers.js";

/** A graph seen from below: who depends on each node, and where each stands in the order. */
export interface Turned {
  /** The place of each node in `dependenciesFirst`. */
  readonly position: Int32Array;
  /** The dependents of node `n` are `dependent[start[n]]` up to `dependent[start[n + 1]]`. */
  readonly start: Int32Array;
  readonly dependent: Int32Array;
  /** What the edge from each dependent carries. */
  readonly planes: Uint8Array;
  /** The nodes of package `p` are `nodes[nodeStart[p]]` up to `nodes[nodeStart[p + 1]]`, ascending. */
  readonly nodeStart: Int32Array;
  readonly nodes: Int32Array;
  /** The place of each package in the graph's list. */
  readonly packageOf: ReadonlyMap<PackageId, number>;
  /** A mark for each node, all 0 but while somebody works through them. */
  readonly marks: Uint8Array;
}

const known = new WeakMap<PackageGraph, Turned>();

/** Turns a graph round, once for as long as it is there. */
export function turned(ways: Ways): Turned {
  const found = known.get(ways.graph) ?? turn(ways);
  known.set(ways.graph, found);
  return found;
}

/** The nodes that depend on a node, whatever their edges carry. */
export function dependentsOf(ways: Ways, node: number): readonly number[] {
  const { start, dependent } = turned(ways);
  return [...dependent.subarray(at(start, node), at(start, node + 1))];
}

/** The nodes of a package; none where it is not in the graph. */
export function nodesOfPackage({ packageOf, nodeStart, nodes }: Turned, id: PackageId): readonly number[] {
  const place = packageOf.get(id);
  return place === undefined ? [] : [...nodes.subarray(at(nodeStart, place), at(nodeStart, place + 1))];
}

function turn({ graph, edgePlanes }: Ways): Turned {
  const { packages, nodePackage, edgeStart, edgeTarget, dependenciesFirst } = graph;
  const count = nodePackage.length;
  const start = startsOf(count, edgeTarget);
  const next = start.slice();
  const [dependent, planes] = [new Int32Array(edgeTarget.length), new Uint8Array(edgeTarget.length)];
  for (let node = 0; node < count; node += 1) {
    for (let edge = at(edgeStart, node); edge < at(edgeStart, node + 1); edge += 1) {
      const place = at(next, at(edgeTarget, edge));
      dependent[place] = node;
      planes[place] = at(edgePlanes, edge);
      next[at(edgeTarget, edge)] = place + 1;
    }
  }
  const position = new Int32Array(count);
  for (let i = 0; i < count; i += 1) position[at(dependenciesFirst, i)] = i;
  const nodeStart = startsOf(packages.length, nodePackage);
  const nextNode = nodeStart.slice();
  const nodes = new Int32Array(count);
  for (let node = 0; node < count; node += 1) {
    const place = at(nextNode, at(nodePackage, node));
    nodes[place] = node;
    nextNode[at(nodePackage, node)] = place + 1;
  }
  const packageOf = new Map(packages.map(({ id }, place) => [id, place]));
  return { packageOf, position, start, dependent, planes, nodeStart, nodes, marks: new Uint8Array(count) };
}

/** Where the list of each begins, if each number in some others is put into the list of that number. */
function startsOf(count: number, numbers: Int32Array): Int32Array {
  const start = new Int32Array(count + 1);
  for (let i = 0; i < numbers.length; i += 1) start[at(numbers, i) + 1] = at(start, at(numbers, i) + 1) + 1;
  for (let i = 0; i < count; i += 1) start[i + 1] = at(start, i + 1) + at(start, i);
  return start;
}
