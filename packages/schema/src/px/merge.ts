import { isObject, type JsonValue } from "../json.js";
import { stepInto } from "../result.js";
import { isTexts, type Keys, readKeys } from "./keys.js";
import type { Merge, Order, Provider } from "./rule.js";
import { isOnly, type Shape } from "./shape.js";

/** The names of the operators, the default first. */
const operators = [
  "collect",
  "agree",
  "max",
  "min",
  "union",
  "inter",
  "range",
  "compat",
  "list",
  "map",
  "unique",
] as const;

type Operator = (typeof operators)[number];
type MapValues = Extract<Merge, { readonly kind: "map" }>["values"];

/** The keys that only some operators take, and which those are. */
const takenBy: { readonly [key: string]: readonly Operator[] } = {
  order: ["max", "min", "range", "list"],
  nonempty: ["union", "inter"],
  accepts: ["compat"],
  prefer: ["compat"],
  dedupe: ["list"],
  values: ["map"],
  provider: ["unique"],
};

/** The keys that belong to operators. */
export const mergeKeys: readonly string[] = ["merge", ...Object.keys(takenBy)];

/**
 * Reads the operator and the keys that belong to it, and holds them against the place they stand at:
 * an operator that has no meaning for the values of the place is an error.
 */
export function readMerge(keys: Keys, shape: Shape): Merge {
  const kind = keys.oneOf("merge", operators, "collect");
  for (const [key, users] of Object.entries(takenBy)) {
    if (keys.has(key) && !users.includes(kind)) {
      keys.refuse(key, `${key} belongs to ${users.join(", ")}, not to ${kind}`);
    }
  }
  switch (kind) {
    case "collect":
    case "agree":
      return { kind };
    case "max":
    case "min":
      return { kind, order: readOrder(kind, keys, shape) };
    case "union":
    case "inter":
      return { kind, of: setOrBoolean(kind, keys, shape), nonempty: readNonempty(keys) };
    case "range":
      return readRange(keys, shape);
    case "compat":
      return readCompat(keys, shape);
    case "list":
      if (!isOnly(shape, "array")) keys.refuse("merge", "list merges arrays");
      return {
        kind,
        order: keys.oneOf("order", ["postorder", "preorder", "topological", "lexical"], "postorder"),
        dedupe: keys.oneOf("dedupe", ["first", "last", "no"], "first"),
      };
    case "map":
      return { kind, values: readValues(keys, shape) };
    case "unique":
      if (!isOnly(shape, "string")) keys.refuse("merge", "unique compares names: the field must be a string");
      return { kind, ...readProvider(keys) };
  }
}

function readProvider(keys: Keys): { readonly provider?: Provider } {
  const given = keys.object.provider;
  if (given === undefined) return {};
  if (!isObject(given)) {
    keys.refuse("provider", "provider is an object with at, and perhaps shared");
    return {};
  }
  for (const key of Object.keys(given)) {
    if (key !== "at" && key !== "shared") keys.refuse("provider", `provider has no key ${key}`);
  }
  const { at, shared } = given;
  if (typeof at !== "string" || at.length > 512 || !plainPointer.test(at)) {
    keys.refuse("provider", "at of provider is a JSON pointer into the fact, without *");
    return {};
  }
  if (shared === undefined) return { provider: { at } };
  if (!isTexts(shared) || shared.length === 0) {
    keys.refuse("provider", "shared of provider is a list of texts, each once");
    return {};
  }
  return { provider: { at, shared } };
}

/** A JSON pointer to one place. */
const plainPointer = /^(?:\/(?!\*(?:\/|$))(?:[^~/]|~[01])*)+$/;

function readOrder(kind: Operator, keys: Keys, shape: Shape): Order {
  const order = keys.oneOf("order", ["number", "semver", "dotted", "pkg-config", "enum"], "number");
  if (order === "enum") {
    if (shape.values === undefined) keys.refuse("order", "the order enum needs an enum beside it");
    return { kind: order, values: shape.values ?? [] };
  }
  if (order === "number" && !isOnly(shape, "number")) {
    keys.refuse(
      keys.has("order") ? "order" : "merge",
      `${kind} compares numbers; for strings say the order: semver, dotted, pkg-config or enum`,
    );
  }
  if (order !== "number" && !isOnly(shape, "string")) keys.refuse("order", `the order ${order} compares strings`);
  return { kind: order };
}

