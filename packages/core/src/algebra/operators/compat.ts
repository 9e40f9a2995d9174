import type { Canon, Merge } from "@px-meta/schema";
import type { JsonValue } from "../../model/json.js";
import { normalise } from "../normalise.js";
import type { Operator } from "../operator.js";
import { makeSets } from "../sets.js";

/**
 * `compat`: the results that a contribution accepts stand in the schema's table. An element is the set of results
 * that all accept, as places in `prefer`; the first of them is read.
 */
export function compat(merge: Extract<Merge, { readonly kind: "compat" }>, canon: Canon | undefined): Operator {
  const { accepts, prefer } = merge;
  const sets = makeSets();
  const known = new Map<JsonValue, number>();
  const tolerates = (result: string, said: JsonValue) =>
    result === said || (Object.hasOwn(accepts, result) && accepts[result]?.some((other) => other === said) === true);
  return {
    element(value) {
      const said = normalise(value, canon);
      const element =
        known.get(said) ?? sets.of(prefer.flatMap((result, place) => (tolerates(result, said) ? [place] : [])));
      known.set(said, element);
      return element;
    },
    join: (joined, count) => sets.intersection(joined, count),
    read(element) {
      const [first] = sets.members(element);
      return first === undefined ? { kind: "conflict" } : { kind: "value", value: prefer[first] ?? null };
    },
    fault(value) {
      const said = normalise(value, canon);
      return prefer.some((result) => tolerates(result, said)) ? undefined : "is not in the table of its schema";
    },
  };
}
