import type { JsonValue } from "../model/json.js";
import { err, ok, type Result } from "../model/result.js";

/** What a document may hold at most. */
export interface JsonLimits {
  /** Levels of arrays and objects. */
  readonly depth: number;
  /** Levels that stand around the document, where it is part of a larger one. */
  readonly above?: number;
  /** Values in all. */
  readonly values: number;
  /** Bytes of one key, as UTF-8. */
  readonly keyBytes: number;
}

/** The limits of the bus (docs/format.md). */
export const busLimits: JsonLimits = { depth: 64, values: 50_000, keyBytes: 256 };

/** Where a document stops being what we read, and why. Lines and columns from 1, columns in UTF-16 code units. */
export interface JsonFault {
  readonly line: number;
  readonly column: number;
  readonly reason: string;
}

/**
 * Reads a JSON document by the profile of docs/format.md, which is narrower than `JSON.parse`: no duplicate keys, no
 * lone surrogates, no U+0000, no numbers beyond ±(2^53 - 1), bounded depth and size. Objects have no prototype.
 * It walks the text with a stack of its own, so that no nesting can exhaust the program's.
 */
export function parseJson(source: Uint8Array | string, limits: JsonLimits = busLimits): Result<JsonValue, JsonFault> {
  const text = typeof source === "string" ? source : decode(source);
  if (text === undefined) return err({ line: 1, column: 1, reason: "not UTF-8" });
  const reader = new Reader(text, limits);
  const value = reader.document();
  if (reader.fault === undefined) return ok(value as JsonValue);
  return err({ ...place(text, reader.at), reason: reader.fault });
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Line and column of an offset, both from 1. */
function place(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset);
  return { line: before.split("\n").length, column: offset - before.lastIndexOf("\n") };
}

type Container = JsonValue[] | { [key: string]: JsonValue };

