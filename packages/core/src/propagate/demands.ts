import type { Field } from "@px-meta/schema";
import { heldAgainst } from "../algebra/against.js";
import { demandOperators } from "../algebra/operators/demand.js";
import { operatorOf } from "../algebra/operators/operators.js";
import { type Demand, newVersion } from "../algebra/propagation.js";
import { relationOf } from "../algebra/relation.js";
import type { Fact } from "../model/fact.js";
import type { SchemaId } from "../model/names.js";
import { operandsOf } from "./operands.js";

/** What facts demand at one of the fields of their schema, with what it is held against; none without a check. */
export function demandOf(
  schema: SchemaId,
  field: Field,
  facts: readonly Fact[],
  rulesOf: (schema: SchemaId) => readonly Field[],
): readonly Demand[] {
  const { check } = field.rule;
  const against = heldAgainst(schema, field);
  if (check === undefined || against === undefined) return [];
  const { pointer } = against;
  const rule = rulesOf(against.schema).find((other) => other.pointer === pointer)?.rule;
  const { asked, given } = demandOperators(relationOf(check.rel, field.rule, rule));
  const fault = operatorOf(field.rule)?.fault;
  const faultless = { ...asked, ...(fault && { fault }) };
  const found = { pointer, rule: rule ?? { ...field.rule, absent: "ignore" as const } };
  const of = (each: SchemaId, said: readonly Fact[], places: readonly number[]) =>
    places.filter((place) => said[place]?.schema === each);
  const asks = (said: readonly Fact[], places: readonly number[]) =>
    operandsOf(field, said, of(schema, said, places), faultless);
  const offers = (said: readonly Fact[], places: readonly number[]) =>
    operandsOf(found, said, of(against.schema, said, places), given);
  const all = [...facts.keys()];
  const there = offers(facts, all);
  // Where there is nothing to hold demands against, they are not read.
  const demands = there.length === 0 ? [] : asks(facts, all);
  return [
    {
      schema,
      pointer: field.pointer,
      rule: field.rule,
      version: newVersion(),
      operator: asked,
      operands: [...demands, ...there],
      rel: check.rel,
      against,
      demands: new Set(demands),
      saidBy: (said, places) => ({ demands: asks(said, places), there: offers(said, places) }),
    },
  ];
}
