import { nothing, type Operator } from "./operator.js";
import type { Sets } from "./sets.js";

/** Sets as a lattice: they are joined, never read through it. */
export function unions(sets: Sets): Operator {
  return {
    element: () => nothing,
    join: (elements, count) => sets.union(elements, count),
    read: () => ({ kind: "conflict" }),
  };
}
