import type { Field, Merge, PxRule } from "@px-meta/schema";
import { compareRanks, rankIn } from "../algebra/order.js";
import { valuesAt } from "../algebra/pointer.js";
import type { Merged } from "../algebra/propagation.js";
import { canonicalJson } from "../json/canonical.js";
import type { Fact } from "../model/fact.js";
import { edgeKinds, type PackageGraph } from "../model/graph.js";
import { isObject, type JsonObject, type JsonValue } from "../model/json.js";
import { commonOf } from "./reference-range.js";

/**
 * What docs/propagation.md says, done the slow way: every path is walked, all that is said is gathered, and values are
 * brought together all at once. Tests hold the engine against it. It shares with it how a pointer and an order are
 * read, and nothing else.
 */
export interface Reference {
  /** The facts that come to a node from below. */
  sees(node: number): readonly number[];
  /** What is said to a node at a field, from below, or with what it says itself. */
  said(field: Field, node: number, withOwn: boolean): readonly Contribution[];
  merged(field: Field, node: number, withOwn: boolean): Merged;
  /** All that is said at a field by the nodes of a set. */
  saidWithin(field: Field, nodes: ReadonlySet<number>): readonly Contribution[];
}

/** One thing that is said. */
interface Contribution {
  readonly fact: number;
  readonly node: number;
  readonly pointer: string;
  /** Absent for silence that stands for nothing. */
  readonly value?: JsonValue;
  readonly provider: string;
}

const reaches = ["self", "direct", "public", "all"];

interface Travel {
  readonly reach: string;
  readonly planes: readonly string[];
  readonly domain: string;
}

/** One edge of the graph, as its rules speak of it. */
interface Edge {
  readonly from: number;
  readonly to: number;
  readonly planes: readonly string[];
  readonly reexports: boolean;
}

export function reference(graph: PackageGraph, facts: readonly Fact[], fields: readonly Field[]): Reference {
  const edges = edgesOf(graph);
  const nodes = [...graph.nodePackage.keys()];
  const sideOf = (node: number) => graph.platforms[graph.nodePlatform[node] ?? -1]?.domain;
  const standsAt = (fact: Fact, node: number) => placesOf(graph, fact).includes(node);

  /** Whether something that travels so comes over some path; every path is tried. */
  function comes(reader: number, sayer: number, travel: Travel): boolean {
    if (travel.domain === "host" && sideOf(sayer) !== "host") return false;
    const tries = (node: number, steps: number): boolean =>
      (steps > 0 && node === sayer) ||
      edges.some((edge) => {
        if (edge.from !== node || !edge.planes.some((plane) => travel.planes.includes(plane))) return false;
        if (travel.domain === "target" && edge.planes.includes("tool")) return false;
        if (travel.reach === "self" || (travel.reach === "direct" && steps > 0)) return false;
        if (travel.reach === "public" && steps > 0 && !edge.reexports) return false;
        return tries(edge.to, steps + 1);
      });
    return tries(reader, 0);
  }

  const known = new Map<Field, readonly (Contribution & { readonly travel: Travel })[]>();
  const contributions = (field: Field) => {
    const all = known.get(field) ?? findContributions(field);
    known.set(field, all);
    return all;
  };
  const findContributions = (field: Field): readonly (Contribution & { readonly travel: Travel })[] =>
    facts.flatMap((fact, index) =>
      nodes
        .filter((node) => standsAt(fact, node))
        .flatMap((node) =>
          partsOf(field, fact).map((part) => ({
            ...part,
            fact: index,
            node,
            provider: fact.package,
            travel: narrowed(field.rule, fact, part.pointer),
          })),
        ),
    );

  const said = (field: Field, node: number, withOwn: boolean) =>
    contributions(field).filter(
      (each) =>
        comes(node, each.node, each.travel) ||
        (withOwn && each.node === node && (field.rule.domain !== "host" || sideOf(node) === "host")),
    );

  return {
    said,
    sees: (node) =>
      facts.flatMap((fact, index) => {
        const isSeen = fields.some(({ pointer, rule }) => {
          const places = pointer === "" || rule.merge.kind === "collect" ? valuesAt(fact.value, pointer) : [];
          return places.some((place) => {
            const travel = narrowed(rule, fact, place.pointer);
            return nodes.some((sayer) => standsAt(fact, sayer) && comes(node, sayer, travel));
          });
        });
        return isSeen ? [index] : [];
      }),
    merged(field, node, withOwn) {
      const all = said(field, node, withOwn);
      const spoken = all.filter(({ value }) => value !== undefined);
      if (spoken.length === 0) return { kind: "nothing" };
      const { merge } = field.rule;
      const merged: Merged =
        merge.kind === "list"
          ? { kind: "value", value: listed(graph, edges, merge, field.rule, node, spoken, facts) }
          : mergedOf(merge, spoken);
      return merged.kind === "value" && field.rule.absent === "unknown" && all.length > spoken.length
        ? { kind: "unknown" }
        : merged;
    },
    saidWithin: (field, within) =>
      contributions(field).filter(
        ({ node, value }) =>
          value !== undefined && within.has(node) && (field.rule.domain !== "host" || sideOf(node) === "host"),
      ),
  };
}

