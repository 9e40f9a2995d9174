import { isSameTravel } from "../algebra/fold.js";
import { at } from "../algebra/numbers.js";
import { type Operand, placeOfFact } from "../algebra/propagation.js";
import { isSame, type Moves } from "./moves.js";

/** The operands of some facts, in a list that ascends by fact. */
export function operandsOfFacts(operands: readonly Operand[], facts: readonly number[]): readonly Operand[] {
  const found: Operand[] = [];
  for (const fact of facts) {
    for (let next = placeOfFact(operands, fact); operands[next]?.fact === fact; next += 1)
      found.push(operands[next] as Operand);
  }
  return found;
}

/** All operands that there are now: those of facts that stayed, with their places, and those that came. */
export function exchanged(
  known: readonly Operand[],
  { placeOf }: Pick<Moves, "placeOf">,
  came: readonly Operand[],
): readonly Operand[] {
  const operands: Operand[] = [];
  let next = 0;
  for (const operand of known) {
    const fact = at(placeOf, operand.fact);
    if (fact < 0) continue;
    for (; (came[next]?.fact ?? fact) < fact; next += 1) operands.push(came[next] as Operand);
    operands.push(fact === operand.fact ? operand : { ...operand, fact });
  }
  for (; next < came.length; next += 1) operands.push(came[next] as Operand);
  return operands;
}

/** Whether facts that came say, at the same nodes, what those that left have said. */
export function isSameSaying(left: readonly Operand[], came: readonly Operand[], { changed }: Moves): boolean {
  return left.length === came.length && left.every((one, index) => isAlike(one, came[index] as Operand, changed));
}

function isAlike(one: Operand, other: Operand, changed: Moves["changed"]): boolean {
  return (
    changed.get(one.fact) === other.fact &&
    one.pointer === other.pointer &&
    one.element === other.element &&
    one.fault === other.fault &&
    isSameTravel(one.travel, other.travel) &&
    isSame(one.value, other.value) &&
    isSame(one.implied, other.implied)
  );
}
