import { disagreement, kindAt, kindTitle } from "../conflict-kinds.js";
import { showKey } from "../names.js";
import { showOrigin } from "../origin.js";
import { showRef, showSelector } from "../override.js";
import type { ConflictSide, ImageKind, PropagateProblem, Settlement } from "./propagate.js";

/** What contradicts: facts each other, or a fact a demand. */
type Contradiction = Extract<PropagateProblem, { readonly kind: "conflicting-fact" | "unsatisfied-demand" }>;

/** What is held together, for people. */
export const imageWords: { readonly [kind in ImageKind]: string } = {
  program: "what is linked into",
  "static-library": "the static library of",
  "dynamic-library": "the dynamic library of",
  "proc-macro": "the proc macro",
  test: "the tests of",
  "build-script": "the build script of",
  dependency: "the dependencies of",
  graph: "the whole graph below",
};

/** A contradiction: what is wrong and where, both sides, and what settles it. */
export function contradictionText(problem: Contradiction): string {
  return [...headLines(problem), ...problem.sides.flatMap(sideLines), ...endLines(problem)].join("\n");
}

/** By its kind and what comes of it, as `px-meta conflicts` names it; by its field where that has no kind of its own. */
function headLines(p: Contradiction): readonly string[] {
  const [{ key, pointer }] = p.sides;
  const kind = kindAt(key.schema, pointer);
  const more = p.more > 0 ? `, and in ${p.more} more` : "";
  const place = `in ${imageWords[p.within]} ${p.label}${more}`;
  if (kind.name === disagreement) {
    return p.kind === "conflicting-fact"
      ? [`${fieldWords(p)} has ${valuesWords(p)} ${place}`]
      : [`${fieldWords(p)} ${place}, and ${p.rel === "intersects" ? "does" : "is"} not`];
  }
  return [`${kindTitle(kind, pointer)}, ${place} (${kind.name}: ${fieldWords(p)})`, kind.means];
}

/** The field, and what it demands. */
function fieldWords(p: Contradiction): string {
  const field = `${p.schema}#${p.pointer}`;
  if (p.kind === "conflicting-fact") return field;
  return `${field} ${relationWords(p.rel)} ${p.against.schema}#${p.against.pointer}`;
}

/** What a demand is, for people. */
function relationWords(rel: string): string {
  switch (rel) {
    case "in":
      return "must be in";
    case "subset":
      return "must be part of";
    case "intersects":
      return "must share something with";
    default:
      return `must be ${rel}`;
  }
}

/** What a field has that it should not. */
function valuesWords({ merge, sides }: Extract<Contradiction, { readonly kind: "conflicting-fact" }>): string {
  if (merge === "unique") return `two providers of ${JSON.stringify(sides[0].value)}`;
  return sides.length === 2 ? "two values" : `${sides.length} values that do not fit together`;
}

function sideLines(side: ConflictSide): readonly string[] {
  const silence = side.implied === true ? " (left out)" : "";
  const others = side.others > 0 ? `, and ${side.others} more` : "";
  return [
    `${JSON.stringify(side.value)}${silence} by ${showKey(side.key)} of ${side.label} (${showOrigin(side)})${others}`,
    `  ${side.path.join(" -> ")}`,
  ];
}

/** A hint where two texts look alike and are not. */
function spellingLines([one, other]: readonly ConflictSide[]): readonly string[] {
  const [a, b] = [one?.value, other?.value];
  const isAlike = typeof a === "string" && typeof b === "string" && a !== b && a.normalize() === b.normalize();
  return isAlike ? ["the two differ only in how Unicode spells their accents (NFC, NFD)"] : [];
}

function endLines({ sides, waived, settle }: Contradiction): readonly string[] {
  if (waived !== undefined) {
    return [`waived by ${showRef(waived.layer)}${waived.reason === undefined ? "" : `: ${waived.reason}`}`];
  }
  // What px-meta found itself is as it is, whatever an override says.
  const isFound = (one: Settlement) =>
    one.operator !== "waive" &&
    sides.some(
      ({ trust, key, pointer }) =>
        trust === "harvested" && pointer === one.pointer && showKey(key) === showKey(one.key),
    );
  const ways = settle.filter((one) => !isFound(one));
  const isChoice = ways.some(({ operator }) => operator !== "waive");
  const by = isChoice ? `, override one of ${sides.length === 2 ? "the two" : "them"}` : " by an override";
  return [...spellingLines(sides), `to settle it${by}:`, ...ways.map((each) => settlementLine(each, isChoice))];
}

function settlementLine({ operator, select, key, pointer, value }: Settlement, isChoice: boolean): string {
  switch (operator) {
    case "waive":
      return `  ${isChoice ? "or " : ""}waive ${String(value)} for ${showSelector(select)} in px-meta.toml, with a reason`;
    case "unset":
      return `  unset ${showKey(key)}#${pointer} of ${showSelector(select)}`;
    case "set":
      return `  set ${showKey(key)}#${pointer} of ${showSelector(select)} to ${JSON.stringify(value)}`;
  }
}
