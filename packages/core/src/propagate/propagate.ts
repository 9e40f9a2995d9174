import type { Field } from "@px-meta/schema";
import { edgePlanesOf } from "../algebra/bits.js";
import type { Ways } from "../algebra/fold.js";
import { makeLineage } from "../algebra/lineage.js";
import { nothing } from "../algebra/operator.js";
import { list } from "../algebra/operators/list.js";
import { operatorOf } from "../algebra/operators/operators.js";
import { place } from "../algebra/place.js";
import { type Demand, type MergedField, newVersion, type Propagation, type Said } from "../algebra/propagation.js";
import { makeSets } from "../algebra/sets.js";
import type { Fact } from "../model/fact.js";
import type { PackageGraph } from "../model/graph.js";
import type { SchemaId } from "../model/names.js";
import type { Problem } from "../model/problem.js";
import { demandOf } from "./demands.js";
import { mergeField, push } from "./merge.js";
import { operandsOf } from "./operands.js";
import { see } from "./see.js";
import { isWider, travelOf } from "./travel.js";

/** What is carried, over what, and how. */
export interface PropagateInput {
  readonly graph: PackageGraph;
  /** After overrides. */
  readonly facts: readonly Fact[];
  /** The fields of a schema, that of the whole value first; none for a schema that nobody knows. */
  readonly rulesOf: (schema: SchemaId) => readonly Field[];
}

/** What it came to. */
export interface Propagated {
  readonly propagation: Propagation;
  readonly problems: readonly Problem[];
}

/**
 * Carries facts up the graph, from each node to the nodes that depend on it: what every node sees, and what the
 * values that it sees come to.
 *
 * Nodes are settled dependencies first, in one pass for all that travels alike, so the answer depends neither on
 * the order of files nor on which of several orders of the graph was taken. Nothing is decided here: where values
 * contradict each other the merged value is the conflict, and `check` says where that matters.
 * docs/propagation.md has the rules.
 */
export function propagate(input: PropagateInput): Propagated {
  const { graph, facts, rulesOf } = input;
  const ways: Ways = { graph, edgePlanes: edgePlanesOf(graph) };
  const places = place(graph, facts);
  const sets = makeSets(makeLineage());
  const fields: MergedField[] = [];
  const demands: Demand[] = [];
  const wanted: Said[] = [];
  for (const [schema, ofSchema] of bySchema(facts)) {
    for (const field of rulesOf(schema)) {
      const operator = operatorOf(field.rule);
      demands.push(...demandOf(schema, field, facts, rulesOf));
      const operands = operator === undefined ? [] : operandsOf(field, facts, ofSchema, operator);
      if (operator === undefined && absentIsError(field)) {
        const { pointer, rule } = field;
        const said = operandsOf(field, facts, ofSchema, list(rule.canon));
        wanted.push({ schema, pointer, rule, version: newVersion(), operands: said });
      }
      if (operator !== undefined && operands.some(({ element }) => element !== nothing || absentIsError(field))) {
        fields.push(mergeField(ways, places, facts, schema, field, operator, operands));
      }
    }
  }
  fields.sort(byPlace);
  demands.sort(byPlace);
  const sights = see(ways, places, facts, ({ schema }) => rulesOf(schema), sets);
  return {
    propagation: { ...ways, facts, ...places, sights, sets, fields, demands, wanted },
    problems: widenings(input),
  };
}

/** Orders fields as a propagation lists them. */
export function byPlace(one: Said, other: Said): number {
  return one.schema === other.schema && one.pointer > other.pointer ? 1 : one.schema > other.schema ? 1 : -1;
}

/** Whether every fact of the schema must fill the field. */
export function absentIsError(field: Field): boolean {
  return field.rule.absent === "error";
}

/** The facts of each schema by their places, sorted by schema. */
export function bySchema(facts: readonly Fact[]): readonly (readonly [SchemaId, readonly number[]])[] {
  const groups = new Map<SchemaId, number[]>();
  facts.forEach(({ schema }, index) => {
    push(groups, schema, index);
  });
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** What publishers say beyond the rules of their schemas. */
export function widenings({ facts, rulesOf }: PropagateInput): readonly Problem[] {
  const narrowed = facts.filter((fact) => fact.narrowed !== undefined);
  return bySchema(narrowed).flatMap(([schema, ofSchema]) =>
    rulesOf(schema).flatMap((field) => {
      const rule = travelOf(field.rule);
      return ofSchema.flatMap((index): readonly Problem[] => {
        const { package: publisher, name, narrowed: narrower } = narrowed[index] as Fact;
        const less = narrower?.[field.pointer];
        if (less === undefined || !isWider(rule, less)) return [];
        return [{ kind: "ignored-widening", package: publisher, key: { schema, name }, pointer: field.pointer }];
      });
    }),
  );
}
