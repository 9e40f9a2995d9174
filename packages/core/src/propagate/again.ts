import { type Places, placeAgain } from "../algebra/place.js";
import type { Propagation } from "../algebra/propagation.js";
import { nodesOfPackage, turned } from "../algebra/turned.js";
import type { SchemaId } from "../model/names.js";
import { demandAgain } from "./demand-again.js";
import { fieldsAgain, wantedAgain } from "./fields-again.js";
import type { Step } from "./merge-again.js";
import { type Moves, movesOf } from "./moves.js";
import { byPlace, type Propagated, type PropagateInput, propagate, widenings } from "./propagate.js";
import { seeAgain } from "./see-again.js";

/** Beside as many changes as there are facts, this many are still carried by themselves. */
const fewChanges = 20;

/**
 * Carries facts up the graph when it has been done before with nearly the same facts, by looking only at what is
 * reached by those that changed, came or left. The answer is that of `propagate`, which does the work where the graph
 * or the schemas are others, or most of the facts.
 */
export function propagateAgain(before: PropagateInput & Propagated, input: PropagateInput): Propagated {
  const { graph, rulesOf } = input;
  if (before.graph !== graph || before.rulesOf !== rulesOf) return propagate(input);
  const { propagation: was, problems } = before;
  const moves = movesOf(was.facts, input.facts);
  const { facts, left, came } = moves;
  if (left.length === 0 && came.length === 0) return { propagation: was, problems };
  if (left.length + came.length > facts.length + fewChanges) return propagate({ ...input, facts });
  const now = { ...was, ...placesAgain(was, moves), facts };
  const schemas = [...new Set(facts.map(({ schema }) => schema))].sort();
  const touched = new Set<SchemaId>();
  for (const old of left) touched.add(was.facts[old]?.schema as SchemaId);
  for (const place of came) touched.add(facts[place]?.schema as SchemaId);
  const step: Step = { was, now, moves, rulesOf, schemas, touched };
  const demands = schemas.flatMap((schema) => rulesOf(schema).flatMap((field) => demandAgain(step, schema, field)));
  const propagation: Propagation = {
    ...now,
    fields: fieldsAgain(step).sort(byPlace),
    demands: demands.sort(byPlace),
    wanted: wantedAgain(step),
    ...seeAgain(step),
  };
  const exchanged = [...left.map((old) => was.facts[old]), ...came.map((place) => facts[place])];
  const isNarrowed = exchanged.some((fact) => fact?.narrowed !== undefined);
  return { propagation, problems: isNarrowed ? widenings({ ...input, facts }) : problems };
}

/** Where the facts stand now: as before, where all that left have come again at the same nodes. */
function placesAgain(was: Propagation, moves: Moves): Places {
  const { facts, left, came, changed, hasMoved } = moves;
  if (!hasMoved && left.length === changed.size && came.length === changed.size) return was;
  const graph = turned(was);
  return placeAgain(was.graph, was, facts, moves, (id) => nodesOfPackage(graph, id));
}
