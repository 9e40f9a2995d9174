import type { Field, PxRule } from "@px-meta/schema";
import type { Travel } from "../algebra/fold.js";
import { nothing, type Operator, type Part } from "../algebra/operator.js";
import { valueAt, valuesAt } from "../algebra/pointer.js";
import type { Operand } from "../algebra/propagation.js";
import type { Fact } from "../model/fact.js";
import type { JsonValue } from "../model/json.js";
import { toolchainPackage } from "../model/names.js";
import { isNarrowed, narrowedTravel, travelOf } from "./travel.js";

/**
 * What the facts of one schema say at one of its fields.
 *
 * Silence is a fact of the schema that leaves the field out: by the field's rule it says nothing, or stands for a
 * value, or makes the field unknown. A package without a fact of the schema says nothing on the subject and counts
 * for nothing; nor does what the toolchain leaves out.
 */
export function operandsOf(
  field: Field,
  facts: readonly Fact[],
  ofSchema: readonly number[],
  operator: Operator,
): readonly Operand[] {
  const travel = travelOf(field.rule);
  const operands: Operand[] = [];
  const isPlain = operator.parts === undefined && field.rule.merge.kind !== "unique" && !field.pointer.includes("*");
  if (!isPlain) {
    for (const index of ofSchema) speak(operands, field, facts[index] as Fact, index, operator, travel);
    return operands;
  }
  const known = new Map<JsonValue, Operand>();
  for (const index of ofSchema) {
    const fact = facts[index] as Fact;
    const value = valueAt(fact.value, field.pointer);
    if (value === undefined && field.rule.absent === "ignore") continue;
    // Many facts say the same, which is then read once.
    const like = value === undefined ? undefined : known.get(value);
    if (like !== undefined && !isNarrowed(fact)) {
      operands.push(saidBy(index, like));
      continue;
    }
    speak(operands, field, fact, index, operator, travel);
    const said = operands[operands.length - 1];
    if (value !== undefined && typeof value !== "object" && said?.travel === travel) known.set(value, said);
  }
  return operands;
}

/** The same, said by another fact. A spread takes several times as long, and there are very many. */
function saidBy(fact: number, { pointer, value, element, travel, fault }: Operand): Operand {
  const said = { fact, pointer, value: value as JsonValue, element, travel };
  return fault === undefined ? said : { ...said, fault };
}

/** Adds what one fact says at a field. */
function speak(operands: Operand[], field: Field, fact: Fact, index: number, operator: Operator, travel: Travel): void {
  const { absent } = field.rule;
  const places = valuesAt(fact.value, field.pointer);
  const provider = providerOf(field.rule, fact);
  for (const place of places) {
    for (const part of partsOf(operator, place.value)) {
      const pointer = place.pointer + part.pointer;
      const inexact = isExact(part.said) ? undefined : "has a number that JSON does not carry exactly";
      const fault = inexact ?? operator.fault?.(part.value);
      const element = inexact === undefined ? operator.element(part.value, provider) : nothing;
      const said = { fact: index, pointer, value: part.said, element, travel: narrowedTravel(travel, fact, pointer) };
      operands.push(fault === undefined ? said : { ...said, fault });
    }
  }
  if (places.length > 0 || absent === "ignore" || fact.package === toolchainPackage) return;
  for (const part of typeof absent === "object" ? partsOf(operator, absent.is) : [undefined]) {
    const element = part === undefined ? nothing : operator.element(part.value, provider);
    const pointer = field.pointer + (part?.pointer ?? "");
    const fault = part && operator.fault?.(part.value);
    const implied = { ...(part && { implied: part.said }), ...(fault !== undefined && { fault }) };
    operands.push({ fact: index, pointer, element, ...implied, travel: narrowedTravel(travel, fact, pointer) });
  }
}

function partsOf(operator: Operator, value: JsonValue): readonly Part[] {
  return operator.parts?.(value) ?? [{ pointer: "", value, said: value }];
}

/** Whose thing a fact speaks of: its package's own, or a copy that its schema lets it name. No id begins with U+0000. */
function providerOf({ merge }: PxRule, fact: Fact): string {
  let innermost = merge;
  while (innermost.kind === "map") innermost = innermost.values;
  if (innermost.kind !== "unique" || innermost.provider === undefined) return fact.package;
  const { at, shared } = innermost.provider;
  const [named] = valuesAt(fact.value, at).map(({ value }) => value);
  const isCopy = typeof named === "string" && shared?.includes(named) !== false;
  return isCopy ? `\u0000${named}` : fact.package;
}

/** Whether all numbers of a value are the same for every reader of JSON: no NaN, none beyond 2^53. */
function isExact(value: JsonValue): boolean {
  if (typeof value === "number") return Math.abs(value) <= Number.MAX_SAFE_INTEGER;
  if (typeof value !== "object" || value === null) return true;
  const open: JsonValue[] = [value];
  for (let each = open.pop(); each !== undefined; each = open.pop()) {
    if (typeof each === "number" && !(Math.abs(each) <= Number.MAX_SAFE_INTEGER)) return false;
    if (typeof each === "object" && each !== null) for (const inner of Object.values(each)) open.push(inner);
  }
  return true;
}
