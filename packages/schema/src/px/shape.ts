import { isObject, type JsonObject, type JsonValue } from "../json.js";

/** What a rule must know of the place it stands at. */
export interface Shape {
  /** Types that values may have (`integer` counts as `number`); undefined: the schema does not tell. */
  readonly types?: ReadonlySet<string>;
  /** The values of its `enum`, in order. */
  readonly values?: readonly JsonValue[];
  /** The shape of the values of an object's keys. */
  readonly within?: Shape;
  /** The shapes of an object's `min` and `max`. */
  readonly bounds?: readonly Shape[];
}

/** Finds the schema that a `$ref` names; undefined where there is none. */
export type Resolve = (ref: string) => JsonObject | undefined;

/** Deepest maps of maps that are looked into. */
const maxMaps = 8;

/** Reads types and values off a schema, through its `$ref`s. */
export function shapeOf(schema: JsonObject, resolve: Resolve, depth = 0): Shape {
  const seen = new Set<JsonObject>();
  let place: JsonObject | undefined = schema;
  while (place !== undefined && !seen.has(place)) {
    seen.add(place);
    const shape = ownShape(place);
    const keys = place.additionalProperties;
    if (shape !== undefined) {
      const inner = (schema: JsonObject) => shapeOf(schema, resolve, depth + 1);
      const { properties } = place;
      const ends = isObject(properties) ? [properties.min, properties.max].filter(isObject) : [];
      return {
        ...shape,
        ...(isObject(keys) && depth < maxMaps && { within: inner(keys) }),
        ...(ends.length > 0 && depth < maxMaps && { bounds: ends.map(inner) }),
      };
    }
    const ref: JsonValue | undefined = place.$ref;
    place = typeof ref === "string" ? resolve(ref) : undefined;
  }
  return {};
}

function ownShape(schema: JsonObject): Shape | undefined {
  const { enum: choices, const: only, type } = schema;
  const values = Array.isArray(choices) ? (choices as readonly JsonValue[]) : only === undefined ? undefined : [only];
  if (values !== undefined) return { values, types: new Set(values.map(typeOf)) };
  const types = typeof type === "string" ? [type] : Array.isArray(type) ? type : undefined;
  return types && { types: new Set(types.map((name) => (name === "integer" ? "number" : String(name)))) };
}

function typeOf(value: JsonValue): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return isObject(value) ? "object" : typeof value;
}

/** Whether every value of a place has one of the given types. A place that does not tell has none. */
export function isOnly(shape: Shape, ...types: readonly string[]): boolean {
  return shape.types !== undefined && shape.types.size > 0 && [...shape.types].every((type) => types.includes(type));
}
