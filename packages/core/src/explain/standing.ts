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
  return elements.map((element, index) => {
    if (element === nothing) return "silent";
    if (whole === "conflict") return contradicts(operator, elements, element) ? "disagrees" : "dominated";
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

function contradicts(operator: Operator, elements: readonly number[], element: number): boolean {
  return [...new Set(elements)].some((other) => textOf(operator, joinTwo(operator, element, other)) === "conflict");
}

function textOf(operator: Operator, element: number): string {
  if (element === nothing) return "";
  const reading = operator.read(element);
  return reading.kind === "conflict" ? "conflict" : `=${canonicalJson(reading.value)}`;
}
