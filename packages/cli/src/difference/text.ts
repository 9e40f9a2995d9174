import type { Cause, Difference, FactChange, JsonValue, MergedChange } from "@px-meta/core/stages";
import { describe, isObject, packageLabel, severityOf, showRef, valueChanges } from "@px-meta/core/stages";
import { clipped } from "../render/columns.js";
import type { Accent, Paint } from "../render/style.js";
import { untrusted, untrustedLines } from "../render/untrusted.js";
import { mergedWords } from "../settled/words.js";

/** Lines that one part may take before the rest is only counted. */
const mostLines = 40;
/** What one of two values may take of a line. */
const valueWidth = 34;

/** A difference for people: packages, facts with their causes, merged values, problems; nothing where there is none. */
export function differenceLines(difference: Difference, paint: Paint, isWhole: boolean): readonly string[] {
  const limit = isWhole ? Number.POSITIVE_INFINITY : mostLines;
  const part = (title: string, lines: readonly string[]) => partLines(title, lines, limit, paint);
  return [
    ...part("Packages", difference.packages.map(packageLine)),
    ...part("Facts", factLines(difference.facts, paint)),
    ...part(
      "Merged values",
      difference.merged.flatMap((change) => mergedLines(change, paint)),
    ),
    ...part("Problems", [
      ...difference.appeared.flatMap((problem) => problemLines(paint("red", "+"), problem)),
      ...difference.disappeared.flatMap((problem) => problemLines(paint("green", "-"), problem)),
    ]),
  ];
}

/** One part with its title, and an empty line below; nothing where it has no lines. */
export function partLines(title: string, lines: readonly string[], limit: number, paint: Paint): readonly string[] {
  if (lines.length === 0) return [];
  const rest = lines.length > limit ? [`  … and ${lines.length - limit} more lines (--all)`] : [];
  return [paint("strong", title), ...lines.slice(0, limit).map((line) => `  ${line}`), ...rest, ""];
}

function packageLine({ name, was, is }: Difference["packages"][number]): string {
  return untrusted(`${name}  ${was.join(", ") || "absent"} -> ${is.join(", ") || "absent"}`);
}

function factLines(changes: readonly FactChange[], paint: Paint): readonly string[] {
  let last = "";
  return changes.flatMap((change) => {
    const head = untrusted(`${change.schema}/${change.name} of ${packageLabel(change.package)}${sideWords(change)}`);
    const isSame = head === last;
    last = head;
    const lines = inWidth(`  ${changeWords(change)}`, untrusted(causeWords(change.cause)), "dim", paint);
    return isSame ? lines : [head, ...lines];
  });
}

/** Columns of a narrow terminal, without the indentation of a part. */
const width = 78;

/** A line with words that say more of it, which come below where they do not fit. */
function inWidth(line: string, words: string, accent: Accent, paint: Paint): readonly string[] {
  if (line.length + 2 + words.length <= width) return [`${line}  ${paint(accent, words)}`];
  return [line, `      ${paint(accent, words)}`];
}

function sideWords({ domains }: FactChange): string {
  return domains.join() === "host" ? " (runs at build time)" : "";
}

/** A place with what stood there and what stands there now. */
export function changeWords({
  pointer,
  was,
  is,
}: {
  readonly pointer: string;
  readonly was?: JsonValue;
  readonly is?: JsonValue;
}): string {
  const [old, now] = unlike(valueText(was), valueText(is));
  return `${untrusted(pointer === "" ? "" : `${pointer}  `)}${old} -> ${now}`;
}

function valueText(value: JsonValue | undefined): string {
  return value === undefined ? "absent" : untrusted(JSON.stringify(value));
}

/** Letters that two texts share before they differ, and that are shown. */
const shownBefore = 6;

/** Two texts cut to their width, at the front too where they would look alike otherwise. */
function unlike(one: string, other: string): readonly [string, string] {
  const letters = [[...one], [...other]] as const;
  const [a, b] = letters;
  let same = 0;
  while (same < Math.min(a.length, b.length) && a[same] === b[same]) same += 1;
  const cut = (text: readonly string[]) => {
    const isLate = same >= valueWidth - shownBefore && Math.max(a.length, b.length) > valueWidth;
    return clipped(isLate ? `…${text.slice(same - shownBefore).join("")}` : text.join(""), valueWidth);
  };
  return [cut(a), cut(b)];
}

function causeWords(cause: Cause): string {
  switch (cause.kind) {
    case "override":
      return `by ${cause.layers.map(showRef).join(" and ")}`;
    case "package-set":
      return "another set of packages";
    case "version":
      return `version ${cause.was} -> ${cause.is}`;
    case "platform":
      return `for ${cause.was} -> for ${cause.is}`;
    case "features":
      return ["features", ...cause.was.map((name) => `-${name}`), ...cause.is.map((name) => `+${name}`)].join(" ");
    case "inputs":
      return `from another ${cause.names.join(", ")}`;
    case "profile":
      return `profile ${cause.was} -> ${cause.is}`;
    case "script":
      return "its script says so";
  }
}

/** Nodes that a line names; of more it gives the number. */
const mostNodes = 3;

function mergedLines({ schema, pointer, was, is, nodes }: MergedChange, paint: Paint): readonly string[] {
  const labels = [...new Set(nodes.map(({ package: label }) => label))];
  const where = untrusted(`at ${labels.length > mostNodes ? `${labels.length} packages` : labels.join(", ")}`);
  const head = untrusted(`${schema}#${pointer}`);
  if (was.kind === "value" && is.kind === "value" && isObject(was.value) && isObject(is.value)) {
    const inner = valueChanges(was.value, is.value).map((change) => `    ${changeWords(change)}`);
    return [...inWidth(head, where, "dim", paint), ...inner];
  }
  const [old, now] =
    was.kind === "value" && is.kind === "value"
      ? unlike(valueText(was.value), valueText(is.value))
      : [mergedWords(was), mergedWords(is)];
  const line = `${head}  ${old} -> ${now}`;
  const [first = "", ...rest] = inWidth(line, where, "dim", paint);
  const look = is.kind === "conflict" ? "red" : "green";
  return [first.replace(line, () => `${head}  ${old} -> ${paint(look, now)}`), ...rest];
}

function problemLines(sign: string, problem: Difference["appeared"][number]): readonly string[] {
  const [first = "", ...rest] = untrustedLines(describe(problem)).split("\n");
  return [`${sign} ${severityOf(problem)}: ${first}`, ...rest.map((line) => `    ${line}`)];
}
