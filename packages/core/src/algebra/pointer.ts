import { isObject, type JsonValue } from "../model/json.js";

/** A place in a value, and what stands there. */
export interface Found {
  readonly pointer: string;
  readonly value: JsonValue;
}

/** The values at a JSON pointer, where a step that is `*` alone stands for every item or key. */
export function valuesAt(value: JsonValue, pattern: string): readonly Found[] {
  let found: readonly Found[] = [{ pointer: "", value }];
  for (const step of pattern.split("/").slice(1)) {
    found = found.flatMap((place) => into(place, step));
  }
  return found;
}

function into({ pointer, value }: Found, step: string): readonly Found[] {
  if (Array.isArray(value)) {
    const items = value as readonly JsonValue[];
    if (step === "*") return items.map((item, index) => ({ pointer: `${pointer}/${index}`, value: item }));
    const item = /^(?:0|[1-9]\d{0,8})$/.test(step) ? items[Number(step)] : undefined;
    return item === undefined ? [] : [{ pointer: `${pointer}/${step}`, value: item }];
  }
  if (!isObject(value)) return [];
  if (step === "*") {
    return Object.entries(value).map(([key, inner]) => ({ pointer: `${pointer}${stepTo(key)}`, value: inner }));
  }
  const key = step.replaceAll("~1", "/").replaceAll("~0", "~");
  const inner = Object.hasOwn(value, key) ? value[key] : undefined;
  return inner === undefined ? [] : [{ pointer: `${pointer}/${step}`, value: inner }];
}

/** The step of a JSON pointer into a key. */
export function stepTo(key: string): string {
  return `/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

/** Whether a place is another one or lies inside it. */
export function isWithin(pointer: string, outer: string): boolean {
  return pointer === outer || pointer.startsWith(`${outer}/`);
}