const space = /[ \t\n\r]*/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it refuses.
const plain = /[^"\\\u0000-\u001f]*/y;
const number = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const hex4 = /^[0-9a-fA-F]{4}$/;
const escapes: { readonly [letter: string]: string } = {
  '"': '"',
  "\\": "\\",
  "/": "/",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
};

/** The state of one reading. Once `fault` is set, nothing more is read. */
class Reader {
  at = 0;
  fault: string | undefined;
  private count = 0;
  private readonly open: Container[] = [];
  private readonly keys: string[] = [];

  constructor(
    private readonly text: string,
    private readonly limits: JsonLimits,
  ) {}

  document(): JsonValue | undefined {
    let finished: JsonValue | undefined;
    while (this.fault === undefined && finished === undefined) finished = this.step();
    if (this.fault !== undefined) return undefined;
    this.skip();
    if (this.at < this.text.length) this.fail("more text after the end of the document");
    return finished;
  }

  /** Reads up to the next whole value or opening bracket; gives the document once it is closed. */
  private step(): JsonValue | undefined {
    this.skip();
    const letter = this.text[this.at];
    if (letter === "{" || letter === "[") return this.enter(letter);
    const value = letter === '"' ? this.string() : this.scalar();
    return value === undefined ? undefined : this.place(value);
  }

  private enter(letter: "{" | "["): JsonValue | undefined {
    if (this.open.length + (this.limits.above ?? 0) >= this.limits.depth)
      return this.fail(`more than ${this.limits.depth} levels`);
    if (!this.counted()) return undefined;
    this.at++;
    const container: Container = letter === "[" ? [] : Object.create(null);
    this.open.push(container);
    this.keys.push("");
    this.skip();
    if (this.text[this.at] === (letter === "[" ? "]" : "}")) return this.leave();
    if (letter === "{") this.key(container as { [key: string]: JsonValue });
    return undefined;
  }

  /** Puts a finished value where it belongs, and reads on to where the next one begins. */
  private place(value: JsonValue): JsonValue | undefined {
    if (typeof value !== "object" || value === null) {
      if (!this.counted()) return undefined;
    }
    const container = this.open.at(-1);
    if (container === undefined) return value;
    if (Array.isArray(container)) container.push(value);
    else container[this.keys.at(-1) ?? ""] = value;
    this.skip();
    const letter = this.text[this.at];
    if (letter === ",") {
      this.at++;
      if (!Array.isArray(container)) {
        this.skip();
        this.key(container);
      }
      return undefined;
    }
    if (letter === (Array.isArray(container) ? "]" : "}")) return this.leave();
    return this.fail(Array.isArray(container) ? "expected , or ]" : "expected , or }");
  }

  private leave(): JsonValue | undefined {
    this.at++;
    this.keys.pop();
    const container = this.open.pop();
    return container === undefined ? undefined : this.place(container);
  }

  private key(object: { [key: string]: JsonValue }): void {
    const from = this.at;
    if (this.text[this.at] !== '"') {
      this.fail("expected a key in quotes");
      return;
    }
    const key = this.string();
    if (key === undefined) return;
    const fault = this.keyFault(object, key);
    if (fault !== undefined) {
      this.at = from;
      this.fail(fault);
      return;
    }
    this.keys[this.keys.length - 1] = key;
    this.skip();
    if (this.text[this.at] === ":") this.at++;
    else this.fail("expected :");
  }

  private keyFault(object: object, key: string): string | undefined {
    if (key === "__proto__") return "the key __proto__ is not allowed";
    if (key in object) return `the key ${JSON.stringify(key)} stands twice in one object`;
    return this.isTooLong(key) ? `a key of more than ${this.limits.keyBytes} bytes` : undefined;
  }

  private isTooLong(key: string): boolean {
    const most = this.limits.keyBytes;
    // A unit of UTF-16 takes at most three bytes of UTF-8: short keys need not be encoded, nor overlong ones.
    return key.length > most || (key.length * 3 > most && new TextEncoder().encode(key).length > most);
  }

  private scalar(): JsonValue | undefined {
    for (const [word, value] of words) {
      if (this.text.startsWith(word, this.at)) {
        this.at += word.length;
        return value;
      }
    }
    number.lastIndex = this.at;
    const match = number.exec(this.text);
    if (match === null) return this.fail(this.at < this.text.length ? "expected a value" : "the document ends early");
    const value = Number(match[0]);
    if (Math.abs(value) > Number.MAX_SAFE_INTEGER) return this.fail("a number beyond 2^53 - 1");
    this.at += match[0].length;
    return value === 0 ? 0 : value;
  }

  private string(): string | undefined {
    const from = this.at;
    this.at++;
    let value = "";
    for (;;) {
      plain.lastIndex = this.at;
      const run = plain.exec(this.text)?.[0] ?? "";
      value += run;
      this.at += run.length;
      const letter = this.text[this.at];
      if (letter === '"') break;
      if (letter !== "\\") {
        return this.fail(
          letter === undefined ? "the document ends within a string" : "a control character in a string",
        );
      }
      const escaped = this.escape();
      if (escaped === undefined) return undefined;
      value += escaped;
    }
    this.at++;
    if (value.isWellFormed()) return value;
    this.at = from;
    return this.fail("a lone surrogate in a string");
  }

  private escape(): string | undefined {
    const letter = this.text[this.at + 1] ?? "";
    const simple = Object.hasOwn(escapes, letter) ? escapes[letter] : undefined;
    if (simple !== undefined) {
      this.at += 2;
      return simple;
    }
    const digits = this.text.slice(this.at + 2, this.at + 6);
    if (letter !== "u" || !hex4.test(digits)) return this.fail("an escape that JSON does not have");
    if (digits === "0000") return this.fail("U+0000 in a string");
    this.at += 6;
    return String.fromCharCode(Number.parseInt(digits, 16));
  }

  private counted(): boolean {
    this.count++;
    if (this.count <= this.limits.values) return true;
    this.fail(`more than ${this.limits.values} values`);
    return false;
  }

  private skip(): void {
    space.lastIndex = this.at;
    this.at += space.exec(this.text)?.[0].length ?? 0;
  }

  private fail(reason: string): undefined {
    this.fault ??= reason;
    return undefined;
  }
}

const words: readonly (readonly [string, JsonValue])[] = [
  ["true", true],
  ["false", false],
  ["null", null],
];
