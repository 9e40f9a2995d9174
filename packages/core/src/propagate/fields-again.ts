import type { Field } from "@px-meta/schema";
import { nothing } from "../algebra/operator.js";
import { list } from "../algebra/operators/list.js";
import { operatorOf } from "../algebra/operators/operators.js";
import { type MergedField, newVersion, type Said } from "../algebra/propagation.js";
import type { SchemaId } from "../model/names.js";
import { exchanged, isSameSaying, operandsOfFacts } from "./exchange.js";
import { mergeField } from "./merge.js";
import { mergeAgain, type Step, standing } from "./merge-again.js";
import { operandsOf } from "./operands.js";
import { absentIsError } from "./propagate.js";

/** The merged fields, in any order. Those of which nobody says anything else are what they were. */
export function fieldsAgain(step: Step): MergedField[] {
  const { was, touched, rulesOf } = step;
  const known = new Map(was.fields.map((field) => [keyOf(field.schema, field.pointer), field]));
  const others = was.fields.filter(({ schema }) => !touched.has(schema));
  const again = [...touched].flatMap((schema) =>
    rulesOf(schema).flatMap((field) => {
      const before = known.get(keyOf(schema, field.pointer));
      return before === undefined ? firstSaid(step, schema, field) : saidAgain(step, field, before);
    }),
  );
  return [...others.map((field) => moved(step, field)), ...again];
}

function keyOf(schema: SchemaId, pointer: string): string {
  return `${schema}#${pointer}`;
}

/** A field of which nothing was said before. */
function firstSaid(step: Step, schema: SchemaId, field: Field): readonly MergedField[] {
  const { was, now, moves } = step;
  const operator = operatorOf(field.rule);
  if (operator === undefined) return [];
  const came = operandsOf(field, now.facts, ofSchema(now.facts, moves.came, schema), operator);
  if (!came.some(({ element }) => element !== nothing || absentIsError(field))) return [];
  const operands = operandsOf(field, now.facts, ofSchema(now.facts, [...now.facts.keys()], schema), operator);
  const exchange = { was: { places: was, operands: [] }, now: { places: now, operands } };
  return [mergeAgain(now, field, { schema, operator }, operands, exchange)];
}

/** A field of which something else may be said now; none where nothing is said any more. */
function saidAgain(step: Step, field: Field, before: MergedField): readonly MergedField[] {
  const { was, now, moves } = step;
  const { schema, operator } = before;
  const left = operandsOfFacts(before.operands, moves.left);
  const came = operandsOf(field, now.facts, ofSchema(now.facts, moves.came, schema), operator);
  const isSame = isSameSaying(left, came, moves);
  if (isSame && !moves.hasMoved) return [before];
  const operands = exchanged(before.operands, moves, came);
  if (isSame) return [{ ...before, ...standing(now, before, operands) }];
  if (!operands.some(({ element }) => element !== nothing || absentIsError(field))) return [];
  const exchange = { was: { places: was, operands: left }, now: { places: now, operands: came } };
  const known = { schema, operator, version: before.version, folded: before };
  const merged = mergeAgain(now, field, known, operands, exchange);
  return isMadeOfParts(merged) ? fromNothing(step, schema, field) : [merged];
}

/** Whether a field has unions so large that they are written as what they are made of: that shows what was made first. */
function isMadeOfParts({ operator, here }: MergedField): boolean {
  const { madeOf } = operator;
  if (madeOf === undefined) return false;
  let last = nothing;
  return here.some((element) => {
    const isNew = element !== last;
    last = element;
    return isNew && element !== nothing && madeOf(element) !== undefined;
  });
}

function fromNothing({ now }: Step, schema: SchemaId, field: Field): readonly MergedField[] {
  const operator = operatorOf(field.rule);
  if (operator === undefined) return [];
  const operands = operandsOf(field, now.facts, ofSchema(now.facts, [...now.facts.keys()], schema), operator);
  return [mergeField(now, now, now.facts, schema, field, operator, operands)];
}

/** A field of a schema whose facts have at most moved. */
function moved({ now, moves }: Step, field: MergedField): MergedField {
  if (!moves.hasMoved) return field;
  return { ...field, ...standing(now, field, exchanged(field.operands, moves, [])) };
}

/** What facts say at fields that collect, and that each fact of their schema must fill. */
export function wantedAgain(step: Step): readonly Said[] {
  const { was, now, moves, schemas, touched, rulesOf } = step;
  return schemas.flatMap((schema) =>
    rulesOf(schema).flatMap((field): readonly Said[] => {
      if (!absentIsError(field) || operatorOf(field.rule) !== undefined) return [];
      const { pointer, rule } = field;
      const known = was.wanted.find((said) => said.schema === schema && said.pointer === pointer);
      if (known !== undefined && !touched.has(schema) && !moves.hasMoved) return [known];
      const came = operandsOf(field, now.facts, ofSchema(now.facts, moves.came, schema), list(rule.canon));
      const left = operandsOfFacts(known?.operands ?? [], moves.left);
      const operands = exchanged(known?.operands ?? [], moves, came);
      const isSame = known !== undefined && isSameSaying(left, came, moves);
      return [{ schema, pointer, rule, operands, version: isSame ? known.version : newVersion() }];
    }),
  );
}

function ofSchema(facts: Step["now"]["facts"], places: readonly number[], schema: SchemaId): readonly number[] {
  return places.filter((place) => facts[place]?.schema === schema);
}
