import type { Window } from "./window.js";

/** What a member of a row holds. */
type Holds = "text" | "flag" | "texts";

/** A list of objects that are all alike, of which there may be very many. */
export interface RowPlan {
  /** What their members hold. A row that has another one, or holds something else there, is read like any value. */
  readonly members: { readonly [name: string]: Holds };
  /** Members that each row has. */
  readonly needed: readonly string[];
  /** Texts that are not empty. */
  readonly nonempty: readonly string[];
  /** Takes a row. It is good until the next one. */
  take(row: Row): void;
  /** Told of a row that was read like any value: it stands in the document. */
  skip(): void;
}

/** One row, whose members are read when they are asked for. Absent ones are undefined. */
export interface Row {
  text(name: string): string | undefined;
  flag(name: string): boolean | undefined;
  texts(name: string): readonly string[] | undefined;
}

/** Bytes after which a batch is closed, and rows that it has at most. */
const batchBytes = 1 << 18;
const batchRows = 4096;

/** Bytes of the longest key that is looked for, with its quotes. */
const longestKey = 64;

const [quote, backslash, comma, colon] = [0x22, 0x5c, 0x2c, 0x3a];

/** What ended a batch: it is full, the bytes are at their end, or a row is not plain. */
type Stop = "full" | "short" | "odd";

/**
 * Reads rows straight from their bytes, without making anything of what is not asked for. It takes what nearly every
 * program writes (members without escapes, in any order, each once) and leaves all else to the reader of whole values.
 */
export class RowReader {
  /** Rows and members that were taken. */
  values = 0;
  private readonly names: readonly string[];
  private readonly keys: readonly Uint8Array[];
  private readonly holds: Uint8Array;
  /** Bits of the members that each row has, and of those that are not empty. */
  private readonly needed: number;
  private readonly filled: number;
  /** For each member of each row where it begins and ends; nothing is there where both are 0. */
  private readonly places: Int32Array;
  /** The member that stood at each place of the row before. */
  private readonly order: Int32Array;
  private count = 0;
  /** Where the row begins that comes next. */
  private next = 0;
  private isPlain = true;
  private readonly decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  private readonly lists = new Map<string, readonly string[]>();

  constructor(private readonly plan: RowPlan) {
    this.names = Object.keys(plan.members);
    const encoder = new TextEncoder();
    this.keys = this.names.map((name) => encoder.encode(`"${name}"`));
    this.holds = Uint8Array.from(this.names, (name) => ["text", "flag", "texts"].indexOf(plan.members[name] ?? "text"));
    const bitsOf = (some: readonly string[]) => some.reduce((bits, name) => bits | (1 << this.names.indexOf(name)), 0);
    this.needed = bitsOf(plan.needed);
    this.filled = bitsOf(plan.nonempty);
    this.places = new Int32Array(batchRows * this.names.length * 2);
    this.order = Int32Array.from(this.names, (_, i) => i);
  }

  /** Reads the rows from `window.at` on, as far as they are plain, and leaves it where the next value begins. */
  read(window: Window): void {
    for (;;) {
      const stop = this.batch(window.bytes, window.at, window.end);
      // The batch may hold bytes that are no text: then the reader of whole values tells where.
      if (!this.take(window.bytes, window.at)) return;
      const isNew = this.next > window.at;
      window.at = this.next;
      if (stop === "odd" || (stop === "short" && !isNew && window.end - window.at > batchBytes)) return;
      if (stop === "short" && window.more(window.at) !== "more") return;
    }
  }

  /** Finds the members of as many rows as can be taken at once. A row counts when the comma behind it is there. */
  private batch(bytes: Uint8Array, from: number, end: number): Stop {
    const { keys, holds, places, order, needed, filled } = this;
    const until = Math.min(end, from + batchBytes);
    let at = from;
    this.count = 0;
    this.isPlain = true;
    this.next = from;
    while (at < until && this.count < batchRows) {
      at = skipSpace(bytes, at, end);
      if (at >= end) return "short";
      if (bytes[at] !== 0x7b) return "odd";
      const base = this.count * keys.length * 2;
      for (let i = base; i < base + keys.length * 2; i += 1) places[i] = 0;
      let seen = 0;
      for (let place = 0; ; place += 1) {
        at = skipSpace(bytes, at + 1, end);
        let member = order[place < order.length ? place : 0] as number;
        if (!isKey(bytes, at, keys[member] as Uint8Array)) {
          member = memberAt(keys, bytes, at);
          // A key that is not all there looks like another one.
          if (member < 0) return at + longestKey > end ? "short" : "odd";
          if (place < order.length) order[place] = member;
        }
        if ((seen & (1 << member)) !== 0) return "odd";
        seen |= 1 << member;
        at = skipSpace(bytes, at + (keys[member] as Uint8Array).length, end);
        if (bytes[at] !== colon) return at >= end ? "short" : "odd";
        at = skipSpace(bytes, at + 1, end);
        const start = at;
        places[base + 2 * member] = start;
        at = this.skipValue(bytes, at, end, holds[member] as number);
        if (at < 0 || (at < end && at === start + 2 && (filled & (1 << member)) !== 0)) return "odd";
        places[base + 2 * member + 1] = at;
        at = skipSpace(bytes, at, end);
        if (at >= end) return "short";
        if (bytes[at] !== comma) break;
      }
      if (bytes[at] !== 0x7d || (seen & needed) !== needed) return "odd";
      at = skipSpace(bytes, at + 1, end);
      if (at >= end) return "short";
      // What comes behind the last row is not ours.
      if (bytes[at] !== comma) return "odd";
      at += 1;
      this.count += 1;
      this.values += keys.length + 1;
      this.next = at;
    }
    return at < end ? "full" : "short";
  }

