import type { Canon, Merge, PxRule } from "@px-meta/schema";
import { canonicalJson, sortedKeys } from "../json/canonical.js";
import type { Fact } from "../model/fact.js";
import type { PackageGraph } from "../model/graph.js";
import type { JsonValue } from "../model/json.js";
import { carries, passesOn, speaks, type Travel, type Ways } from "./fold.js";
import { normalise } from "./normalise.js";
import { at } from "./numbers.js";
import { nothing } from "./operator.js";
import type { Places } from "./place.js";
import type { Operand } from "./propagation.js";

type ListMerge = Extract<Merge, { readonly kind: "list" }>;

/** Reads the list of a node: what its dependencies send it, with or without what its own facts say. */
export type ReadList = (node: number, withOwn: boolean) => JsonValue;

/**
 * Makes the reader of a field that is merged by `list`.
 *
 * The graph is the list: nothing is stored for a node, and its list is put in order when it is asked for, by one walk
 * of what it hears. A node is visited once, however many ways lead to it; dependencies are taken by package, then
 * side, so that no order of files or edges shows.
 */
export function readList(
  input: Ways & { readonly facts: readonly Fact[]; readonly places: Places; readonly rule: PxRule },
  merge: ListMerge,
  travel: Travel,
  operands: readonly Operand[],
): ReadList {
  const { graph, facts, places, rule } = input;
  const prepare = () => {
    const byNode = contributionsAt(facts, places, operands);
    const isPlain = travel.reach === "all" && operands.every((operand) => isSame(operand.travel, travel));
    const maker = isPlain ? makers(input, travel, byNode) : Int32Array.from(graph.nodePackage.keys());
    return { rank: ranks(graph), byNode, maker };
  };
  let prepared: ReturnType<typeof prepare> | undefined;
  let last: { readonly node: number; readonly value: JsonValue } | undefined;
  const read: ReadList = (node, withOwn) => {
    prepared ??= prepare();
    const known = prepared;
    const { byNode, maker } = known;
    const elsewhere = at(maker, node);
    if (elsewhere === nothing) return [];
    if (elsewhere !== node) {
      if (last?.node !== elsewhere) last = { node: elsewhere, value: read(elsewhere, true) };
      return last.value;
    }
    const order = inOrder(visits(input, travel, node, known, merge.order), merge.order);
    const heard = new Map<Travel, ReadonlySet<number>>();
    const isHeard = (operand: Operand, from: number): boolean => {
      if (!speaks(graph, from, operand.travel.domain) || (from === node && !withOwn)) return false;
      if (from === node || isSame(operand.travel, travel)) return true;
      const nodes = heard.get(operand.travel) ?? new Set(visits(input, operand.travel, node, known, "preorder"));
      heard.set(operand.travel, nodes);
      return nodes.has(from);
    };
    const items: JsonValue[] = [];
    for (const from of order) {
      for (const operand of byNode.get(from) ?? []) {
        if (isHeard(operand, from)) for (const item of itemsOf(operand, rule.canon)) items.push(item);
      }
    }
    return deduped(items, merge);
  };
  return read;
}

/**
 * For each node that one below it at which its list is made: itself where it says something or hears several others;
 * `nothing` where it hears nobody. So whole chains and fans of packages that say nothing cost nothing.
 */
function makers(
  { graph, edgePlanes }: Ways,
  travel: Travel,
  byNode: ReadonlyMap<number, readonly Operand[]>,
): Int32Array {
  const maker = new Int32Array(graph.nodePackage.length).fill(nothing);
  for (const node of graph.dependenciesFirst) {
    let only = nothing;
    for (let edge = at(graph.edgeStart, node); edge < at(graph.edgeStart, node + 1); edge += 1) {
      const below = at(maker, at(graph.edgeTarget, edge));
      if (below === nothing || !carries(at(edgePlanes, edge), travel)) continue;
      only = only === nothing || only === below ? below : node;
    }
    maker[node] = byNode.has(node) ? node : only;
  }
  return maker;
}

function isSame(one: Travel, other: Travel): boolean {
  return one.reach === other.reach && one.planes === other.planes;
}

function itemsOf({ value, implied = [], element, fault }: Operand, canon: Canon | undefined): readonly JsonValue[] {
  if (element === nothing || fault !== undefined) return [];
  return ((value ?? implied) as readonly JsonValue[]).map((item) => normalise(item, canon));
}

