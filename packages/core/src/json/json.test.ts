import fc from "fast-check";
import { expect, test } from "vitest";
import type { JsonValue } from "../model/json.js";
import { canonicalJson } from "./canonical.js";
import { readEnvelope, writeEnvelope } from "./envelope.js";
import { parseJson } from "./parse.js";

function check(text: string | Uint8Array, expected: string): void {
  const result = parseJson(text);
  const shown = result.ok
    ? canonicalJson(result.value)
    : `${result.error.line}:${result.error.column}: ${result.error.reason}`;
  expect(shown).toBe(expected);
}

test("a document is read with any spacing, and keys in any order", () => {
  check(' { "b" : [ 1 , 2.50, -0 ] ,\n "a" : { } , "c": "\\u00e9\\n" } ', '{"a":{},"b":[1,2.5,0],"c":"é\\n"}');
});

test.each([
  ["", "1:1: the document ends early"],
  ["{", "1:2: expected a key in quotes"],
  ["[1,]", "1:4: expected a value"],
  ["[1 2]", "1:4: expected , or ]"],
  ['{"a":1,}', "1:8: expected a key in quotes"],
  ['{"a":1\n,"a":2}', '2:2: the key "a" stands twice in one object'],
  ['{"__proto__":1}', "1:2: the key __proto__ is not allowed"],
  ['"\\ud800"', "1:1: a lone surrogate in a string"],
  ['"\\u0000"', "1:2: U+0000 in a string"],
  ['"\\x"', "1:2: an escape that JSON does not have"],
  ['"a\tb"', "1:3: a control character in a string"],
  ['"abc', "1:5: the document ends within a string"],
  ["9007199254740992", "1:1: a number beyond 2^53 - 1"],
  ["1e999", "1:1: a number beyond 2^53 - 1"],
  ["01", "1:2: more text after the end of the document"],
  ["nul", "1:1: expected a value"],
  ["\ufeff{}", "1:1: expected a value"],
  ["[".repeat(100_000), "1:65: more than 64 levels"],
  [`[${"0,".repeat(60_000)}0]`, "1:100001: more than 50000 values"],
  [`{"${"k".repeat(257)}":0}`, "1:2: a key of more than 256 bytes"],
])("refuses %.20s", (text, expected) => {
  check(text, expected);
});

test("refuses what is not UTF-8", () => {
  check(Uint8Array.of(0x22, 0xff, 0x22), "1:1: not UTF-8");
});

const anything = fc.jsonValue({ maxDepth: 5, stringUnit: "binary" }).filter((value) => {
  const text = JSON.stringify(value);
  return !text.includes("__proto__") && !text.includes("\\u0000") && !/\d{16}|e\+/.test(text) && value !== undefined;
});

test("what was written canonical is read back, and written the same again", () => {
  fc.assert(
    fc.property(anything, (value) => {
      const text = canonicalJson(value as JsonValue);
      const read = parseJson(text);
      expect(read.ok && canonicalJson(read.value)).toBe(text);
    }),
  );
});

const sample = writeEnvelope("facts@1", { facts: [{ name: "é", value: [1, 2, { a: null }] }], package: "x" });

test("an envelope is read back with the digest that it was written with", () => {
  const read = readEnvelope(sample, "f", "facts@1");
  expect(read.ok && writeEnvelope("facts@1", read.value.body)).toEqual(sample);
});

test("an envelope cut at any byte is refused", () => {
  for (let length = 0; length < sample.length; length++) {
    expect(readEnvelope(sample.subarray(0, length), "f", "facts@1").ok).toBe(false);
  }
});

test("an envelope with any byte changed is refused", () => {
  for (let at = 0; at < sample.length; at++) {
    const damaged = Uint8Array.from(sample);
    damaged[at] = (damaged[at] ?? 0) ^ 0x20;
    expect(readEnvelope(damaged, "f", "facts@1").ok).toBe(false);
  }
});

test("another version is named together with the one that is read", () => {
  const text = Buffer.from(sample).toString().replace("facts@1", "facts@2");
  expect(readEnvelope(Buffer.from(text), "f", "facts@1")).toEqual({
    ok: false,
    error: { kind: "wrong-format", path: "f", expected: "facts@1", found: "facts@2" },
  });
});
