import { joinTwo, nothing, type Operator } from "../algebra/operator.js";
import { canonicalJson } from "../json/canonical.js";

/** What one contribution does to a merged value. */
export type Standing = "seen" | "decides" | "agrees" | "dominated" | "disagrees" | "silent" | "out-of-sight";

/**
 * Tells for each of some elements what it does to the join of all: without one that decides, the value would be
 * another; one that agrees says what others say too; one that is dominated is not what is read; one that disagrees is
 * part of a contradiction. Elements about different things, as the keys of a map are, do nothing to each other.
 */
export function standings(operator: Operator, elements: readonly number[]): readonly Standing[] {
  const standing = elements.map((): Standing => "silent");
  const alike = new Map<string, number[]>();
  elements.forEach((element, index) => {
    if (element === nothing) return;
    if (isConflict(operator, element)) standing[index] = "disagrees";
    else {
      const subject = operator.subject?.(element) ?? "";
      const places = alike.get(subject) ?? [];
      places.push(index);
      alike.set(subject, places);
    }
  });
  for (const places of alike.values()) {
    const found = amongAlike(
      operator,
      places.map((index) => elements[index] as number),
    );
    places.forEach((index, place) => {
      standing[index] = found[place] as Standing;
    });
  }
  return standing;
}

/** The same for elements about one thing, none of which contradicts itself. */
function amongAlike(operator: Operator, elements: readonly number[]): readonly Standing[] {
  const before = running(operator, elements);
  const after = running(operator, elements.toReversed()).reverse();
  const all = before.at(-1) ?? nothing;
  if (all !== nothing && isConflict(operator, all)) {
    const disagrees = disagreeing(operator, elements);
    return elements.map((element) => (disagrees.has(element) ? "disagrees" : "dominated"));
  }
  const whole = textOf(operator, all);
  return elements.map((element, index) => {
    const others = joinTwo(operator, before[index] as number, after[index + 1] as number);
    const isWhole = (one: number) => one === all || textOf(operator, one) === whole;
    if (!isWhole(others)) return "decides";
    return operator.isUnion === true || isWhole(element) ? "agrees" : "dominated";
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
 * the witnesses against them: an element disagrees if it is a witness or contradicts one. Where no single one
 * contradicts a witness, it takes several to do so: those that leave less of it.
 */
function disagreeing(operator: Operator, elements: readonly number[]): ReadonlySet<number> {
  const distinct = [...new Set(elements)];
  const witnesses: number[] = [];
  let joined = nothing;
  for (const element of distinct) {
    const next = joinTwo(operator, joined, element);
    if (isConflict(operator, next)) witnesses.push(element);
    else joined = next;
  }
  const found = new Set(witnesses);
  for (const witness of witnesses.slice(0, mostWitnesses)) {
    const single = distinct.filter((element) => isConflict(operator, joinTwo(operator, element, witness)));
    const several = () => distinct.filter((element) => joinTwo(operator, element, witness) !== witness);
    for (const element of single.length > 0 ? single : several()) found.add(element);
  }
  return found;
}

function isConflict(operator: Operator, element: number): boolean {
  return operator.read(element).kind === "conflict";
}

function textOf(operator: Operator, element: number): string {
  if (element === nothing) return "";
  const reading = operator.read(element);
  return reading.kind === "conflict" ? "conflict" : `=${canonicalJson(reading.value)}`;
}
