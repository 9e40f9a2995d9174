import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { JsonObject, JsonValue } from "../json.js";
import { formats, registry } from "../registry.js";
import { readForeignSchema } from "./foreign.js";

const id = "crate:thing@1";

/** What is wrong with a document. */
async function refusals(document: unknown): Promise<readonly string[]> {
  const read = await readForeignSchema(id, document);
  return read.ok ? [] : read.error.map(({ pointer, message }) => `${pointer}: ${message}`);
}

/** What a good document says of a value. */
async function check(document: JsonObject, value: unknown): Promise<readonly string[]> {
  const read = await readForeignSchema(id, document);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  const checked = (await read.value.validator())(value);
  return checked.ok ? [] : checked.error.map(({ pointer, message }) => `${pointer}: ${message}`);
}

function nested(depth: number): JsonValue {
  return depth === 0 ? {} : { items: nested(depth - 1) };
}

/** As `JSON.parse` makes it: with a key that an object literal does not have. */
const polluting: unknown = JSON.parse('{"properties": {"__proto__": {"type": "string"}}}');

describe("a document of a stranger is refused", () => {
  const cases: readonly (readonly [name: string, document: unknown, says: readonly unknown[]])[] = [
    ["that is no object", [], [": a schema document is an object"]],
    ["that is not JSON", { default: () => 1 }, ["/default: is not JSON"]],
    ["that is too deep", nested(40), [": a schema document has at most 32 levels"]],
    ["that has too many values", { default: Array(20_000).fill(0) }, [expect.stringContaining("at most 20000 values")]],
    ["that has too much text", { title: "x".repeat(300_000) }, [expect.stringContaining("at most 262144 characters")]],
    [
      "that has too many schemas",
      { properties: Object.fromEntries(Array.from({ length: 2000 }, (_, i) => [`p${i}`, {}])) },
      [": a document has fewer than 2000 schemas"],
    ],
    ["that names a prototype", polluting, ["/properties: the name __proto__ is not possible"]],
    ["that names a constructor", { $defs: { constructor: {} } }, ["/$defs: the name constructor is not possible"]],
    ["with half a character", { title: "\ud800" }, ["/title: texts are Unicode without U+0000"]],
    ["with a keyword of another dialect", { $dynamicRef: "#a" }, [": the dialect has no keyword $dynamicRef"]],
    ["with an unknown keyword deep inside", { allOf: [{ $data: 1 }] }, ["/allOf/0: the dialect has no keyword $data"]],
    ["with a format", { type: "string", format: "uri" }, ["/format: the only format is px-path"]],
    [
      "with another $schema",
      { $schema: "http://json-schema.org/draft-07/schema#" },
      [expect.stringContaining("/$schema")],
    ],
    ["with the id of another", { $id: "px-meta:native-library@1" }, [expect.stringContaining("must stand at the top")]],
    ["with an id within", { properties: { a: { $id: "x" } } }, [expect.stringContaining("/properties/a/$id")]],
    ["with a keyword of the wrong type", { maxLength: "1" }, ["/maxLength: must be an integer from 0"]],
    ["with a schema that is none", { items: [{}] }, ["/items: a schema is an object, true or false"]],
    ["with an unknown type", { type: ["string", "text"] }, [expect.stringContaining("/type: must be of null")]],
    [
      "with a reference to the network",
      { $ref: "https://example.org/x" },
      [expect.stringContaining("/$ref: a reference is")],
    ],
    ["with a reference to a file", { $ref: "other.json#/a" }, [expect.stringContaining("/$ref: a reference is")]],
    [
      "with a reference to a file format",
      { $ref: "px-meta:facts@1" },
      [expect.stringContaining("/$ref: a reference is")],
    ],
    ["with a reference to nothing", { $ref: "#/$defs/a" }, ["/$ref: there is no schema at #/$defs/a"]],
    [
      "with a reference to what is no schema",
      { default: {}, $ref: "#/default" },
      ["/$ref: there is no schema at #/default"],
    ],
    ["with a reference to a prototype", { $ref: "#/toString" }, ["/$ref: there is no schema at #/toString"]],
    [
      "with a pattern that looks around",
      { type: "string", maxLength: 9, pattern: "(?=a)" },
      [expect.stringContaining("/pattern: is not a pattern of RE2's kind")],
    ],
    [
      "with a pattern that refers back",
      { type: "string", maxLength: 9, pattern: "(a)\\1" },
      [expect.stringContaining("/pattern: is not a pattern of RE2's kind")],
    ],
    [
      "with a long pattern",
      { maxLength: 9, pattern: "a".repeat(513) },
      ["/pattern: a pattern has at most 512 characters"],
    ],
    [
      "with a large pattern",
      { maxLength: 9, pattern: "(((a?){10}){10}){10}" },
      [expect.stringContaining("the patterns are too large together")],
    ],
    ["with a pattern for any length", { pattern: "a" }, [": a pattern needs a maxLength of at most 4096 beside it"]],
    [
      "with a wrong pattern of names",
      { patternProperties: { "(": {} } },
      [expect.stringContaining("/patternProperties: is not")],
    ],
    [
      "that compares many objects",
      { uniqueItems: true, items: { type: "object" } },
      [expect.stringContaining("uniqueItems needs")],
    ],
    ["with the name *", { properties: { "*": {} } }, [expect.stringContaining("the name * stands for")]],
    [
      "with an impossible rule",
      { properties: { a: { px: "max" } } },
      [expect.stringContaining("/properties/a/px: max compares")],
    ],
    [
      "with an impossible rule that nothing uses",
      { $defs: { a: { px: { reach: "x" } } } },
      [expect.stringContaining("/$defs/a/px/reach")],
    ],
    ["that refers to itself", { $ref: "#" }, [expect.stringContaining(": holds for the same place of a value")]],
    [
      "that contains itself at the same place",
      { $ref: "#/$defs/a", $defs: { a: { anyOf: [{ $ref: "#/$defs/b" }] }, b: { not: { $ref: "#/$defs/a" } } } },
      [expect.stringContaining(": holds for the same place of a value")],
    ],
    [
      "that doubles its work at every level",
      { anyOf: [{ properties: { a: { $ref: "#" } } }, { properties: { a: { $ref: "#" } } }] },
      [expect.stringContaining(": contains itself in two ways")],
    ],
    [
      "that doubles its work for names of a pattern",
      { properties: { a: { $ref: "#" } }, patternProperties: { "^a": { $ref: "#" } } },
      [expect.stringContaining(": contains itself in two ways")],
    ],
    [
      "that doubles its work for items",
      { items: { $ref: "#" }, contains: { $ref: "#" } },
      [expect.stringContaining(": contains itself in two ways")],
    ],
  ];
  for (const [name, document, says] of cases) {
    test(name, async () => expect(await refusals(document)).toEqual(says));
  }

  test("that multiplies its work by references", async () => {
    const $defs: { [name: string]: JsonObject } = { d0: { type: "string" } };
    for (let i = 1; i < 20; i += 1) {
      const $ref = `#/$defs/d${i - 1}`;
      $defs[`d${i}`] = { allOf: [{ $ref }, { $ref }] };
    }
    expect(await refusals({ $ref: "#/$defs/d19", $defs })).toEqual([
      expect.stringContaining("4000 times, or endlessly"),
    ]);
  });

  test("with many faults, of which fifty are told", async () => {
    const properties = Object.fromEntries(Array.from({ length: 500 }, (_, i) => [`p${i}`, { foo: 1 }]));
    expect((await refusals({ properties })).length).toBe(50);
  });
});

