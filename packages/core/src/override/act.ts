import { canonicalJson } from "../json/canonical.js";
import { isObject, type JsonValue } from "../model/json.js";
import { err, ok, type Result } from "../model/result.js";
import type { Entry } from "./entry.js";
import { type Copies, valueAt, withoutValueAt, withValueAt } from "./place.js";

/** What an override makes of a value; the error says why it cannot stand where it points to. Then nothing has changed. */
export function act(
  value: JsonValue | undefined,
  { override, steps, action }: Entry,
  copies: Copies,
): Result<JsonValue | undefined, string> {
  const there = valueAt(value, steps);
  switch (override.operator) {
    case "set":
    case "replace":
      return override.value === undefined ? ok(value) : withValueAt(value, steps, override.value, copies);
    case "default":
      return override.value === undefined || there !== undefined
        ? ok(value)
        : withValueAt(value, steps, override.value, copies);
    case "unset":
      return ok(value === undefined ? undefined : withoutValueAt(value, steps, copies));
    case "append":
    case "prepend":
    case "remove": {
      if (there === undefined && override.operator === "remove") return ok(value);
      const list = there === undefined ? [] : there;
      if (!Array.isArray(list)) return err(`${JSON.stringify(list)} stands there, which is no list`);
      return withValueAt(
        value,
        steps,
        edited(list, override.operator, Array.isArray(override.value) ? override.value : []),
        copies,
      );
    }
    case "update": {
      const table = there === undefined ? {} : there;
      if (!isObject(table)) return err(`${JSON.stringify(table)} stands there, which is no table`);
      let next: Result<JsonValue | undefined, string> = ok(value);
      for (const put of action.puts.values()) {
        if (next.ok && put.value !== undefined) next = withValueAt(next.value, put.steps, put.value, copies);
      }
      return next;
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