function deduped(items: JsonValue[], { order, dedupe }: ListMerge): JsonValue {
  const keyed = items.map((item) => {
    const text = canonicalJson(item);
    return { item: sortedKeys(item, text), text };
  });
  if (order === "lexical") keyed.sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0));
  if (dedupe === "no") return keyed.map(({ item }) => item);
  const wanted = dedupe === "first" ? keyed : keyed.reverse();
  const seen = new Set<string>();
  const kept = wanted.filter(({ text }) => !seen.has(text) && seen.add(text));
  return (dedupe === "first" ? kept : kept.reverse()).map(({ item }) => item);
}

/** The nodes in the order in which their contributions stand. */
function inOrder(visited: readonly number[], order: ListMerge["order"]): readonly number[] {
  return order === "topological" ? visited.toReversed() : visited;
}

/**
 * The nodes that a node hears, and itself: each after all that it hears itself (`postorder`), or before it
 * (`preorder`). For `topological` they are in postorder with dependencies taken from the last to the first, which
 * turned round has each before its dependencies.
 */
function visits(
  { graph, edgePlanes }: Ways,
  travel: Travel,
  start: number,
  { rank, maker }: { readonly rank: Int32Array; readonly maker: Int32Array },
  order: ListMerge["order"],
): readonly number[] {
  const heardBy = (node: number): number[] => {
    const found = new Set<number>();
    for (let edge = at(graph.edgeStart, node); edge < at(graph.edgeStart, node + 1); edge += 1) {
      const planes = at(edgePlanes, edge);
      const goesOn = node === start ? travel.reach !== "self" : passesOn(planes, travel.reach);
      if (goesOn && carries(planes, travel)) found.add(at(graph.edgeTarget, edge));
    }
    const sorted = [...found]
      .sort((a, b) => at(rank, a) - at(rank, b))
      .map((next) => at(maker, next))
      .filter((next) => next !== nothing);
    // The next one is taken off the end.
    return order === "topological" ? sorted : sorted.reverse();
  };
  const result: number[] = [];
  const visited = new Set([start]);
  const open = [{ node: start, left: heardBy(start) }];
  if (order === "preorder") result.push(start);
  for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
    const next = top.left.pop();
    if (next === undefined) {
      open.pop();
      if (order !== "preorder") result.push(top.node);
    } else if (!visited.has(next)) {
      visited.add(next);
      if (order === "preorder") result.push(next);
      open.push({ node: next, left: heardBy(next) });
    }
  }
  return result;
}

/** For each node its place among all, by package id, then side, then triple. */
function ranks({ packages, platforms, nodePackage, nodePlatform }: PackageGraph): Int32Array {
  const keys = Array.from(nodePackage, (index, node) => {
    const platform = platforms[at(nodePlatform, node)];
    return `${packages[index]?.id}\u0000${platform?.domain}\u0000${platform?.triple}`;
  });
  const rank = new Int32Array(keys.length);
  const sorted = [...keys.keys()].sort((a, b) => ((keys[a] as string) < (keys[b] as string) ? -1 : 1));
  sorted.forEach((node, place) => {
    rank[node] = place;
  });
  return rank;
}

/** What is said at each node, by the names of the facts. */
function contributionsAt(
  facts: readonly Fact[],
  places: Places,
  operands: readonly Operand[],
): ReadonlyMap<number, readonly Operand[]> {
  const byFact = new Map<number, Operand[]>();
  for (const operand of operands) {
    const known = byFact.get(operand.fact);
    if (known === undefined) byFact.set(operand.fact, [operand]);
    else known.push(operand);
  }
  const key = ([index, said]: readonly [number, readonly Operand[]]) => {
    const { name, target, domains } = facts[index] as Fact;
    const text = canonicalJson(said.map(({ value, implied = null }) => value ?? implied));
    return [name, target, domains.join(), text].join("\u0000");
  };
  const sorted = [...byFact].map((each) => ({ each, key: key(each) })).sort((a, b) => (a.key < b.key ? -1 : 1));
  const byNode = new Map<number, Operand[]>();
  for (const {
    each: [fact, said],
  } of sorted) {
    for (let i = at(places.factStart, fact); i < at(places.factStart, fact + 1); i += 1) {
      const node = at(places.factNode, i);
      const known = byNode.get(node);
      if (known === undefined) byNode.set(node, said.slice());
      else for (const operand of said) known.push(operand);
    }
  }
  return byNode;
}
