import type { JsonObject, JsonValue } from "../../model/json.js";
import { err, ok, type Result } from "../../model/result.js";
import { type JsonFault, type JsonLimits, parseJson } from "../parse.js";
import { readColumn } from "./column.js";
import { type RowPlan, RowReader } from "./rows.js";
import { type Skimmed, skim } from "./skim.js";
import { placeIn, Window } from "./window.js";

/**
 * How a large member of a document is read: item by item, as a column of whole numbers, as objects that are all alike,
 * or member by member.
 */
export type Plan =
  | "list"
  | "column"
  | { readonly rows: RowPlan }
  | { readonly members: { readonly [member: string]: Plan } };

/** What a streamed document holds. */
export interface Streamed {
  /** As `parseJson` gives it, but objects have a prototype; columns are left empty, and rows that were taken are left out. */
  readonly document: JsonValue;
  /** The columns by JSON pointer. */
  readonly columns: ReadonlyMap<string, Int32Array>;
  /** Where a column has something else than a place: the first items of each. */
  readonly complaints: readonly { readonly pointer: string; readonly reason: string }[];
}

/** Bytes that are given to `JSON.parse` at once. */
const batchBytes = 1 << 15;

/**
 * Reads a JSON document of any size by the profile of docs/format.md, with the same faults at the same places as
 * `parseJson`, but without ever holding its text: what the plan names is read piece by piece.
 *
 * `JSON.parse` is several times faster than a reader of our own can be, but takes more. So the bytes are skimmed for
 * what it would let pass, members are counted, to find keys that stand twice, and only a batch that looks odd is read
 * by `parseJson`. The source is read once; after a fault, once more up to its place.
 */
export function streamJson(source: Iterable<Uint8Array>, plan: Plan, limits: JsonLimits): Result<Streamed, JsonFault> {
  const reader = new StreamReader(source, limits);
  const document = reader.document(plan);
  const { fault, columns, complaints } = reader;
  if (fault === undefined) return ok({ document: document as JsonValue, columns, complaints });
  const { line, column } = placeIn(source, fault.offset);
  const within = fault.within ?? { line: 1, column: 1 };
  return err({
    line: line + within.line - 1,
    column: within.line === 1 ? column + within.column - 1 : within.column,
    reason: fault.reason,
  });
}

/** What is wrong: at a place of the stream, or at one counted from there. */
interface Fault {
  readonly offset: number;
  readonly within?: { readonly line: number; readonly column: number };
  readonly reason: string;
}

const open = { object: 0x7b, list: 0x5b };
const close = { object: 0x7d, list: 0x5d };
const comma = 0x2c;

/** The state of one reading. Once `fault` is set, nothing more is read. */
class StreamReader {
  fault: Fault | undefined;
  readonly columns = new Map<string, Int32Array>();
  readonly complaints: { pointer: string; reason: string }[] = [];
  private readonly window: Window;
  private readonly decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  private values = 0;

  constructor(
    source: Iterable<Uint8Array>,
    private readonly limits: JsonLimits,
  ) {
    this.window = new Window(source);
  }

  document(plan: Plan): JsonValue | undefined {
    const value = this.value(plan, "", 0);
    if (this.fault === undefined && this.window.next() !== undefined)
      this.fail("more text after the end of the document");
    return value;
  }

  /** Reads a value that stands so many levels deep. */
  private value(plan: Plan | undefined, pointer: string, level: number): JsonValue | undefined {
    const first = this.window.next();
    if (plan === "list" && first === open.list) return this.list(level);
    if (plan === "column" && first === open.list) return this.column(pointer, level);
    if (typeof plan === "object" && "rows" in plan && first === open.list) return this.rows(plan.rows, level);
    if (typeof plan === "object" && "members" in plan && first === open.object)
      return this.object(plan.members, pointer, level);
    return this.whole(level);
  }

  private object(plan: { readonly [member: string]: Plan }, pointer: string, level: number): JsonValue | undefined {
    const members: [string, JsonValue][] = [];
    const names = new Set<string>();
    this.values += 1;
    this.window.at += 1;
    if (this.window.next() === close.object) {
      this.window.at += 1;
      return {};
    }
    while (this.fault === undefined) {
      if (this.window.next() !== 0x22) return this.fail("expected a key in quotes");
      const at = this.window.offset(this.window.at);
      const name = this.whole(level + 1);
      if (typeof name !== "string") return undefined;
      const wrong = nameFault(name, names, this.limits);
      if (wrong !== undefined) return this.fail(wrong, at);
      names.add(name);
      if (this.window.next() !== 0x3a) return this.fail("expected :");
      this.window.at += 1;
      const inner = Object.hasOwn(plan, name) ? plan[name] : undefined;
      const value = this.value(inner, `${pointer}/${name}`, level + 1);
      if (value === undefined) return undefined;
      members.push([name, value]);
      const letter = this.window.next();
      if (letter !== comma && letter !== close.object) return this.fail("expected , or }");
      this.window.at += 1;
      if (letter === close.object) return Object.fromEntries(members);
    }
    return undefined;
  }

