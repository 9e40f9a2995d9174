import type { Reach, RuleDomain } from "@px-meta/schema";
import type { PackageGraph } from "../model/graph.js";
import { planeBits, reexportBit } from "./bits.js";
import { at, grown } from "./numbers.js";
import { joinTwo, nothing, type Operator } from "./operator.js";

/** How far something travels, and along what. */
export interface Travel {
  readonly reach: Reach;
  /** Bits of `planeBits`. */
  readonly planes: number;
  readonly domain: RuleDomain;
}

/** A graph with what its edges carry. */
export interface Ways {
  readonly graph: PackageGraph;
  /** Bits of `planeBits` and `reexportBit`, for each edge. */
  readonly edgePlanes: Uint8Array;
}

/** What travels alike of something, and what came of it. */
export interface Carried {
  readonly travel: Travel;
  /** For each node the join of what its dependencies send it. */
  readonly below: Int32Array;
  /** For each node what it sends its dependents: of a reach of `all` the join of `below` and its own. */
  readonly sent: Int32Array;
}

/** Whether an edge carries what travels so. A tool edge leads to the host: what speaks of the target stays behind. */
export function carries(planes: number, travel: Pick<Travel, "planes" | "domain">): boolean {
  return (planes & travel.planes) !== 0 && (travel.domain !== "target" || (planes & planeBits.tool) === 0);
}

/** Whether what came over an edge goes on to the dependents of the dependent. */
export function passesOn(planes: number, reach: Reach): boolean {
  return reach === "all" || (reach === "public" && (planes & reexportBit) !== 0);
}

/** Whether two travels are the same, in whatever graph. */
export function isSameTravel(one: Travel, other: Travel): boolean {
  return one === other || (one.reach === other.reach && one.planes === other.planes && one.domain === other.domain);
}

/** Whether two travels lead from the same nodes to the same nodes of a graph. */
export function isSameWay(ways: Ways, one: Travel, other: Travel): boolean {
  if (one === other) return true;
  if (one.reach !== other.reach || one.domain !== other.domain) return false;
  return planesIn(ways).every((planes) => carries(planes, one) === carries(planes, other));
}

/** For whatever an edge carries, whether what travels so goes along it. */
export function carriedBy(travel: Pick<Travel, "planes" | "domain">): Uint8Array {
  return Uint8Array.from({ length: 256 }, (_, planes) => (carries(planes, travel) ? 1 : 0));
}

const planesOf = new WeakMap<Uint8Array, readonly number[]>();

/** What the edges of a graph carry, each once. */
function planesIn({ edgePlanes }: Ways): readonly number[] {
  const known = planesOf.get(edgePlanes) ?? distinct(edgePlanes);
  planesOf.set(edgePlanes, known);
  return known;
}

function distinct(bytes: Uint8Array): readonly number[] {
  const isThere = new Uint8Array(256);
  // Most edges carry the same as the one before.
  let last = -1;
  for (let i = 0; i < bytes.length; i += 1) {
    const byte = bytes[i] as number;
    if (byte === last) continue;
    last = byte;
    isThere[byte] = 1;
  }
  return Array.from(isThere.keys()).filter((byte) => isThere[byte] === 1);
}

/** Whether a node's own contributions travel so: what speaks of the host only counts where a host node says it. */
export function speaks(graph: PackageGraph, node: number, domain: RuleDomain): boolean {
  return domain !== "host" || graph.platforms[at(graph.nodePlatform, node)]?.domain === "host";
}

/**
 * Nodes that are settled by one call. A whole graph is many calls, so that already the first fold runs what the compiler
 * makes of the calls before.
 */
const stretch = 2048;

/**
 * Carries elements up the graph in one pass, dependencies first: for each node, the join of what its
 * dependencies send it, and what it sends on.
 *
 * `own` holds each node's own element; it becomes what is sent where the reach is `all`. Every node is visited once and
 * every edge once, whatever the number of paths; the elements that the operator makes are shared by all nodes that see
 * the same.
 */
export function fold(ways: Ways, travel: Travel, own: Int32Array, operator: Operator): Carried {
  const below = new Int32Array(own.length).fill(nothing);
  if (travel.reach === "self") return { travel, below, sent: own };
  const sent = travel.reach === "public" ? own.slice() : own;
  const ranks = travel.reach === "all" ? operator.ranks?.() : undefined;
  const folding = { ways, travel, carried: carriedBy(travel), own, below, sent };
  const count = ways.graph.dependenciesFirst.length;
  const [heard, onward] = [gatherer(), gatherer()];
  for (let from = 0; from < count; from += stretch) {
    const to = Math.min(from + stretch, count);
    if (ranks === undefined) foldStretch(folding, operator, heard, onward, from, to);
    else foldRanked(folding, ranks, from, to);
  }
  return { travel, below, sent };
}

