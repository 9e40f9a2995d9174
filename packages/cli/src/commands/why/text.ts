import { packageLabel } from "@px-meta/core/base";
import {
  type OverrideStep,
  type Question,
  showOrigin,
  showRef,
  type WhyContribution,
  type WhyNode,
} from "@px-meta/core/stages";
import type { Accent, Paint } from "../../render/style.js";
import { untrusted } from "../../render/untrusted.js";
import { mergedWords, shortValue } from "../../settled/words.js";

/** What one package hears, for people: the value, then who said what, how it came, and which layers made it. */
export function whyText(node: WhyNode, question: Question, paint: Paint): string {
  const thing = untrusted(
    `${question.schema}${question.name === undefined ? "" : `/${question.name}`}${question.pointer === undefined ? "" : `#${question.pointer}`}`,
  );
  const side = node.domain === "host" ? "runs at build time" : node.triple;
  const lines = [
    `${paint("strong", thing)} at ${paint("strong", untrusted(packageLabel(node.package)))} (${untrusted(side)})`,
  ];
  if (node.merged !== undefined) {
    const { merge, below, here } = node.merged;
    const own = mergedWords(below) === mergedWords(here) ? "" : `; its build script reads ${mergedWords(below)}`;
    lines.push(`  ${merge}: ${paint(here.kind === "conflict" ? "red" : "green", mergedWords(here))}${own}`);
  }
  return `${[...lines, ...node.contributions.flatMap((each) => ["", ...contributionLines(each, paint)])].join("\n")}\n`;
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

const stops = {
  reach: "the schema does not let it travel so far",
  plane: "the schema does not let it travel along these edges",
  domain: "it speaks of another side of the build",
  narrowed: "its publisher keeps it from travelling so far",
} as const;

function contributionLines(each: WhyContribution, paint: Paint): readonly string[] {
  const value = each.value === undefined ? "(left out)" : shortValue(each.value, 100);
  const stopped = each["stopped-by"] === undefined ? "" : `: ${stops[each["stopped-by"]]}`;
  const standing =
    each.standing === "seen"
      ? ""
      : `  ${paint(accents[each.standing], `${each.standing.replaceAll("-", " ")}${stopped}`)}`;
  const key = untrusted(`${each.schema}/${each.name}${each.pointer === undefined ? "" : `#${each.pointer}`}`);
  return [
    `  ${value}${standing}`,
    `    ${key} of ${untrusted(packageLabel(each.package))}, ${untrusted(showOrigin(each))}`,
    `    ${wayWords(each.path)}`,
    ...each.layers.map((step) => `    ${layerWords(step)}`),
  ];
}

function wayWords(path: WhyContribution["path"]): string {
  if (path.length === 1) return "its own";
  const arrows = { normal: "->", build: "-build->", dev: "-dev->", "proc-macro": "-macro->" } as const;
  return untrusted(
    path.map((step) => `${step.edge === undefined ? "" : `${arrows[step.edge]} `}${step.package}`).join(" "),
  );
}

function layerWords({ layer, operator, pointer, was, reason }: OverrideStep): string {
  const place = `${showRef(layer)} (${layer.kind.replaceAll("-", " ")})`;
  const before = was === undefined ? "" : `; before: ${shortValue(was)}`;
  const why = reason === undefined ? "" : ` (${reason})`;
  return untrusted(`${place}: ${operator} ${pointer || "the whole"}${before}${why}`);
}
