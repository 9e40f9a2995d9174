import { isObject, type JsonObject, type JsonValue } from "../model/json.js";

/** A place in a value, and what stands there. */
export interface Found {
  readonly pointer: string;
  readonly value: JsonValue;
}

/** The values at a JSON pointer, where a step that is `*` alone stands for every item or key. */
export function valuesAt(value: JsonValue, pattern: string): readonly Found[] {
  if (!pattern.includes("*")) {
    const inner = valueAt(value, pattern);
    return inner === undefined ? [] : [{ pointer: pattern, value: inner }];
  }
  let found: readonly Found[] = [{ pointer: "", value }];
  for (const step of stepsOf(pattern)) {
    found = found.flatMap((place) => into(place, step));
  }
  return found;
}

/** The value at a JSON pointer. */
export function valueAt(value: JsonValue, pointer: string): JsonValue | undefined {
  let inner: JsonValue | undefined = value;
  for (const step of stepsOf(pointer)) {
    if (inner === undefined) return undefined;
    inner = inside(inner, step);
  }
  return inner;
}

/** The steps of the pointer that was asked for last: one is asked of many values in a row. */
let last: { readonly pointer: string; readonly steps: readonly string[] } = { pointer: "", steps: [] };

function stepsOf(pointer: string): readonly string[] {
  if (pointer !== last.pointer) last = { pointer, steps: pointer.split("/").slice(1) };
  return last.steps;
}

function into({ pointer, value }: Found, step: string): readonly Found[] {
  if (step === "*" && Array.isArray(value)) {
    const items = value as readonly JsonValue[];
    return items.map((item, index) => ({ pointer: `${pointer}/${index}`, value: item }));
  }
  if (step === "*" && isObject(value)) {
    return entriesOf(value).map(([key, inner]) => ({ pointer: `${pointer}${stepTo(key)}`, value: inner }));
  }
  const inner = inside(value, step);
  return inner === undefined ? [] : [{ pointer: `${pointer}/${step}`, value: inner }];
}

function inside(value: JsonValue, step: string): JsonValue | undefined {
  if (Array.isArray(value)) {
    return /^(?:0|[1-9]\d{0,8})$/.test(step) ? (value as readonly JsonValue[])[Number(step)] : undefined;
  }
  if (!isObject(value)) return undefined;
  const key = step.includes("~") ? step.replaceAll("~1", "/").replaceAll("~0", "~") : step;
  // What an object only inherits is a function, but for `__proto__`; asking for the member first is much faster.
  const inner = key === "__proto__" ? undefined : value[key];
  return typeof inner === "function" ? undefined : inner;
}

/** The keys of an object with their values, sorted: in which order a file has them means nothing. */
export function entriesOf(value: JsonObject): readonly (readonly [string, JsonValue])[] {
  return Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
}

/** The step of a JSON pointer into a key. */
export function stepTo(key: string): string {
  return `/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

/** Whether a place is another one or lies inside it; a step of the outer one that is `*` alone is every item or key. */
export function isWithinPattern(pointer: string, outer: string): boolean {
  if (!outer.includes("*")) return isWithin(pointer, outer);
  const steps = pointer.split("/");
  const wanted = outer.split("/");
  return wanted.length <= steps.length && wanted.every((step, i) => step === "*" || step === steps[i]);
}

/** Whether a place is another one or lies inside it. */
export function isWithin(pointer: string, outer: string): boolean {
  return pointer.startsWith(outer) && (pointer.length === outer.length || pointer[outer.length] === "/");
}
