import { joinTwo, nothing, type Operator } from "../algebra/operator.js";
import { canonicalJson } from "../json/canonical.js";

/** What one contribution does to a merged value. */
export type Standing = "seen" | "decides" | "agrees" | "dominated" | "disagrees" | "silent" | "out-of-sight";

/**
 * Tells for each of some elements what it does to the join of all: without one that decides, the value would be
 * another; one that agrees says what others say too; one that is dominated is not what is read.
 */
export function standings(operator: Operator, elements: readonly number[]): readonly Standing[] {
  const before = running(operator, elements);
  const after = running(operator, elements.toReversed()).reverse();
  const whole = textOf(operator, before.at(-1) ?? nothing);
  const disagrees = whole === "conflict" ? disagreeing(operator, elements) : undefined;
  return elements.map((element, index) => {
    if (element === nothing) return "silent";
    if (disagrees !== undefined) return disagrees.has(element) ? "disagrees" : "dominated";
    const others = joinTwo(operator, before[index] as number, after[index + 1] as number);
    if (textOf(operator, others) !== whole) return "decides";
    const own = textOf(operator, element);
    const adds = textOf(operator, joinTwo(operator, element, others)) === own;
    return adds || operator.isUnion === true ? "agrees" : "dominated";
  });
}

/** The joins of the first 0, 1, 2 … of some elements. */
function running(operator: Operator, elements: readonly number[]): number[] {
  const joins = [nothing];
  for (const element of elements) joins.push(joinTwo(operator, joins.at(-1) as number, element));
  return joins;
}

/** Most elements that each one is compared with: a conflict of thousands needs no more witnesses. */
const mostWitnesses = 100;

/**
 * The elements that a conflict is between. In the order given, those that fit together are joined, and the others are
 * the witnesses against them: an element disagrees if it is a witness or contradicts one. Where it takes three to
 * contradict, no two do, and all of them disagree.
 */
function disagreeing(operator: Operator, elements: readonly number[]): ReadonlySet<number> {
  const distinct = [...new Set(elements)].filter((element) => element !== nothing);
  const witnesses: number[] = [];
  let joined = nothing;
  for (const element of distinct) {
    const next = joinTwo(operator, joined, element);
    if (isConflict(operator, next)) witnesses.push(element);
    else joined = next;
  }
  const few = witnesses.slice(0, mostWitnesses);
  const found = new Set(witnesses);
  for (const element of distinct) {
    if (few.some((other) => isConflict(operator, joinTwo(operator, element, other)))) found.add(element);
  }
  return found.size === witnesses.length && witnesses.length < distinct.length ? new Set(distinct) : found;
}

function isConflict(operator: Operator, element: number): boolean {
  return operator.read(element).kind === "conflict";
}

function textOf(operator: Operator, element: number): string {
  if (element === nothing) return "";
  const reading = operator.read(element);
  return reading.kind === "conflict" ? "conflict" : `=${canonicalJson(reading.value)}`;
}
