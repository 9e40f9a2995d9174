import type { SchemaId } from "@px-meta/core/stages";
import { expect, test } from "vitest";
import { withField } from "./field.js";
import { parseQuestion } from "./why.js";

function check(text: string, expected: string): void {
  const facts = [
    { schema: "native-library@1" as SchemaId, name: "z" },
    { schema: "headers@1" as SchemaId, name: "z/private" },
    { schema: "headers@1" as SchemaId, name: "z" },
  ];
  const question = parseQuestion(text);
  if (question === undefined) throw new Error("a question was expected");
  const { name = "", pointer = "" } = withField(question, facts, [{ pointer: "/cxx/stdlib" }]);
  expect(`${name}#${pointer}`).toBe(expected);
}

test("a fact's name alone asks for the fact", () => check("native-library@1/z", "z#"));
test("a name with more behind it asks for a field", () => check("native-library@1/z/libs/0", "z#/libs/0"));
test("the longest name counts", () => check("headers@1/z/private/x", "z/private#/x"));
test("where no fact has the name, it may be a field that is merged", () => check("abi@1/cxx/stdlib", "#/cxx/stdlib"));
test("what is neither stays a name", () => check("abi@1/cxx/other", "cxx/other#"));
test("a field after # stays as it is", () => check("native-library@1/q#/libs", "q#/libs"));