describe("a document of a stranger", () => {
  test("is used like one of ours", async () => {
    const read = await readForeignSchema(id, { type: "object", properties: { a: { type: "string", px: "agree" } } });
    expect(read.ok && read.value.fields.map(({ pointer, rule }) => [pointer, rule.merge.kind])).toEqual([
      ["", "collect"],
      ["/a", "agree"],
    ]);
  });

  const cases: readonly (readonly [name: string, document: JsonObject, value: unknown, says: readonly string[]])[] = [
    ["takes what it describes", { type: "object", required: ["a"] }, { a: 1, b: 2 }, []],
    ["tells the first thing that is wrong", { required: ["a", "b"] }, {}, [': lacks "a"']],
    ["matches patterns", { type: "string", maxLength: 9, pattern: "^\\p{L}+$" }, "straße", []],
    ["refuses what a pattern does not match", { maxLength: 9, pattern: "^a$" }, "b", [": must match ^a$"]],
    [
      "holds each text against its own pattern",
      { properties: { a: { maxLength: 9, pattern: "^a$" }, b: { maxLength: 9, pattern: "^b$" } } },
      { a: "a", b: "a" },
      ["/b: must match ^b$"],
    ],
    [
      "does not hold a long text against a pattern",
      { maxLength: 9, pattern: "(a+)+$" },
      "a".repeat(10),
      [": must have at most 9 characters"],
    ],
    ["does not take inherited names for its own", { required: ["toString"] }, {}, [': lacks "toString"']],
    ["knows paths", { format: "px-path" }, `$${"{HOME}"}/x`, [expect.stringContaining("must be a path")]],
    [
      "may use a schema of ours",
      { properties: { lib: { $ref: "px-meta:native-library@1" } } },
      { lib: {} },
      ['/lib: lacks "link"'],
    ],
    [
      "may use itself",
      { properties: { left: { $ref: "#" }, size: { type: "number" } } },
      { left: { left: { size: "1" } } },
      ["/left/left/size: must be number"],
    ],
    [
      "may be a choice that contains itself once",
      { anyOf: [{ type: "string" }, { type: "array", items: { $ref: "#" } }] },
      ["a", [["b"]]],
      [],
    ],
    [
      "may have additional names beside its own",
      { properties: { a: { $ref: "#" } }, additionalProperties: { $ref: "#" } },
      { a: {}, b: {} },
      [],
    ],
    [
      "runs nothing that it says",
      { required: ['"]);throw 1;//', `$${"{1}"}`, "`", "\u2028"] },
      { a: 1 },
      [': lacks "\\"]);throw 1;//"'],
    ],
  ];
  for (const [name, document, value, says] of cases) {
    test(name, async () => expect(await check(document, value)).toEqual(says));
  }
});

