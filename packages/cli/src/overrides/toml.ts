import { err, type JsonObject, type JsonValue, ok, type Result } from "@px-meta/core/base";
import { type AST, ParseError, parseTOML } from "toml-eslint-parser";

/** A place in a text, line and column from 1; columns count UTF-16 code units, as editors do. */
interface Place {
  readonly line: number;
  readonly column: number;
}

/** What a TOML document says, as JSON, and where it says it. */
export interface Located {
  readonly value: JsonObject;
  /** Where the key of a JSON pointer stands, or else the nearest above it. */
  readonly placeOf: (pointer: string) => Place;
}

/** Where a document stops being what we read, and why. */
export interface TomlFault extends Place {
  readonly reason: string;
}

/** Levels of lists and tables: what the files of the bus may have too. */
const depthLimit = 64;

/** Reads a TOML document that holds nothing but what JSON can say too. */
export function readToml(text: string): Result<Located, TomlFault> {
  const program = parsed(text);
  if (!program.ok) return program;
  const builder = new Builder();
  for (const node of program.value.body[0].body) builder.add(node);
  if (builder.fault !== undefined) return err(builder.fault);
  return ok({ value: builder.root, placeOf: (pointer) => placeOf(builder.places, pointer) });
}

function parsed(text: string): Result<AST.TOMLProgram, TomlFault> {
  try {
    return ok(parseTOML(text));
  } catch (error) {
    if (error instanceof ParseError) return err({ ...placeOfError(text, error), reason: decapitalised(error.message) });
    // The parser descends into lists and tables on the stack of the program.
    if (error instanceof RangeError) return err({ line: 1, column: 1, reason: "nested too deeply" });
    throw error;
  }
}

/** A value that is missing is found missing on the next line: people look for it behind its `=`. */
function placeOfError(text: string, { lineNumber, column, index }: ParseError): Place {
  const before = text.slice(text.lastIndexOf("\n", index - 2) + 1, index - 1);
  if (column > 0 || !/=\s*$/.test(before)) return { line: lineNumber, column: column + 1 };
  return { line: lineNumber - 1, column: before.trimEnd().length + 1 };
}

function decapitalised(message: string): string {
  return (message.charAt(0).toLowerCase() + message.slice(1)).replace(/\.$/, "");
}

/** Writes a step as a JSON pointer has it. */
export function pointerStep(step: string | number): string {
  return `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

function placeOf(places: ReadonlyMap<string, Place>, pointer: string): Place {
  for (let at = pointer; ; at = at.slice(0, at.lastIndexOf("/"))) {
    const place = places.get(at);
    if (place !== undefined) return place;
    if (at === "") return { line: 1, column: 1 };
  }
}

type Table = { [key: string]: JsonValue };

/** Puts the tables of a document together. The first thing that JSON cannot say ends up in `fault`. */
class Builder {
  readonly root: Table = Object.create(null);
  readonly places = new Map<string, Place>();
  fault: TomlFault | undefined;

  add(node: AST.TOMLKeyValue | AST.TOMLTable): void {
    if (node.type === "TOMLKeyValue") {
      this.pair(this.root, "", node, 1);
      return;
    }
    let table = this.root;
    let pointer = "";
    const steps = node.resolvedKey;
    for (const [index, step] of steps.entries()) {
      if (typeof step === "number") continue;
      pointer += pointerStep(step);
      this.note(pointer, node);
      const item = steps[index + 1];
      if (typeof item === "number") {
        const list = this.child(table, step, node, () => []) as Table[];
        pointer += pointerStep(item);
        this.note(pointer, node);
        list[item] ??= Object.create(null) as Table;
        table = list[item];
      } else table = this.child(table, step, node, () => Object.create(null) as Table) as Table;
    }
    for (const pair of node.body) this.pair(table, pointer, pair, 1);
  }

  private pair(into: Table, above: string, node: AST.TOMLKeyValue, depth: number): void {
    const keys = node.key.keys.map((key) => ({ key, name: key.type === "TOMLBare" ? key.name : key.value }));
    let table = into;
    let pointer = above;
    for (const [index, { key, name }] of keys.entries()) {
      pointer += pointerStep(name);
      this.note(pointer, key);
      const at = pointer;
      if (index === keys.length - 1) this.child(table, name, key, () => this.content(node.value, at, depth + index));
      else table = this.child(table, name, key, () => Object.create(null) as Table) as Table;
    }
  }

  /** The value of a key, made where there is none yet. The parser has refused keys that stand twice. */
  private child(table: Table, name: string, node: AST.TOMLNode, make: () => JsonValue): JsonValue {
    if (name === "__proto__") return this.refuse(node, "the key __proto__ is not allowed", Object.create(null));
    if (!Object.hasOwn(table, name)) table[name] = make();
    return table[name] as JsonValue;
  }

  private content(node: AST.TOMLContentNode, pointer: string, depth: number): JsonValue {
    if (depth > depthLimit) return this.refuse(node, `more than ${depthLimit} levels of lists and tables`);
    switch (node.type) {
      case "TOMLArray":
        return node.elements.map((element, index) => {
          const at = pointer + pointerStep(index);
          this.note(at, element);
          return this.content(element, at, depth + 1);
        });
      case "TOMLInlineTable": {
        const table = Object.create(null) as Table;
        for (const pair of node.body) this.pair(table, pointer, pair, depth + 1);
        return table;
      }
      case "TOMLValue":
        return this.scalar(node);
    }
  }

  private scalar(node: AST.TOMLValue): JsonValue {
    switch (node.kind) {
      case "string":
        return node.value.includes("\u0000") ? this.refuse(node, "a text must not hold U+0000") : node.value;
      case "integer":
      case "float":
        if (!(Math.abs(node.value) <= Number.MAX_SAFE_INTEGER))
          return this.refuse(node, "a number must lie within ±(2^53 - 1)");
        return node.value === 0 ? 0 : node.value;
      case "boolean":
        return node.value;
      case "offset-date-time":
      case "local-date-time":
      case "local-date":
      case "local-time":
        return this.refuse(node, "there are no dates in JSON; write it as a text");
    }
  }

  private refuse(node: AST.TOMLNode, reason: string, instead: JsonValue = null): JsonValue {
    this.fault ??= { ...start(node), reason };
    return instead;
  }

  private note(pointer: string, node: AST.TOMLNode): void {
    if (!this.places.has(pointer)) this.places.set(pointer, start(node));
  }
}

function start(node: AST.TOMLNode): Place {
  return { line: node.loc.start.line, column: node.loc.start.column + 1 };
}
