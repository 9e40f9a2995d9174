import type { Field } from "@px-meta/schema";
import { heldAgainst } from "../algebra/against.js";
import { demandOperators } from "../algebra/operators/demand.js";
import { operatorOf } from "../algebra/operators/operators.js";
import type { Demand } from "../algebra/propagation.js";
import { relationOf } from "../algebra/relation.js";
import type { Fact } from "../model/fact.js";
import type { SchemaId } from "../model/names.js";
import { operandsOf } from "./operands.js";

/** What the facts of one schema demand at one of its fields, with what it is held against; nothing without a check. */
export function demandOf(
  schema: SchemaId,
  field: Field,
  facts: readonly Fact[],
  ofSchema: readonly number[],
  rulesOf: (schema: SchemaId) => readonly Field[],
): readonly Demand[] {
  const { check } = field.rule;
  const against = heldAgainst(schema, field);
  if (check === undefined || against === undefined) return [];
  const { pointer } = against;
  const rule = rulesOf(against.schema).find((other) => other.pointer === pointer)?.rule;
  const { asked, given } = demandOperators(relationOf(check.rel, field.rule, rule));
  const fault = operatorOf(field.rule)?.fault;
  const demands = operandsOf(field, facts, ofSchema, { ...asked, ...(fault && { fault }) });
  const found = facts.flatMap((fact, index) => (fact.schema === against.schema ? [index] : []));
  const there = operandsOf({ pointer, rule: rule ?? { ...field.rule, absent: "ignore" } }, facts, found, given);
  if (demands.length === 0 || there.length === 0) return [];
  return [
    {
      schema,
      pointer: field.pointer,
      rule: field.rule,
      operator: asked,
      operands: [...demands, ...there],
      rel: check.rel,
      against,
      demands: new Set(demands),
    },
  ];
}
