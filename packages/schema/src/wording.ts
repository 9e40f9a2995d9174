import { isObject, type JsonValue } from "./json.js";
import type { SchemaError } from "./result.js";

/** What a compiled validator leaves behind for each thing it finds; a part of Ajv's error object. */
export interface RawError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: { readonly [key: string]: unknown };
}

/** Most errors that are told of one instance. */
const maxErrors = 20;

/** Puts into words what a compiled validator found, at most `maxErrors` of it. */
export function wordErrors(raw: readonly RawError[]): readonly SchemaError[] {
  const errors = raw.slice(0, maxErrors).map((error) => ({ pointer: error.instancePath, message: say(error) }));
  if (raw.length > maxErrors) errors.push({ pointer: "", message: `and ${raw.length - maxErrors} more` });
  return errors;
}

function say({ keyword, params }: RawError): string {
  const { limit } = params;
  switch (keyword) {
    case "type":
      return `must be ${[params.type].flat().join(" or ")}`;
    case "required":
      return `lacks ${show(params.missingProperty)}`;
    case "enum":
      return `must be one of ${list(params.allowedValues)}`;
    case "const":
      return `must be ${show(params.allowedValue)}`;
    case "pattern":
      return `must match ${String(params.pattern)}`;
    case "format":
      return "must be a path as px-meta writes it: not empty, with / between its parts, and no root token but those known";
    case "minimum":
    case "maximum":
    case "exclusiveMinimum":
    case "exclusiveMaximum":
      return `must be ${String(params.comparison)} ${String(limit)}`;
    case "multipleOf":
      return `must be a multiple of ${String(params.multipleOf)}`;
    case "minLength":
      return limit === 1 ? "must not be empty" : `must have at least ${String(limit)} characters`;
    case "maxLength":
      return `must have at most ${String(limit)} characters`;
    case "minItems":
    case "minProperties":
      return `must have at least ${String(limit)} entries`;
    case "maxItems":
    case "maxProperties":
      return `must have at most ${String(limit)} entries`;
    case "items":
    case "additionalItems":
      return `must have at most ${String(limit)} entries`;
    case "uniqueItems":
      return `must hold each entry once, but ${[params.i, params.j].sort().join(" and ")} are the same`;
    case "additionalProperties":
      return `must not have ${show(params.additionalProperty)}`;
    case "propertyNames":
      return `has the name ${show(params.propertyName)}, which is not allowed`;
    case "dependentRequired":
      return `lacks ${show(params.missingProperty)}, which ${show(params.property)} needs`;
    case "contains":
      return "must contain an entry of the kind that the schema asks for";
    case "anyOf":
      return "must fit at least one of the schema's choices";
    case "oneOf":
      return "must fit exactly one of the schema's choices";
    case "not":
      return "must not be what the schema excludes";
    case "false schema":
      return "must not be there";
    default:
      return `does not hold the schema's ${keyword}`;
  }
}

function list(values: unknown): string {
  const all = Array.isArray(values) ? values : [values];
  const shown = all.slice(0, 20).map(show).join(", ");
  return all.length > 20 ? `${shown} …` : shown;
}

/** A value as JSON, shortened. */
function show(value: unknown): string {
  const text = JSON.stringify(value as JsonValue) ?? "";
  return isObject(value) || text.length > 200 ? `${text.slice(0, 200)}…` : text;
}
