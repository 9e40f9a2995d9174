import { type Fact, heldAgainst, type Question, type SchemaId, type Schemas } from "@px-meta/core/stages";
import type { Field } from "@px-meta/schema";

/** What an answer about one thing rests on, in a graph where there are thousands of others. */
export interface About {
  readonly facts: readonly Fact[];
  readonly rulesOf: Schemas["rulesOf"];
}

/**
 * Leaves of all facts and rules those that an answer rests on: the facts of the schema that was asked about, and those
 * that they are held against; and where one field was asked for, the rules of that one.
 */
export function about(
  { schema, pointer }: Pick<Question, "schema" | "pointer">,
  facts: readonly Fact[],
  schemas: Pick<Schemas, "rulesOf">,
): About {
  const ids = new Set([schema, ...facts.map((fact) => fact.schema)]);
  const pairs = [...ids].flatMap((id) => schemas.rulesOf(id).flatMap((field) => pairOf(id, field)));
  const concerned = pairs.filter((pair) =>
    pair.some((place) => place.schema === schema && (pointer === undefined || place.pointer === pointer)),
  );
  const places = concerned.flat();
  const near = new Set([schema, ...places.map((place) => place.schema)]);
  const asked = schemas.rulesOf(schema).find((field) => field.pointer === pointer);
  const isNamed = (id: SchemaId, field: Field) =>
    places.some((place) => place.schema === id && place.pointer === field.pointer);
  const isAsked = (field: Field) => {
    if (pointer === undefined) return true;
    // What is not merged comes with its fact: on the ways of the whole, and of the fields that collect.
    if (asked === undefined || asked.rule.merge.kind === "collect") return isCarrier(field);
    return field === asked;
  };
  const rules = new Map(
    [...near].map((id) => {
      const isKept = (field: Field) => isNamed(id, field) || (id === schema && isAsked(field));
      return [id, schemas.rulesOf(id).filter(isKept)];
    }),
  );
  return { facts: facts.filter((fact) => near.has(fact.schema)), rulesOf: (id) => rules.get(id) ?? [] };
}

/** A field that demands something and the one that it is held against. */
function pairOf(schema: SchemaId, field: Field) {
  const against = heldAgainst(schema, field);
  return against === undefined ? [] : [[{ schema, pointer: field.pointer }, against] as const];
}

function isCarrier({ pointer, rule }: Field): boolean {
  return pointer === "" || rule.merge.kind === "collect";
}
