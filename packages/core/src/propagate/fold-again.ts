import { type Carried, isSameTravel, type Travel, type Ways } from "../algebra/fold.js";
import { at } from "../algebra/numbers.js";
import { joinTwo, nothing, type Operator } from "../algebra/operator.js";
import { ownOf } from "../algebra/own.js";
import type { Places } from "../algebra/place.js";
import { type Folded, nodesOf, type Operand } from "../algebra/propagation.js";
import { refold } from "../algebra/refold.js";

/** What facts said that have left, and what those say that came, each with where they stand. */
export interface Exchange {
  readonly was: Said;
  readonly now: Said;
}

interface Said {
  readonly places: Places;
  readonly operands: readonly Operand[];
}

/** Tells the element of an operand; `nothing` for one that does not count. */
type ElementOf = (operand: Operand) => number;

/**
 * Carries operands again of which a few have been exchanged, by looking only at what these reach. `operands` are all
 * that there are now, ascending by fact.
 */
export function foldAgain(
  ways: Ways,
  operator: Operator,
  before: Folded | undefined,
  operands: readonly Operand[],
  { was, now }: Exchange,
  elementOf: ElementOf,
): Folded {
  const known = before ?? nowhere(ways);
  const carried = [...known.carried];
  const touched: (readonly number[])[] = [];
  for (const travel of travelsOf([...was.operands, ...now.operands], elementOf)) {
    const travelsSo = (operand: Operand) => (isSameTravel(operand.travel, travel) ? elementOf(operand) : nothing);
    const nodes = [was, now].flatMap((said) => nodesAt(said, travelsSo));
    const place = carried.findIndex((each) => isSameTravel(each.travel, travel));
    const alone: Carried = carried[place] ?? { travel, below: none(ways), sent: none(ways) };
    const again = refold(ways, operator, alone, ownOf(ways, operator, now.places, operands, travelsSo), nodes);
    if (place < 0) carried.push(again.carried);
    else carried[place] = again.carried;
    touched.push(again.touched);
  }
  const [only] = carried;
  if (only !== undefined && carried.length === 1 && only.travel.reach === "all") {
    return { below: only.below, here: only.sent, carried };
  }
  const own = ownOf(ways, operator, now.places, operands, elementOf);
  const below = known.below.slice();
  const here = known.here.slice();
  for (const node of touched.flat()) {
    below[node] = carried.reduce((joined, each) => joinTwo(operator, joined, at(each.below, node)), nothing);
    here[node] = joinTwo(operator, own(node), at(below, node));
  }
  return { below, here, carried };
}

/** The travels of the operands that count. */
function travelsOf(operands: readonly Operand[], elementOf: ElementOf): readonly Travel[] {
  const found: Travel[] = [];
  for (const operand of operands) {
    if (elementOf(operand) !== nothing && !found.some((travel) => isSameTravel(travel, operand.travel)))
      found.push(operand.travel);
  }
  return found;
}

function nodesAt({ places, operands }: Said, elementOf: ElementOf): readonly number[] {
  return operands.flatMap((operand) => (elementOf(operand) === nothing ? [] : [...nodesOf(places, operand.fact)]));
}

function nowhere(ways: Ways): Folded {
  return { below: none(ways), here: none(ways), carried: [] };
}

/** A column for all nodes, with nothing in it. */
function none({ graph }: Ways): Int32Array {
  return new Int32Array(graph.nodePackage.length).fill(nothing);
}
