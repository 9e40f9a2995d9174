import { isObject, type JsonObject, type JsonValue } from "../json.js";
import type { SchemaError } from "../result.js";

/** Most schemas that may hold for one place of a value, and for its parts, counted with repetition. */
const maxAtOnePlace = 4000;

/** One step from a schema to another: at the same place of the value (`label` absent), or at a part of it. */
interface Edge {
  readonly to: JsonObject;
  readonly label?: Label;
}

/** Which parts of a value a step leads to. */
interface Label {
  readonly kind: "key" | "keys" | "item" | "items";
  /** For `key` and `item`, which. */
  readonly name?: string;
  /** The schema object that says it: its `additionalProperties` are never its `properties`. */
  readonly owner: JsonObject;
}

/**
 * Refuses documents whose validation could take time out of proportion to the value: a schema that contains
 * itself at the same place of the value never ends, and one that reaches a part of the value in two ways, both of
 * which lead back to it, does twice the work at every level.
 */
export function checkRecursion(
  schemas: ReadonlyMap<JsonObject, string>,
  resolve: (ref: string) => JsonObject | undefined,
): readonly SchemaError[] {
  const edges = new Map([...schemas.keys()].map((schema) => [schema, edgesOf(schema, resolve)]));
  const backwards = reverse(edges);
  const errors: SchemaError[] = [];
  const settled = new Set<JsonObject>();
  for (const schema of edges.keys()) {
    const pointer = schemas.get(schema) ?? "";
    if (!countsInPlace(schema, edges)) {
      errors.push({
        pointer,
        message: `holds for the same place of a value more than ${maxAtOnePlace} times, or endlessly`,
      });
      return errors;
    }
  }
  for (const target of targets(edges, resolve)) {
    if (settled.has(target)) continue;
    const cycle = intersect(reach(target, edges), reach(target, backwards));
    for (const schema of cycle) settled.add(schema);
    const guilty = [...cycle].filter((schema) =>
      overlaps(partsOf(schema, edges).flatMap(({ to, label }) => (cycle.has(to) ? [label] : []))),
    );
    const [pointer] = guilty.map((schema) => schemas.get(schema) ?? "").sort((a, b) => a.length - b.length);
    if (pointer !== undefined) {
      const message = "contains itself in two ways at the same part of a value, which can take endless time to check";
      errors.push({ pointer, message });
    }
  }
  return errors.slice(0, 20);
}

type Edges = ReadonlyMap<JsonObject, readonly Edge[]>;

function edgesOf(schema: JsonObject, resolve: (ref: string) => JsonObject | undefined): readonly Edge[] {
  const edges: Edge[] = [];
  const add = (to: JsonValue | undefined, label?: Label) => {
    if (isObject(to)) edges.push(label === undefined ? { to } : { to, label });
  };
  const owner = schema;
  const ref = schema.$ref;
  if (typeof ref === "string") add(resolve(ref));
  for (const keyword of ["not", "if", "then", "else"]) add(schema[keyword]);
  for (const keyword of ["allOf", "anyOf", "oneOf", "dependentSchemas"]) {
    for (const inner of Object.values((schema[keyword] ?? {}) as JsonObject)) add(inner);
  }
  for (const [name, inner] of Object.entries((schema.properties ?? {}) as JsonObject)) {
    add(inner, { kind: "key", name, owner });
  }
  for (const inner of Object.values((schema.patternProperties ?? {}) as JsonObject)) {
    // A pattern can match a named key too: it owns nothing, so that it overlaps with all.
    add(inner, { kind: "keys", owner: {} });
  }
  add(schema.additionalProperties, { kind: "keys", owner });
  Object.entries((schema.prefixItems ?? {}) as JsonObject).forEach(([name, inner]) => {
    add(inner, { kind: "item", name, owner });
  });
  add(schema.items, { kind: "items", owner });
  add(schema.contains, { kind: "items", owner: {} });
  // Names are texts: nothing in them can lead further, but the schema may still refer back.
  add(schema.propertyNames, { kind: "keys", owner: {} });
  return edges;
}

/** Whether the schemas that hold at the schema's own place can be counted. */
function countsInPlace(schema: JsonObject, edges: Edges): boolean {
  let left = maxAtOnePlace;
  const within = new Set<JsonObject>();
  const walk = (place: JsonObject): boolean => {
    left -= 1;
    if (left < 0 || within.has(place)) return false;
    within.add(place);
    const steps = edges.get(place) ?? [];
    left -= steps.length;
    const good = left >= 0 && steps.every((edge) => edge.label !== undefined || walk(edge.to));
    within.delete(place);
    return good;
  };
  return walk(schema);
}

/** The steps into parts of the value, of all schemas that hold at the schema's place, with repetition. */
function partsOf(schema: JsonObject, edges: Edges): readonly Required<Edge>[] {
  return (edges.get(schema) ?? []).flatMap(({ to, label }) =>
    label === undefined ? partsOf(to, edges) : [{ to, label }],
  );
}

/** Whether two of the labels can lead to the same part of a value. */
function overlaps(labels: readonly Label[]): boolean {
  return (["key", "item"] as const).some((kind) => {
    const one = labels.filter((label) => label.kind === kind);
    const all = labels.filter((label) => label.kind === `${kind}s`);
    // A schema's own `additionalProperties` are not among its `properties`, its `items` not among its `prefixItems`.
    const shared = all.length === 1 && one.some(({ owner }) => owner !== all[0]?.owner);
    return all.length > 1 || shared || new Set(one.map(({ name }) => name)).size < one.length;
  });
}

function targets(edges: Edges, resolve: (ref: string) => JsonObject | undefined): readonly JsonObject[] {
  const refs = [...edges.keys()].map((schema) => schema.$ref).filter((ref) => typeof ref === "string");
  return [...new Set(refs)].map(resolve).filter((target) => target !== undefined);
}

function reach(start: JsonObject, edges: Edges): ReadonlySet<JsonObject> {
  const seen = new Set([start]);
  for (const place of seen) for (const { to } of edges.get(place) ?? []) seen.add(to);
  return seen;
}

function reverse(edges: Edges): Edges {
  const backwards = new Map<JsonObject, Edge[]>();
  for (const [from, steps] of edges) {
    for (const { to } of steps) {
      const list = backwards.get(to) ?? [];
      list.push({ to: from });
      backwards.set(to, list);
    }
  }
  return backwards;
}

function intersect(one: ReadonlySet<JsonObject>, other: ReadonlySet<JsonObject>): ReadonlySet<JsonObject> {
  return new Set([...one].filter((schema) => other.has(schema)));
}