  /** The place behind a value: the end where it is not all there, and -1 where it is not plain. */
  private skipValue(bytes: Uint8Array, from: number, end: number, holds: number): number {
    if (from >= end) return end;
    if (holds === 0) return this.skipText(bytes, from, end);
    if (holds === 1) return skipFlag(bytes, from, end);
    if (bytes[from] !== 0x5b) return -1;
    let at = skipSpace(bytes, from + 1, end);
    if (bytes[at] === 0x5d) return at + 1;
    while (at < end) {
      at = this.skipText(bytes, at, end);
      if (at < 0) return -1;
      at = skipSpace(bytes, at, end);
      if (bytes[at] === 0x5d) return at + 1;
      if (bytes[at] !== comma) return at >= end ? end : -1;
      at = skipSpace(bytes, at + 1, end);
    }
    return end;
  }

  private skipText(bytes: Uint8Array, from: number, end: number): number {
    if (bytes[from] !== quote) return from >= end ? end : -1;
    let all = 0;
    for (let at = from + 1; at < end; at += 1) {
      const byte = bytes[at] as number;
      if (byte === quote) {
        if (all >= 0x80) this.isPlain = false;
        return at + 1;
      }
      if (byte === backslash || byte < 0x20) return -1;
      all |= byte;
    }
    return end;
  }

  /** Hands over the rows of a batch. */
  private take(bytes: Uint8Array, from: number): boolean {
    if (this.count === 0) return true;
    let text: string;
    try {
      text = this.decoder.decode(bytes.subarray(from, this.next));
    } catch {
      this.next = from;
      return false;
    }
    const { plan, names, places, lists } = this;
    const member = new Map(names.map((name, i) => [name, 2 * i]));
    let base = 0;
    const shift = this.isPlain ? from : 0;
    const slice = (name: string, less: number): string | undefined => {
      const place = base + (member.get(name) as number);
      const [start, end] = [places[place] as number, places[place + 1] as number];
      if (end === 0) return undefined;
      if (this.isPlain) return text.slice(start - shift + less, end - shift - less);
      return this.decoder.decode(bytes.subarray(start + less, end - less));
    };
    const row: Row = {
      text: (name) => slice(name, 1),
      flag(name) {
        const start = places[base + (member.get(name) as number)] as number;
        return start === 0 ? undefined : bytes[start] === 0x74;
      },
      texts(name) {
        const found = slice(name, 0);
        if (found === undefined) return undefined;
        const known = lists.get(found) ?? (JSON.parse(found) as readonly string[]);
        lists.set(found, known);
        return known;
      },
    };
    for (let i = 0; i < this.count; i += 1) {
      base = i * names.length * 2;
      plan.take(row);
    }
    return true;
  }
}

/** The member whose key stands at a place, or -1. */
function memberAt(keys: readonly Uint8Array[], bytes: Uint8Array, at: number): number {
  return keys.findIndex((key) => isKey(bytes, at, key));
}

function skipFlag(bytes: Uint8Array, from: number, end: number): number {
  if (from + 5 > end) return end;
  if (isKey(bytes, from, words.true)) return from + 4;
  return isKey(bytes, from, words.false) ? from + 5 : -1;
}

const words = { true: new TextEncoder().encode("true"), false: new TextEncoder().encode("false") };

function skipSpace(bytes: Uint8Array, from: number, end: number): number {
  let at = from;
  while (at < end) {
    const byte = bytes[at] as number;
    if (byte !== 0x20 && byte !== 0x0a && byte !== 0x0d && byte !== 0x09) break;
    at += 1;
  }
  return at;
}

function isKey(bytes: Uint8Array, from: number, key: Uint8Array): boolean {
  for (let i = 0; i < key.length; i += 1) if (bytes[from + i] !== key[i]) return false;
  return true;
}
