import type { PxRule } from "@px-meta/schema";
import type { Operator } from "../operator.js";
import { agree } from "./agree.js";
import { extremum } from "./extremum.js";
import { unionOfBooleans, unionOfSets } from "./union.js";

/**
 * The operator of a rule, with a memory of its own: one for each field. None for `collect`, whose contributions
 * stay what they are, and none yet for those that come with the rest of the algebra, which are collected unmerged.
 */
export function operatorOf(rule: PxRule): Operator | undefined {
  const { merge, canon } = rule;
  switch (merge.kind) {
    case "agree":
      return agree(canon);
    case "max":
    case "min":
      return extremum(merge.kind, merge.order, canon);
    case "union":
      return merge.of === "boolean" ? unionOfBooleans : unionOfSets(canon);
    case "collect":
    case "inter":
    case "range":
    case "compat":
    case "list":
    case "map":
    case "unique":
      return undefined;
  }
}
