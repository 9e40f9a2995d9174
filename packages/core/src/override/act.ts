import { canonicalJson } from "../json/canonical.js";
import { isObject, type JsonObject, type JsonValue } from "../model/json.js";
import { err, ok, type Result } from "../model/result.js";
import type { Entry } from "./entry.js";
import { valueAt, withoutValueAt, withValueAt } from "./place.js";

/** What an override makes of a value; the error says why it cannot stand where it points to. */
export function act(value: JsonValue | undefined, { override, steps }: Entry): Result<JsonValue | undefined, string> {
  const there = valueAt(value, steps);
  switch (override.operator) {
    case "set":
    case "replace":
      return override.value === undefined ? ok(value) : withValueAt(value, steps, override.value);
    case "default":
      return override.value === undefined || there !== undefined
        ? ok(value)
        : withValueAt(value, steps, override.value);
    case "unset":
      return ok(value === undefined ? undefined : withoutValueAt(value, steps));
    case "append":
    case "prepend":
    case "remove": {
      if (there === undefined && override.operator === "remove") return ok(value);
      const list = there ?? [];
      if (!Array.isArray(list)) return err(`${JSON.stringify(list)} stands there, which is no list`);
      return withValueAt(
        value,
        steps,
        edited(list, override.operator, Array.isArray(override.value) ? override.value : []),
      );
    }
    case "update": {
      const table = there ?? {};
      if (!isObject(table)) return err(`${JSON.stringify(table)} stands there, which is no table`);
      return isObject(override.value) ? withValueAt(value, steps, updated(table, override.value)) : ok(value);
    }
    case "require":
    case "waive":
      return ok(value);
  }
}

/**
 * A list that ends or begins with some items, or has none of them: an item that was there already is moved, not doubled.
 * So doing it twice is doing it once.
 */
function edited(
  list: readonly JsonValue[],
  operator: "append" | "prepend" | "remove",
  items: readonly JsonValue[],
): readonly JsonValue[] {
  const meant = new Set(items.map(canonicalJson));
  const others = list.filter((item) => !meant.has(canonicalJson(item)));
  if (operator === "remove") return others;
  return operator === "append" ? [...others, ...items] : [...items, ...others];
}

/** Keys come from outside: the table has no prototype that they could touch. */
function updated(table: JsonObject, keys: JsonObject): JsonObject {
  return Object.assign(Object.create(null), table, keys);
}
