import { expect, test } from "vitest";
import { readExample } from "../algebra/example.js";
import { writeEnvelope } from "../json/envelope.js";
import type { JsonValue } from "../model/json.js";
import { showOrigin } from "../model/origin.js";
import { memoryFiles } from "../ports/memory-files.js";
import { collectGenerated } from "./generated.js";

const path = "/w/target/px-meta/generators/0123/facts.json";

/** What is collected where the generator `bp` of the package `low` left some bytes. */
function collected(text: string, bytes: Uint8Array | undefined) {
  const { graph } = readExample(text);
  const low = graph.packages.find(({ name }) => name === "low");
  const publications = low === undefined ? [] : [{ package: low.id, generator: "bp", path }];
  const files = memoryFiles(bytes === undefined ? {} : { [path]: bytes });
  const { facts, problems } = collectGenerated(graph, publications, files);
  return {
    facts: facts.map((fact) => `${fact.schema}/${fact.name} ${fact.domains} ${fact.target} ${showOrigin(fact)}`),
    problems: problems.map((problem) => problem.kind),
  };
}

const publication = (facts: JsonValue) =>
  writeEnvelope("facts@1", { package: { name: "low", version: "1.0.0" }, facts, upstream: [] });
const origin = { method: "env", file: "src/main.rs", line: 3, column: 5, inputs: [{ kind: "env", name: "API" }] };
const fact = { schema: "demo@1", name: "routes", value: 1, origin };

test("what a generator published stands where its package is built, and names the generator", () => {
  const said = "generator bp src/main.rs:3:5, env from API";
  expect(collected("app uses low", publication([fact]))).toEqual({
    facts: [`demo@1/routes target board ${said}`],
    problems: [],
  });
  expect(collected("app uses low\napp builds with low", publication([fact])).facts).toEqual([
    `demo@1/routes target board ${said}`,
    `demo@1/routes host desk ${said}`,
  ]);
});

test("a generator that published nothing, or whose package is not built, says nothing", () => {
  expect(collected("app uses low", undefined)).toEqual({ facts: [], problems: [] });
  expect(collected("app uses other", publication([fact]))).toEqual({ facts: [], problems: [] });
});

test("an entry that is none is named once, and the others count", () => {
  const { facts, problems } = collected("app uses low\napp builds with low", publication([null, fact]));
  expect(facts.length).toBe(2);
  expect(problems).toEqual(["malformed-fact"]);
});

test.each([
  ["torn", publication([fact]).subarray(0, 150), "wrong-digest"],
  ["of another format", writeEnvelope("view@1", {}), "wrong-format"],
  ["not an envelope", Buffer.from("{}"), "malformed-json"],
  ["huge", new Uint8Array((1 << 20) + 1), "file-too-large"],
])("a file that is %s is a problem", (_, bytes, kind) => {
  expect(collected("app uses low", bytes)).toEqual({ facts: [], problems: [kind] });
});

test("an origin cannot claim a generator", () => {
  const bytes = publication([{ ...fact, origin: { ...origin, generator: "other" } }]);
  expect(collected("app uses low", bytes).facts).toEqual([
    "demo@1/routes target board generator bp src/main.rs:3:5, env from API",
  ]);
});
