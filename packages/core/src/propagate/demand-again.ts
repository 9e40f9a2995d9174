import type { Field } from "@px-meta/schema";
import { heldAgainst } from "../algebra/against.js";
import { type Demand, newVersion, type Operand } from "../algebra/propagation.js";
import type { SchemaId } from "../model/names.js";
import { demandOf } from "./demands.js";
import { exchanged, isSameSaying, operandsOfFacts } from "./exchange.js";
import { exchangedNodes, type Step } from "./merge-again.js";

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
  const demands = side(step, known, came.demands, (operand) => known.demands.has(operand));
  const there = side(step, known, came.there, (operand) => !known.demands.has(operand));
  const isSame = demands.isSame && there.isSame;
  if (isSame && !moves.hasMoved) return [known];
  const version = isSame ? known.version : newVersion(known.version, [...demands.nodes, ...there.nodes]);
  const operands = [...demands.operands, ...there.operands];
  return [{ ...known, operands, demands: new Set(demands.operands), version }];
}

/** One side of a demand, of which some operands have left and others have come. */
function side({ was, now, moves }: Step, known: Demand, came: readonly Operand[], isOf: (operand: Operand) => boolean) {
  const before = known.operands.filter(isOf);
  const left = operandsOfFacts(before, moves.left);
  const exchange = { was: { places: was, operands: left }, now: { places: now, operands: came } };
  return {
    operands: exchanged(before, moves, came),
    isSame: isSameSaying(left, came, moves),
    nodes: exchangedNodes(exchange),
  };
}
