import { isObject, type JsonObject, type JsonValue } from "../json.js";
import { findPlace } from "../reference.js";
import { type SchemaError, stepInto } from "../result.js";
import { annotations, type KeywordKind, keywords, typeNames } from "./keywords.js";
import { maxMatched, maxProblems, maxProgram, maxSchemas, maxUnique } from "./limits.js";
import type { PatternEngine } from "./patterns.js";

/** What a document that holds to the dialect consists of. */
export interface Dialect {
  readonly errors: readonly SchemaError[];
  /** Every schema in the document with its pointer. */
  readonly schemas: ReadonlyMap<JsonObject, string>;
  /** Ids of our own schemas that it refers to. */
  readonly ours: ReadonlySet<string>;
}

/**
 * Checks that a document holds to the restricted dialect: keywords and their values, references, patterns, limits.
 * The document must have gone through `copyDocument`. `isOurs` tells which ids `px-meta:…` can be referred to.
 */
export function checkDialect(
  document: JsonObject,
  id: string,
  isOurs: (id: string) => boolean,
  engine: PatternEngine | undefined,
): Dialect {
  const errors: SchemaError[] = [];
  const schemas = new Map<JsonObject, string>();
  const references: { readonly at: string; readonly ref: string }[] = [];
  const ours = new Set<string>();
  let program = 0;

  const refuse = (pointer: string, message: string) => {
    if (errors.length < maxProblems) errors.push({ pointer, message });
  };

  const pattern = (source: string, at: string) => {
    const compiled = engine?.(source);
    if (typeof compiled === "string") refuse(at, compiled);
    else program += compiled?.size ?? 0;
  };

  const visit = (schema: JsonValue, at: string): void => {
    if (typeof schema !== "boolean" && !isObject(schema)) refuse(at, "a schema is an object, true or false");
    if (!isObject(schema) || schemas.size >= maxSchemas) return;
    schemas.set(schema, at);
    for (const [keyword, value] of Object.entries(schema)) {
      const kind = keywords.get(keyword);
      if (kind === undefined) refuse(at, `the dialect has no keyword ${keyword}`);
      else read(kind, value, stepInto(at, keyword));
    }
    refuseCostly(schema, at, refuse);
  };

  const read = (kind: KeywordKind, value: JsonValue, at: string): void => {
    const wrong = wrongValue(kind, value, at, id);
    if (wrong !== undefined) refuse(at, wrong);
    else if (kind === "schema") visit(value, at);
    else if (kind === "pattern") pattern(String(value), at);
    else if (kind === "reference") references.push({ at, ref: String(value) });
    else if (kind === "schemas" || kind === "named-schemas" || kind === "schemas-by-pattern") {
      for (const [key, inner] of Object.entries(value as JsonObject)) {
        if (key === "*") refuse(at, "the name * stands for all names in a field's place, and is not possible");
        if (kind === "schemas-by-pattern") pattern(key, at);
        visit(inner, stepInto(at, key));
      }
    }
  };

  visit(document, "");
  if (schemas.size >= maxSchemas) refuse("", `a document has fewer than ${maxSchemas} schemas`);
  if (program > maxProgram)
    refuse("", `the patterns are too large together: ${program} instructions, ${maxProgram} allowed`);
  for (const { at, ref } of references) {
    const [home = "", pointer] = ref.split("#", 2);
    const target = home.startsWith("px-meta:") ? home.slice("px-meta:".length) : undefined;
    if (target !== undefined && isOurs(target) && (pointer ?? "") === "") ours.add(target);
    else if (home !== "" || pointer === undefined) refuse(at, "a reference is #/… in this document, or px-meta:NAME");
    else if (!schemas.has(findPlace(document, pointer) ?? {})) refuse(at, `there is no schema at ${ref}`);
  }
  return { errors, schemas, ours };
}

function wrongValue(kind: KeywordKind, value: JsonValue, at: string, id: string): string | undefined {
  const say = (good: boolean, message: string) => (good ? undefined : message);
  switch (kind) {
    case "annotation":
    case "value":
    case "schema":
    case "px":
      return undefined;
    case "text":
    case "pattern":
    case "reference":
      return say(typeof value === "string", "must be a text");
    case "flag":
      return say(typeof value === "boolean", "must be true or false");
    case "count":
      return say(Number.isSafeInteger(value) && Number(value) >= 0, "must be an integer from 0");
    case "number":
      return say(typeof value === "number", "must be a number");
    case "positive":
      return say(typeof value === "number" && value > 0, "must be a number greater than 0");
    case "names":
      return say(isNames(value), "must be a list of names, each once");
    case "values":
      return say(Array.isArray(value) && value.length > 0, "must be a list of at least one value");
    case "types":
      return say(
        isNames([value].flat() as JsonValue) && [value].flat().every((name) => typeNames.includes(String(name))),
        `must be of ${typeNames.join(", ")}, each at most once`,
      );
    case "schemas":
      return say(Array.isArray(value) && value.length > 0, "must be a list of at least one schema");
    case "named-schemas":
    case "schemas-by-pattern":
      return say(isObject(value), "must be an object of schemas");
    case "names-by-name":
      return say(isObject(value) && Object.values(value).every(isNames), "must be an object of lists of names");
    case "format":
      return say(value === "px-path", "the only format is px-path");
    case "dialect":
      return say(
        at === "/$schema" && value === "https://json-schema.org/draft/2020-12/schema",
        "must stand at the top and be https://json-schema.org/draft/2020-12/schema",
      );
    case "id":
      return say(
        at === "/$id" && value === `px-meta:${id}`,
        `must stand at the top and be px-meta:${id}, or be left out`,
      );
  }
}

function isNames(value: JsonValue | undefined): boolean {
  return (
    Array.isArray(value) && value.every((name) => typeof name === "string") && new Set(value).size === value.length
  );
}

function refuseCostly(schema: JsonObject, at: string, refuse: (pointer: string, message: string) => void): void {
  const { maxLength, maxItems } = schema;
  if (schema.pattern !== undefined && !(typeof maxLength === "number" && maxLength <= maxMatched)) {
    refuse(at, `a pattern needs a maxLength of at most ${maxMatched} beside it`);
  }
  const isBounded = typeof maxItems === "number" && maxItems <= maxUnique;
  if (schema.uniqueItems === true && !isBounded && !hasScalarItems(schema)) {
    refuse(at, `uniqueItems needs a maxItems of at most ${maxUnique} beside it, or items that are texts or numbers`);
  }
}

/** Whether items are compared in one pass: Ajv does so where their own schema says that they are neither arrays nor objects. */
function hasScalarItems({ items }: JsonObject): boolean {
  const types = isObject(items) ? [items.type ?? "array"].flat() : ["array"];
  return types.every((type) => type !== "array" && type !== "object");
}

/** The document without what validation does not need: what is left is all that the compiler sees. */
export function withoutAnnotations(schema: JsonValue): JsonValue {
  if (!isObject(schema)) return schema;
  const object: { [key: string]: JsonValue } = {};
  for (const [keyword, value] of Object.entries(schema)) {
    if (annotations.has(keyword)) continue;
    const kind = keywords.get(keyword);
    if (kind === "schema") object[keyword] = withoutAnnotations(value);
    else if (kind === "schemas") object[keyword] = (value as readonly JsonValue[]).map(withoutAnnotations);
    else if (kind === "named-schemas" || kind === "schemas-by-pattern") {
      object[keyword] = Object.fromEntries(
        Object.entries(value as JsonObject).map(([key, inner]) => [key, withoutAnnotations(inner)]),
      );
    } else object[keyword] = value;
  }
  return object;
}
