import { packageLabel } from "@px-meta/core/base";
import {
  isObject,
  type JsonValue,
  type OverrideStep,
  type Question,
  showOrigin,
  showRef,
  type WhyContribution,
  type WhyNode,
} from "@px-meta/core/stages";
import type { Accent, Paint } from "../../render/style.js";
import { untrusted } from "../../render/untrusted.js";
import { isSame, mergedWords, shortValue } from "../../settled/words.js";
import { treeLines } from "./tree.js";

/** Contributions that are drawn unless all are asked for. */
const mostShown = 24;

/** What one package hears, for people: the value, then the tree of who said what and which layers made it. */
export function whyText(node: WhyNode, question: Question, paint: Paint, isWhole: boolean): string {
  const side = node.domain === "host" ? "runs at build time" : node.triple;
  const lines = [
    `${paint("strong", untrusted(thingWords(question)))} at ${paint("strong", untrusted(packageLabel(node.package)))} (${untrusted(side)})`,
  ];
  if (node.merged !== undefined) {
    const { merge, below, here } = node.merged;
    const own = isSame(below, here) ? "" : `; its build script reads ${mergedWords(below)}`;
    lines.push(`  ${merge}: ${paint(here.kind === "conflict" ? "red" : "green", mergedWords(here))}${own}`);
  }
  const shown = weightiest(node.contributions, isWhole ? node.contributions.length : mostShown);
  const leaf = (index: number, room: number) =>
    contributionLines(node.contributions[index] as WhyContribution, room, paint);
  const left = restWords(node.contributions, shown);
  const rest = left === "" ? [] : ["", paint("dim", left)];
  return `${[...lines, "", ...treeLines(node, shown, leaf, paint), ...rest].join("\n")}\n`;
}

/** What was asked for, as it is typed. */
export function thingWords({ schema, name, pointer }: Question): string {
  return `${schema}${name === undefined ? "" : `/${name}`}${pointer === undefined ? "" : `#${pointer}`}`;
}

const accents: { readonly [standing in WhyContribution["standing"]]: Accent } = {
  seen: "green",
  decides: "green",
  agrees: "green",
  dominated: "dim",
  disagrees: "red",
  silent: "dim",
  "out-of-sight": "dim",
};

/** What is shown first where not all of it can be. */
const weights: readonly WhyContribution["standing"][] = [
  "disagrees",
  "decides",
  "seen",
  "agrees",
  "dominated",
  "silent",
  "out-of-sight",
];

function weightiest(contributions: readonly WhyContribution[], most: number): ReadonlySet<number> {
  const weight = (index: number) => weights.indexOf(contributions[index]?.standing ?? "seen");
  const places = contributions.map((_, index) => index).sort((a, b) => weight(a) - weight(b) || a - b);
  return new Set(places.slice(0, most));
}

function restWords(contributions: readonly WhyContribution[], shown: ReadonlySet<number>): string {
  const counts = new Map<string, number>();
  contributions.forEach(({ standing }, index) => {
    const words = standing.replaceAll("-", " ");
    if (!shown.has(index)) counts.set(words, (counts.get(words) ?? 0) + 1);
  });
  if (counts.size === 0) return "";
  const parts = [...counts].map(([words, count]) => `${count} ${words}`).join(", ");
  return `… and ${contributions.length - shown.size} more (${parts}): --all`;
}

const stops = {
  reach: "the schema does not let it travel so far",
  plane: "the schema does not let it travel along these edges",
  domain: "it speaks of another side of the build",
  narrowed: "its publisher keeps it from travelling so far",
} as const;

/** Columns that a value has at least, however deep it stands. */
const leastRoom = 24;

function contributionLines(each: WhyContribution, room: number, paint: Paint): readonly string[] {
  const stopped = each["stopped-by"] === undefined ? "" : `: ${stops[each["stopped-by"]]}`;
  const does = each.standing === "seen" ? "" : `${each.standing.replaceAll("-", " ")}${stopped}`;
  const left = Math.max(leastRoom, room - (does === "" ? 0 : does.length + 2));
  const value = each.value === undefined ? "(left out)" : shortValue(shortestFirst(each), left);
  const standing = does === "" ? "" : `  ${paint(accents[each.standing], does)}`;
  const { schema, name, pointer } = each;
  const key = thingWords({ schema, name, ...(pointer !== undefined && { pointer }) });
  return [
    `${value}${standing}`,
    `  ${untrusted(`${key}, ${showOrigin(each)}`)}`,
    ...each.layers.map((step) => `  ${layerWords(step)}`),
  ];
}

/** A value as it is shown: of a whole fact the shortest members first, so that a line has many of them. */
function shortestFirst({ value = null, pointer }: WhyContribution): JsonValue {
  if (pointer !== undefined || !isObject(value)) return value;
  // What is empty says least of all.
  const length = (member: JsonValue | undefined) => {
    const text = JSON.stringify(member ?? null);
    return text.length > 2 ? text.length : Number.MAX_SAFE_INTEGER;
  };
  return Object.fromEntries(Object.entries(value).sort(([, a], [, b]) => length(a) - length(b)));
}

function layerWords({ layer, operator, pointer, was, reason }: OverrideStep): string {
  const place = `${showRef(layer)} (${layer.kind.replaceAll("-", " ")})`;
  const before = was === undefined ? "" : `; before: ${shortValue(was)}`;
  const why = reason === undefined ? "" : ` (${reason})`;
  return untrusted(`${place}: ${operator} ${pointer || "the whole"}${before}${why}`);
}
