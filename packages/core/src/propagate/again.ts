import type { Field } from "@px-meta/schema";
import { makeLineage } from "../algebra/lineage.js";
import { nothing } from "../algebra/operator.js";
import { operatorOf } from "../algebra/operators/operators.js";
import { valuesAt } from "../algebra/pointer.js";
import type { Demand, MergedField, Operand, Propagation } from "../algebra/propagation.js";
import { makeSets } from "../algebra/sets.js";
import { canonicalJson } from "../json/canonical.js";
import type { Fact } from "../model/fact.js";
import type { JsonValue } from "../model/json.js";
import type { SchemaId } from "../model/names.js";
import { demandOf } from "./demands.js";
import { mergeField } from "./merge.js";
import { mergeAgain } from "./merge-again.js";
import { operandsOf } from "./operands.js";
import { absentIsError, byPlace, type Propagated, type PropagateInput, propagate } from "./propagate.js";
import { see, travelsOf } from "./see.js";
import { travelKey } from "./travel.js";

/**
 * Carries facts up the graph when it has been done before with nearly the same facts: fields of which nothing has
 * changed stay what they are, and of the others only what the changed facts reach is reckoned anew. The answer is that
 * of `propagate`.
 *
 * What cannot be compared place by place (another graph, more facts or fewer, another package or name somewhere) is
 * done from nothing.
 */
export function propagateAgain(before: PropagateInput & Propagated, input: PropagateInput): Propagated {
  const changed = changedFacts(before, input);
  if (changed === undefined) return propagate(input);
  const { facts, rulesOf } = input;
  const { propagation: was, problems } = before;
  if (changed.length === 0) return { propagation: { ...was, facts }, problems };
  const schemas = new Set(changed.map((index) => (facts[index] as Fact).schema));
  const ofSchema = (schema: SchemaId) => [...facts.keys()].filter((index) => facts[index]?.schema === schema);
  const fields = was.fields.filter(({ schema }) => !schemas.has(schema));
  const wanted = was.wanted.filter(({ schema }) => !schemas.has(schema));
  const demands: Demand[] = [];
  for (const schema of new Set(facts.map((fact) => fact.schema))) {
    for (const field of rulesOf(schema)) {
      if (field.rule.check !== undefined)
        demands.push(...demandsAgain(before, input, schema, field, changed, ofSchema));
    }
  }
  for (const schema of schemas) {
    for (const field of rulesOf(schema)) {
      if (field.rule.merge.kind === "collect" && !absentIsError(field)) continue;
      const known = was.fields.find((each) => each.schema === schema && each.pointer === field.pointer);
      const operator = known?.operator ?? operatorOf(field.rule);
      if (operator === undefined) continue;
      const said = changed.filter((index) => facts[index]?.schema === schema);
      const changes = operandsOf(field, facts, said, operator);
      if (known !== undefined) fields.push(...mergedAgain(was, facts, field, known, said, changes));
      else if (changes.some(({ element }) => element !== nothing)) {
        const operands = operandsOf(field, facts, ofSchema(schema), operator);
        fields.push(mergeField(was, was, facts, schema, field, operator, operands));
      }
    }
  }
  fields.sort(byPlace);
  demands.sort(byPlace);
  const propagation = { ...was, facts, fields, demands, wanted, ...seenAgain(before, input, changed) };
  return { propagation, problems };
}

/** The places of the facts that have changed; nothing where the two lists cannot be compared. */
function changedFacts(
  before: PropagateInput,
  { graph, facts, rulesOf }: PropagateInput,
): readonly number[] | undefined {
  if (before.graph !== graph || before.rulesOf !== rulesOf || before.facts.length !== facts.length) return undefined;
  const changed: number[] = [];
  for (let index = 0; index < facts.length; index += 1) {
    const [one, other] = [before.facts[index] as Fact, facts[index] as Fact];
    if (one === other) continue;
    if (placeText(one) !== placeText(other)) return undefined;
    if (textOf(one) !== textOf(other)) changed.push(index);
  }
  const isOften = changed.length * 10 > facts.length + 10;
  const isSpecial = (fact: Fact | undefined) => fact?.narrowed !== undefined || wantedBy(fact, rulesOf);
  const mustStart = isOften || changed.some((index) => isSpecial(before.facts[index]) || isSpecial(facts[index]));
  return mustStart ? undefined : changed;
}

