import type { Canon } from "@px-meta/schema";
import { canonicalJson } from "../../json/canonical.js";
import type { JsonValue } from "../../model/json.js";
import { normalise } from "../normalise.js";
import type { Operator } from "../operator.js";
import { makeSets } from "../sets.js";

/** `union` of sets: every item that some contribution has, once, sorted by its canonical JSON. */
export function unionOfSets(canon: Canon | undefined): Operator {
  const items: { readonly text: string; readonly value: JsonValue }[] = [];
  const numbers = new Map<string, number>();
  const sets = makeSets();
  return {
    element(value) {
      const members = new Set<number>();
      for (const item of Array.isArray(value) ? (value as readonly JsonValue[]) : [value]) {
        const normal = normalise(item, canon);
        const text = canonicalJson(normal);
        const number = numbers.get(text) ?? items.push({ text, value: normal }) - 1;
        numbers.set(text, number);
        members.add(number);
      }
      return sets.of([...members]);
    },
    join: (joined, count) => sets.union(joined, count),
    isUnion: true,
    read(element) {
      const found = Array.from(sets.members(element), (number) => items[number] as (typeof items)[number]);
      found.sort((a, b) => (a.text < b.text ? -1 : 1));
      return { kind: "value", value: found.map(({ value }) => value) };
    },
  };
}

/** `union` of booleans: whether any contribution is true. Element 1 is true. */
export const unionOfBooleans: Operator = {
  element: (value) => (value === true ? 1 : 0),
  join: (joined, count) => Math.max(...joined.subarray(0, count)),
  read: (element) => ({ kind: "value", value: element === 1 }),
};
