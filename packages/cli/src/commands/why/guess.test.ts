import type { SchemaId } from "@px-meta/core/stages";
import { expect, test } from "vitest";
import { guess } from "./guess.js";
import { thingWords } from "./text.js";

const keys = [
  { schema: "native-library@1" as SchemaId, name: "z" },
  { schema: "headers@1" as SchemaId, name: "z" },
  { schema: "native-library@1" as SchemaId, name: "zstd" },
  { schema: "native-library@1" as SchemaId, name: "zstd" },
];

function check(text: string, ...expected: readonly string[]): void {
  expect(guess(text, keys).map(thingWords)).toEqual(expected);
}

test("a name that one fact has", () => check("zstd", "native-library@1/zstd"));
test("a name that facts of two schemas have", () => check("z", "headers@1/z", "native-library@1/z"));
test("a schema without its major", () => check("native-library", "native-library@1"));
test("with a name", () => check("native-library/z", "native-library@1/z"));
test("with a field", () => check("zstd#/link", "native-library@1/zstd#/link"));
test("in other letters", () => check("Native-Library@1/Zstd", "native-library@1/zstd"));
test("what is none", () => check("zst"));
