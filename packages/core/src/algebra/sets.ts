import { at, grown } from "./numbers.js";

/** Sets of numbers from 0, shared: a set that many nodes see is stored once. */
export interface Sets {
  /** The set of some members, in any order, each once. */
  of(members: readonly number[]): number;
  /** The union of the first `count` of some different sets. */
  union(sets: Int32Array, count: number): number;
  /** The members that all of the first `count` of some different sets have. */
  intersection(sets: Int32Array, count: number): number;
  /** The members, ascending. */
  members(set: number): Int32Array;
  /** How a set is stored: its members, or the sets that it is made of, each of a lower number. */
  stored(set: number): StoredSet;
}

/** A set as it is stored. */
type StoredSet = { readonly members: Int32Array } | { readonly parts: Int32Array };

/** Up to this many members a set is flat and unique: equal sets are one. */
const flatLimit = 64;

const flat = 0;
const composed = 1;

/**
 * Makes a store of shared sets.
 *
 * Small sets are lists of members, held once each. A larger one is a list of the sets that it is made of, so a
 * chain of a hundred thousand nodes that each add a member costs a hundred thousand small records, and not the
 * five thousand million members that the lists of all of them would hold. It is flattened when it is read.
 */
export function makeSets(): Sets {
  /** The lists of all sets, one after the other: that of set `s` from `starts[s]` up to `starts[s + 1]`. */
  let items = new Int32Array(1024);
  let starts = new Int32Array(256);
  let kinds = new Int32Array(256);
  /** Sets whose lists have one hash, as a chain: the newest in the map, then the one before. */
  const newest = new Map<number, number>();
  let older = new Int32Array(256);
  let count = 0;
  /** The call in which a set was last found to be part of another. */
  let marks = new Int32Array(256);
  let call = 0;

  const kindOf = (set: number) => at(kinds, set);
  const listOf = (set: number) => items.subarray(at(starts, set), at(starts, set + 1));

  function intern(list: Int32Array, kind: number): number {
    const hash = hashOf(list, kind);
    const last = newest.get(hash) ?? -1;
    for (let set = last; set >= 0; set = at(older, set))
      if (kindOf(set) === kind && isSame(listOf(set), list)) return set;
    const start = at(starts, count);
    if (start + list.length > items.length) items = grown(items, start + list.length);
    if (count + 2 > starts.length) {
      starts = grown(starts, count + 2);
      kinds = grown(kinds, starts.length);
      older = grown(older, starts.length);
      marks = grown(marks, starts.length);
    }
    items.set(list, start);
    starts[count + 1] = start + list.length;
    kinds[count] = kind;
    older[count] = last;
    newest.set(hash, count);
    count += 1;
    return count - 1;
  }

  /** The union as a list of members, if it is small. */
  function flatUnion(sets: Int32Array): Int32Array | undefined {
    let length = 0;
    for (const set of sets) {
      if (kindOf(set) === composed) return undefined;
      length += at(starts, set + 1) - at(starts, set);
    }
    const all = new Int32Array(length);
    let end = 0;
    for (const set of sets) {
      const list = listOf(set);
      all.set(list, end);
      end += list.length;
    }
    const members = unique(all.sort());
    return members.length <= flatLimit ? members : undefined;
  }

  /** Leaves out the sets that another one has among its parts: they add nothing. */
  function withoutParts(sets: Int32Array): Int32Array {
    call += 1;
    let found = false;
    for (const set of sets) {
      if (kindOf(set) === flat) continue;
      for (let i = at(starts, set); i < at(starts, set + 1); i += 1) marks[at(items, i)] = call;
      found = true;
    }
    return found ? sets.filter((set) => at(marks, set) !== call) : sets;
  }

  const membersOf = (set: number) => (kindOf(set) === flat ? listOf(set) : flatten(set, kindOf, listOf));

  return {
    of: (members) => intern(Int32Array.from(members).sort(), flat),
    union(sets, length) {
      const given = sets.slice(0, length).sort();
      const members = flatUnion(given);
      if (members !== undefined) return intern(members, flat);
      const parts = withoutParts(given);
      return parts.length === 1 ? at(parts, 0) : intern(parts, composed);
    },
    intersection(sets, length) {
      let common = membersOf(at(sets, 0));
      for (let i = 1; i < length && common.length > 0; i += 1) common = inBoth(common, membersOf(at(sets, i)));
      return intern(common.slice(), flat);
    },
    members: membersOf,
    stored: (set) => (kindOf(set) === flat ? { members: listOf(set) } : { parts: listOf(set) }),
  };
}

function flatten(top: number, kindOf: (set: number) => number, listOf: (set: number) => Int32Array): Int32Array {
  const visited = new Uint8Array(top + 1);
  const found = new Set<number>();
  const open = [top];
  visited[top] = 1;
  for (let set = open.pop(); set !== undefined; set = open.pop()) {
    const isFlat = kindOf(set) === flat;
    for (const item of listOf(set)) {
      if (isFlat) found.add(item);
      else if (visited[item] !== 1) {
        visited[item] = 1;
        open.push(item);
      }
    }
  }
  return Int32Array.from(found).sort();
}

/** What two ascending lists have in common. */
function inBoth(one: Int32Array, other: Int32Array): Int32Array {
  const common = new Int32Array(Math.min(one.length, other.length));
  let length = 0;
  for (let i = 0, j = 0; i < one.length && j < other.length; ) {
    const [a, b] = [at(one, i), at(other, j)];
    if (a === b) {
      common[length] = a;
      length += 1;
    }
    if (a <= b) i += 1;
    if (b <= a) j += 1;
  }
  return common.subarray(0, length);
}

/** Of a sorted list, each number once. */
function unique(sorted: Int32Array): Int32Array {
  let length = 0;
  for (let i = 0; i < sorted.length; i += 1) {
    if (i > 0 && at(sorted, i) === at(sorted, i - 1)) continue;
    sorted[length] = at(sorted, i);
    length += 1;
  }
  return sorted.subarray(0, length);
}

/** FNV-1a over whole numbers. */
function hashOf(list: Int32Array, kind: number): number {
  let hash = 0x811c9dc5 ^ kind;
  for (let i = 0; i < list.length; i += 1) hash = Math.imul(hash ^ at(list, i), 0x01000193);
  return hash;
}

function isSame(one: Int32Array, other: Int32Array): boolean {
  if (one.length !== other.length) return false;
  for (let i = 0; i < one.length; i += 1) if (at(one, i) !== at(other, i)) return false;
  return true;
}
