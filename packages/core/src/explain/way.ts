import { planeBits } from "../algebra/bits.js";
import { carries, passesOn, speaks, type Travel, type Ways } from "../algebra/fold.js";
import { at } from "../algebra/numbers.js";
import { type EdgeKind, edgeKinds, type PackageGraph } from "../model/graph.js";
import { packageLabel } from "../model/package.js";

/** One step on the way from a package to a publisher. */
export interface Step {
  /** Name and version. */
  readonly package: string;
  /** The edge that leads here; absent at the start. */
  readonly edge?: EdgeKind;
  /** How many packages lie between this one and the one before it in the list, where a long way is cut short. */
  readonly skipped?: number;
}

/** Every plane: what stops a value is then something else. */
export const everyPlane = planeBits.compile | planeBits.link | planeBits.load | planeBits.tool;

/** The node was not reached. */
const unheard = -2;

/**
 * The nodes whose words come to a node when they travel so, as a tree of shortest ways: for each node the one before
 * it (-1 at the start), the edge by which it was reached, and how many edges away it is.
 */
export interface Heard {
  readonly from: Int32Array;
  readonly edge: Int32Array;
  readonly distance: Int32Array;
  /** The steps that were asked for: many ways share one. */
  readonly steps: Map<number, Step>;
}

/** Walks from a node to all whose words come to it: each node once and each edge once, nearest first. */
export function hearFrom({ graph, edgePlanes }: Ways, start: number, travel: Travel): Heard {
  const count = graph.nodePackage.length;
  const heard = {
    from: new Int32Array(count).fill(unheard),
    edge: new Int32Array(count).fill(-1),
    distance: new Int32Array(count),
    steps: new Map<number, Step>(),
  };
  const open = new Int32Array(count);
  let end = 1;
  open[0] = start;
  heard.from[start] = -1;
  for (let next = 0; next < end; next += 1) {
    const node = at(open, next);
    for (let edge = at(graph.edgeStart, node); edge < at(graph.edgeStart, node + 1); edge += 1) {
      const planes = at(edgePlanes, edge);
      const target = at(graph.edgeTarget, edge);
      if (at(heard.from, target) !== unheard || !carries(planes, travel)) continue;
      if (node === start ? travel.reach === "self" : !passesOn(planes, travel.reach)) continue;
      heard.from[target] = node;
      heard.edge[target] = edge;
      heard.distance[target] = at(heard.distance, node) + 1;
      open[end] = target;
      end += 1;
    }
  }
  return heard;
}

/** The nearest of some nodes that speak so; nothing where none is heard. */
export function nearestOf(ways: Ways, heard: Heard, nodes: Int32Array, travel: Travel): number | undefined {
  let best: number | undefined;
  for (const node of nodes) {
    if (at(heard.from, node) === unheard || !speaks(ways.graph, node, travel.domain)) continue;
    if (best === undefined || at(heard.distance, node) < at(heard.distance, best)) best = node;
  }
  return best;
}

/** Packages of a long way that are listed at each of its ends. */
const shownAtEnds = 4;

/** The way from the start of a walk to a node. A very long one is cut in its middle, so that a list of ways stays small. */
export function stepsTo(ways: Ways, heard: Heard, end: number): readonly Step[] {
  const skipped = Math.max(0, at(heard.distance, end) + 1 - 2 * shownAtEnds);
  const kept =
    skipped === 0
      ? lastOf(heard, end, 2 * shownAtEnds)
      : [...lastOf(heard, beginningOf(heard, end), shownAtEnds), ...lastOf(heard, end, shownAtEnds)];
  return kept.map((node, index) => {
    const step = stepAt(ways, heard, node);
    return skipped > 0 && index === shownAtEnds ? { ...step, skipped } : step;
  });
}

/** The last nodes of the way to a node, itself included. */
function lastOf(heard: Heard, end: number, most: number): readonly number[] {
  const nodes: number[] = [];
  for (let node = end; node >= 0 && nodes.length < most; node = at(heard.from, node)) nodes.push(node);
  return nodes.reverse();
}

/** Of each walk, for each node that was asked for or lies on the way to one, the node found by `beginningOf`. */
const beginnings = new WeakMap<Heard, Int32Array>();

/** The last of the first packages that are listed of a long way. Many ways have most in common: each part is walked once. */
function beginningOf(heard: Heard, end: number): number {
  const known = beginnings.get(heard) ?? new Int32Array(heard.from.length).fill(unheard);
  beginnings.set(heard, known);
  let found = end;
  while (at(known, found) === unheard && at(heard.distance, found) >= shownAtEnds) found = at(heard.from, found);
  if (at(known, found) !== unheard) found = at(known, found);
  for (let node = end; node !== found && at(known, node) === unheard; node = at(heard.from, node)) known[node] = found;
  return found;
}

/** One node of a walk as a step. */
export function stepAt({ graph }: Ways, heard: Heard, node: number): Step {
  const known = heard.steps.get(node) ?? makeStep(graph, heard, node);
  heard.steps.set(node, known);
  return known;
}

function makeStep(graph: PackageGraph, heard: Heard, node: number): Step {
  const owner = graph.packages[at(graph.nodePackage, node)];
  const label = owner === undefined ? "" : packageLabel(owner);
  const edge = at(heard.edge, node);
  return edge < 0 ? { package: label } : { package: label, edge: edgeKinds[at(graph.edgeKind, edge)] as EdgeKind };
}
