import { at, grown } from "./numbers.js";

/** What sets are made of, as far as it can be told quickly. */
export interface Lineage {
  /** Takes in the next set: what it is made of, ascending; nothing for a set that is made of no others. */
  add(parts: Int32Array | undefined): void;
  /** The first of the deepest of some sets, which most likely contains the others. */
  deepest(sets: Int32Array, count: number): number;
  /** Whether a set is known to contain another one. It may do so where this is not known. */
  contains(set: number, other: number): boolean;
}

/**
 * Remembers of each set the deepest of its parts, its _heir_, and of each set the first one that it became a part of.
 *
 * On a long way up a graph nearly every set is an heir of the next, so that one contains another if it can be reached
 * over heirs. That is found in logarithmic time: each set has, beside its heir, one that lies further down, at
 * distances that grow as those of a skew binary number (Myers, "An applicative random access stack", 1983).
 */
export function makeLineage(): Lineage {
  let heir = new Int32Array(1024);
  let far = new Int32Array(1024);
  let depth = new Int32Array(1024);
  /** One more than the first set that each is a part of. */
  let home = new Int32Array(1024);
  /** One more than the last set that each was found in. */
  let foundIn = new Int32Array(1024);
  let count = 0;

  function isHeir(set: number, other: number): boolean {
    const level = at(depth, other);
    let each = set;
    while (at(depth, each) > level) each = at(depth, at(far, each)) >= level ? at(far, each) : at(heir, each);
    return each === other;
  }

  function deepest(sets: Int32Array, length: number): number {
    let found = at(sets, 0);
    for (let i = 1; i < length; i += 1) if (at(depth, at(sets, i)) > at(depth, found)) found = at(sets, i);
    return found;
  }

  return {
    deepest,
    add(parts) {
      if (count === heir.length) {
        heir = grown(heir, count + 1);
        far = grown(far, count + 1);
        depth = grown(depth, count + 1);
        home = grown(home, count + 1);
        foundIn = grown(foundIn, count + 1);
      }
      const next = parts === undefined ? count : deepest(parts, parts.length);
      heir[count] = next;
      if (parts === undefined) far[count] = count;
      else {
        depth[count] = at(depth, next) + 1;
        const further = at(far, next);
        const isEven = at(depth, next) - at(depth, further) === at(depth, further) - at(depth, at(far, further));
        far[count] = isEven ? at(far, further) : next;
        for (const part of parts) if (at(home, part) === 0) home[part] = count + 1;
      }
      count += 1;
    },
    contains(set, other) {
      // Neighbours in a graph ask the same.
      if (at(foundIn, other) === set + 1) return true;
      const first = at(home, other) - 1;
      if (!isHeir(set, other) && (first < 0 || !isHeir(set, first))) return false;
      foundIn[other] = set + 1;
      return true;
    },
  };
}
