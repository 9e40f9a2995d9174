import { at } from "./bits.js";

/** Sets of numbers from 0, shared: a set that many nodes see is stored once. */
export interface Sets {
  /** The set of some members, in any order, each once. */
  of(members: readonly number[]): number;
  /** The union of the first `count` of some different sets. */
  union(sets: Int32Array, count: number): number;
  /** The members, ascending. */
  members(set: number): Int32Array;
  /** How a set is stored: its members, or the sets that it is made of, each of a lower number. */
  stored(set: number): StoredSet;
}

/** A set as it is stored. */
export type StoredSet = { readonly members: Int32Array } | { readonly parts: Int32Array };

/** Up to this many members a set is flat and unique: equal sets are one. */
const flatLimit = 64;

/**
 * Makes a store of shared sets.
 *
 * Small sets are lists of members, held once each. A larger one is a list of the sets that it is made of, so a
 * chain of a hundred thousand nodes that each add a member costs a hundred thousand small records, and not the
 * five thousand million members that the lists of all of them would hold. It is flattened when it is read.
 */
export function makeSets(): Sets {
  const stored: StoredSet[] = [];
  const flat = new Map<string, number>();
  const unions = new Map<string, number>();
  const scratch: number[] = [];

  function intern(members: Int32Array): number {
    const key = members.join();
    const known = flat.get(key);
    if (known !== undefined) return known;
    stored.push({ members });
    flat.set(key, stored.length - 1);
    return stored.length - 1;
  }

  function flatUnion(sets: Int32Array, count: number): Int32Array | undefined {
    scratch.length = 0;
    for (let i = 0; i < count; i += 1) {
      const each = stored[at(sets, i)] as StoredSet;
      if ("parts" in each) return undefined;
      for (const member of each.members) scratch.push(member);
    }
    const merged = Int32Array.from(scratch).sort();
    let length = 0;
    for (let i = 0; i < merged.length; i += 1) {
      if (i === 0 || at(merged, i) !== at(merged, i - 1)) {
        merged[length] = at(merged, i);
        length += 1;
      }
    }
    return length <= flatLimit ? merged.slice(0, length) : undefined;
  }

  return {
    of(members) {
      const sorted = Int32Array.from(members).sort();
      return intern(sorted);
    },
    union(sets, count) {
      const members = flatUnion(sets, count);
      if (members !== undefined) return intern(members);
      const parts = withoutParts(stored, sets.slice(0, count).sort());
      if (parts.length === 1) return at(parts, 0);
      const key = parts.join();
      const known = unions.get(key);
      if (known !== undefined) return known;
      stored.push({ parts });
      unions.set(key, stored.length - 1);
      return stored.length - 1;
    },
    members(set) {
      const each = stored[set] as StoredSet;
      return "members" in each ? each.members : flatten(stored, set);
    },
    stored: (set) => stored[set] as StoredSet,
  };
}

/** Leaves out the sets that another one has among its parts: they add nothing. */
function withoutParts(stored: readonly StoredSet[], sets: Int32Array): Int32Array {
  const inner = new Set<number>();
  for (const set of sets) {
    const each = stored[set] as StoredSet;
    if ("parts" in each) for (const part of each.parts) inner.add(part);
  }
  return sets.filter((set) => !inner.has(set));
}

function flatten(stored: readonly StoredSet[], top: number): Int32Array {
  const visited = new Uint8Array(top + 1);
  const found = new Set<number>();
  const open = [top];
  visited[top] = 1;
  for (let set = open.pop(); set !== undefined; set = open.pop()) {
    const each = stored[set] as StoredSet;
    if ("members" in each) for (const member of each.members) found.add(member);
    else {
      for (const part of each.parts) {
        if (visited[part] === 1) continue;
        visited[part] = 1;
        open.push(part);
      }
    }
  }
  return Int32Array.from(found).sort();
}