/** What is carried, and what has come of it. */
interface Folding extends Carried {
  readonly ways: Ways;
  /** For whatever an edge carries, whether it goes along. */
  readonly carried: Uint8Array;
  readonly own: Int32Array;
}

/** Settles some nodes, in their order. */
function foldStretch(
  { ways: { graph, edgePlanes }, travel: { reach }, carried, own, below, sent }: Folding,
  operator: Operator,
  heard: Gatherer,
  onward: Gatherer,
  from: number,
  to: number,
): void {
  const { edgeStart, edgeTarget, dependenciesFirst } = graph;
  const isPublic = reach === "public";
  for (let i = from; i < to; i += 1) {
    const node = dependenciesFirst[i] as number;
    const end = edgeStart[node + 1] as number;
    // Most dependencies say the same: then nothing needs to be gathered.
    let only = nothing;
    let isMore = false;
    for (let edge = edgeStart[node] as number; edge < end; edge += 1) {
      const element = sent[edgeTarget[edge] as number] as number;
      if (element === nothing || (element === only && !isPublic)) continue;
      const planes = edgePlanes[edge] as number;
      if (carried[planes] === 0) continue;
      if (isPublic && passesOn(planes, reach)) onward.add(element);
      if (only === nothing) only = element;
      else if (element !== only) {
        if (!isMore) heard.add(only);
        isMore = true;
        heard.add(element);
      }
    }
    if (only === nothing) continue;
    const joined = isMore ? heard.join(operator) : only;
    below[node] = joined;
    if (reach === "all") sent[node] = joinTwo(operator, own[node] as number, joined);
    else if (isPublic) sent[node] = joinTwo(operator, own[node] as number, onward.join(operator));
  }
}

/**
 * The same for what travels any number of edges, where joining is picking the element of the greatest rank: the join
 * with each node's own is made on the way. Most fields are of this kind, and nothing is called in its loop.
 */
function foldRanked(
  { ways: { graph, edgePlanes }, carried, own, below, sent }: Folding,
  ranks: Int32Array,
  from: number,
  to: number,
): void {
  const { edgeStart, edgeTarget, dependenciesFirst } = graph;
  for (let i = from; i < to; i += 1) {
    const node = dependenciesFirst[i] as number;
    const end = edgeStart[node + 1] as number;
    let best = nothing;
    for (let edge = edgeStart[node] as number; edge < end; edge += 1) {
      const element = sent[edgeTarget[edge] as number] as number;
      if (element === nothing || element === best || carried[edgePlanes[edge] as number] === 0) continue;
      if (best === nothing) best = element;
      else best = better(ranks, best, element);
    }
    if (best === nothing) continue;
    below[node] = best;
    const said = own[node] as number;
    sent[node] = said === nothing || said === best ? best : better(ranks, said, best);
  }
}

/** The join of two different elements by their ranks. */
function better(ranks: Int32Array, one: number, other: number): number {
  const [first, second] = [ranks[one] as number, ranks[other] as number];
  if (first === 0 || second === 0) return 0;
  return first > second ? one : other;
}

/** Collects different elements and joins them. */
export function gatherer(): Gatherer {
  return new Gatherer();
}

/** A class, not a closure, so that the compiler sees one function in all folds and not one for each. */
class Gatherer {
  private elements = new Int32Array(64);
  private count = 0;
  /** For each element, the round in which it was last added. */
  private rounds = new Int32Array(1024);
  private round = 1;

  add(element: number): void {
    if (element >= this.rounds.length) this.rounds = grown(this.rounds, element + 1);
    if (this.rounds[element] === this.round) return;
    this.rounds[element] = this.round;
    if (this.count === this.elements.length) this.elements = grown(this.elements, this.count + 1);
    this.elements[this.count] = element;
    this.count += 1;
  }

  /** The join of what was added since the last one. */
  join(operator: Operator): number {
    const { elements, count } = this;
    this.count = 0;
    this.round += 1;
    if (count === 0) return nothing;
    return count === 1 ? at(elements, 0) : operator.join(elements, count);
  }
}
