import type { Cause, Difference, FactChange, JsonValue, MergedChange } from "@px-meta/core/stages";
import { describe, packageLabel, severityOf, showRef } from "@px-meta/core/stages";
import type { Paint } from "../render/style.js";
import { untrusted, untrustedLines } from "../render/untrusted.js";
import { mergedWords, shortValue } from "../settled/words.js";

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
      difference.merged.map((change) => mergedLine(change, paint)),
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
    const line = `  ${changeWords(change)}  ${paint("dim", untrusted(causeWords(change.cause)))}`;
    return isSame ? [line] : [head, line];
  });
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
  const word = (value: JsonValue | undefined) => (value === undefined ? "absent" : shortValue(value, valueWidth));
  return `${untrusted(pointer === "" ? "" : `${pointer}  `)}${word(was)} -> ${word(is)}`;
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
    case "script":
      return "its script says so";
  }
}

/** Nodes that a line names; of more it gives the number. */
const mostNodes = 3;

function mergedLine({ schema, pointer, was, is, nodes }: MergedChange, paint: Paint): string {
  const labels = [...new Set(nodes.map(({ package: label }) => label))];
  const where = labels.length > mostNodes ? `${labels.length} packages` : labels.join(", ");
  const now = paint(is.kind === "conflict" ? "red" : "green", mergedWords(is));
  return `${untrusted(`${schema}#${pointer}`)}  ${mergedWords(was)} -> ${now}  ${paint("dim", untrusted(`at ${where}`))}`;
}

function problemLines(sign: string, problem: Difference["appeared"][number]): readonly string[] {
  const [first = "", ...rest] = untrustedLines(describe(problem)).split("\n");
  return [`${sign} ${severityOf(problem)}: ${first}`, ...rest.map((line) => `    ${line}`)];
}
