import type { Canon } from "@px-meta/schema";
import { makeItems } from "../items.js";
import type { Operator } from "../operator.js";
import { makeSets } from "../sets.js";

/**
 * The contributions to a `list` as a set. Their order is not in it: it is that of the graph, which `readList` follows
 * when a node's list is read.
 */
export function list(canon: Canon | undefined): Operator {
  const items = makeItems(canon);
  const sets = makeSets();
  return {
    element: (value) => sets.of([items.number(value)]),
    join: (joined, count) => sets.union(joined, count),
    isUnion: true,
    read: (element) => ({ kind: "value", value: items.values(sets.members(element)) }),
    fault: (value) => (Array.isArray(value) ? undefined : "is no list"),
  };
}
