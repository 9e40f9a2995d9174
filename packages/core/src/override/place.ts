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

/** The same value with another at a place. Missing tables on the way are made; the error says what stands in the way. */
export function withValueAt(
  value: JsonValue | undefined,
  steps: readonly string[],
  put: JsonValue,
): Result<JsonValue, string> {
  const [step, ...rest] = steps;
  if (step === undefined) return ok(put);
  if (Array.isArray(value)) {
    const items = value as readonly JsonValue[];
    if (!isIndex(step) || Number(step) >= items.length)
      return err(`there is no item ${step} in a list of ${items.length}`);
    const inner = withValueAt(items[Number(step)], rest, put);
    return inner.ok ? ok(items.with(Number(step), inner.value)) : inner;
  }
  if (value !== undefined && !isObject(value))
    return err(`${JSON.stringify(value)} stands there, which has no ${step}`);
  const inner = withValueAt(value && Object.hasOwn(value, step) ? value[step] : undefined, rest, put);
  return inner.ok ? ok(withKey(value ?? {}, step, inner.value)) : inner;
}

/** The same value without what stands at a place; nothing where the place is the whole. */
export function withoutValueAt(value: JsonValue, steps: readonly string[]): JsonValue | undefined {
  const [step, ...rest] = steps;
  if (step === undefined) return undefined;
  if (valueAt(value, steps) === undefined) return value;
  if (Array.isArray(value)) {
    const items = value as readonly JsonValue[];
    const inner = withoutValueAt(items[Number(step)] as JsonValue, rest);
    return inner === undefined ? items.filter((_, index) => index !== Number(step)) : items.with(Number(step), inner);
  }
  const object = value as JsonObject;
  const inner = withoutValueAt(object[step] as JsonValue, rest);
  if (inner !== undefined) return withKey(object, step, inner);
  const copy: { [key: string]: JsonValue } = Object.assign(Object.create(null), object);
  delete copy[step];
  return copy;
}

/** Keys come from outside: the copy has no prototype that they could touch. */
function withKey(object: JsonObject, key: string, value: JsonValue): JsonObject {
  const copy: { [key: string]: JsonValue } = Object.assign(Object.create(null), object);
  copy[key] = value;
  return copy;
}

function isIndex(step: string): boolean {
  return /^(?:0|[1-9][0-9]{0,8})$/.test(step);
}
