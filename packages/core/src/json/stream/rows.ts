import type { Window } from "./window.js";

/** What a member of a row holds. */
type Holds = "text" | "flag" | "texts";

/** One member of rows. */
export interface RowMember {
  readonly name: string;
  readonly holds: Holds;
  /** Whether each row has it: an absent one is undefined elsewhere. */
  readonly isNeeded?: true;
  /** Whether a text is not empty. */
  readonly isFilled?: true;
}

/** A list of objects that are all alike, of which there may be very many. */
export interface RowPlan {
  /** Their members. A row that has another one, or holds something else there, is read like any value. */
  readonly members: readonly RowMember[];
  /** Takes a row. It is good until the next one. */
  take(row: Row): void;
  /** Told of a row that was read like any value: it stands in the document. */
  skip(): void;
}

/** One row, whose members are read when they are asked for, by their places in the plan. Absent ones are undefined. */
export interface Row {
  text(member: number): string | undefined;
  flag(member: number): boolean | undefined;
  texts(member: number): readonly string[] | undefined;
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
    const { members } = plan;
    const encoder = new TextEncoder();
    this.keys = members.map(({ name }) => encoder.encode(`"${name}"`));
    this.holds = Uint8Array.from(members, ({ holds }) => ["text", "flag", "texts"].indexOf(holds));
    const bitsOf = (isMeant: (member: RowMember) => boolean) =>
      members.reduce((bits, member, i) => (isMeant(member) ? bits | (1 << i) : bits), 0);
    this.needed = bitsOf(({ isNeeded }) => isNeeded === true);
    this.filled = bitsOf(({ isFilled }) => isFilled === true);
    this.places = new Int32Array(batchRows * members.length * 2);
    this.order = Int32Array.from(members, (_, i) => i);
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
    const row = new BatchRow(text, bytes, this.places, this.isPlain ? from : undefined, this.decoder, this.lists);
    const size = this.keys.length * 2;
    for (let i = 0; i < this.count; i += 1) {
      row.base = i * size;
      this.plan.take(row);
    }
    return true;
  }
}

/** The rows of a batch, one after the other. */
class BatchRow implements Row {
  /** Where the places of the row begin. */
  base = 0;

  constructor(
    private readonly batch: string,
    private readonly bytes: Uint8Array,
    private readonly places: Int32Array,
    /** Where the batch begins, if each of its bytes is a letter. */
    private readonly from: number | undefined,
    private readonly decoder: InstanceType<typeof TextDecoder>,
    private readonly lists: Map<string, readonly string[]>,
  ) {}

  text(member: number): string | undefined {
    return this.slice(member, 1);
  }

  flag(member: number): boolean | undefined {
    const start = this.places[this.base + 2 * member] as number;
    return start === 0 ? undefined : this.bytes[start] === 0x74;
  }

  texts(member: number): readonly string[] | undefined {
    const found = this.slice(member, 0);
    if (found === undefined) return undefined;
    const known = this.lists.get(found);
    if (known !== undefined) return known;
    const list = JSON.parse(found) as readonly string[];
    this.lists.set(found, list);
    return list;
  }

  /** The text of a member, without so many letters on each side. */
  private slice(member: number, less: number): string | undefined {
    const { places, from, base } = this;
    const [start, end] = [places[base + 2 * member] as number, places[base + 2 * member + 1] as number];
    if (end === 0) return undefined;
    if (from !== undefined) return this.batch.slice(start - from + less, end - from - less);
    return this.decoder.decode(this.bytes.subarray(start + less, end - less));
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
