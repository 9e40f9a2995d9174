import type { JsonValue } from "../model/json.js";

/**
 * Canonical JSON (RFC 8785): keys sorted by UTF-16 code units, no white space, the shortest form of numbers.
 * What was read by the profile of docs/format.md is at most 64 levels deep, so the recursion is bounded.
 */
export function canonicalJson(value: JsonValue): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${(value as readonly JsonValue[]).map(canonicalJson).join(",")}]`;
  const object = value as { readonly [key: string]: JsonValue };
  const members = Object.keys(object)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonicalJson(object[key] as JsonValue)}`);
  return `{${members.join(",")}}`;
}

/** A value with the keys of all its objects sorted, so that equal values are the same to the letter however they are written. */
export function sortedKeys(value: JsonValue, canonical: string): JsonValue {
  return typeof value === "object" && value !== null ? (JSON.parse(canonical) as JsonValue) : value;
}
