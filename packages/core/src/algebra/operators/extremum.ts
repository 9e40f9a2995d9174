import type { Canon, Order } from "@px-meta/schema";
import { canonicalJson, sortedKeys } from "../../json/canonical.js";
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

  /** The place of each element among all, the best last; 0 for what has none. Made anew when there are more. */
  let places = new Int32Array(0);

  function compare(one: number, other: number): number {
    const sign = compareRanks(ranks[one] as Rank, ranks[other] as Rank);
    if (sign === 0) return (texts[one] as string) < (texts[other] as string) ? 1 : -1;
    return kind === "max" ? sign : -sign;
  }

  function arrange(): void {
    places = new Int32Array(values.length);
    const ranked = [...ranks.keys()].filter((element) => ranks[element] !== undefined);
    ranked.sort(compare).forEach((element, place) => {
      places[element] = place + 1;
    });
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
      return values.push(sortedKeys(normal, text)) - 1;
    },
    picks: true,
    join(joined, count) {
      if (places.length < values.length) arrange();
      let best = joined[0] as number;
      for (let i = 1; i < count; i += 1) {
        const other = joined[i] as number;
        if (places[other] === 0 || places[best] === 0) return conflict;
        if ((places[other] as number) > (places[best] as number)) best = other;
      }
      return best;
    },
    ranks() {
      if (places.length < values.length) arrange();
      return places;
    },
    read: (element) =>
      element === conflict ? { kind: "conflict" } : { kind: "value", value: values[element] ?? null },
  };
}
