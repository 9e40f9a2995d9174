import { isObject, type JsonObject, type JsonValue } from "../json.js";
import { type Result, type SchemaError, stepInto } from "../result.js";
import { maxDepth, maxText, maxValues } from "./limits.js";

/**
 * Copies a document that nobody has looked at yet into objects without a prototype. It is refused where it is too
 * deep, too large, not JSON, or has a name that JavaScript objects treat in a way of their own. Everything that
 * comes after this may recurse.
 */
export function copyDocument(document: unknown): Result<JsonObject, SchemaError> {
  const state: State = { values: maxValues, text: maxText };
  const value = copy(document, "", 0, state);
  if (state.refused) return { ok: false, error: state.refused };
  if (isObject(value)) return { ok: true, value };
  return { ok: false, error: { pointer: "", message: "a schema document is an object" } };
}

interface State {
  /** How many more there may be. */
  values: number;
  text: number;
  /** The first thing that was wrong; nothing is copied after it. */
  refused?: SchemaError;
}

/** Names that every JavaScript object has. */
const reserved: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

function copy(value: unknown, at: string, depth: number, state: State): JsonValue {
  state.values -= 1;
  if (state.values < 0) refuse(state, "", `a schema document has at most ${maxValues} values`);
  if (depth > maxDepth) refuse(state, "", `a schema document has at most ${maxDepth} levels`);
  if (state.refused || value === null || typeof value === "boolean") return value as JsonValue;
  if (typeof value === "string") return copyText(value, at, state);
  if (typeof value === "number" && Number.isFinite(value)) return value;
  if (typeof value !== "object") {
    refuse(state, at, "is not JSON");
    return null;
  }
  if (Array.isArray(value)) return copyItems(value, at, depth, state);
  const object: { [key: string]: JsonValue } = Object.create(null);
  for (const [key, inner] of Object.entries(value)) {
    if (reserved.has(key)) refuse(state, at, `the name ${key} is not possible`);
    copyText(key, at, state);
    if (state.refused) break;
    object[key] = copy(inner, stepInto(at, key), depth + 1, state);
  }
  return object;
}

function copyItems(items: readonly unknown[], at: string, depth: number, state: State): JsonValue {
  const copied: JsonValue[] = [];
  for (const [index, item] of items.entries()) {
    if (state.refused) break;
    copied.push(copy(item, stepInto(at, index), depth + 1, state));
  }
  return copied;
}

function copyText(text: string, at: string, state: State): string {
  state.text -= text.length;
  if (state.text < 0) refuse(state, "", `a schema document has at most ${maxText} characters`);
  if (!text.isWellFormed() || text.includes("\0")) refuse(state, at, "texts are Unicode without U+0000");
  return text;
}

function refuse(state: State, pointer: string, message: string): void {
  state.refused ??= { pointer, message };
}
