import { isWithin } from "../algebra/pointer.js";
import { canonicalJson } from "../json/canonical.js";
import { isObject, type JsonValue } from "../model/json.js";
import type { Override } from "../model/override.js";
import { pointerOf, stepsOf, valueAt } from "./place.js";

/** The parts of an override that say what it does to a value. */
export type Action = Pick<Override, "operator" | "pointer" | "value">;

/** One place that an override says all about, and what it puts there; no value where it takes away. */
interface Put {
  readonly pointer: string;
  readonly value: JsonValue | undefined;
}

/** Whether an override changes what is in a list, and leaves the rest of the list as it is. */
function editsList({ operator }: Action): boolean {
  return operator === "append" || operator === "prepend" || operator === "remove";
}

/** The places that an override changes: those of its keys for `update`, else its own. */
export function putsOf({ operator, pointer, value }: Action): readonly Put[] {
  if (operator !== "update" || !isObject(value)) return [{ pointer, value }];
  return Object.keys(value)
    .sort()
    .map((key) => ({ pointer: pointer + pointerOf([key]), value: value[key] }));
}

/** Whether all that an override changes lies within places that the other one says all about. */
export function covers(outer: Action, inner: Action): boolean {
  if (editsList(outer)) return false;
  const outside = putsOf(outer);
  return putsOf(inner).every(({ pointer }) => outside.some((put) => isWithin(pointer, put.pointer)));
}

/** Whether two overrides come to the same, whichever is applied first and whatever they are applied to. */
export function commute(one: Action, other: Action): boolean {
  if (one.operator === other.operator && one.pointer === other.pointer && textOf(one.value) === textOf(other.value)) {
    return true;
  }
  if (editsList(one) && editsList(other) && one.pointer === other.pointer) return editsCommute(one, other);
  const isList = editsList(one) || editsList(other);
  return putsOf(one).every((a) =>
    putsOf(other).every((b) => {
      if (isWithin(b.pointer, a.pointer)) return !isList && agree(one, a, other, b);
      if (isWithin(a.pointer, b.pointer)) return !isList && agree(other, b, one, a);
      return true;
    }),
  );
}

/** The order matters to two lists that go to the same end, and where one takes out what the other puts in. */
function editsCommute(one: Action, other: Action): boolean {
  if (one.operator === other.operator) return one.operator === "remove";
  const items = new Set(itemsOf(one).map(canonicalJson));
  return !itemsOf(other).some((item) => items.has(canonicalJson(item)));
}

/** The items that an override puts into a list, or takes out. */
export function itemsOf({ value }: Action): readonly JsonValue[] {
  return Array.isArray(value) ? value : [];
}

/** Whether what is put into a place is there already in what is put outside of it. */
function agree(outer: Action, outside: Put, inner: Action, inside: Put): boolean {
  if (familyOf(outer) !== familyOf(inner)) return false;
  const way = stepsOf(inside.pointer.slice(outside.pointer.length));
  if (way.length > 0 && outer.operator === "default") return false;
  return textOf(valueAt(outside.value, way)) === textOf(inside.value);
}

function familyOf({ operator }: Action): Override["operator"] {
  return operator === "replace" || operator === "update" ? "set" : operator;
}

function textOf(value: JsonValue | undefined): string {
  return value === undefined ? "" : canonicalJson(value);
}