  private list(level: number): JsonValue | undefined {
    const items: JsonValue[] = [];
    const { window } = this;
    this.values += 1;
    window.at += 1;
    for (let isFirst = true; ; isFirst = false) {
      const skimmed = skim(window, batchBytes, this.limits.keyBytes);
      const letter = skimmed.stop === "bracket" ? window.bytes[skimmed.end] : undefined;
      // The batch becomes a list of its own: with a bracket before it, and one behind it.
      const isWhole = skimmed.stop === "comma" || letter === close.list;
      window.bytes[window.at - 1] = open.list;
      if (isWhole) window.bytes[skimmed.end] = close.list;
      const end = Math.min(window.end, skimmed.end + 1);
      const batch = this.parse(window.at - 1, end, { ...skimmed, depth: skimmed.depth + 1 }, level);
      if (!Array.isArray(batch)) return undefined;
      if (batch.length === 0 && !(isFirst && letter === close.list)) {
        window.at = skimmed.end;
        return this.fail("expected a value");
      }
      for (const item of batch as readonly JsonValue[]) items.push(item);
      window.at = skimmed.end + 1;
      if (letter === close.list) return items;
    }
  }

  private rows(plan: RowPlan, level: number): JsonValue | undefined {
    const { window, limits } = this;
    const reader = new RowReader(plan);
    const others: JsonValue[] = [];
    this.values += 1;
    window.at += 1;
    for (let isFirst = true; ; isFirst = false) {
      const before = reader.values;
      reader.read(window);
      this.values += reader.values - before;
      if (this.values > limits.values) return this.fail(`more than ${limits.values} values`);
      if (isFirst && reader.values === 0 && window.next() === close.list) {
        window.at += 1;
        return others;
      }
      const value = this.whole(level + 1);
      if (value === undefined) return undefined;
      plan.skip();
      others.push(value);
      const letter = window.next();
      if (letter !== comma && letter !== close.list)
        return this.fail(letter === undefined ? "the document ends early" : "expected , or ]");
      window.at += 1;
      if (letter === close.list) return others;
    }
  }

  private column(pointer: string, level: number): JsonValue | undefined {
    this.window.at += 1;
    const column = readColumn({
      window: this.window,
      odd: () => this.whole(level + 1),
      complain: (index, reason) => this.complaints.push({ pointer: `${pointer}/${index}`, reason }),
      fail: (reason) => this.fail(reason),
    });
    if (column === undefined) return undefined;
    this.columns.set(pointer, column);
    return [];
  }

  /** Reads a value that nothing is planned for, at once. */
  private whole(level: number): JsonValue | undefined {
    const { window } = this;
    window.next();
    const skimmed = skim(window, "value", this.limits.keyBytes);
    const found = this.parse(window.at, skimmed.end, skimmed, level);
    window.at = skimmed.end;
    return found;
  }

  /** Reads a part of the window as one value. */
  private parse(from: number, to: number, skimmed: Skimmed, level: number): JsonValue | undefined {
    const { window, limits } = this;
    const offset = window.offset(from);
    this.values += skimmed.values;
    if (this.values > limits.values) return this.fail(`more than ${limits.values} values`, offset);
    if (skimmed.stop === "too-large") return this.fail("a value that takes more than 256 MiB", offset);
    let text: string;
    try {
      text = this.decoder.decode(window.bytes.subarray(from, to));
    } catch {
      return this.fail("not UTF-8", offset);
    }
    if (!skimmed.isOdd && level + skimmed.depth <= limits.depth) {
      const value = quickly(text);
      if (value !== undefined && membersIn(value) === skimmed.members) return value;
    }
    const strict = parseJson(text, { ...limits, above: level });
    if (strict.ok) return strict.value;
    const { reason, ...within } = strict.error;
    this.fault = { offset, within, reason };
    return undefined;
  }

  private fail(reason: string, offset = this.window.offset(this.window.at)): undefined {
    this.fault ??= { offset, reason };
    return undefined;
  }
}

function nameFault(name: string, names: ReadonlySet<string>, { keyBytes }: JsonLimits): string | undefined {
  if (new TextEncoder().encode(name).length > keyBytes) return `a key of more than ${keyBytes} bytes`;
  if (name === "__proto__") return "the key __proto__ is not allowed";
  return names.has(name) ? `the key ${JSON.stringify(name)} stands twice in one object` : undefined;
}

function quickly(text: string): JsonValue | undefined {
  try {
    return JSON.parse(text) as JsonValue;
  } catch {
    return undefined;
  }
}

/** Members of all objects in a value, whose depth is bounded. */
function membersIn(value: JsonValue): number {
  if (typeof value !== "object" || value === null) return 0;
  const inner = Object.values(value as JsonObject);
  let members = Array.isArray(value) ? 0 : inner.length;
  for (const each of inner) if (typeof each === "object") members += membersIn(each);
  return members;
}
