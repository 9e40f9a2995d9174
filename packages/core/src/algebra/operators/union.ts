import type { Canon } from "@px-meta/schema";
import type { JsonValue } from "../../model/json.js";
import { makeItems } from "../items.js";
import type { Operator } from "../operator.js";
import { makeSets } from "../sets.js";

/** The member of sets that a contribution without items spoils, where one is asked for. */
const spoilt = 0;

/**
 * `union` of sets: every item that some contribution has, once, sorted by its canonical JSON. With `nonempty` a
 * contribution without items is a conflict.
 */
export function unionOfSets(canon: Canon | undefined, nonempty: boolean): Operator {
  const items = makeItems(canon);
  const sets = makeSets();
  return {
    element(value) {
      const members = new Set(listOf(value).map((item) => items.number(item) + 1));
      return sets.of(members.size === 0 && nonempty ? [spoilt] : [...members]);
    },
    join: (joined, count) => sets.union(joined, count),
    isUnion: true,
    madeOf: sets.parts,
    read(element) {
      const members = sets.members(element);
      if (members[0] === spoilt) return { kind: "conflict" };
      return { kind: "value", value: items.values(members.map((member) => member - 1)) };
    },
    fault: (value) => (nonempty && listOf(value).length === 0 ? emptyFault : undefined),
  };
}

/** What is wrong with a set without items where each must have some. */
export const emptyFault = "has no items, where the schema asks for some";

/** The items of a contribution; what is no list is the one item of one. */
export function listOf(value: JsonValue): readonly JsonValue[] {
  return Array.isArray(value) ? (value as readonly JsonValue[]) : [value];
}

/** `union` of booleans: whether any contribution is true. Element 1 is true. */
export const unionOfBooleans: Operator = {
  element: (value) => (value === true ? 1 : 0),
  picks: true,
  join: (joined, count) => Math.max(...joined.subarray(0, count)),
  ranks: () => Int32Array.of(1, 2),
  read: (element) => ({ kind: "value", value: element === 1 }),
};
