import { isObject, type JsonObject, type JsonValue } from "./json.js";

/** Finds the schema at a JSON pointer in a document; undefined where there is none, or where it is no object. */
export function findPlace(document: JsonObject, pointer: string): JsonObject | undefined {
  let place: JsonValue | undefined = document;
  for (const step of pointer.split("/").slice(1)) {
    const key = step.replaceAll("~1", "/").replaceAll("~0", "~");
    if (Array.isArray(place)) place = /^(?:0|[1-9][0-9]{0,8})$/.test(key) ? place[Number(key)] : undefined;
    else place = isObject(place) && Object.hasOwn(place, key) ? place[key] : undefined;
  }
  return isObject(place) ? place : undefined;
}
