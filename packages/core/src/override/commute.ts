import { canonicalJson } from "../json/canonical.js";
import { isObject, type JsonValue } from "../model/json.js";
import type { Operator, Override } from "../model/override.js";
import { pointerOf, stepsOf, valueAt } from "./place.js";

/** What an override does to a value, ready to be compared with others: a layer may have thousands. */
export interface Action {
  readonly operator: Operator;
  readonly pointer: string;
  /** The places that it changes, by their pointers: those of its keys for `update`, else its own. */
  readonly puts: ReadonlyMap<string, Put>;
  /** The items that it puts into a list or takes out, as canonical JSON. */
  readonly items: readonly string[];
  /** All of the above as a text. */
  readonly text: string;
}

/** One place that an override changes. */
interface Put {
  readonly pointer: string;
  /** The pointer, taken apart. */
  readonly steps: readonly string[];
  /** What it puts there; none where it takes away. */
  readonly value: JsonValue | undefined;
  /** The same as canonical JSON; empty where there is none. */
  readonly text: string;
}

/** Takes an override apart. */
export function actionOf({ operator, pointer, value }: Pick<Override, "operator" | "pointer" | "value">): Action {
  const puts =
    operator === "update" && isObject(value)
      ? Object.keys(value)
          .sort()
          .map((key) => putOf(pointer + pointerOf([key]), value[key]))
      : [putOf(pointer, value)];
  const items = editsList(operator) && Array.isArray(value) ? value.map(canonicalJson) : [];
  return {
    operator,
    pointer,
    puts: new Map(puts.map((put) => [put.pointer, put])),
    items,
    text: `${pointer} ${operator} ${textOf(value)}`,
  };
}

function putOf(pointer: string, value: JsonValue | undefined): Put {
  return { pointer, steps: stepsOf(pointer), value, text: textOf(value) };
}

/** Whether an operator changes what is in a list, and leaves the rest of the list as it is. */
function editsList(operator: Operator): boolean {
  return operator === "append" || operator === "prepend" || operator === "remove";
}

/** Whether all that an override changes lies within places that the other one says all about. */
export function covers(outer: Action, inner: Action): boolean {
  if (editsList(outer.operator)) return false;
  return [...inner.puts.keys()].every((pointer) => putAround(outer, pointer) !== undefined);
}

/** Whether two overrides come to the same, whichever is applied first and whatever they are applied to. */
export function commute(one: Action, other: Action): boolean {
  if (one.text === other.text) return true;
  const areLists = [editsList(one.operator), editsList(other.operator)];
  if (areLists.every(Boolean) && one.pointer === other.pointer) return editsCommute(one, other);
  const isApart = (outer: Action, inner: Action) =>
    [...inner.puts.values()].every((put) => {
      const around = putAround(outer, put.pointer);
      return around === undefined || (!areLists.some(Boolean) && agree(outer, around, inner, put));
    });
  return isApart(one, other) && isApart(other, one);
}

/** What an override puts at a place, or around it. Of two places that it changes none lies within the other. */
function putAround({ puts }: Action, pointer: string): Put | undefined {
  for (const place of placesAround(pointer)) {
    const put = puts.get(place);
    if (put !== undefined) return put;
  }
  return undefined;
}

/** A place, and all that lie around it, to the whole. */
export function placesAround(pointer: string): readonly string[] {
  const places = [pointer];
  for (let at = pointer; at !== ""; places.push(at)) at = at.slice(0, at.lastIndexOf("/"));
  return places;
}

/** The order matters to two lists that go to the same end, and where one takes out what the other puts in. */
function editsCommute(one: Action, other: Action): boolean {
  if (one.operator === other.operator) return one.operator === "remove";
  const items = new Set(one.items);
  return !other.items.some((item) => items.has(item));
}

/** Whether what is put into a place is there already in what is put outside of it. */
function agree(outer: Action, outside: Put, inner: Action, inside: Put): boolean {
  if (familyOf(outer) !== familyOf(inner)) return false;
  if (outside.pointer === inside.pointer) return outside.text === inside.text;
  if (outer.operator === "default") return false;
  return textOf(valueAt(outside.value, inside.steps.slice(outside.steps.length))) === inside.text;
}

function familyOf({ operator }: Action): Operator {
  return operator === "replace" || operator === "update" ? "set" : operator;
}

function textOf(value: JsonValue | undefined): string {
  return value === undefined ? "" : canonicalJson(value);
}
