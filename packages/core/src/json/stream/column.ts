import type { JsonValue } from "../../model/json.js";
import type { Window } from "./window.js";

/** The greatest number that a column holds. */
const greatest = 0x7fffffff;

/** Most items of one column that are complained of. */
const mostComplaints = 20;

/** Numbers that are taken by one call. */
const takenAtOnce = 4096;

/** Numbers that a column may hold; more do not fit into memory beside the others. */
const mostItems = 1 << 28;

/**
 * Reads a list of whole numbers from 0, from behind its opening bracket to behind its closing one. What is another
 * way of writing a number, or none, is read by `odd`.
 */
export function readColumn(input: {
  readonly window: Window;
  readonly odd: () => JsonValue | undefined;
  readonly complain: (index: number, reason: string) => void;
  readonly fail: (reason: string) => undefined;
}): Int32Array | undefined {
  const { window, fail } = input;
  let items = new Int32Array(1 << 14);
  let count = 0;
  let complaints = 0;
  let mayClose = true;
  for (;;) {
    // Eleven bytes hold any number that fits, with what ends it.
    if (window.end - window.at < 16) window.more(window.at);
    if (count + takenAtOnce > items.length) items = grown(items);
    const taken = takePlain(window, items, count);
    if (taken > count) {
      count = taken;
      mayClose = false;
      if (count <= mostItems) continue;
    }
    if (count > mostItems) return fail(`a column of more than ${mostItems} numbers`);
    const letter = window.next();
    if (letter === undefined) return fail("the document ends early");
    if (letter === 0x5d && mayClose) {
      window.at += 1;
      return items.subarray(0, count);
    }
    const value = input.odd();
    if (value === undefined) return undefined;
    const wrong = faultOf(value);
    if (wrong !== undefined) {
      complaints += 1;
      if (complaints <= mostComplaints) input.complain(count, wrong);
    }
    if (count === items.length) items = grown(items);
    items[count] = wrong === undefined ? (value as number) : 0;
    count += 1;
    const after = window.next();
    if (after !== 0x2c && after !== 0x5d)
      return fail(after === undefined ? "the document ends early" : "expected , or ]");
    window.at += 1;
    if (after === 0x5d) return items.subarray(0, count);
    mayClose = false;
  }
}

/**
 * Takes numbers into a list from a place on, and says how many there are then. It takes digits and commas, with spaces
 * before a number, as nearly everybody writes them, and stops before anything else. A column is many calls, so that
 * soon they run what the compiler has made of the first ones.
 */
function takePlain(window: Window, items: Int32Array, from: number): number {
  const { bytes, end } = window;
  let count = from;
  let i = window.at;
  while (i + 16 <= end && count < from + takenAtOnce) {
    let byte = bytes[i] as number;
    if (byte === 0x20 || byte === 0x0a) {
      i += 1;
      continue;
    }
    if (byte < 0x30 || byte > 0x39 || (byte === 0x30 && isDigit(bytes[i + 1] as number))) break;
    let value = 0;
    let j = i;
    do {
      value = value * 10 + byte - 0x30;
      j += 1;
      byte = bytes[j] as number;
    } while (byte >= 0x30 && byte <= 0x39 && j - i < 11);
    if (byte !== 0x2c || value > greatest) break;
    items[count] = value;
    count += 1;
    i = j + 1;
  }
  window.at = i;
  return count;
}

function isDigit(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39;
}

function faultOf(value: JsonValue): string | undefined {
  if (typeof value !== "number" || !Number.isInteger(value)) return "must be integer";
  if (value < 0) return "must be >= 0";
  return value > greatest ? `must be <= ${greatest}` : undefined;
}

/** Numbers up to which there is room for four times as many at once: what is not used costs nothing. */
const fewItems = 1 << 22;

function grown(items: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const copy = new Int32Array(items.length * (items.length < fewItems ? 4 : 2));
  copy.set(items);
  return copy;
}
