import { type Carried, isSameTravel, type Travel, type Ways } from "../algebra/fold.js";
import { at } from "../algebra/numbers.js";
import { joinTwo, nothing, type Operator } from "../algebra/operator.js";
import { type ElementOf, ownOf } from "../algebra/own.js";
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
  const touched: number[] = [];
  const travels = travelsOf([...was.operands, ...now.operands], elementOf);
  for (const travel of travels) {
    if (!carried.some((each) => isSameTravel(each.travel, travel)))
      carried.push({ travel, below: none(ways), sent: none(ways) });
  }
  // What goes all the way, and alone, is what every node hears: nothing is to be brought together.
  const isAlone = carried.length === 1 && carried[0]?.travel.reach === "all";
  for (const travel of travels) {
    const travelsSo = (operand: Operand) => (isSameTravel(operand.travel, travel) ? elementOf(operand) : nothing);
    const nodes = [was, now].flatMap((said) => nodesAt(said, travelsSo));
    const place = carried.findIndex((each) => isSameTravel(each.travel, travel));
    const own = ownOf(ways, operator, now.places, operands, travelsSo);
    carried[place] = refold(ways, operator, carried[place] as Carried, own, nodes, isAlone ? undefined : touched);
  }
  const [only] = carried;
  if (only !== undefined && isAlone) return { below: only.below, here: only.sent, carried };
  const own = ownOf(ways, operator, now.places, operands, elementOf);
  const below = known.below.slice();
  const here = known.here.slice();
  for (const node of touched) {
    below[node] = carried.reduce((joined, each) => joinTwo(operator, joined, at(each.below, node)), nothing);
    here[node] = joinTwo(operator, own.of(node), at(below, node));
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
