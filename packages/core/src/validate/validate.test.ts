import { expect, describe as group, test } from "vitest";
import { describe } from "../model/describe.js";
import type { Fact } from "../model/fact.js";
import type { JsonValue } from "../model/json.js";
import { packageId, parseKey, triple } from "../model/names.js";
import type { Package } from "../model/package.js";
import { memoryFiles } from "../ports/memory-files.js";
import { findSchemas } from "../schemas/schemas.js";
import { validate } from "./validate.js";

const paint: Package = {
  id: packageId("paint@1.0.0"),
  name: "paint",
  version: "1.0.0",
  manifestPath: "/p/Cargo.toml",
  hasBuildScript: true,
  isProcMacro: false,
  crateTypes: ["lib"],
  isWorkspaceMember: true,
  adopts: true,
  metadata: { schemas: { "palette@1": "palette.json", "palette@2": "palette.json", "broken@1": "broken.json" } },
};

const files = memoryFiles({
  "/p/broken.json": '{"$ref": "#"}',
  "/p/palette.json":
    '{"type": "object", "required": ["colours"], "properties": {"colours": {"type": "array", "items": {"type": "string"}}}}',
});

function fact(key: string, value: JsonValue): Fact {
  const parsed = parseKey(key);
  if (parsed === undefined) throw new Error(key);
  return {
    package: paint.id,
    ...parsed,
    domains: ["target"],
    target: triple("t"),
    value,
    trust: "published",
    origin: { method: "literal", file: "build.rs", line: 3, column: 5 },
  };
}

/** The names of the facts that go on, then what is wrong. */
async function check(facts: readonly Fact[], expected: readonly string[]): Promise<void> {
  const { schemas } = await findSchemas([paint], files);
  const result = await validate({ facts, schemas, packages: [paint] });
  expect([...result.facts.map(({ name }) => name), ...result.problems.map(describe)]).toEqual(expected);
}

group("a fact", () => {
  test("that fits its schema goes on, with fields that the schema does not know", async () => {
    await check([fact("native-library@1/z", { link: "static", libs: ["z"], later: [1] })], ["z"]);
  });

  test("of a crate's schema is held against that", async () => {
    await check(
      [fact("paint:palette@1/good", { colours: ["red"] }), fact("paint:palette@1/bad", { colours: [1] })],
      [
        "good",
        "paint:palette@1/bad#/colours/0 of paint 1.0.0 (build.rs:3:5) is not what paint:palette@1 asks for: must be string; the fact is left out until its publisher, or an override, puts it right",
      ],
    );
  });

  test("with two faults has two problems, and does not cost the others", async () => {
    await check(
      [fact("native-library@1/a", { link: 1 }), fact("native-library@1/b", { link: "static", libs: [] })],
      [
        "b",
        'native-library@1/a# of paint 1.0.0 (build.rs:3:5) is not what native-library@1 asks for: lacks "libs"; the fact is left out until its publisher, or an override, puts it right',
        'native-library@1/a#/link of paint 1.0.0 (build.rs:3:5) is not what native-library@1 asks for: must be one of "static", "dynamic", "framework", "raw-dylib"; the fact is left out until its publisher, or an override, puts it right',
      ],
    );
  });

  test("of a schema that nobody knows is left out", async () => {
    await check(
      [
        fact("other:thing@1/a", {}),
        fact("native-library@2/b", {}),
        fact("paint:palette@3/c", {}),
        fact("facts@1/d", {}),
      ],
      [
        "paint 1.0.0 publishes other:thing@1/a (build.rs:3:5), but no package of this graph has that schema; it belongs in [package.metadata.px-meta.schemas] of other",
        "paint 1.0.0 publishes native-library@2/b (build.rs:3:5), but this px-meta has no such schema (it knows native-library@1); update px-meta, or see `px-meta schema list`",
        "paint 1.0.0 publishes paint:palette@3/c (build.rs:3:5), but no package of this graph has that schema (it knows paint:palette@1, paint:palette@2); it belongs in [package.metadata.px-meta.schemas] of paint",
        "paint 1.0.0 publishes facts@1/d (build.rs:3:5), but this px-meta has no such schema; update px-meta, or see `px-meta schema list`",
      ],
    );
  });

  test("of a schema that is there and not sound is left out, and the schema's own problem is the only one", async () => {
    await check([fact("paint:broken@1/a", {})], []);
  });

  test("with a thousand faults has some twenty problems", async () => {
    const { schemas } = await findSchemas([], files);
    const facts = [fact("native-library@1/a", { link: "static", libs: Array(1000).fill(1) })];
    const { problems } = await validate({ facts, schemas, packages: [] });
    expect(problems.length).toBe(21);
  });
});
