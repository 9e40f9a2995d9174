import { at } from "../algebra/numbers.js";
import { nothing } from "../algebra/operator.js";
import type { Sets, StoredSets } from "../algebra/sets.js";
import type { Sheet } from "../json/sheet.js";

/** The sets that are written, in their order, and the place of each by its number. */
export interface SetList extends StoredSets {
  readonly order: Int32Array;
  readonly places: Int32Array;
}

/**
 * Lists the sets that nodes have, and those that they are made of, each after its parts, in the order in which nodes,
 * dependencies first, come to them: so the places do not depend on the order in which the sets were made.
 */
export function listSets(sets: Sets, columns: readonly Int32Array[], dependenciesFirst: Int32Array): SetList {
  const stored = sets.stored();
  const { items, starts, composed } = stored;
  const places = new Int32Array(starts.length).fill(nothing);
  const order = new Int32Array(starts.length);
  const open: number[] = [];
  let count = 0;
  for (const column of columns) {
    for (let i = 0; i < dependenciesFirst.length; i += 1) {
      const seen = column[dependenciesFirst[i] as number] as number;
      if (seen === nothing || places[seen] !== nothing) continue;
      open.push(seen);
      while (open.length > 0) {
        const set = open[open.length - 1] as number;
        const before = open.length;
        if (composed[set] === 1 && places[set] === nothing) {
          for (let j = starts[set] as number; j < (starts[set + 1] as number); j += 1) {
            const part = items[j] as number;
            if (places[part] === nothing) open.push(part);
          }
        }
        if (open.length > before) continue;
        open.pop();
        if (places[set] !== nothing) continue;
        places[set] = count;
        order[count] = set;
        count += 1;
      }
    }
  }
  return { ...stored, order: order.subarray(0, count), places };
}

/** The places of the sets that nodes have. */
export function columnOf({ places }: SetList, column: Int32Array): Int32Array {
  const found = new Int32Array(column.length);
  for (let node = 0; node < column.length; node += 1) {
    const set = column[node] as number;
    found[node] = set === nothing ? nothing : at(places, set);
  }
  return found;
}

/** Writes the sets: each as the members that it lists, or the places of its parts, ascending. */
export function writeSets(sheet: Sheet, members: "facts" | "contributions", list: SetList): void {
  const { items, starts, composed, order, places } = list;
  let room = new Int32Array(64);
  sheet.text("[");
  for (let i = 0; i < order.length; i += 1) {
    const set = at(order, i);
    const [start, end] = [at(starts, set), at(starts, set + 1)];
    sheet.text(i === 0 ? "\n" : ",\n");
    if (at(composed, set) === 0) {
      sheet.text(`{"${members}":`);
      sheet.numbers(items, start, end);
    } else {
      if (end - start > room.length) room = new Int32Array(end - start);
      ascending(items, start, end, places, room);
      sheet.text('{"sets":');
      sheet.numbers(room, 0, end - start);
    }
    sheet.text("}");
  }
  sheet.text(order.length === 0 ? "]" : "\n]");
}

/** The places of a few sets, ascending; they are nearly so before. */
function ascending(parts: Int32Array, start: number, end: number, places: Int32Array, room: Int32Array): void {
  for (let i = start; i < end; i += 1) {
    const place = places[parts[i] as number] as number;
    let j = i - start;
    for (; j > 0 && (room[j - 1] as number) > place; j -= 1) room[j] = room[j - 1] as number;
    room[j] = place;
  }
}
