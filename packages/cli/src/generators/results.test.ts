import { sha256 } from "@px-meta/core/base";
import { expect, test } from "vitest";
import { type GenerationResult, readResults, resultsDocument, withResult } from "./results.js";

const digest = sha256("contents");

function result(before: string, text = "contents", isOutput = true): GenerationResult {
  const file = { kind: "file", sha256: sha256(text), size: 8, isOutput } as const;
  return { before: sha256(before), files: new Map([["src/lib.rs", file]]) };
}

test("results are read as they were written", () => {
  const results: readonly GenerationResult[] = [
    { ...result("a"), publication: { sha256: digest, size: 8 } },
    { ...result("b"), files: new Map([["run.sh", { kind: "executable", sha256: digest, size: 0, isOutput: false }]]) },
  ];
  expect(readResults(resultsDocument(results))).toEqual(results);
});

test("a result takes the place of one that began from the same, and few are kept", () => {
  const first = withResult([result("a"), result("b")], result("b", "other"));
  expect(first).toEqual([result("b", "other"), result("a")]);
  expect(withResult([result("a", "x", false)], result("a", "y", false)).length).toBe(2);
  const many = Array.from({ length: 20 }, (_, index) => result(`${index}`));
  expect(many.reduce(withResult, [] as readonly GenerationResult[]).length).toBe(8);
});

function documentOf(file: readonly unknown[], more: object = {}): Uint8Array {
  const one = { before: digest, files: [file], publication: null, ...more };
  return Buffer.from(JSON.stringify({ "px-meta": "generation-results@1", results: [one] }));
}

test.each([
  ..."../x,/etc/passwd,a/../../x,./x,a//b,a/,.,..,C:/x,c:x,a\\b,.git/hooks/post-checkout,sub/.git/config,.GIT/config".split(
    ",",
  ),
  "",
  "a\0b",
  "x".repeat(5000),
])("a result with the path %j counts for nothing", (path) => {
  expect(readResults(documentOf([path, "file", digest, 8, true]))).toEqual([]);
});

test.each<[string, readonly unknown[]]>([
  ["a link", ["x", "link", digest, 8, true]],
  ["no digest", ["x", "file", "abc", 8, true]],
  ["a digest in capitals", ["x", "file", digest.toUpperCase(), 8, true]],
  ["a size below zero", ["x", "file", digest, -1, true]],
  ["a size that is no number", ["x", "file", digest, "8", true]],
  ["a size that is not whole", ["x", "file", digest, 0.5, true]],
  ["something else than yes or no", ["x", "file", digest, 8, 1]],
  ["less than it takes", ["x", "file", digest, 8]],
  ["more than it takes", ["x", "file", digest, 8, true, null]],
])("a result whose file has %s counts for nothing", (_, file) => {
  expect(readResults(documentOf(file))).toEqual([]);
});

const good = ["x", "file", digest, 8, true];

test.each<[string, Uint8Array]>([
  ["the same file twice", documentOf(good, { files: [good, good] })],
  ["a file below a file", documentOf(good, { files: [good, ["x/y", "file", digest, 8, true]] })],
  ["a publication that is none", documentOf(good, { publication: [digest] })],
  ["no digest of the manifest", documentOf(good, { before: null })],
  ["another version", Buffer.from(`{"px-meta":"generation-results@2","results":[]}`)],
  ["no JSON", Buffer.from("{")],
  ["a list", Buffer.from("[]")],
  ["nothing", Buffer.from("null")],
  ["a deep nesting", Buffer.from("[".repeat(100_000))],
])("a document with %s counts for nothing", (_, document) => {
  expect(readResults(document)).toEqual([]);
});

test("what is good beside something that is not still counts", () => {
  expect(readResults(documentOf(good)).length).toBe(1);
});

test("the oldest results go where the document would be too large to be read", () => {
  const file = { kind: "file", sha256: digest, size: 8, isOutput: true } as const;
  const names = Array.from({ length: 20_000 }, (_, index) => [`${"x".repeat(200)}/${index}`, file] as const);
  const results = ["a", "b", "c"].map((before) => ({ ...result(before), files: new Map(names) }));
  expect(readResults(resultsDocument(results)).map(({ before }) => before)).toEqual([sha256("a")]);
});