/** The edges of a graph with what they carry. */
export function edgesOf(graph: PackageGraph): readonly Edge[] {
  const { packages, nodePackage, edgeStart, edgeTarget, edgeKind } = graph;
  const owner = (node: number) => packages[nodePackage[node] ?? -1];
  return [...nodePackage.keys()].flatMap((from) =>
    Array.from({ length: (edgeStart[from + 1] ?? 0) - (edgeStart[from] ?? 0) }, (_, i): Edge => {
      const edge = (edgeStart[from] ?? 0) + i;
      const to = edgeTarget[edge] ?? -1;
      const kind = edgeKinds[edgeKind[edge] ?? -1];
      const types = owner(to)?.crateTypes ?? [];
      const isLoaded = types.some((type) => type === "dylib" || type === "cdylib") && !types.includes("lib");
      const planes = kind === "normal" ? (isLoaded ? ["load"] : ["compile", "link"]) : kind === "dev" ? [] : ["tool"];
      const shown = (owner(from)?.metadata as { readonly "re-exports"?: readonly string[] } | undefined)?.[
        "re-exports"
      ];
      return { from, to, planes, reexports: kind === "normal" && shown?.includes(owner(to)?.name ?? "") === true };
    }),
  );
}

/** The nodes that a fact speaks of. */
function placesOf({ packages, platforms, nodePackage, nodePlatform }: PackageGraph, fact: Fact): readonly number[] {
  const own = [...nodePackage.keys()].filter((node) => packages[nodePackage[node] ?? -1]?.id === fact.package);
  const platform = (node: number) => platforms[nodePlatform[node] ?? -1];
  const sides = own.filter(
    (node) => fact.domains.length === 0 || fact.domains.some((domain) => domain === platform(node)?.domain),
  );
  const exact = sides.filter(
    (node) =>
      platform(node)?.triple === fact.target || (fact.domains.length === 2 && platform(node)?.domain === "host"),
  );
  return [exact, sides, own].find((some) => some.length > 0) ?? [];
}

function narrowed(rule: PxRule, fact: Fact, pointer: string): Travel {
  let reach: string = rule.reach;
  let planes: readonly string[] = rule.plane;
  for (const [place, less] of Object.entries(fact.narrowed ?? {})) {
    const steps = pointer.split("/");
    if (!place.split("/").every((step, i) => i < steps.length && (step === "*" || step === steps[i]))) continue;
    if (less.reach !== undefined && reaches.indexOf(less.reach) < reaches.indexOf(reach)) reach = less.reach;
    if (less.plane !== undefined) planes = planes.filter((plane) => less.plane?.includes(plane));
  }
  return { reach, planes, domain: rule.domain };
}

/** What a fact says at a field: each value, of a map each entry; or what its silence stands for. */
function partsOf({ pointer, rule }: Field, fact: Fact): readonly { pointer: string; value?: JsonValue }[] {
  const entries = (place: string, value: JsonValue, merge: Merge): { pointer: string; value: JsonValue }[] => {
    if (merge.kind !== "map" || !isObject(value) || Object.keys(value).length === 0) return [{ pointer: place, value }];
    return Object.entries(value).flatMap(([key, inner]) =>
      entries(`${place}/${key}`, inner, merge.values).map((each) => ({ ...each, value: { [key]: each.value } })),
    );
  };
  const found = valuesAt(fact.value, pointer);
  if (found.length > 0) return found.flatMap((each) => entries(each.pointer, each.value, rule.merge));
  if (typeof rule.absent === "object") return entries(pointer, rule.absent.is, rule.merge);
  return rule.absent === "ignore" ? [] : [{ pointer }];
}

type Spoken = Pick<Contribution, "provider" | "value">;

const conflict: Merged = { kind: "conflict" };

