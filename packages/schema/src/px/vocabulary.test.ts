import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { pxVocabulary } from "./vocabulary.js";

function compile(schema: object): (value: unknown) => boolean {
  const ajv = new Ajv2020({ strict: true });
  ajv.addKeyword(pxVocabulary);
  return ajv.compile(schema);
}

test("strict Ajv accepts rules, which say nothing of an instance", () => {
  const check = compile({ type: "object", px: "collect", properties: { a: { type: "number", px: { merge: "max" } } } });
  expect([check({ a: 1 }), check({ a: "1" }), check({})]).toEqual([true, false, true]);
});

test("strict Ajv without the vocabulary refuses them", () => {
  expect(() => new Ajv2020({ strict: true }).compile({ px: "agree" })).toThrow('unknown keyword: "px"');
});

test("an impossible rule is an error when the schema is compiled", () => {
  expect(() => compile({ type: "string", px: "max" })).toThrow("px: max compares numbers");
  expect(() => compile({ type: "string", px: { merg: "agree" } })).toThrow("px/merg: px has no key merg");
  expect(() => compile({ type: "string", px: ["agree"] })).toThrow();
});
