import type { Canon } from "@px-meta/schema";
import { makeItems } from "../items.js";
import type { Operator } from "../operator.js";
import { makeSets } from "../sets.js";
import { emptyFault, listOf } from "./union.js";

/**
 * `inter` of sets: the items that every contribution has, sorted by their canonical JSON. With `nonempty` it is a
 * conflict if there is none.
 */
export function interOfSets(canon: Canon | undefined, nonempty: boolean): Operator {
  const items = makeItems(canon);
  const sets = makeSets();
  return {
    element: (value) => sets.of([...new Set(listOf(value).map((item) => items.number(item)))]),
    join: (joined, count) => sets.intersection(joined, count),
    read(element) {
      const members = sets.members(element);
      if (nonempty && members.length === 0) return { kind: "conflict" };
      return { kind: "value", value: items.values(members) };
    },
    fault: (value) => (nonempty && listOf(value).length === 0 ? emptyFault : undefined),
  };
}

/** `inter` of booleans: whether all contributions are true. Element 1 is true. */
export const interOfBooleans: Operator = {
  element: (value) => (value === true ? 1 : 0),
  picks: true,
  join: (joined, count) => Math.min(...joined.subarray(0, count)),
  ranks: () => Int32Array.of(2, 1),
  read: (element) => ({ kind: "value", value: element === 1 }),
};
