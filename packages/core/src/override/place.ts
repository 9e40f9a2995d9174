import { isObject, type JsonObject, type JsonValue } from "../model/json.js";
import { err, ok, type Result } from "../model/result.js";

/** The steps of a JSON pointer, unescaped. */
export function stepsOf(pointer: string): readonly string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** The JSON pointer of steps. */
export function pointerOf(steps: readonly string[]): string {
  return steps.map((step) => `/${step.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

/** What stands at a place; nothing where there is nothing. */
export function valueAt(value: JsonValue | undefined, steps: readonly string[]): JsonValue | undefined {
  let found = value;
  for (const step of steps) {
    if (Array.isArray(found)) found = isIndex(step) ? found[Number(step)] : undefined;
    else if (isObject(found)) found = Object.hasOwn(found, step) ? found[step] : undefined;
    else return undefined;
  }
  return found;
}

/**
 * Tables that were copied already and may be written into, so that thousands of changes of one table copy it once. None of
 * them stands in a list: an item can be in the list as it was before, too.
 */
export type Copies = Set<JsonObject>;

/** The same value with another at a place. Missing tables on the way are made; the error says what stands in the way. */
export function withValueAt(
  value: JsonValue | undefined,
  steps: readonly string[],
  put: JsonValue,
  copies: Copies,
): Result<JsonValue, string> {
  const [step, ...rest] = steps;
  if (step === undefined) return ok(put);
  if (Array.isArray(value)) {
    const items = value as readonly JsonValue[];
    if (!isIndex(step) || Number(step) >= items.length)
      return err(`there is no item ${step} in a list of ${items.length}`);
    const inner = withValueAt(items[Number(step)], rest, put, new Set());
    return inner.ok ? ok(items.with(Number(step), inner.value)) : inner;
  }
  if (value !== undefined && !isObject(value))
    return err(`${JSON.stringify(value)} stands there, which has no ${step}`);
  const inner = withValueAt(value && Object.hasOwn(value, step) ? value[step] : undefined, rest, put, copies);
  return inner.ok ? ok(withKey(value ?? {}, step, inner.value, copies)) : inner;
}

/** The same value without what stands at a place; nothing where the place is the whole. */
export function withoutValueAt(value: JsonValue, steps: readonly string[], copies: Copies): JsonValue | undefined {
  const [step, ...rest] = steps;
  if (step === undefined) return undefined;
  if (valueAt(value, steps) === undefined) return value;
  if (Array.isArray(value)) {
    const items = value as readonly JsonValue[];
    const inner = withoutValueAt(items[Number(step)] as JsonValue, rest, new Set());
    return inner === undefined ? items.filter((_, index) => index !== Number(step)) : items.with(Number(step), inner);
  }
  const object = value as JsonObject;
  const inner = withoutValueAt(object[step] as JsonValue, rest, copies);
  if (inner !== undefined) return withKey(object, step, inner, copies);
  const copy = copyOf(object, copies);
  delete copy[step];
  return copy;
}

function withKey(object: JsonObject, key: string, value: JsonValue, copies: Copies): JsonObject {
  const copy = copyOf(object, copies);
  copy[key] = value;
  return copy;
}

/** Keys come from outside: the copy has no prototype that they could touch. */
function copyOf(object: JsonObject, copies: Copies): { [key: string]: JsonValue } {
  if (copies.has(object)) return object as { [key: string]: JsonValue };
  const copy: { [key: string]: JsonValue } = Object.assign(Object.create(null), object);
  copies.add(copy);
  return copy;
}

function isIndex(step: string): boolean {
  return /^(?:0|[1-9][0-9]{0,8})$/.test(step);
}