/** Whether the schema of a fact wants fields that only collect. */
function wantedBy(fact: Fact | undefined, rulesOf: PropagateInput["rulesOf"]): boolean {
  return (
    fact !== undefined &&
    rulesOf(fact.schema).some((field) => absentIsError(field) && operatorOf(field.rule) === undefined)
  );
}

function placeText({ package: owner, schema, name, target, domains }: Fact): string {
  return JSON.stringify([owner, schema, name, target, domains]);
}

function textOf(fact: Fact): string {
  return canonicalJson(fact as unknown as JsonValue);
}

/** A field with what some facts say now in place of what they said; none where nothing is said any more. */
function mergedAgain(
  was: Propagation,
  facts: readonly Fact[],
  field: Field,
  known: MergedField,
  said: readonly number[],
  changes: readonly Operand[],
): readonly MergedField[] {
  const changed = new Set(said);
  const before = known.operands.filter(({ fact }) => changed.has(fact));
  if (isSameSaying(before, changes)) return [known];
  const others = known.operands.filter(({ fact }) => !changed.has(fact));
  const operands = [...others, ...changes].sort((a, b) => a.fact - b.fact);
  if (!operands.some(({ element }) => element !== nothing || absentIsError(field))) return [];
  return [mergeAgain(was, facts, field, known, operands, said)];
}

function isSameSaying(one: readonly Operand[], other: readonly Operand[]): boolean {
  return (
    one.length === other.length &&
    one.every((operand, index) => sayingOf(operand) === sayingOf(other[index] as Operand))
  );
}

function sayingOf({ fact, pointer, value, implied, element, fault, travel }: Operand): string {
  const texts = [value, implied].map((each) => (each === undefined ? "" : canonicalJson(each)));
  return JSON.stringify([fact, pointer, texts, element, fault, travelKey(travel)]);
}

/** The demands of a field: as they were, where no changed fact says anything else at either of its places. */
function demandsAgain(
  before: PropagateInput & Propagated,
  { facts, rulesOf }: PropagateInput,
  schema: SchemaId,
  field: Field,
  changed: readonly number[],
  ofSchema: (schema: SchemaId) => readonly number[],
): readonly Demand[] {
  const known = before.propagation.demands.filter((each) => each.schema === schema && each.pointer === field.pointer);
  const places = [{ schema, pointer: field.pointer }, ...known.map(({ against }) => against)];
  const isSame = changed.every((index) => {
    const [one, other] = [before.facts[index] as Fact, facts[index] as Fact];
    return places.every(
      (place) => place.schema !== one.schema || saidAt(one, place.pointer) === saidAt(other, place.pointer),
    );
  });
  return isSame && known.length > 0 ? known : demandOf(schema, field, facts, ofSchema(schema), rulesOf);
}

function saidAt(fact: Fact, pointer: string): string {
  return canonicalJson(valuesAt(fact.value, pointer).map((found) => ({ ...found })));
}

/** What nodes see: as it was, where the changed facts travel as they did. */
function seenAgain(
  before: PropagateInput & Propagated,
  { facts, rulesOf }: PropagateInput,
  changed: readonly number[],
): Partial<Propagation> {
  const waysOf = (fact: Fact) => travelsOf(fact, rulesOf(fact.schema)).map(travelKey).join();
  if (changed.every((index) => waysOf(before.facts[index] as Fact) === waysOf(facts[index] as Fact))) return {};
  const { propagation: was } = before;
  const sets = makeSets(makeLineage());
  return { sets, sights: see(was, was, facts, ({ schema }) => rulesOf(schema), sets) };
}
