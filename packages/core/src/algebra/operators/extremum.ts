import type { Canon, Order } from "@px-meta/schema";
import { canonicalJson } from "../../json/canonical.js";
import type { JsonValue } from "../../model/json.js";
import { normalise } from "../normalise.js";
import type { Operator } from "../operator.js";
import { compareRanks, type Rank, rankIn } from "../order.js";

/** The element of values that cannot be compared. */
const conflict = 0;

/**
 * `max` and `min`: the greatest or the least of all contributions. A value that has no place in the order (no
 * version, not in the enum) contradicts every other. Of two spellings of one version the text that sorts first stays.
 */
export function extremum(kind: "max" | "min", order: Order, canon: Canon | undefined): Operator {
  const values: JsonValue[] = [null];
  const texts: string[] = [""];
  const ranks: (Rank | undefined)[] = [undefined];
  const elements = new Map<string, number>();

  function isBetter(one: number, other: number): boolean | undefined {
    const [a, b] = [ranks[one], ranks[other]];
    if (a === undefined || b === undefined) return undefined;
    const sign = compareRanks(a, b);
    if (sign === 0) return (texts[one] as string) < (texts[other] as string);
    return kind === "max" ? sign > 0 : sign < 0;
  }

  return {
    element(value) {
      const normal = normalise(value, canon);
      const text = canonicalJson(normal);
      const known = elements.get(text);
      if (known !== undefined) return known;
      elements.set(text, values.length);
      texts.push(text);
      ranks.push(rankIn(order, normal));
      return values.push(normal) - 1;
    },
    join(joined, count) {
      let best = joined[0] as number;
      for (let i = 1; i < count; i += 1) {
        const better = isBetter(joined[i] as number, best);
        if (better === undefined) return conflict;
        if (better) best = joined[i] as number;
      }
      return best;
    },
    read: (element) =>
      element === conflict ? { kind: "conflict" } : { kind: "value", value: values[element] ?? null },
  };
}
