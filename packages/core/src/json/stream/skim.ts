import type { Window } from "./window.js";

/** What a batch of values turned out to be, without reading them. */
export interface Skimmed {
  /** The place behind the batch: its separator, or the bracket that closes what it stands in; the end of the stream. */
  readonly end: number;
  readonly stop: "comma" | "bracket" | "value" | "end" | "too-large";
  /** Members of all objects. */
  readonly members: number;
  /** Values in all, or somewhat more. */
  readonly values: number;
  /** Levels of arrays and objects. */
  readonly depth: number;
  /** Whether something in it is rare enough, or wrong enough, to be looked at letter by letter. */
  readonly isOdd: boolean;
}

const quote = 0x22;
const backslash = 0x5c;

/** Bytes that a step looks ahead: the longest number that is not odd, or the beginning of `__proto__`. */
const ahead = 32;

/** Letters that mean something outside of strings. */
const plain = 0;
const opens = 1;
const closes = 2;
const separates = 3;
const names = 4;
const quotes = 5;
const counts = 6;
const classes = new Uint8Array(256);
for (const [letters, meaning] of [
  ["{[", opens],
  ["}]", closes],
  [",", separates],
  [":", names],
  ['"', quotes],
  ["-0123456789", counts],
] as const) {
  for (const letter of letters) classes[letter.charCodeAt(0)] = meaning;
}

/** Digits up to which a double is exact, whatever they are. */
const exactDigits = 15;

/**
 * Finds where a batch of values ends: at the first comma after so many bytes, or where its container does; or where
 * the one value ends. The window holds the whole batch then, and the byte before it, at `window.at - 1`.
 *
 * It only counts and looks out for what `JSON.parse` takes and the profile of docs/format.md does not.
 */
export function skim(window: Window, until: number | "value", keyBytes: number): Skimmed {
  const isOne = until === "value";
  const least = isOne ? 0 : until;
  let { bytes, end } = window;
  let i = window.at;
  let [members, values, level, depth] = [0, 0, 0, 0];
  let isOdd = false;
  /** Where the string began that is being read; -1 outside. */
  let string = -1;
  /** Up to here all that a step looks at lies in the window. */
  let sure = end - ahead;
  for (;;) {
    if (i >= sure) {
      const shift = Math.max(0, window.at - 1);
      const more = sure < end ? window.more(shift) : "end";
      if (more === "too-large" || (more === "end" && i >= end))
        return { end: Math.min(i, end), stop: more, members, values, depth, isOdd: true };
      ({ bytes, end } = window);
      sure = more === "end" ? end : end - ahead;
      if (more === "end") continue;
      i -= shift;
      if (string >= 0) string -= shift;
      continue;
    }
    if (string >= 0) {
      let byte = bytes[i] as number;
      while (byte !== quote && byte !== backslash && i < sure) {
        i += 1;
        byte = bytes[i] as number;
      }
      if (i >= sure) continue;
      if (byte === quote) {
        if (i - string > keyBytes) isOdd = true;
        string = -1;
        i += 1;
        if (isOne && level === 0) return { end: i, stop: "value", members, values, depth, isOdd };
      } else {
        // The letter after it may lie behind the window.
        if (i + 1 >= end || bytes[i + 1] === 0x75) isOdd = true;
        i += 2;
      }
      continue;
    }
    switch (classes[bytes[i] as number]) {
      case plain:
        i += 1;
        break;
      case quotes:
        string = i;
        i += 1;
        // `__proto__`, or what could become it behind the window.
        if (i + 1 >= end || (bytes[i] === 0x5f && bytes[i + 1] === 0x5f)) isOdd = true;
        break;
      case names:
        if (isOne && level === 0) return { end: i, stop: "value", members, values, depth, isOdd };
        members += 1;
        i += 1;
        break;
      case separates:
        if (level === 0 && i - window.at >= least) return { end: i, stop: "comma", members, values, depth, isOdd };
        values += 1;
        i += 1;
        break;
      case opens:
        level += 1;
        if (level > depth) depth = level;
        values += 2;
        i += 1;
        break;
      case closes:
        if (level === 0) return { end: i, stop: "bracket", members, values, depth, isOdd };
        level -= 1;
        i += 1;
        if (isOne && level === 0) return { end: i, stop: "value", members, values, depth, isOdd };
        break;
      case counts: {
        const from = i;
        let byte = bytes[i] as number;
        while (i < end && ((byte >= 0x30 && byte <= 0x39) || byte === 0x2d || byte === 0x2e)) {
          i += 1;
          byte = bytes[i] as number;
        }
        // An exponent, a zero with a sign, or more digits than are exact; or a part of it lies behind the window.
        if (byte === 0x65 || byte === 0x45 || i >= end || i - from > exactDigits) isOdd = true;
        if (bytes[from] === 0x2d && bytes[from + 1] === 0x30) isOdd = true;
        break;
      }
    }
  }
}
