import type { Merge } from "@px-meta/schema";
import { compareRanks, type Rank, rankIn } from "../algebra/order.js";
import type { JsonObject, JsonValue } from "../model/json.js";
import { parseRequirement } from "../version/requirement.js";

type RangeMerge = Extract<Merge, { readonly kind: "range" }>;

/**
 * What ranges have in common, found by asking each of them of all places where one could begin or end; nothing where
 * that is nowhere, or one cannot be read. A part of the reference, for the values that random facts have.
 */
export function commonOf(merge: RangeMerge, values: readonly JsonValue[]): JsonValue | undefined {
  const common = merge.of === "string" && merge.order === "semver" ? commonRequirement : commonInterval;
  const isUnusable = values.some((value) => common(merge, [value]) === undefined);
  return isUnusable ? undefined : common(merge, values);
}

interface Comparison {
  readonly sign: string;
  readonly version: JsonValue;
  readonly rank: Rank;
}

function comparisonsOf({ of, order }: RangeMerge, value: JsonValue): readonly Comparison[] | undefined {
  const found: (readonly [sign: string, version: JsonValue])[] = [];
  if (of === "object") {
    const { min, max } = value as JsonObject;
    if (min !== undefined) found.push([">=", min]);
    if (max !== undefined) found.push(["<=", max]);
  } else if (value !== "*") {
    for (const part of String(value).split(/[ ,]+/)) {
      const [, sign = "", version = ""] = /^(>=|<=|!=|>|<|=)?(.*)$/.exec(part) ?? [];
      found.push([sign === "" ? "=" : sign, version]);
    }
  }
  const ranked = found.map(([sign, version]) => ({ sign, version, rank: rankIn({ kind: order }, version) }));
  return ranked.every(({ rank }) => rank !== undefined) ? (ranked as readonly Comparison[]) : undefined;
}

/** Of n versions that are named, place 2i + 1 is the one after i others, and the even places are between them. */
function commonInterval(merge: RangeMerge, values: readonly JsonValue[]): JsonValue | undefined {
  const read = values.map((value) => comparisonsOf(merge, value));
  if (read.includes(undefined)) return undefined;
  const all = read.flatMap((some) => some ?? []);
  const ranks = all.map(({ rank }) => rank).sort(compareRanks);
  const named = ranks.filter((rank, i) => i === 0 || compareRanks(rank, ranks[i - 1] ?? []) !== 0);
  const placeOf = (rank: Rank) => 2 * named.findIndex((other) => compareRanks(other, rank) === 0) + 1;
  const holds = ({ sign, rank }: Comparison, place: number): boolean => {
    const at = placeOf(rank);
    const [less, same] = [place < at, place === at];
    return { ">=": !less, ">": !less && !same, "<=": less || same, "<": less, "=": same, "!=": !same }[sign] === true;
  };
  const isNothing = (place: number) =>
    merge.order === "dotted" && place === 0 && compareRanks(named[0] ?? [1], [0]) === 0;
  const places = Array.from({ length: 2 * named.length + 1 }, (_, place) => place);
  const inside = places.filter((place) => !isNothing(place) && all.every((each) => holds(each, place)));
  const [first, last] = [inside[0], inside.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const spelt = (place: number, signs: readonly string[]): JsonValue => {
    const here = all.filter(({ sign, rank }) => placeOf(rank) === place && signs.includes(sign));
    return here.map(({ version }) => version).sort()[0] ?? null;
  };
  const hasEnd = (...signs: readonly string[]) => all.some(({ sign }) => signs.includes(sign));
  const low = hasEnd(">=", ">", "=") ? spelt(first - 1 + (first % 2), [">=", ">", "=", "!="]) : undefined;
  const high = hasEnd("<=", "<", "=") ? spelt(last + 1 - (last % 2), ["<=", "<", "=", "!="]) : undefined;
  if (merge.of === "object")
    return { ...(low !== undefined && { min: low }), ...(high !== undefined && { max: high }) };
  if (low !== undefined && high !== undefined && first === last && first % 2 === 1) return `=${low}`;
  const isBetween = (place: number) => (low === undefined || place > first) && (high === undefined || place < last);
  const holes = places.filter((place) => isBetween(place) && !isNothing(place) && !inside.includes(place));
  const parts = [
    ...(low === undefined ? [] : [`${first % 2 === 1 ? ">=" : ">"}${low}`]),
    ...(high === undefined ? [] : [`${last % 2 === 1 ? "<=" : "<"}${high}`]),
    ...holes.map((place) => `!=${spelt(place, ["!="])}`),
  ];
  return parts.join(", ") || "*";
}

/** Versions with numbers up to 5, for requirements that name none above 3 and no pre-release but `0` and `a`. */
const numbers = [0, 1, 2, 3, 4, 5];
const versions = numbers.flatMap((major) =>
  numbers.flatMap((minor) =>
    numbers.flatMap((patch) =>
      ["-0", "-0.0", "-a", "-a.0", "-b", ""].map((pre) => ({
        triple: `${major}.${minor}.${patch}`,
        pre,
        text: `${major}.${minor}.${patch}${pre}`,
      })),
    ),
  ),
);

function commonRequirement(_: RangeMerge, values: readonly JsonValue[]): JsonValue | undefined {
  const accepts = values.map((value) => parseRequirement(String(value)));
  const inside = versions.filter(({ text }) => accepts.every((each) => each.ok && each.value(text)));
  const [first, last] = [inside[0], inside.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  if (inside.length === 1) return `=${first.text}`;
  const counts = new Set(inside.filter(({ pre }) => pre !== "").map(({ triple }) => triple));
  const after = versions.slice(versions.indexOf(last) + 1).find(({ pre, triple }) => pre === "" || counts.has(triple));
  const low = first.text === "0.0.0" ? [] : [`>=${first.text}`];
  return [...low, ...(after === undefined ? [] : [`<${after.text}`])].join(", ") || "*";
}
