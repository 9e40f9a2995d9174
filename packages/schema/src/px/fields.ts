import { isObject, type JsonObject, type JsonValue } from "../json.js";
import { type Result, type SchemaError, stepInto } from "../result.js";
import { parseRule } from "./parse.js";
import { type Field, wholeRule } from "./rule.js";
import { type Resolve, shapeOf } from "./shape.js";

/** Keywords whose schemas describe other values, or values only sometimes: no rule can stand there. */
const conditional = ["anyOf", "oneOf", "not", "if", "then", "else", "dependentSchemas", "contains", "propertyNames"];

/** Most fields that a schema can have, and most places that are looked at to find them: `$ref`s can multiply both. */
const maxFields = 1000;
const maxPlaces = 20_000;

/**
 * Lists the places of a schema that have a rule, and everything wrong with the rules.
 *
 * The first field is always the whole value, with `wholeRule` where the schema gives none. A rule inside
 * another is possible only where the outer one collects: then the inner is the more special one for its place.
 * Below a `*` every value that the pattern finds is a contribution. Pointers in errors are into the document.
 */
export function readFields(document: JsonObject, resolve: Resolve): Result<readonly Field[], readonly SchemaError[]> {
  const walk: Walk = {
    resolve,
    fields: [],
    errors: [],
    path: [],
    homes: [],
    endless: new Set(),
    described: new Set(),
    places: 0,
  };
  visit(walk, document, { at: "", field: "", refusal: undefined });
  const whole = walk.fields.find(({ pointer }) => pointer === "") ?? { pointer: "", rule: wholeRule };
  const fields = [whole, ...walk.fields.filter(({ pointer }) => pointer !== "")];
  const errors = [...walk.errors, ...impossibleFields(walk, fields)].filter(
    (error, i, all) => all.findIndex((e) => e.pointer === error.pointer && e.message === error.message) === i,
  );
  return errors.length === 0 ? { ok: true, value: fields } : { ok: false, error: errors };
}

/** What is wrong with the fields as a whole. */
function impossibleFields(walk: Walk, fields: readonly Field[]): readonly SchemaError[] {
  const messages: string[] = [];
  const repeated = walk.homes.findIndex((home) => home.some((schema) => walk.endless.has(schema)));
  if (repeated >= 0) {
    const { pointer } = walk.fields[repeated] ?? { pointer: "" };
    messages.push(`the rule of ${pointer} stands in a schema that contains itself, so at endless places`);
  }
  for (const { pointer, rule } of fields) {
    const inner = fields.find((other) => other.pointer.startsWith(`${pointer}/`));
    if (rule.merge.kind !== "collect" && inner !== undefined) {
      const name = pointer === "" ? "the whole value" : pointer;
      messages.push(`${name} is merged by ${rule.merge.kind}; a rule inside it (${inner.pointer}) is not possible`);
    }
  }
  for (const { pointer, rule } of fields) {
    const against = rule.check?.against ?? "";
    if (against.startsWith("/") && ![...walk.described].some((pattern) => isAt(pattern, against))) {
      messages.push(
        `${pointer || "the whole value"} is checked against ${against}, which the schema does not describe`,
      );
    }
  }
  if (walk.places > maxPlaces) messages.push(`a schema has at most ${maxPlaces} places`);
  if (fields.length > maxFields) messages.push(`a schema has at most ${maxFields} fields`);
  return messages.map((message) => ({ pointer: "", message }));
}

/** Whether a pattern of places has a pointer among them. */
function isAt(pattern: string, pointer: string): boolean {
  const [steps, wanted] = [pattern.split("/"), pointer.split("/")];
  return steps.length === wanted.length && steps.every((step, i) => step === "*" || step === wanted[i]);
}

interface Walk {
  readonly resolve: Resolve;
  readonly fields: Field[];
  readonly errors: SchemaError[];
  /** The schemas that the walk is inside of. */
  readonly path: JsonObject[];
  /** For each field, the schemas that it was found inside of. */
  readonly homes: JsonObject[][];
  /** Schemas that contain themselves. */
  readonly endless: Set<JsonObject>;
  /** The places of values that the schema speaks of. */
  readonly described: Set<string>;
  places: number;
}

