import type { Canon, Merge, Order, PxRule, Relation } from "@px-meta/schema";
import { canonicalJson } from "../json/canonical.js";
import type { JsonValue } from "../model/json.js";
import { normalise } from "./normalise.js";
import { compareRanks, rankIn } from "./order.js";
import { type Ranges, withRanges } from "./ranges/range.js";

type RangeMerge = Extract<Merge, { readonly kind: "range" }>;

/** Whether a demanded value stands to one that is there as the relation asks. What cannot be compared does not. */
export type Holds = (demand: JsonValue, fact: JsonValue) => boolean;

/**
 * The relation between the values of two fields. `asked` is the rule of the demand, `given` that of the fact, if it
 * has one: either may bring the order of the values, or read them as ranges.
 */
export function relationOf(rel: Relation, asked: PxRule, given: PxRule | undefined): Holds {
  const { canon } = asked;
  const order = orderOf(asked.merge) ?? (given && orderOf(given.merge)) ?? { kind: "number" };
  const ranged = rangeOf(asked.merge) ?? (given && rangeOf(given.merge));
  switch (rel) {
    case ">=":
      return (demand, fact) => (compared(order, demand, fact) ?? -1) >= 0;
    case "<=":
      return (demand, fact) => (compared(order, demand, fact) ?? 1) <= 0;
    case "==":
      return (demand, fact) => compared(order, demand, fact) === 0 || textOf(demand, canon) === textOf(fact, canon);
    case "in":
    case "subset":
    case "intersects":
      if (ranged !== undefined) {
        return withRanges(ranged, (ranges) =>
          inRanges(ranges, rel, rangeOf(asked.merge), given && rangeOf(given.merge)),
        );
      }
      return inSets(rel, canon);
  }
}

function compared(order: Order, demand: JsonValue, fact: JsonValue): number | undefined {
  const [one, other] = [rankIn(order, demand), rankIn(order, fact)];
  return one === undefined || other === undefined ? undefined : compareRanks(one, other);
}

function orderOf(merge: Merge): Order | undefined {
  switch (merge.kind) {
    case "max":
    case "min":
      return merge.order;
    case "range":
      return { kind: merge.order };
    case "agree":
    case "collect":
    case "compat":
    case "inter":
    case "list":
    case "map":
    case "union":
    case "unique":
      return undefined;
  }
}

function rangeOf(merge: Merge): RangeMerge | undefined {
  return merge.kind === "range" ? merge : undefined;
}

function textOf(value: JsonValue, canon: Canon | undefined): string {
  return canonicalJson(normalise(value, canon));
}

function inSets(rel: "in" | "subset" | "intersects", canon: Canon | undefined): Holds {
  const setOf = (value: JsonValue) =>
    new Set((Array.isArray(value) ? (value as readonly JsonValue[]) : [value]).map((item) => textOf(item, canon)));
  return (demand, fact) => {
    const there = setOf(fact);
    if (rel === "in") return there.has(textOf(demand, canon));
    const wanted = [...setOf(demand)];
    return rel === "subset" ? wanted.every((item) => there.has(item)) : wanted.some((item) => there.has(item));
  };
}

/** Where one of the two fields holds no ranges, each of its values is the range of that value alone. */
function inRanges<R>(
  ranges: Ranges<R>,
  rel: "in" | "subset" | "intersects",
  asked: RangeMerge | undefined,
  given: RangeMerge | undefined,
): Holds {
  const isSame = asked === undefined || given === undefined || (asked.of === given.of && asked.order === given.order);
  const rangesOf = (value: JsonValue, merge: RangeMerge | undefined): readonly R[] => {
    const values = merge === undefined && Array.isArray(value) ? (value as readonly JsonValue[]) : [value];
    return values.flatMap((each) => {
      const found = merge === undefined ? ranges.exactly(each) : ranges.read(each);
      return found.ok && !ranges.isEmpty(found.value) ? [found.value] : [];
    });
  };
  const covers = (outer: R, inner: R) =>
    canonicalJson(ranges.show(ranges.common(outer, inner))) === canonicalJson(ranges.show(inner));
  return (demand, fact) => {
    const [wanted, there] = [rangesOf(demand, asked), rangesOf(fact, given)];
    if (!isSame || wanted.length === 0) return false;
    return rel === "intersects"
      ? wanted.some((one) => there.some((other) => !ranges.isEmpty(ranges.common(one, other))))
      : wanted.every((one) => there.some((other) => covers(other, one)));
  };
}
