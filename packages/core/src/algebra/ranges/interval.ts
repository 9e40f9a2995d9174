import type { Merge } from "@px-meta/schema";
import { canonicalJson } from "../../json/canonical.js";
import { isObject, type JsonValue } from "../../model/json.js";
import { err, ok, type Result } from "../../model/result.js";
import { compareRanks, type Rank, rankIn } from "../order.js";
import type { Ranges } from "./range.js";

/** One end of an interval, or a value that is left out of it. */
interface Bound {
  readonly rank: Rank;
  readonly value: JsonValue;
  readonly isIn: boolean;
}

/** Everything between two ends but for some values. */
interface Interval {
  readonly low?: Bound;
  readonly high?: Bound;
  /** Ascending. */
  readonly holes: readonly Bound[];
}

type RangeMerge = Extract<Merge, { readonly kind: "range" }>;

/**
 * Ranges in an order without gaps: objects with `min` and `max`, both of them in the range, or texts of comparisons
 * that all hold (`>= 1.2, < 2`; `!=` leaves out one version; `*` is everything). Of two spellings of one bound the one
 * that sorts first stays.
 */
export function intervals(of: RangeMerge["of"], order: RangeMerge["order"]): Ranges<Interval> {
  const rank = (value: JsonValue): Result<Rank, string> => {
    const found = rankIn({ kind: order }, value);
    return found === undefined ? err(`${shown(value)} is ${wanted[order]}`) : ok(found);
  };
  return {
    read: of === "object" ? (value) => readObject(value, rank) : (value) => readText(value, rank),
    exactly(value) {
      const found = rank(value);
      if (!found.ok) return found;
      const bound = { rank: found.value, value, isIn: true };
      return ok({ low: bound, high: bound, holes: [] });
    },
    common,
    isEmpty: ({ low, high }) => isBefore(high, low) || (order === "dotted" && isBefore(high, nought)),
    show: of === "object" ? showObject : showText,
  };
}

/** What is missing from a value that has no place in an order. */
const wanted: { readonly [order in RangeMerge["order"]]: string } = {
  number: "no number",
  semver: "no version such as `1.2.3`",
  dotted: "no number such as `3.4.32`",
  "pkg-config": "no version",
};

/** The least dotted number. */
const nought: Bound = { rank: [0], value: "0", isIn: true };

function readObject(value: JsonValue, rank: (value: JsonValue) => Result<Rank, string>): Result<Interval, string> {
  if (!isObject(value)) return err("it is no object with `min` and `max`");
  let interval: Interval = { holes: [] };
  for (const end of ["min", "max"] as const) {
    const bound = Object.hasOwn(value, end) ? value[end] : undefined;
    if (bound === undefined) continue;
    const place = rank(bound);
    if (!place.ok) return place;
    interval = common(interval, half(end === "min" ? ">=" : "<=", place.value, bound));
  }
  return ok(interval);
}

/** Most comparisons in one text. */
const maxParts = 32;

const comparison = /^(>=|<=|!=|==|=|>|<)?[ \t]*([^ \t,<>=!]{1,256})[ \t]*,?[ \t]*/;

function readText(value: JsonValue, rank: (value: JsonValue) => Result<Rank, string>): Result<Interval, string> {
  if (typeof value !== "string") return err("it is no text");
  let rest = value.trim();
  if (rest === "*") return ok({ holes: [] });
  if (rest === "") return err("it is empty; any version is `*`");
  let interval: Interval = { holes: [] };
  for (let parts = 0; rest !== ""; parts += 1) {
    const [whole = "", sign = "=", version = ""] = comparison.exec(rest) ?? [];
    if (whole === "") return err(`${shown(rest)} is no comparison such as \`>= 1.2\``);
    if (parts === maxParts) return err(`it has more than ${maxParts} parts`);
    const place = rank(version);
    if (!place.ok) return place;
    interval = common(interval, half(sign, place.value, version));
    rest = rest.slice(whole.length);
  }
  return ok(interval);
}

function half(sign: string, rank: Rank, value: JsonValue): Interval {
  const bound = (isIn: boolean): Bound => ({ rank, value, isIn });
  switch (sign) {
    case ">=":
      return { low: bound(true), holes: [] };
    case ">":
      return { low: bound(false), holes: [] };
    case "<=":
      return { high: bound(true), holes: [] };
    case "<":
      return { high: bound(false), holes: [] };
    case "!=":
      return { holes: [bound(false)] };
    default:
      return { low: bound(true), high: bound(true), holes: [] };
  }
}

function common(one: Interval, other: Interval): Interval {
  let low = tighter(one.low, other.low, 1);
  let high = tighter(one.high, other.high, -1);
  const holes: Bound[] = [];
  const all = [...one.holes, ...other.holes].sort((a, b) => compareRanks(a.rank, b.rank));
  for (const hole of all) {
    const last = holes.at(-1);
    if (low !== undefined && compareRanks(hole.rank, low.rank) <= 0) low = tighter(low, hole, 1);
    else if (high !== undefined && compareRanks(hole.rank, high.rank) >= 0) high = tighter(high, hole, -1);
    else if (last !== undefined && compareRanks(hole.rank, last.rank) === 0) holes[holes.length - 1] = same(last, hole);
    else holes.push(hole);
  }
  return { ...(low && { low }), ...(high && { high }), holes };
}

/** Of two ends the one that leaves less: the greater of two lower ones (1), the lesser of two upper ones (-1). */
function tighter(one: Bound | undefined, other: Bound | undefined, side: 1 | -1): Bound | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  const sign = compareRanks(one.rank, other.rank) * side;
  return sign === 0 ? same(one, other) : sign > 0 ? one : other;
}

/** Two bounds at one place. */
function same(one: Bound, other: Bound): Bound {
  const first = canonicalJson(one.value) <= canonicalJson(other.value) ? one : other;
  return { ...first, isIn: one.isIn && other.isIn };
}

/** Whether nothing lies from `low` to `high`. */
function isBefore(high: Bound | undefined, low: Bound | undefined): boolean {
  if (high === undefined || low === undefined) return false;
  const sign = compareRanks(high.rank, low.rank);
  return sign < 0 || (sign === 0 && !(high.isIn && low.isIn));
}

function showObject({ low, high }: Interval): JsonValue {
  return { ...(low && { min: low.value }), ...(high && { max: high.value }) };
}

function showText({ low, high, holes }: Interval): JsonValue {
  if (low !== undefined && high !== undefined && compareRanks(low.rank, high.rank) === 0) return `=${low.value}`;
  const parts = [
    ...(low === undefined ? [] : [`${low.isIn ? ">=" : ">"}${low.value}`]),
    ...(high === undefined ? [] : [`${high.isIn ? "<=" : "<"}${high.value}`]),
    ...holes.map(({ value }) => `!=${value}`),
  ];
  return parts.join(", ") || "*";
}

function shown(value: JsonValue): string {
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
