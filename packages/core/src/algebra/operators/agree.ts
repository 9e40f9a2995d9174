import type { Canon } from "@px-meta/schema";
import { canonicalJson, sortedKeys } from "../../json/canonical.js";
import type { JsonValue } from "../../model/json.js";
import { normalise } from "../normalise.js";
import type { Operator } from "../operator.js";

/** The element of a contradiction. */
const conflict = 0;

/** `agree`: all contributions say the same; two different ones are a conflict. */
export function agree(canon: Canon | undefined): Operator {
  const values: JsonValue[] = [null];
  const elements = new Map<string, number>();
  return {
    element(value) {
      const normal = normalise(value, canon);
      const text = canonicalJson(normal);
      const known = elements.get(text);
      if (known !== undefined) return known;
      elements.set(text, values.length);
      return values.push(sortedKeys(normal, text)) - 1;
    },
    picks: true,
    join: (joined, count) => (count === 1 ? (joined[0] as number) : conflict),
    ranks: () => new Int32Array(values.length),
    read: (element) =>
      element === conflict ? { kind: "conflict" } : { kind: "value", value: values[element] ?? null },
  };
}
