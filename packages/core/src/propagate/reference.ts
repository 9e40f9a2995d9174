import type { Merge, PxRule } from "@px-meta/schema";
import { reexportBit } from "../algebra/bits.js";
import { carries, speaks, type Ways } from "../algebra/fold.js";
import { at } from "../algebra/numbers.js";
import { compareRanks, rankIn } from "../algebra/order.js";
import type { Merged } from "../algebra/propagation.js";
import { canonicalJson } from "../json/canonical.js";
import type { JsonValue } from "../model/json.js";
import { travelOf } from "./travel.js";

/** The nodes whose words come to a node, found the slow way: by walking from each node, as the rules are worded. */
export function nodesHeard(ways: Ways, rule: PxRule, reader: number): ReadonlySet<number> {
  const { graph, edgePlanes } = ways;
  const travel = travelOf(rule);
  const heard = new Set<number>();
  const steps = (node: number, isFirst: boolean) => {
    const found: number[] = [];
    for (let edge = at(graph.edgeStart, node); edge < at(graph.edgeStart, node + 1); edge += 1) {
      const planes = at(edgePlanes, edge);
      const shown = rule.reach === "all" || (rule.reach === "public" && (planes & reexportBit) !== 0);
      if (carries(planes, travel) && (isFirst ? rule.reach !== "self" : shown)) found.push(at(graph.edgeTarget, edge));
    }
    return found;
  };
  const open = steps(reader, true);
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (heard.has(node)) continue;
    heard.add(node);
    open.push(...steps(node, false));
  }
  return new Set([...heard].filter((node) => speaks(graph, node, rule.domain)));
}

/** What some values come to, by looking at all of them at once. */
export function mergedOf(merge: Merge, values: readonly JsonValue[]): Merged {
  const different = new Map(values.map((value) => [canonicalJson(value), value]));
  const texts = [...different.keys()].sort();
  const [first] = texts;
  if (first === undefined) return { kind: "nothing" };
  switch (merge.kind) {
    case "agree":
      return texts.length === 1 ? { kind: "value", value: different.get(first) ?? null } : { kind: "conflict" };
    case "max":
    case "min": {
      if (texts.length === 1) return { kind: "value", value: different.get(first) ?? null };
      const ranked = texts.map((text) => ({ text, rank: rankIn(merge.order, different.get(text) ?? null) }));
      if (ranked.some(({ rank }) => rank === undefined)) return { kind: "conflict" };
      const sign = merge.kind === "max" ? -1 : 1;
      ranked.sort((a, b) => sign * compareRanks(a.rank ?? [], b.rank ?? []) || (a.text < b.text ? -1 : 1));
      return { kind: "value", value: different.get(ranked[0]?.text ?? "") ?? null };
    }
    case "union": {
      if (merge.of === "boolean") return { kind: "value", value: values.includes(true) };
      const items = new Map(
        values.flatMap((value) => (value as readonly JsonValue[]).map((item) => [canonicalJson(item), item])),
      );
      return { kind: "value", value: [...items.keys()].sort().map((text) => items.get(text) ?? null) };
    }
    case "collect":
    case "inter":
    case "range":
    case "compat":
    case "list":
    case "map":
    case "unique":
      throw new Error(`${merge.kind} is not merged yet`);
  }
}
