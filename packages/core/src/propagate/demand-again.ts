import type { Field } from "@px-meta/schema";
import { heldAgainst } from "../algebra/against.js";
import { type Demand, newVersion, nodesOf } from "../algebra/propagation.js";
import type { SchemaId } from "../model/names.js";
import { demandOf } from "./demands.js";
import { exchanged, isSameSaying, operandsOfFacts } from "./exchange.js";
import type { Step } from "./merge-again.js";

/** The demand of a field, with what facts demand and offer now in place of what they did. */
export function demandAgain(step: Step, schema: SchemaId, field: Field): readonly Demand[] {
  const { was, now, moves, touched, rulesOf } = step;
  const against = heldAgainst(schema, field);
  if (against === undefined) return [];
  const known = was.demands.find((each) => each.schema === schema && each.pointer === field.pointer);
  const isTouched = touched.has(schema) || touched.has(against.schema);
  if (known === undefined) return demandOf(schema, field, now.facts, rulesOf);
  if (!isTouched && !moves.hasMoved) return [known];
  const came = known.saidBy(now.facts, moves.came);
  if (known.operands.length === 0)
    return came.there.length === 0 ? [known] : demandOf(schema, field, now.facts, rulesOf);
  const demands = known.operands.slice(0, known.demands.size);
  const there = known.operands.slice(known.demands.size);
  const leftDemands = operandsOfFacts(demands, moves.left);
  const leftThere = operandsOfFacts(there, moves.left);
  const isSame = isSameSaying(leftDemands, came.demands, moves) && isSameSaying(leftThere, came.there, moves);
  if (isSame && !moves.hasMoved) return [known];
  const demandsNow = exchanged(demands, moves, came.demands);
  const operands = [...demandsNow, ...exchanged(there, moves, came.there)];
  const version = isSame
    ? known.version
    : newVersion(known.version, [
        ...[...leftDemands, ...leftThere].flatMap(({ fact }) => [...nodesOf(was, fact)]),
        ...[...came.demands, ...came.there].flatMap(({ fact }) => [...nodesOf(now, fact)]),
      ]);
  return [{ ...known, operands, demands: new Set(demandsNow), version }];
}
