import type { PxRule } from "@px-meta/schema";
import type { Operator } from "../operator.js";
import { withRanges } from "../ranges/range.js";
import { agree } from "./agree.js";
import { compat } from "./compat.js";
import { extremum } from "./extremum.js";
import { interOfBooleans, interOfSets } from "./inter.js";
import { list } from "./list.js";
import { map } from "./map.js";
import { range } from "./range.js";
import { unionOfBooleans, unionOfSets } from "./union.js";
import { unique } from "./unique.js";

/**
 * The operator of a rule, with a memory of its own: one for each field. None for `collect`, whose contributions
 * stay what they are.
 */
export function operatorOf({ merge, canon }: Pick<PxRule, "merge" | "canon">): Operator | undefined {
  switch (merge.kind) {
    case "agree":
      return agree(canon);
    case "max":
    case "min":
      return extremum(merge.kind, merge.order, canon);
    case "union":
      return merge.of === "boolean" ? unionOfBooleans : unionOfSets(canon, merge.nonempty);
    case "inter":
      return merge.of === "boolean" ? interOfBooleans : interOfSets(canon, merge.nonempty);
    case "compat":
      return compat(merge, canon);
    case "list":
      return list(canon);
    case "map": {
      const inner = operatorOf({ merge: merge.values, ...(canon && { canon }) });
      return inner && map(inner);
    }
    case "unique":
      return unique(canon);
    case "range":
      return withRanges(merge, range);
    case "collect":
      return undefined;
  }
}
