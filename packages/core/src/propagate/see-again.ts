import { makeLineage } from "../algebra/lineage.js";
import type { Propagation } from "../algebra/propagation.js";
import { makeSets } from "../algebra/sets.js";
import type { Fact } from "../model/fact.js";
import type { Step } from "./merge-again.js";
import { see, travelsOf } from "./see.js";
import { travelKey } from "./travel.js";

/**
 * What every node sees: as before, where the same facts travel as they did. Otherwise it is found from nothing, because
 * how sets are shared depends on the order in which they are made.
 */
export function seeAgain({ was, now, moves, rulesOf }: Step): Pick<Propagation, "sights" | "sets"> {
  const { left, came, changed, hasMoved } = moves;
  const waysOf = (fact: Fact) => travelsOf(fact, rulesOf(fact.schema)).map(travelKey).join();
  const isSame =
    !hasMoved &&
    left.length === changed.size &&
    came.length === changed.size &&
    [...changed].every(([old, place]) => waysOf(was.facts[old] as Fact) === waysOf(now.facts[place] as Fact));
  if (isSame) return { sights: was.sights, sets: was.sets };
  const sets = makeSets(makeLineage());
  return { sets, sights: see(now, now, now.facts, ({ schema }) => rulesOf(schema), sets) };
}
