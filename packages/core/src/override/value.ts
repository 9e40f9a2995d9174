import { isWithin } from "../algebra/pointer.js";
import type { LayerRef } from "../model/fact.js";
import { isObject, type JsonObject, type JsonValue } from "../model/json.js";
import { nearest } from "../model/nearest.js";
import type { Override } from "../model/override.js";
import type { Problem } from "../model/problem.js";
import type { Schemas } from "../model/schemas.js";
import { pointerOf, stepsOf } from "./place.js";

/**
 * Holds the value of one override against its schema, before any fact is known: only what lies within the value counts.
 * What the whole fact lacks is seen when the override is applied.
 */
export async function checkValue(
  override: Override,
  value: JsonValue,
  ref: LayerRef,
  schemas: Schemas,
): Promise<readonly Problem[]> {
  return check(override, value, ref, schemas, (pointer) => isWithin(pointer, override.pointer));
}

/** Holds the items that go into a list, or out of it, against the schema. The list around them is not known yet. */
export async function checkItems(
  override: Override,
  items: readonly JsonValue[],
  ref: LayerRef,
  schemas: Schemas,
): Promise<readonly Problem[]> {
  const { pointer, schema } = override;
  const type = typeAt(await schemas.get(schema)?.document(), stepsOf(pointer));
  if (type !== undefined && !type.includes("array"))
    return [notOfType(override, ref, `a list, but ${type.join(" or ")}`)];
  return check(override, items, ref, schemas, (found) => found !== pointer && isWithin(found, pointer));
}

/** Holds the keys that go into a table against the schema. The table around them is not known yet. */
export async function checkKeys(
  override: Override,
  keys: JsonObject,
  ref: LayerRef,
  schemas: Schemas,
): Promise<readonly Problem[]> {
  const { pointer, schema } = override;
  const type = typeAt(await schemas.get(schema)?.document(), stepsOf(pointer));
  if (type !== undefined && !type.includes("object"))
    return [notOfType(override, ref, `a table, but ${type.join(" or ")}`)];
  return check(override, keys, ref, schemas, (found) => found !== pointer && isWithin(found, pointer));
}

function notOfType({ schema, name, pointer }: Override, at: LayerRef, what: string): Problem {
  return { kind: "invalid-override-value", at, key: { schema, name }, pointer, reason: `it is not ${what}` };
}

/** The types that a schema allows at a place, as far as it says so in the simplest way. */
function typeAt(document: JsonObject | undefined, steps: readonly string[]): readonly string[] | undefined {
  let schema: JsonValue | undefined = document;
  for (const step of steps) {
    if (!isObject(schema)) return undefined;
    const properties: JsonValue | undefined = schema.properties;
    schema = isObject(properties) && Object.hasOwn(properties, step) ? properties[step] : undefined;
  }
  if (!isObject(schema)) return undefined;
  const { type } = schema;
  return typeof type === "string" ? [type] : Array.isArray(type) ? type.map(String) : undefined;
}

async function check(
  override: Override,
  value: JsonValue,
  ref: LayerRef,
  schemas: Schemas,
  isMeant: (pointer: string) => boolean,
): Promise<readonly Problem[]> {
  const schema = schemas.get(override.schema);
  if (schema === undefined) return [];
  const validator = await schema.validator();
  const { pointer, name } = override;
  const key = { schema: override.schema, name };
  const document = await schema.document();
  const checked = validator(wholeWith(document, stepsOf(pointer), value));
  const errors = checked.ok ? [] : checked.error.filter((error) => isMeant(error.pointer));
  if (errors.length > 0) {
    return errors.map((error) => ({
      kind: "invalid-override-value",
      at: ref,
      key,
      pointer: error.pointer,
      reason: error.message,
    }));
  }
  const unknown = unknownField(document, stepsOf(pointer), value);
  if (unknown === undefined) return [];
  return [{ kind: "unknown-override-field", at: ref, schema: override.schema, ...unknown }];
}

/** A value that has nothing but the given one at a place: a list where the schema has one on the way, else a table. */
function wholeWith(schema: JsonValue | undefined, steps: readonly string[], value: JsonValue): JsonValue {
  const [step, ...rest] = steps;
  if (step === undefined) return value;
  const type = isObject(schema) ? schema.type : undefined;
  const isList = isObject(schema) && (type === "array" || (Array.isArray(type) && type.includes("array")));
  if (isList && /^[0-9]{1,4}$/.test(step)) {
    const item = wholeWith(schema.items, rest, value);
    return Array.from({ length: Number(step) + 1 }, () => item);
  }
  const inner = isObject(schema) && isObject(schema.properties) ? schema.properties[step] : undefined;
  return Object.assign(Object.create(null), { [step]: wholeWith(inner, rest, value) });
}

/** The first key on the way, or in the value, that a schema with named fields does not have. */
function unknownField(
  document: JsonObject,
  steps: readonly string[],
  value: JsonValue,
): { readonly pointer: string; readonly near?: string } | undefined {
  let schema: JsonValue | undefined = document;
  for (const [index, step] of steps.entries()) {
    if (!isObject(schema) || !isObject(schema.properties)) return undefined;
    if (!Object.hasOwn(schema.properties, step)) {
      if (!namesAllKeys(schema)) return undefined;
      const near = nearest(step, Object.keys(schema.properties));
      const above = steps.slice(0, index);
      return {
        pointer: pointerOf([...above, step]),
        ...(near !== undefined && { near: pointerOf([...above, near]) }),
      };
    }
    schema = schema.properties[step];
  }
  if (!isObject(schema) || !isObject(value) || !isObject(schema.properties) || !namesAllKeys(schema)) return undefined;
  const { properties } = schema;
  const odd = Object.keys(value).find((key) => !Object.hasOwn(properties, key));
  if (odd === undefined) return undefined;
  const near = nearest(odd, Object.keys(properties));
  return {
    pointer: pointerOf([...steps, odd]),
    ...(near !== undefined && { near: pointerOf([...steps, near]) }),
  };
}

/** Whether a schema says of no further keys what they may be. What it composes is not looked into. */
function namesAllKeys(schema: JsonObject): boolean {
  return ["additionalProperties", "patternProperties", "allOf", "anyOf", "oneOf", "$ref", "if"].every(
    (keyword) => schema[keyword] === undefined,
  );
}
