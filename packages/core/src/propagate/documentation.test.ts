import { readFileSync } from "node:fs";
import type { Field } from "@px-meta/schema";
import { readForeignSchema } from "@px-meta/schema/foreign";
import { describe, expect, test } from "vitest";
import { readExample } from "../algebra/example.js";
import { factsBelow, type Merged, mergedBelow, type Propagation } from "../algebra/propagation.js";
import { check } from "../check/check.js";
import { describe as say } from "../model/describe.js";
import { propagate } from "./propagate.js";

const page = readFileSync(new URL("../../../../docs/propagation.md", import.meta.url), "utf8");
const examples = [...page.matchAll(/```text\nschema (.+)\n([\s\S]+?)```/g)].map(([, schema = "", body = ""]) => ({
  schema,
  body,
}));

async function fieldsOf(schema: string): Promise<readonly Field[]> {
  const read = await readForeignSchema("demo:demo@1", JSON.parse(schema));
  if (!read.ok) throw new Error(read.error.map(({ message }) => message).join("; "));
  return read.value.fields;
}

/** What the node of a package hears, in the words of the page. */
function answer(propagation: Propagation, asked: string): string {
  const [, name, verb, pointer = ""] = /^(\S+) (reads|sees)(?: (\/\S*))? ./.exec(asked) ?? [];
  const { graph, facts } = propagation;
  const node = [...graph.nodePackage].findIndex((index) => graph.packages[index]?.name === name);
  if (verb === "sees") {
    const seen = [...factsBelow(propagation, node)].map((fact) => facts[fact]?.name).sort();
    return `${name} sees ${seen.join(", ") || "nothing"}`;
  }
  const field = propagation.fields.find((each) => each.pointer === pointer);
  const merged: Merged = field === undefined ? { kind: "nothing" } : mergedBelow(field, node);
  const words =
    merged.kind === "value" ? JSON.stringify(merged.value) : merged.kind === "conflict" ? "a conflict" : merged.kind;
  return `${name} reads ${pointer === "" ? "" : `${pointer} `}${words}`;
}

describe("docs/propagation.md", () => {
  test("has examples", () => expect(examples.length).toBeGreaterThan(10));

  for (const [index, { schema, body }] of examples.entries()) {
    test(`example ${index + 1}: ${schema.slice(0, 60)}`, async () => {
      const lines = body.split("\n");
      const expected = lines.filter((line) => line.startsWith("=> ")).map((line) => line.slice(3));
      const { graph, facts } = readExample(lines.filter((line) => !line.startsWith("=> ")).join("\n"));
      const fields = await fieldsOf(schema);
      const { propagation } = propagate({ graph, facts, rulesOf: () => fields });
      const problems = check({ propagation, policy: {} }).problems.map(
        (problem) => `problem: ${say(problem).split("\n")[0]}`,
      );
      const found = expected.map((line) => {
        if (line === "no problem") return problems[0] ?? "no problem";
        return line.startsWith("problem: ") ? (problems[0] ?? "no problem") : answer(propagation, line);
      });
      const normal = expected.map((line) =>
        line.replace(/(\[.*\]|\{.*\})$/, (json) => JSON.stringify(JSON.parse(json))),
      );
      expect(found).toEqual(normal);
      expect(expected.length).toBeGreaterThan(0);
      if (!expected.some((line) => line.includes("problem") || line.endsWith("a conflict")))
        expect(problems).toEqual([]);
    });
  }
});