interface Place {
  /** Pointer into the document. */
  readonly at: string;
  /** Pointer pattern into the value. */
  readonly field: string;
  /** Why no rule can stand there, if so: the schema does not speak of every value of the field. */
  readonly refusal: string | undefined;
}

function visit(walk: Walk, schema: JsonValue | undefined, place: Place): void {
  if (!isObject(schema) || walk.fields.length > maxFields || walk.places > maxPlaces) return;
  if (walk.path.includes(schema)) {
    walk.endless.add(schema);
    return;
  }
  walk.places += 1;
  walk.described.add(place.field);
  walk.path.push(schema);
  readRule(walk, schema, place);
  for (const step of stepsOf(schema)) {
    visit(walk, step.schema, {
      at: place.at + step.at,
      field: place.field + step.field,
      refusal: place.refusal ?? step.refusal,
    });
  }
  const ref = schema.$ref;
  if (typeof ref === "string") {
    visit(walk, walk.resolve(ref), { ...place, at: ref.startsWith("#") ? ref.slice(1) : place.at });
  }
  walk.path.pop();
}

function readRule(walk: Walk, schema: JsonObject, place: Place): void {
  const raw = schema.px;
  if (raw === undefined) return;
  const isTaken = walk.fields.some(({ pointer }) => pointer === place.field);
  const refusal = place.refusal ?? (isTaken ? `the field ${place.field || "of the whole"} has two rules` : undefined);
  if (refusal !== undefined) {
    walk.errors.push({ pointer: place.at, message: refusal });
    return;
  }
  const rule = parseRule(raw, shapeOf(schema, walk.resolve));
  if (rule.ok) {
    walk.fields.push({ pointer: place.field, rule: rule.value });
    walk.homes.push([...walk.path]);
  } else {
    walk.errors.push(...rule.error.map((e) => ({ ...e, pointer: `${place.at}/px${e.pointer}` })));
  }
}

interface Step extends Place {
  readonly schema: JsonValue;
}

const choice = "a rule cannot stand under a condition or a choice";

/** What `*` would find too, beside what a keyword speaks of: a field is every item or every key. */
const beside: { readonly [keyword: string]: readonly string[] } = {
  additionalProperties: ["properties", "patternProperties"],
  items: ["prefixItems"],
};

/** The schemas inside a schema, with the pointers that lead to them. */
function stepsOf(schema: JsonObject): readonly Step[] {
  const steps: Step[] = [];
  const named = (keyword: string, field: (key: string) => string, refusal?: string) => {
    const group = schema[keyword];
    if (!isObject(group)) return;
    for (const [key, inner] of Object.entries(group)) {
      steps.push({ schema: inner, at: stepInto(`/${keyword}`, key), field: field(key), refusal });
    }
  };
  const single = (keyword: string, field: string, refusal?: string) => {
    const inner = schema[keyword];
    if (inner !== undefined) steps.push({ schema: inner, at: `/${keyword}`, field, refusal });
  };
  named("properties", (key) => stepInto("", key));
  named("patternProperties", () => "/*", choice);
  for (const [keyword, others] of Object.entries(beside)) {
    const other = others.find((each) => schema[each] !== undefined);
    single(keyword, "/*", other && `a rule under ${keyword} is for all that stands there, so not beside ${other}`);
  }
  for (const keyword of ["allOf", "prefixItems"]) {
    const group = schema[keyword];
    if (!Array.isArray(group)) continue;
    group.forEach((inner: JsonValue, index) => {
      const field = keyword === "allOf" ? "" : `/${index}`;
      steps.push({ schema: inner, at: `/${keyword}/${index}`, field, refusal: undefined });
    });
  }
  for (const keyword of conditional) {
    const inner = schema[keyword];
    if (Array.isArray(inner)) {
      inner.forEach((each: JsonValue, i) => {
        steps.push({ schema: each, at: `/${keyword}/${i}`, field: "", refusal: choice });
      });
    } else if (keyword === "dependentSchemas") named(keyword, () => "", choice);
    else single(keyword, "", choice);
  }
  return steps;
}
