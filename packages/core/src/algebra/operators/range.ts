import { canonicalJson } from "../../json/canonical.js";
import type { JsonValue } from "../../model/json.js";
import type { Operator } from "../operator.js";
import type { Ranges } from "../ranges/range.js";

/** The element of ranges that have nothing in common. */
const conflict = 0;

/**
 * `range`: what all contributions accept. The range itself is read: nothing is picked from it. What cannot be read as
 * a range, and a range without anything in it, contradicts all others.
 */
export function range<R>(ranges: Ranges<R>): Operator {
  const known: (R | undefined)[] = [undefined];
  const numbers = new Map<string, number>();
  const number = (one: R): number => {
    if (ranges.isEmpty(one)) return conflict;
    const text = canonicalJson(ranges.show(one));
    const element = numbers.get(text) ?? known.push(one) - 1;
    numbers.set(text, element);
    return element;
  };
  const read = (value: JsonValue) => ranges.read(value);
  return {
    element(value) {
      const found = read(value);
      return found.ok ? number(found.value) : conflict;
    },
    join(joined, count) {
      let common = known[joined[0] as number];
      for (let i = 1; i < count; i += 1) {
        const other = known[joined[i] as number];
        if (common === undefined || other === undefined) return conflict;
        common = ranges.common(common, other);
      }
      return common === undefined ? conflict : number(common);
    },
    read(element) {
      const found = known[element];
      return found === undefined ? { kind: "conflict" } : { kind: "value", value: ranges.show(found) };
    },
    fault(value) {
      const found = read(value);
      if (!found.ok) return `is no range: ${found.error}`;
      return ranges.isEmpty(found.value) ? "is a range with nothing in it" : undefined;
    },
  };
}
