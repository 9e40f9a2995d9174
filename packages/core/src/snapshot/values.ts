import { at, grown } from "../algebra/numbers.js";
import { nothing, type Operator } from "../algebra/operator.js";
import { canonicalJson } from "../json/canonical.js";
import { makeTable } from "./table.js";

/** Where there is no value. */
export const marks = { nothing: -1, conflict: -2, unknown: -3 } as const;

/** The number of the first union; those of the others are less, one by one. */
const firstUnion = -4;

/** What merged values are numbered by: places in a list of values, marks, and unions of what has a number already. */
export interface Values {
  /** As canonical JSON, each once. */
  readonly items: readonly string[];
  /** Each as the numbers of what it is made of, ascending. */
  readonly unions: readonly string[];
  /** The number of a value, given as canonical JSON. */
  place(text: string): number;
  /** Numbers what the elements of an operator are read as. */
  reader(operator: Operator): (element: number) => number;
}

/**
 * Makes an empty list of values. A large union that can be told by what it is made of is not written down: on a chain
 * of nodes that each add an item, all of them together would have a number of items that grows with the square of it.
 */
export function makeValues(): Values {
  const values = makeTable();
  const unions = makeTable();

  /** Numbers an element whose parts have numbers. */
  function numberOf(operator: Operator, element: number, parts: Int32Array | undefined): number {
    if (parts !== undefined) {
      if (parts.includes(marks.conflict)) return marks.conflict;
      return firstUnion - unions.place(JSON.stringify(Array.from(parts).sort((a, b) => a - b)));
    }
    const reading = operator.read(element);
    return reading.kind === "conflict" ? marks.conflict : values.place(canonicalJson(reading.value));
  }

  return {
    items: values.items,
    unions: unions.items,
    place: values.place,
    reader(operator) {
      /** The number of each element, and one that no element has. */
      let known = new Int32Array(256);
      const open: number[] = [];
      const isKnown = (element: number) => element < known.length && at(known, element) !== 0;
      return (wanted) => {
        if (wanted < known.length && at(known, wanted) !== 0) return fromKnown(at(known, wanted));
        open.push(wanted);
        for (let element = open.at(-1); element !== undefined; element = open.at(-1)) {
          const before = open.length;
          const parts = isKnown(element) ? undefined : operator.madeOf?.(element);
          for (const part of parts ?? []) if (!isKnown(part)) open.push(part);
          if (open.length > before) continue;
          open.pop();
          if (isKnown(element)) continue;
          const number = numberOf(
            operator,
            element,
            parts?.map((part) => fromKnown(at(known, part))),
          );
          if (element >= known.length) known = grown(known, element + 1);
          known[element] = toKnown(number);
        }
        return fromKnown(at(known, wanted));
      };
    },
  };
}

/** Leaves out the number 0, which says that an element has none yet. */
function toKnown(number: number): number {
  return number >= 0 ? number + 1 : number;
}

function fromKnown(known: number): number {
  return known > 0 ? known - 1 : known;
}

/** Puts down for each node the number of what it comes to, and says whether any of it is a conflict. */
export function numbered(elements: Int32Array, numberOf: (element: number) => number, column: Int32Array): boolean {
  let isContradicted = false;
  /** What stood before, which most often stands again. */
  let [last, number] = [nothing, marks.nothing as number];
  for (let node = 0; node < elements.length; node += 1) {
    const element = elements[node] as number;
    if (element !== last) {
      number = element === nothing ? marks.nothing : numberOf(element);
      last = element;
      isContradicted ||= number === marks.conflict;
    }
    column[node] = number;
  }
  return isContradicted;
}
