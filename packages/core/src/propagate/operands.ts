import type { Field, PxRule } from "@px-meta/schema";
import { nothing, type Operator } from "../algebra/operator.js";
import { valuesAt } from "../algebra/pointer.js";
import type { Operand } from "../algebra/propagation.js";
import type { Fact } from "../model/fact.js";
import type { JsonValue } from "../model/json.js";
import { narrowedTravel, travelOf } from "./travel.js";

/**
 * What the facts of one schema say at one of its fields.
 *
 * Silence is a fact of the schema that leaves the field out: by the field's rule it says nothing, or stands for a
 * value, or makes the field unknown. A package without a fact of the schema says nothing on the subject and counts
 * for nothing.
 */
export function operandsOf(
  field: Field,
  facts: readonly Fact[],
  ofSchema: readonly number[],
  operator: Operator,
): readonly Operand[] {
  const { absent } = field.rule;
  const travel = travelOf(field.rule);
  const operands: Operand[] = [];
  for (const index of ofSchema) {
    const fact = facts[index] as Fact;
    const places = valuesAt(fact.value, field.pointer);
    const provider = providerOf(field.rule, fact);
    for (const { pointer, value } of places) {
      const inexact = isExact(value) ? undefined : "has a number that JSON does not carry exactly";
      const fault = inexact ?? operator.fault?.(value);
      const element = inexact === undefined ? operator.element(value, provider) : nothing;
      const said = { fact: index, pointer, value, element, ...(fault !== undefined && { fault }) };
      operands.push({ ...said, travel: narrowedTravel(travel, fact, pointer) });
    }
    if (places.length > 0 || absent === "ignore") continue;
    const element = typeof absent === "object" ? operator.element(absent.is, provider) : nothing;
    const silent = { fact: index, pointer: field.pointer, element };
    operands.push({ ...silent, travel: narrowedTravel(travel, fact, field.pointer) });
  }
  return operands;
}

/** Whose thing a fact speaks of: its package's own, or a copy that its schema lets it name. */
function providerOf({ merge }: PxRule, fact: Fact): string {
  if (merge.kind !== "unique" || merge.provider === undefined) return fact.package;
  const { at, shared } = merge.provider;
  const [named] = valuesAt(fact.value, at).map(({ value }) => value);
  const isCopy = typeof named === "string" && shared?.includes(named) !== false;
  return isCopy ? `the copy ${named}` : fact.package;
}

/** Whether all numbers of a value are the same for every reader of JSON: no NaN, none beyond 2^53. */
function isExact(value: JsonValue): boolean {
  const open: JsonValue[] = [value];
  for (let each = open.pop(); each !== undefined; each = open.pop()) {
    if (typeof each === "number" && !(Math.abs(each) <= Number.MAX_SAFE_INTEGER)) return false;
    if (typeof each === "object" && each !== null) open.push(...Object.values(each));
  }
  return true;
}
