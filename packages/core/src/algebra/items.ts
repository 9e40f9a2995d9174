import type { Canon } from "@px-meta/schema";
import { canonicalJson, sortedKeys } from "../json/canonical.js";
import type { JsonValue } from "../model/json.js";
import { normalise } from "./normalise.js";

/** JSON values as numbers from 0, equal ones as one. */
export interface Items {
  number(value: JsonValue): number;
  /** The values of some numbers, sorted by their canonical JSON. */
  values(numbers: Iterable<number>): readonly JsonValue[];
}

/** Makes an empty table; values are brought into a normal form first, if one is named. */
export function makeItems(canon?: Canon): Items {
  const items: { readonly text: string; readonly value: JsonValue }[] = [];
  const numbers = new Map<string, number>();
  return {
    number(value) {
      const normal = normalise(value, canon);
      const text = canonicalJson(normal);
      const number = numbers.get(text) ?? items.push({ text, value: sortedKeys(normal, text) }) - 1;
      numbers.set(text, number);
      return number;
    },
    values(wanted) {
      const found = Array.from(wanted, (number) => items[number] as (typeof items)[number]);
      return found.sort((a, b) => (a.text < b.text ? -1 : 1)).map(({ value }) => value);
    },
  };
}