function readRange(keys: Keys, shape: Shape): Merge {
  const order = keys.oneOf("order", ["number", "semver", "dotted", "pkg-config"], "number");
  const of = isOnly(shape, "string") ? "string" : "object";
  const at = keys.has("order") ? "order" : "merge";
  if (of === "object" && !isOnly(shape, "object")) {
    keys.refuse("merge", "range merges objects with min and max, or texts, but not both at one place");
  } else if (of === "string" && order === "number") {
    keys.refuse(at, "range of texts says how they are read: the order semver, dotted or pkg-config");
  }
  const type = order === "number" ? "number" : "string";
  if (shape.bounds?.some((bound) => bound.types !== undefined && !isOnly(bound, type)) === true) {
    keys.refuse(at, `range compares min and max by the order ${order}: they must be ${type}s`);
  }
  return { kind: "range", of, order };
}

function setOrBoolean(kind: Operator, keys: Keys, shape: Shape): "set" | "boolean" {
  if (isOnly(shape, "boolean")) {
    if (keys.has("nonempty")) keys.refuse("nonempty", "nonempty speaks of sets, not of booleans");
    return "boolean";
  }
  if (!isOnly(shape, "array")) keys.refuse("merge", `${kind} merges arrays or booleans`);
  return "set";
}

function readNonempty(keys: Keys): boolean {
  const given = keys.object.nonempty ?? false;
  if (typeof given !== "boolean") keys.refuse("nonempty", "nonempty is true or false");
  return given === true;
}

function readCompat(keys: Keys, shape: Shape): Merge {
  const values = isTexts(shape.values) ? shape.values : [];
  if (values.length === 0) keys.refuse("merge", "compat needs an enum of strings beside it");
  const stranger = (names: readonly string[]) => names.find((name) => !values.includes(name));
  const accepts = new Map<string, readonly string[]>();
  const given = keys.object.accepts;
  if (!isObject(given)) {
    keys.refuse("accepts", "compat needs accepts: for each value, which others it tolerates");
  } else {
    for (const [value, others] of Object.entries(given)) {
      const unknown = isTexts(others) ? stranger([value, ...others]) : value;
      if (isTexts(others) && unknown === undefined) accepts.set(value, others);
      else if (isTexts(others)) keys.refuse("accepts", `${unknown} is not in the enum`);
      else keys.refuse("accepts", `accepts of ${value} is a list of values, each once`);
    }
  }
  const prefer = keys.object.prefer ?? values;
  if (!isTexts(prefer)) keys.refuse("prefer", "prefer is a list of values, each once");
  const ranked = isTexts(prefer) ? prefer : [];
  const unknown = stranger(ranked);
  if (unknown !== undefined) keys.refuse("prefer", `${unknown} is not in the enum`);
  return {
    kind: "compat",
    values,
    accepts: Object.fromEntries(accepts),
    prefer: [...ranked, ...values.filter((value) => !ranked.includes(value))],
  };
}

function readValues(keys: Keys, shape: Shape): MapValues {
  const nothing = { kind: "collect" } as const;
  if (!isOnly(shape, "object")) keys.refuse("merge", "map merges objects");
  const raw: JsonValue | undefined = keys.object.values;
  if (raw === undefined) {
    keys.refuse("values", "map needs values: the operator for the values of each key");
    return nothing;
  }
  const inner = readKeys(raw);
  for (const key of Object.keys(inner.object)) {
    if (!mergeKeys.includes(key)) inner.refuse(key, `${key} does not belong in values, or px has no such key`);
  }
  const merge = readMerge(inner, shape.within ?? {});
  if (merge.kind === "list") inner.refuse("merge", `a map of ${merge.kind} is not possible`);
  keys.errors.push(
    ...inner.errors.map(({ pointer, message }) => ({ pointer: stepInto("", "values") + pointer, message })),
  );
  return merge.kind === "list" ? nothing : merge;
}