test("our own schemas hold to the dialect that we ask of crates", async () => {
  const schemas = [
    ...registry.names().map((name) => registry.get(name)),
    ...formats.names().map((name) => formats.get(name)),
  ];
  for (const schema of schemas) {
    const read = await readForeignSchema(schema.id, await schema.document());
    const errors = read.ok ? [] : read.error.filter(({ message }) => !message.startsWith("a pattern needs"));
    expect([schema.id, errors]).toEqual([schema.id, []]);
  }
});

test("whatever a stranger sends, the answer is a schema that works or a list of faults", async () => {
  const keyword = fc.constantFrom(
    ...[
      "type",
      "items",
      "properties",
      "allOf",
      "anyOf",
      "not",
      "if",
      "then",
      "$ref",
      "$defs",
      "enum",
      "const",
      "pattern",
    ],
    ...["maxLength", "uniqueItems", "required", "additionalProperties", "px", "merge", "order", "values", "contains"],
  );
  const leaf = fc.oneof(
    fc.constantFrom("#", "#/$defs/a", "agree", "max", "union", "string", "object", "array"),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
  );
  const { document } = fc.letrec<{ document: unknown }>((tie) => ({
    document: fc.oneof(
      { maxDepth: 5 },
      leaf,
      fc.dictionary(keyword, tie("document")),
      fc.array(tie("document"), { maxLength: 3 }),
    ),
  }));
  await fc.assert(
    fc.asyncProperty(fc.dictionary(keyword, document), fc.jsonValue(), async (schema, value) => {
      const read = await readForeignSchema(id, schema);
      if (!read.ok) return read.error.length > 0;
      const checked = (await read.value.validator())(value);
      return checked.ok || checked.error.length > 0;
    }),
    { numRuns: 2000 },
  );
});
