import { imageWords, kindTitle, showKey } from "@px-meta/core/base";
import type { Conflict } from "@px-meta/core/stages";
import { shortValue } from "../../settled/words.js";
import { tomlInline } from "../override/toml-value.js";

/** One change, as people are told it. */
type Change = Conflict["changes"][number];

/** What is wrong, in a line: `two copies of one library: zlib`. */
export function titleWords({ kind, problem }: Conflict): string {
  return kindTitle(kind, problem.sides[0].pointer);
}

/** Who is against whom, and where: `a 1.0.0 and b 2.0.0, in what is linked into app 0.1.0, and in 2 more`. */
export function partiesWords({ problem }: Conflict): string {
  const parties = [...new Set(problem.sides.map(({ label }) => label))].join(" and ");
  const more = problem.more > 0 ? `, and in ${problem.more} more` : "";
  return `${parties}, in ${imageWords[problem.within]} ${problem.label}${more}`;
}

/** Which symbols are defined twice; nothing where that is not known. */
export function symbolWords({ symbols }: Conflict): string | undefined {
  if (symbols === undefined) return undefined;
  const { count, first } = symbols;
  const rest = count > first.length ? ` and ${count - first.length} more` : "";
  return `Both define ${count} ${count === 1 ? "symbol" : "symbols"}: ${first.join(", ")}${rest}.`;
}

/** What one side says, or whose copy it links. */
export function sideWords({ kind }: Conflict, side: Conflict["problem"]["sides"][number]): string {
  const { label, value, implied, others } = side;
  const more = others > 0 ? `, and ${others} more that say the same` : "";
  if (kind.name !== "two-copies" && kind.name !== "two-allocators") {
    return `${label}: ${shortValue(value)}${implied === true ? " (left out)" : ""}${more}`;
  }
  if (value === "system") return `${label} links the system's${more}`;
  return `${label} ${value === label ? "brings its own" : `links that of ${String(value)}`}${more}`;
}

/** All of it in a paragraph, for programs that show a message. */
export function messageWords(conflict: Conflict): string {
  const { kind, problem } = conflict;
  const { waived } = problem;
  const values = problem.sides.map(({ label, value }) => `${label} says ${JSON.stringify(value)}`).join("; ");
  const parts = [
    `${titleWords(conflict)} (${partiesWords(conflict)}).`,
    symbolWords(conflict) ?? `${values}.`,
    kind.means,
    ...(waived === undefined ? [] : [`Waived${waived.reason === undefined ? "" : `: ${waived.reason}`}.`]),
  ];
  return parts.join(" ");
}

/** An override that makes an end of a conflict or accepts it, as it stands in a file. */
export function overrideLines({ operator, select, key, pointer, value }: Change): readonly string[] {
  const keys = Object.entries(select).map(([name, text]) => `${name} = ${JSON.stringify(text)}`);
  const place = JSON.stringify(pointer);
  return [
    "[[override]]",
    `select = { ${keys.join(", ")} }`,
    `fact = ${JSON.stringify(showKey(key))}`,
    operator === "unset" ? `unset = [${place}]` : `${operator} = { ${place} = ${tomlInline(value)} }`,
    `reason = ${JSON.stringify(operator === "waive" ? "why it does no harm here" : "why this is right")}`,
  ];
}
