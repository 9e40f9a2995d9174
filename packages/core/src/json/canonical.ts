import type { JsonObject, JsonValue } from "../model/json.js";

/**
 * Canonical JSON (RFC 8785): keys sorted by UTF-16 code units, no white space, the shortest form of numbers.
 * What was read by the profile of docs/format.md is at most 64 levels deep, so the recursion is bounded.
 */
export function canonicalJson(value: JsonValue): string {
  // Most of what is written has been written canonical before, and then keeps its order.
  if (isInOrder(value)) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${(value as readonly JsonValue[]).map(canonicalJson).join(",")}]`;
  const object = value as JsonObject;
  const members = Object.keys(object)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonicalJson(object[key] as JsonValue)}`);
  return `{${members.join(",")}}`;
}

/** Whether the keys of all objects in a value stand in their order. */
function isInOrder(value: JsonValue): boolean {
  if (typeof value !== "object" || value === null) return true;
  if (Array.isArray(value)) return (value as readonly JsonValue[]).every(isInOrder);
  const object = value as JsonObject;
  const keys = Object.keys(object);
  for (let i = 0; i < keys.length; i += 1) {
    const key = keys[i] as string;
    if (i > 0 && (keys[i - 1] as string) > key) return false;
    const inner = object[key] as JsonValue;
    if (typeof inner === "object" && !isInOrder(inner)) return false;
  }
  return true;
}

/** A value with the keys of all its objects sorted, so that equal values are the same to the letter however they are written. */
export function sortedKeys(value: JsonValue, canonical: string): JsonValue {
  return typeof value === "object" && value !== null ? (JSON.parse(canonical) as JsonValue) : value;
}
