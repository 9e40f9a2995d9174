import type { Lineage } from "./lineage.js";
import { at, grown } from "./numbers.js";
import { nothing } from "./operator.js";

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
  /** The sets that a large one is made of, each of a lower number; nothing for a small one. */
  parts(set: number): Int32Array | undefined;
  /** How sets are stored, as it stands now. */
  stored(): StoredSets;
}

/** Sets as they are stored: each as its members, or as the sets that it is made of, which have lower numbers. */
export interface StoredSets {
  /** The list of set `s` goes from `starts[s]` up to `starts[s + 1]`. */
  readonly items: Int32Array;
  readonly starts: Int32Array;
  /** 1 where the list is one of sets, 0 where it is one of members. */
  readonly composed: Int32Array;
}

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
 *
 * A part that another part is known to contain is left out. Without a lineage that is known of the parts of each part,
 * so what a set is made of follows from the set itself, whatever was made before it. A lineage knows more, and finds it
 * faster, but what it knows depends on the order in which sets are made: it is for stores that are filled in one go.
 */
export function makeSets(lineage?: Lineage): Sets {
  /** The lists of all sets, one after the other: that of set `s` from `starts[s]` up to `starts[s + 1]`. */
  let items = new Int32Array(1024);
  let starts = new Int32Array(256);
  let kinds = new Int32Array(256);
  /** Where sets are found by their lists: a table of open addressing, at most half full; 0 is free, else set + 1. */
  let slots = new Int32Array(1024);
  let count = 0;
  /** The call in which a set was last found to be part of another. */
  let marks = new Int32Array(256);
  let call = 0;

  /** Room for the list that is being made. */
  let room = new Int32Array(256);

  const kindOf = (set: number) => at(kinds, set);
  const listOf = (set: number) => items.subarray(at(starts, set), at(starts, set + 1));

  /** The slot of a list: that of its set, or the free one where it belongs. */
  function slotOf(list: Int32Array, kind: number): number {
    const mask = slots.length - 1;
    for (let slot = hashOf(list, kind) & mask; ; slot = (slot + 1) & mask) {
      const set = at(slots, slot) - 1;
      if (set < 0 || (at(kinds, set) === kind && isStored(set, list))) return slot;
    }
  }

  function isStored(set: number, list: Int32Array): boolean {
    const start = at(starts, set);
    if (at(starts, set + 1) - start !== list.length) return false;
    for (let i = 0; i < list.length; i += 1) if (at(items, start + i) !== at(list, i)) return false;
    return true;
  }

  /** Finds slots for all sets in a larger table. */
  function spread(): void {
    slots = new Int32Array(slots.length * 4);
    for (let set = 0; set < count; set += 1) slots[slotOf(listOf(set), at(kinds, set))] = set + 1;
  }

  function intern(list: Int32Array, kind: number): number {
    const slot = slotOf(list, kind);
    if (at(slots, slot) > 0) return at(slots, slot) - 1;
    const start = at(starts, count);
    if (start + list.length > items.length) items = grown(items, start + list.length);
    if (count + 2 > starts.length) {
      starts = grown(starts, count + 2);
      kinds = grown(kinds, starts.length);
      marks = grown(marks, starts.length);
    }
    items.set(list, start);
    starts[count + 1] = start + list.length;
    kinds[count] = kind;
    lineage?.add(kind === flat ? undefined : list);
    slots[slot] = count + 1;
    count += 1;
    if (count * 2 > slots.length) spread();
    return count - 1;
  }

  /** The call in which a member was last found to be in a union. */
  let seen = new Int32Array(1024);

  /** Takes the members of a flat set into the room from `found` on, unless they are there, as far as they are few. */
  function gather(set: number, found: number): number {
    let length = found;
    const end = at(starts, set + 1);
    for (let j = at(starts, set); j < end && length <= flatLimit; j += 1) {
      const member = items[j] as number;
      if (member >= seen.length) seen = grown(seen, member + 1);
      if (seen[member] === call) continue;
      seen[member] = call;
      room[length] = member;
      length += 1;
    }
    return length;
  }

  /** The union of flat sets if it is small, or one of them; nothing where it must be composed. */
  function flatUnion(sets: Int32Array, length: number): number | undefined {
    let [largest, size] = [nothing, -1];
    for (let i = 0; i < length; i += 1) {
      const set = at(sets, i);
      if (kindOf(set) === composed) return undefined;
      const own = at(starts, set + 1) - at(starts, set);
      if (own > size) [largest, size] = [set, own];
    }
    if (size > flatLimit) return undefined;
    call += 1;
    let found = gather(largest, 0);
    for (let i = 0; i < length; i += 1) if (at(sets, i) !== largest) found = gather(at(sets, i), found);
    if (found === size) return largest;
    return found <= flatLimit ? intern(sortedOnce(room, found), flat) : undefined;
  }

  /** Leaves out the sets that another one has among its parts: they add nothing. */
  function withoutParts(sets: Int32Array, length: number): Int32Array {
    call += 1;
    for (let i = 0; i < length; i += 1) {
      const set = at(sets, i);
      if (kindOf(set) === flat) continue;
      for (let j = at(starts, set); j < at(starts, set + 1); j += 1) marks[at(items, j)] = call;
    }
    if (length > room.length) room = grown(room, length);
    let found = 0;
    for (let i = 0; i < length; i += 1) {
      if (at(marks, at(sets, i)) === call) continue;
      room[found] = at(sets, i);
      found += 1;
    }
    return sortedOnce(room, found);
  }

  /** The union where something is known of what sets are made of: what the deepest one contains is left out. */
  function knownUnion(sets: Int32Array, length: number, { contains, deepest }: Lineage): number {
    if (length > room.length) room = grown(room, length);
    const deep = deepest(sets, length);
    if (kindOf(deep) === flat) {
      const union = flatUnion(sets, length);
      if (union !== undefined) return union;
    }
    room[0] = deep;
    let found = 1;
    for (let i = 0; i < length; i += 1) {
      const set = at(sets, i);
      if (set === deep || contains(deep, set)) continue;
      room[found] = set;
      found += 1;
    }
    return found === 1 ? deep : intern(sortedOnce(room, found), composed);
  }

  const membersOf = (set: number) => (kindOf(set) === flat ? listOf(set) : flatten(set, kindOf, listOf));

  return {
    of: (members) => intern(Int32Array.from(members).sort(), flat),
    union(sets, length) {
      if (lineage !== undefined) return knownUnion(sets, length, lineage);
      const union = flatUnion(sets, length);
      if (union !== undefined) return union;
      const parts = withoutParts(sets, length);
      return parts.length === 1 ? at(parts, 0) : intern(parts, composed);
    },
    intersection(sets, length) {
      let common = membersOf(at(sets, 0));
      for (let i = 1; i < length && common.length > 0; i += 1) common = inBoth(common, membersOf(at(sets, i)));
      return intern(common.slice(), flat);
    },
    members: membersOf,
    parts: (set) => (kindOf(set) === flat ? undefined : listOf(set)),
    stored: () => ({ items, starts, composed: kinds }),
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

/** Sorts the beginning of a list in place and drops what stands there twice. */
function sortedOnce(list: Int32Array, length: number): Int32Array {
  if (length > 24) list.subarray(0, length).sort();
  for (let i = 1; i < length && length <= 24; i += 1) {
    const item = at(list, i);
    let j = i;
    for (; j > 0 && at(list, j - 1) > item; j -= 1) list[j] = at(list, j - 1);
    list[j] = item;
  }
  let kept = 0;
  for (let i = 0; i < length; i += 1) {
    if (i > 0 && at(list, i) === at(list, i - 1)) continue;
    list[kept] = at(list, i);
    kept += 1;
  }
  return list.subarray(0, kept);
}

/** FNV-1a over whole numbers, with its upper bits mixed into the lower ones. */
function hashOf(list: Int32Array, kind: number): number {
  let hash = 0x811c9dc5 ^ kind;
  for (let i = 0; i < list.length; i += 1) hash = Math.imul(hash ^ at(list, i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return hash ^ (hash >>> 13);
}
