import type { PackageGraph } from "../model/graph.js";
import { carriedBy, gatherer, type Travel, type Ways } from "./fold.js";
import { at } from "./numbers.js";
import { joinTwo, nothing, type Operator } from "./operator.js";

/** What a fold came to: for each node what its dependencies send it, and the same with its own. */
export interface Folded {
  readonly below: Int32Array;
  readonly here: Int32Array;
}

/**
 * Folds again where the elements of a few nodes have changed: only what they reach is looked at, dependencies first,
 * and a node that comes to the same as before sends nothing on. The answer is that of a fold from nothing. For a reach
 * of `self`, `direct` or `all`.
 */
export function refold(
  ways: Ways,
  travel: Travel,
  own: Int32Array,
  operator: Operator,
  before: Folded,
  changed: Iterable<number>,
): Folded {
  const { graph, edgePlanes } = ways;
  const { edgeStart, edgeTarget, dependenciesFirst } = graph;
  const { position, start, dependent, edgeOf } = turned(graph);
  const [below, here] = [before.below.slice(), before.here.slice()];
  const carried = carriedBy(travel);
  const sent = travel.reach === "all" ? here : own;
  const open = new Uint8Array(dependenciesFirst.length);
  let first = open.length;
  const mark = (node: number) => {
    open[at(position, node)] = 1;
    first = Math.min(first, at(position, node));
  };
  const markDependents = (node: number) => {
    for (let i = at(start, node); i < at(start, node + 1); i += 1) {
      if (carried[at(edgePlanes, at(edgeOf, i))] === 1) mark(at(dependent, i));
    }
  };
  for (const node of changed) {
    mark(node);
    if (travel.reach === "direct") markDependents(node);
  }
  const heard = gatherer();
  for (let i = open.indexOf(1, first); i >= 0; i = open.indexOf(1, i + 1)) {
    const node = dependenciesFirst[i] as number;
    let joined = nothing;
    let isMore = false;
    const end = travel.reach === "self" ? 0 : (edgeStart[node + 1] as number);
    for (let edge = edgeStart[node] as number; edge < end; edge += 1) {
      const element = sent[edgeTarget[edge] as number] as number;
      if (element === nothing || element === joined || carried[edgePlanes[edge] as number] === 0) continue;
      if (joined === nothing) joined = element;
      else {
        if (!isMore) heard.add(joined);
        isMore = true;
        heard.add(element);
      }
    }
    if (isMore) joined = heard.join(operator);
    const whole = joinTwo(operator, own[node] as number, joined);
    if (travel.reach === "all" && whole !== here[node]) markDependents(node);
    below[node] = joined;
    here[node] = whole;
  }
  return { below, here };
}

/** A graph seen from below: who depends on each node, along which edge, and where each stands in the order. */
interface Turned {
  readonly position: Int32Array;
  /** The dependents of node `n` are `dependent[start[n]]` up to `dependent[start[n + 1]]`. */
  readonly start: Int32Array;
  readonly dependent: Int32Array;
  readonly edgeOf: Int32Array;
}

const known = new WeakMap<PackageGraph, Turned>();

function turned(graph: PackageGraph): Turned {
  const found = known.get(graph) ?? turn(graph);
  known.set(graph, found);
  return found;
}

function turn({ nodePackage, edgeStart, edgeTarget, dependenciesFirst }: PackageGraph): Turned {
  const count = nodePackage.length;
  const start = new Int32Array(count + 1);
  for (const target of edgeTarget) start[target + 1] = at(start, target + 1) + 1;
  for (let node = 0; node < count; node += 1) start[node + 1] = at(start, node + 1) + at(start, node);
  const next = start.slice();
  const [dependent, edgeOf] = [new Int32Array(edgeTarget.length), new Int32Array(edgeTarget.length)];
  for (let node = 0; node < count; node += 1) {
    for (let edge = at(edgeStart, node); edge < at(edgeStart, node + 1); edge += 1) {
      const target = at(edgeTarget, edge);
      const place = at(next, target);
      dependent[place] = node;
      edgeOf[place] = edge;
      next[target] = place + 1;
    }
  }
  const position = new Int32Array(count);
  dependenciesFirst.forEach((node, place) => {
    position[node] = place;
  });
  return { position, start, dependent, edgeOf };
}
