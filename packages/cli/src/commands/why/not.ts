import {
  canonicalJson,
  describe,
  type JsonValue,
  type Layer,
  type NeededOverride,
  packageLabel,
  type Question,
  type WhyNode,
  type WhyNot,
  whyNot,
} from "@px-meta/core/stages";
import type { Paint } from "../../render/style.js";
import { untrusted } from "../../render/untrusted.js";
import { type Settled, settleAbout } from "../../settled/settle.js";
import type { Source } from "../../settled/source.js";
import { untried } from "../../settled/untried.js";
import { shortValue } from "../../settled/words.js";

/** Why something is not a value, and whether the overrides that it takes would really bring it about. */
export interface Tested extends WhyNot {
  /** Absent where there are none to try. */
  readonly settles?: boolean;
  /** What would be wrong with them. */
  readonly faults: readonly string[];
}

/** Finds out why something is not a value, and tries the overrides that it would take on all facts of the schema. */
export async function whyItIsNot(
  source: Source,
  known: Parameters<typeof settleAbout>[1],
  settled: Settled,
  node: number,
  question: Question,
  value: JsonValue,
): Promise<Tested> {
  const ask = ({ propagation, schemas }: Settled) =>
    whyNot({ propagation, rulesOf: schemas.rulesOf, node, question }, value);
  const found = ask(settled);
  if (found.overrides.length === 0) return { ...found, faults: [] };
  const { snapshot } = source;
  const tried = { ...snapshot, layers: [...snapshot.layers, layerOf(found.overrides)] };
  const after = await settleAbout({ ...source, snapshot: tried }, known, question);
  const before = new Set(settled.problems.map(describe));
  const isOpen = await untried(snapshot, tried, known.schemas);
  const faults = after.problems.filter((problem) => !isOpen(problem)).map(describe);
  return {
    ...found,
    settles: ask(after).verdict === "is",
    faults: faults.filter((text) => !before.has(text)).map((text) => text.split("\n")[0] as string),
  };
}

function layerOf(overrides: readonly NeededOverride[]): Layer {
  return {
    kind: "command-line",
    place: "command line",
    overrides: overrides.map(({ select, key, pointer, value }) => {
      return { select, ...key, operator: "set" as const, pointer, value, place: "--set" };
    }),
  };
}

/** What stands after `--set` for an override. */
export function setWords({ select, key, pointer, value }: NeededOverride): string {
  const { crate = "*", version, links, when, domain } = select;
  const more = Object.entries({ version, links, when, domain }).flatMap(([name, said]) =>
    said === undefined ? [] : [`${name}=${said}`],
  );
  return [crate, ...more, `${key.schema}/${key.name}#${pointer}=${canonicalJson(value)}`].join(" ");
}

/** Contributions and overrides that are named; of more it gives the number. */
const mostNamed = 8;

/** The answer to `--not`, for people. */
export function notLines(node: WhyNode, tested: Tested, paint: Paint): readonly string[] {
  const value = shortValue(tested.value);
  switch (tested.verdict) {
    case "is":
      return [paint("strong", `It is ${value}.`)];
    case "invalid":
      return [paint("strong", `${value} is no value of it: it ${untrusted(tested.reason ?? "")}`)];
    case "unsaid":
      return [paint("strong", `Nothing rules out ${value}, but nobody says it.`), ...cureLines(tested)];
    case "ruled-out":
      return [
        paint("strong", `It is not ${value}, because of`),
        ...named(tested.against.map((index) => contributionWords(node, index))),
        ...(tested.nearest === undefined
          ? []
          : [`The nearest that goes with all of them: ${shortValue(tested.nearest)}`]),
        ...cureLines(tested),
      ];
  }
}

function contributionWords({ contributions }: WhyNode, index: number): string {
  const each = contributions[index];
  if (each === undefined) return "";
  const value = each.value === undefined ? "(left out)" : shortValue(each.value);
  return `${value}  of ${untrusted(packageLabel(each.package))}`;
}

function cureLines({ overrides, settles, faults }: Tested): readonly string[] {
  if (overrides.length === 0) return [];
  const title = settles === true ? "These would get it:" : "These alone would not get it:";
  return [
    overrides.length === 1 ? title.replace("These", "This") : title,
    ...named(overrides.map((each) => untrusted(`--set '${setWords(each).replaceAll("'", "'\\''")}'`))),
    ...(faults.length === 0 ? [] : [settles === true ? "but then:" : "because:", ...named(faults.map(untrusted))]),
  ];
}

function named(lines: readonly string[]): readonly string[] {
  const more = lines.length - mostNamed;
  return [...lines.slice(0, mostNamed), ...(more > 0 ? [`… and ${more} more`] : [])].map((line) => `  ${line}`);
}
