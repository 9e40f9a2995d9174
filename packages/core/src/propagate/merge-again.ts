import type { Field } from "@px-meta/schema";
import { nothing } from "../algebra/operator.js";
import type { MergedField, Operand, Propagation } from "../algebra/propagation.js";
import { nodesOf } from "../algebra/propagation.js";
import { refold } from "../algebra/refold.js";
import type { Fact } from "../model/fact.js";
import { contributorsOf, mergeField, ownElements } from "./merge.js";
import { travelKey } from "./travel.js";

/**
 * Merges a field again whose operands are others at some facts, by looking only at what those facts reach. Where
 * operands do not all travel alike, or order or silence counts, it is merged from nothing.
 */
export function mergeAgain(
  was: Propagation,
  facts: readonly Fact[],
  field: Field,
  known: MergedField,
  operands: readonly Operand[],
  changed: readonly number[],
): MergedField {
  const { schema, pointer, rule, operator } = known;
  const [first] = operands;
  const isPlain =
    first !== undefined &&
    known.list === undefined &&
    first.travel.reach !== "public" &&
    [...operands, ...known.operands].every(
      ({ travel, element }) =>
        (element !== nothing || rule.absent !== "unknown") &&
        (travel === first.travel || travelKey(travel) === travelKey(first.travel)),
    );
  if (!isPlain) return mergeField(was, was, facts, schema, field, operator, operands);
  const spoken = operands.filter(({ element }) => element !== nothing);
  const own = ownElements(was, was, operator, spoken);
  const nodes = new Set(changed.flatMap((fact) => [...nodesOf(was, fact)]));
  const folded = refold(was, first.travel, own, operator, known, nodes);
  return {
    schema,
    pointer,
    rule,
    operator,
    operands,
    contributors: () => contributorsOf(was, was, operands),
    ...folded,
  };
}
