import type { Field } from "@px-meta/schema";
import { planeMask } from "../algebra/bits.js";
import type { Travel } from "../algebra/fold.js";
import { valuesAt } from "../algebra/pointer.js";
import { type MergedField, nodesOf, type Propagation } from "../algebra/propagation.js";
import type { JsonValue } from "../model/json.js";
import type { SchemaId } from "../model/names.js";
import { everyPlane, type Heard, hearFrom, nearestOf } from "./way.js";

/** A question: a fact (`schema` and `name`), one field of it, or a merged field (`schema` and `pointer`). */
export interface Question {
  readonly schema: SchemaId;
  readonly name?: string;
  readonly pointer?: string;
}

/** What a fact says at the place that was asked for, with the ways in which it travels. */
export interface Said {
  /** Place in `facts`. */
  readonly fact: number;
  readonly pointer: string | undefined;
  readonly value: JsonValue | undefined;
  readonly element: number;
  readonly travels: readonly Travel[];
}

/** Where it was heard: the walk, and the node of its publisher. */
export interface Placed extends Said {
  readonly heard: Heard;
  readonly end: number;
  readonly stopped: "reach" | "plane" | "domain" | "narrowed" | undefined;
}

/** The merged field that a question is about; nothing where it is about facts. */
export function fieldAsked({ fields }: Propagation, { schema, pointer }: Question): MergedField | undefined {
  return fields.find((field) => field.schema === schema && field.pointer === pointer);
}

/** All that is said of what was asked: of a merged field by every fact of its schema, because together they are the value. */
export function saidOf(propagation: Propagation, question: Question): readonly Said[] {
  const field = fieldAsked(propagation, question);
  if (field === undefined) return factsAsked(propagation, question);
  return field.operands.map(({ fact, pointer, value, element, travel }) => ({
    fact,
    pointer,
    value,
    element,
    travels: [travel],
  }));
}

function factsAsked({ facts, sights }: Propagation, { schema, name, pointer }: Question): readonly Said[] {
  const asked = facts.flatMap((fact, index) =>
    fact.schema === schema && (name === undefined || fact.name === name) ? [index] : [],
  );
  const travels = new Map(asked.map((index) => [index, [] as Travel[]]));
  for (const sight of sights) for (const fact of sight.facts) travels.get(fact)?.push(sight.travel);
  return asked.flatMap((index): readonly Said[] => {
    const value = facts[index]?.value as JsonValue;
    const common = { fact: index, element: 0, travels: travels.get(index) ?? [] };
    if (pointer === undefined) return [{ ...common, pointer, value }];
    return valuesAt(value, pointer).map((found) => ({ ...common, ...found }));
  });
}

/** Finds the way on which something comes to a node, or what stops it; nothing where its package is not below. */
export function listen(propagation: Propagation, node: number, field: Field | undefined) {
  const walks = new Map<string, Heard>();
  const wayOf = (fact: number, travel: Travel) => {
    const key = `${travel.reach} ${travel.planes} ${travel.domain}`;
    const heard = walks.get(key) ?? hearFrom(propagation, node, travel);
    walks.set(key, heard);
    const end = nearestOf(propagation, heard, nodesOf(propagation, fact), travel);
    return end === undefined ? undefined : { heard, end };
  };
  return ({ fact, travels }: Said): Pick<Placed, "heard" | "end" | "stopped"> | undefined => {
    if (nodesOf(propagation, fact).includes(node)) {
      const way = wayOf(fact, { reach: "self", planes: 0, domain: "any" });
      return way && { ...way, stopped: undefined };
    }
    for (const travel of travels) {
      const way = wayOf(fact, travel);
      if (way !== undefined) return { ...way, stopped: undefined };
    }
    const way = wayOf(fact, { reach: "all", planes: everyPlane, domain: "any" });
    if (way === undefined || field === undefined) return undefined;
    const rule: Travel = { reach: field.rule.reach, planes: planeMask(field.rule.plane), domain: field.rule.domain };
    return { ...way, stopped: reasonOf(fact, rule, wayOf) };
  };
}

function reasonOf(
  fact: number,
  rule: Travel,
  wayOf: (fact: number, travel: Travel) => unknown,
): NonNullable<Placed["stopped"]> {
  if (wayOf(fact, rule) !== undefined) return "narrowed";
  if (wayOf(fact, { ...rule, reach: "all" }) !== undefined) return "reach";
  if (wayOf(fact, { ...rule, reach: "all", planes: everyPlane }) !== undefined) return "plane";
  return "domain";
}
