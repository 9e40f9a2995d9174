import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type JsonLimits, parseJson } from "../parse.js";
import { type Plan, streamJson } from "./stream.js";

const limits: JsonLimits = { depth: 20, values: 1_000_000, keyBytes: 100 };
const plan: Plan = {
  members: { list: "list", inner: { members: { column: "column", other: "list" } }, column: "column" },
};

/** The same bytes in chunks of some size. */
function chunked(bytes: Uint8Array, size: number): readonly Uint8Array[] {
  return Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) => bytes.subarray(i * size, (i + 1) * size));
}

function read(text: string | Uint8Array, size = 7) {
  return streamJson(chunked(Buffer.from(text), size), plan, limits);
}

/** The document with its columns put back. */
function whole(text: string, size?: number): unknown {
  const streamed = read(text, size);
  if (!streamed.ok) return streamed;
  const document = JSON.parse(JSON.stringify(streamed.value.document));
  for (const [pointer, column] of streamed.value.columns) {
    const [, one = "", two] = pointer.split("/");
    if (two === undefined) document[one] = [...column];
    else document[one][two] = [...column];
  }
  return document;
}

const documents: readonly string[] = [
  `{"list":[{"a":1,"b":"x\\"}]"},[],"é",null,true,-1.5e3],"inner":{"column":[0, 1,\n22,2147483647],"other":[]},"c":{}}`,
  `{"column":[],"list":[]}`,
  `{"column":[1e2,7 ,3.0]}`,
  ` [1,2] `,
  `"text"`,
  "17",
  `{"list":[{"constructor":1,"toString":{"valueOf":[]}}]}`,
  `{"list":[0.12345678901234567,-0,"\\ud83d\\ude00\\u00e9"]}`,
  `{"list":[{"a":${"[".repeat(17)}${"]".repeat(17)}}]}`,
  `{"list":["${"long ".repeat(100_000)}"]}`,
];

test.each(documents)("document %# is read as the reader of small documents reads it", (text) => {
  for (const size of [1, 7, 1 << 16]) {
    if (size === 1 && text.length > 1000) continue;
    expect(whole(text, size)).toEqual(JSON.parse(text.replace("-0,", "0,")));
  }
});

const wrong: readonly string[] = [
  "",
  "hello",
  "{",
  `{"list":[1,2`,
  `{"list":[1,2}`,
  `{"list":[1 2]}`,
  `{"list":[,1]}`,
  `{"list":[{"a":1,"a":2}]}`,
  `{"list":[{"a":1,"\\u0061":2}]}`,
  `{"list":[{"b":1},{"__proto__":2}]}`,
  `{"list":[{"\\u005f_proto__":2}]}`,
  `{"list":[\n  12345678901234567890]}`,
  `{"list":[1e999]}`,
  `{"list":["\\ud800"]}`,
  `{"list":["a\\u0000"]}`,
  `{"list":["\\x"]}`,
  `{"list":["a\nb"]}`,
  `{"list":[NaN]}`,
  `{"column":[NaN]}`,
  `{"column":[1,2`,
  `{"column":[1,,2]}`,
  `{"column":[01]}`,
  `{"column":[1 2]}`,
  `{"a":1,"a":2}`,
  `{"__proto__":1}`,
  `{"list":[]} x`,
  `{"list":[${"[".repeat(30)}`,
  `{"${"k".repeat(5000)}":1}`,
  `{"list":[{"${"k".repeat(200)}":1}],"é":[1,\n,]}`,
  `{"é":1,"list":["é",\n "é", tru]}`,
];

test.each(wrong)("document %# is refused at the place where the reader of small documents refuses it", (text) => {
  const expected = parseJson(text, limits);
  expect(expected.ok).toBe(false);
  const found = read(text);
  expect(found.ok).toBe(false);
  if (!expected.ok && !found.ok) expect(found.error.line).toBe(expected.error.line);
});

test("a fault far inside a list has its place", () => {
  const items = Array.from({ length: 50_000 }, (_, i) => `{"number":${i},"text":"é"}`);
  items[40_000] = `{"number":1,"number":2}`;
  const found = read(`{"list":[\n${items.join(",\n")}]}`, 10_000);
  expect(found).toEqual({
    ok: false,
    error: { line: 40_002, column: 13, reason: 'the key "number" stands twice in one object' },
  });
});

test("bytes that are no UTF-8 are refused", () => {
  expect(read(Uint8Array.of(0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d))).toMatchObject({
    ok: false,
    error: { reason: "not UTF-8" },
  });
});

test("what is no place in a column is complained of", () => {
  const streamed = read(`{"column":[1,-1,0.5,"7",4294967296,[1],3]}`);
  expect(streamed.ok && streamed.value.complaints).toEqual([
    { pointer: "/column/1", reason: "must be >= 0" },
    { pointer: "/column/2", reason: "must be integer" },
    { pointer: "/column/3", reason: "must be integer" },
    { pointer: "/column/4", reason: "must be <= 2147483647" },
    { pointer: "/column/5", reason: "must be integer" },
  ]);
});

describe("whatever the text is", () => {
  test("both readers take the same documents and give the same", () => {
    const json = fc.record({ list: fc.array(fc.jsonValue()), column: fc.array(fc.nat()), other: fc.jsonValue() });
    const change = fc.record({ at: fc.nat(400), put: fc.constantFrom("", '"', "[", "]", ",", "}", "\\", "0", "e5") });
    fc.assert(
      fc.property(json, fc.option(change), fc.integer({ min: 1, max: 40 }), (value, torn, size) => {
        const text = JSON.stringify(value);
        const given = torn === null ? text : text.slice(0, torn.at) + torn.put + text.slice(torn.at + 1);
        const strict = parseJson(given, limits);
        const streamed = read(given, size);
        if (streamed.ok && streamed.value.complaints.length > 0) return;
        expect(streamed.ok).toBe(strict.ok);
        if (strict.ok) expect(whole(given, size)).toEqual(JSON.parse(JSON.stringify(strict.value)));
        else if (!streamed.ok) expect(streamed.error.line).toBe(strict.error.line);
      }),
      { numRuns: 500 },
    );
  });
});