/** What some values come to, by looking at all of them at once. */
export function mergedOf(merge: Merge, said: readonly Spoken[]): Merged {
  const values = said.map(({ value = null }) => value);
  const different = new Map(
    values.map((value) => [canonicalJson(value), JSON.parse(canonicalJson(value)) as JsonValue]),
  );
  const texts = [...different.keys()].sort();
  const single = (text = ""): Merged => ({ kind: "value", value: different.get(text) ?? null });
  const lists = () => values.map((value) => new Map((value as JsonValue[]).map((item) => [canonicalJson(item), item])));
  switch (merge.kind) {
    case "agree":
      return texts.length === 1 ? single(texts[0]) : conflict;
    case "max":
    case "min": {
      if (texts.length === 1) return single(texts[0]);
      const ranked = texts.map((text) => ({ text, rank: rankIn(merge.order, different.get(text) ?? null) }));
      if (ranked.some(({ rank }) => rank === undefined)) return conflict;
      const sign = merge.kind === "max" ? -1 : 1;
      ranked.sort((a, b) => sign * compareRanks(a.rank ?? [], b.rank ?? []) || (a.text < b.text ? -1 : 1));
      return single(ranked[0]?.text);
    }
    case "union":
    case "inter": {
      if (merge.of === "boolean") {
        const answer = merge.kind === "union" ? values.includes(true) : !values.includes(false);
        return { kind: "value", value: answer };
      }
      const all = new Map(lists().flatMap((items) => [...items]));
      const kept = [...all].filter(([text]) => merge.kind === "union" || lists().every((items) => items.has(text)));
      const isEmpty = merge.kind === "union" ? lists().some((items) => items.size === 0) : kept.length === 0;
      if (merge.nonempty && isEmpty) return conflict;
      return { kind: "value", value: kept.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, item]) => item) };
    }
    case "range": {
      const common = commonOf(merge, values);
      return common === undefined ? conflict : { kind: "value", value: common };
    }
    case "compat": {
      const result = merge.prefer.find((each) =>
        values.every((value) => value === each || merge.accepts[each]?.includes(String(value)) === true),
      );
      return result === undefined ? conflict : { kind: "value", value: result };
    }
    case "map": {
      const keys = [...new Set(values.flatMap((value) => Object.keys(value as JsonObject)))].sort();
      const merged = keys.map((key): readonly [string, Merged] => {
        const inner = said.filter(({ value }) => Object.hasOwn(value as JsonObject, key));
        return [
          key,
          mergedOf(
            merge.values,
            inner.map((each) => ({ ...each, value: (each.value as JsonObject)[key] ?? null })),
          ),
        ];
      });
      if (merged.some(([, { kind }]) => kind === "conflict")) return conflict;
      return {
        kind: "value",
        value: Object.fromEntries(merged.map(([key, each]) => [key, "value" in each ? each.value : null])),
      };
    }
    case "unique": {
      const isTaken = said.some((one) =>
        said.some((other) => one.value === other.value && one.provider !== other.provider),
      );
      return isTaken ? conflict : { kind: "value", value: [...new Set(values)].sort() };
    }
    case "collect":
    case "list":
      throw new Error(`${merge.kind} merges nothing`);
  }
}

/** The items of all lists in the order of the graph. */
function listed(
  graph: PackageGraph,
  edges: readonly Edge[],
  merge: Extract<Merge, { readonly kind: "list" }>,
  rule: PxRule,
  reader: number,
  said: readonly Contribution[],
  facts: readonly Fact[],
): JsonValue {
  const key = (node: number) => {
    const platform = graph.platforms[graph.nodePlatform[node] ?? -1];
    return `${graph.packages[graph.nodePackage[node] ?? -1]?.id}\u0000${platform?.domain}\u0000${platform?.triple}`;
  };
  const below = (node: number): readonly number[] => {
    const found = edges.filter(
      (edge) =>
        edge.from === node &&
        edge.planes.some((plane) => rule.plane.some((each) => each === plane)) &&
        !(rule.domain === "target" && edge.planes.includes("tool")) &&
        rule.reach !== "self" &&
        (node === reader || rule.reach === "all" || (rule.reach === "public" && edge.reexports)),
    );
    return [...new Set(found.map(({ to }) => to))].sort((a, b) => (key(a) < key(b) ? -1 : 1));
  };
  const order: number[] = [];
  const post = (node: number, isTurned: boolean, visited: Set<number>) => {
    visited.add(node);
    for (const next of isTurned ? below(node).toReversed() : below(node))
      if (!visited.has(next)) post(next, isTurned, visited);
    order.push(node);
  };
  const pre = (node: number, visited: Set<number>) => {
    visited.add(node);
    order.push(node);
    for (const next of below(node)) if (!visited.has(next)) pre(next, visited);
  };
  if (merge.order === "preorder") pre(reader, new Set());
  else post(reader, merge.order === "topological", new Set());
  if (merge.order === "topological") order.reverse();
  const factKey = (index: number, node: number) => {
    const { name, target, domains } = facts[index] as Fact;
    const own = said.filter((each) => each.fact === index && each.node === node);
    return [name, target, domains.join(), canonicalJson(own.map(({ value = null }) => value))].join("\u0000");
  };
  const items = order.flatMap((node) =>
    said
      .filter((each) => each.node === node)
      .map((each, place) => ({ each, place }))
      .sort((a, b) => {
        const [one, other] = [factKey(a.each.fact, node), factKey(b.each.fact, node)];
        return one === other ? a.place - b.place : one < other ? -1 : 1;
      })
      .flatMap(({ each }) => each.value as JsonValue[]),
  );
  const texts = items.map(canonicalJson);
  if (merge.order === "lexical") texts.sort();
  const kept = texts.filter((text, i) => {
    if (merge.dedupe === "no") return true;
    return (merge.dedupe === "first" ? texts.indexOf(text) : texts.lastIndexOf(text)) === i;
  });
  return kept.map((text) => JSON.parse(text) as JsonValue);
}
