import { joinTwo, nothing, type Operator } from "../algebra/operator.js";
import { overridePlace } from "../algebra/override-place.js";
import { type MergedField, mergedHere } from "../algebra/propagation.js";
import { canonicalJson } from "../json/canonical.js";
import type { JsonValue } from "../model/json.js";
import type { FactKey } from "../model/names.js";
import type { Selector } from "../model/override.js";
import { type explain, type HeardContribution, hear } from "./explain.js";
import { fieldAsked } from "./said.js";

/** Why something is not a value that somebody expected. */
export interface WhyNot {
  readonly value: JsonValue;
  /**
   * `is`: it is that value; `ruled-out`: somebody says what does not go with it; `unsaid`: nothing rules it out, but
   * nobody says it; `invalid`: it is no value of the field at all.
   */
  readonly verdict: "is" | "ruled-out" | "unsaid" | "invalid";
  /** Why it is invalid. */
  readonly reason?: string;
  /** Places, in the list of contributions, of those that rule it out. */
  readonly against: readonly number[];
  /** The value that goes with all contributions and comes nearest; absent where there is none, or it is the value itself. */
  readonly nearest?: JsonValue;
  /** What would have to be set for the value to come about: all of it together. */
  readonly overrides: readonly NeededOverride[];
}

/** A place that an override would set. */
export interface NeededOverride {
  readonly select: Selector;
  readonly key: FactKey;
  readonly pointer: string;
  readonly value: JsonValue;
}

/**
 * Says why something is not a value. A contribution rules a value out where the two together do not come to it: they
 * contradict each other, or the other one weighs more. The answer is the operator's own: the value is joined with each.
 */
export function whyNot(input: Parameters<typeof explain>[0], value: JsonValue): WhyNot {
  const field = fieldAsked(input.propagation, input.question);
  const heard = hear(input).filter(({ placed }) => placed.stopped === undefined);
  const found = field === undefined ? amongFacts(heard, value) : amongMerged(field, input.node, heard, value);
  const isOpen = found.verdict === "ruled-out" || found.verdict === "unsaid";
  const blamed = found.against.length > 0 ? found.against : heard.length > 0 ? [0] : [];
  const overrides = isOpen ? blamed.map((index) => needed(input, heard[index] as HeardContribution, value)) : [];
  return { value, ...found, overrides };
}

type Found = Omit<WhyNot, "value" | "overrides">;

/** Where nothing is merged, each fact says its own. */
function amongFacts(heard: readonly HeardContribution[], value: JsonValue): Found {
  const text = canonicalJson(value);
  const against = heard.flatMap(({ placed }, index) =>
    placed.value !== undefined && canonicalJson(placed.value) === text ? [] : [index],
  );
  const isSaid = against.length < heard.length;
  return { verdict: isSaid && against.length === 0 ? "is" : "ruled-out", against };
}

function amongMerged(field: MergedField, node: number, heard: readonly HeardContribution[], value: JsonValue): Found {
  const { operator } = field;
  const reason = operator.fault?.(value);
  if (reason !== undefined) return { verdict: "invalid", reason, against: [] };
  const wanted = elementOf(operator, value);
  const text = textOf(operator, wanted);
  const here = mergedHere(field, node);
  if (here.kind === "value" && `=${canonicalJson(here.value)}` === text) return { verdict: "is", against: [] };
  const against = heard.flatMap(({ placed: { element } }, index) => {
    // A fact that leaves the field out says nothing against a value, but it can make the field unknown.
    const rulesOut =
      element === nothing ? here.kind === "unknown" : textOf(operator, joinTwo(operator, wanted, element)) !== text;
    return rulesOut ? [index] : [];
  });
  const nearest = nearestOf(operator, heard, wanted);
  const isOther = nearest !== undefined && `=${canonicalJson(nearest)}` !== text;
  return { verdict: against.length > 0 ? "ruled-out" : "unsaid", against, ...(isOther && { nearest }) };
}

/** What all contributions and the value come to together, or else what they come to without it. */
function nearestOf(operator: Operator, heard: readonly HeardContribution[], wanted: number): JsonValue | undefined {
  const all = heard.reduce((joined, { placed }) => joinTwo(operator, joined, placed.element), nothing);
  for (const element of [joinTwo(operator, all, wanted), all]) {
    const reading = element === nothing ? undefined : operator.read(element);
    if (reading?.kind === "value") return reading.value;
  }
  return undefined;
}

/** The element of a whole value, which can be made of several contributions. */
function elementOf(operator: Operator, value: JsonValue): number {
  const parts = operator.parts?.(value) ?? [{ value }];
  return parts.reduce((joined, part) => joinTwo(operator, joined, operator.element(part.value, "")), nothing);
}

function textOf(operator: Operator, element: number): string {
  if (element === nothing) return "";
  const reading = operator.read(element);
  return reading.kind === "value" ? `=${canonicalJson(reading.value)}` : reading.kind;
}

function needed(
  { propagation, question }: Parameters<typeof explain>[0],
  { placed }: HeardContribution,
  value: JsonValue,
): NeededOverride {
  const pointer = placed.pointer ?? question.pointer ?? "";
  return { ...overridePlace(propagation, { fact: placed.fact, pointer }, placed.end), value };
}
