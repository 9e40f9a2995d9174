import { isObject, type JsonObject, type JsonValue } from "@px-meta/core/base";
import type { Note } from "./model.js";

/** A member that is a text and says something. */
export function textIn(value: JsonObject, key: string): string | undefined {
  const text = value[key];
  return typeof text === "string" && text !== "" ? text : undefined;
}

/** The texts of a member that is a list. */
export function textsIn(value: JsonObject, key: string): readonly string[] {
  const list = value[key];
  return Array.isArray(list) ? (list as readonly JsonValue[]).filter((item) => typeof item === "string") : [];
}

/** A member that is an object; an empty one where there is none. */
export function objectIn(value: JsonObject, key: string): JsonObject {
  const member = value[key];
  return isObject(member) ? member : {};
}

/** Each note once, where it stood first. */
export function distinctNotes(notes: readonly Note[]): readonly Note[] {
  return [...new Map(notes.map((note) => [note.join("\0"), note])).values()];
}
