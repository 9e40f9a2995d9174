import { isObject, type JsonValue } from "../../model/json.js";
import { joinTwo, nothing, type Operator, type Part } from "../operator.js";
import { entriesOf, stepTo } from "../pointer.js";
import { makeSets } from "../sets.js";

/** That a key has a value: an element of the inner operator. */
interface Entry {
  readonly key: string;
  readonly element: number;
}

/**
 * `map`: the values of each key become one by an operator of their own. Where the values of one key contradict each
 * other the whole is the conflict. An element is a set of entries, which are brought together when it is read.
 */
export function map(inner: Operator): Operator {
  const entries: Entry[] = [];
  const numbers = new Map<string, number>();
  const sets = makeSets();
  return {
    element(value, provider) {
      const members = Object.entries(isObject(value) ? value : {}).map(([key, said]) => {
        const element = inner.element(said, provider);
        const text = `${element} ${key}`;
        const number = numbers.get(text) ?? entries.push({ key, element }) - 1;
        numbers.set(text, number);
        return number;
      });
      return sets.of(members);
    },
    join: (joined, count) => sets.union(joined, count),
    isUnion: inner.isUnion === true,
    read(element) {
      const elements = new Map<string, number>();
      for (const number of sets.members(element)) {
        const { key, element: said } = entries[number] as Entry;
        elements.set(key, joinTwo(inner, elements.get(key) ?? nothing, said));
      }
      const values: (readonly [string, JsonValue])[] = [];
      for (const key of [...elements.keys()].sort()) {
        const reading = inner.read(elements.get(key) as number);
        if (reading.kind === "conflict") return reading;
        values.push([key, reading.value]);
      }
      return { kind: "value", value: Object.fromEntries(values) };
    },
    subject(element) {
      const [first] = sets.members(element);
      if (first === undefined) return "";
      const { key, element: said } = entries[first] as Entry;
      return JSON.stringify([key, inner.subject?.(said) ?? ""]);
    },
    parts: (value) => partsOf(inner, value),
    fault(value) {
      if (!isObject(value)) return "is no object";
      return Object.values(value).flatMap((said) => inner.fault?.(said) ?? [])[0];
    },
  };
}

/** Each entry of an object, and where it has entries of its own each of these; an object without entries is one part. */
function partsOf(inner: Operator, value: JsonValue): readonly Part[] {
  const all = entriesOf(isObject(value) ? value : {});
  if (all.length === 0) return [{ pointer: "", value, said: value }];
  return all.flatMap(([key, said]) => {
    const parts = inner.parts?.(said) ?? [{ pointer: "", value: said, said }];
    return parts.map((part) => ({
      pointer: stepTo(key) + part.pointer,
      value: { [key]: part.value },
      said: part.said,
    }));
  });
}
