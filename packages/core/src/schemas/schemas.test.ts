import { expect, describe as group, test } from "vitest";
import { describe } from "../model/describe.js";
import { isObject, type JsonObject, type JsonValue } from "../model/json.js";
import { packageId, parseSchemaId, type SchemaId } from "../model/names.js";
import { type MemoryFiles, memoryFiles } from "../ports/memory-files.js";
import type { Publisher } from "./declarations.js";
import { readSchemas } from "./read.js";
import { findSchemas } from "./schemas.js";

const palette = JSON.stringify({ type: "object", properties: { size: { type: "number", px: "max" } } });

function publisher(schemas: JsonValue, name = "paint", version = "1.0.0"): Publisher {
  return {
    id: packageId(`${name}@${version}`),
    name,
    version,
    manifestPath: `/p/${name}/Cargo.toml`,
    metadata: { schemas },
  };
}

function schemaId(text: string): SchemaId {
  const id = parseSchemaId(text);
  if (id === undefined) throw new Error(text);
  return id;
}

/** The crates' schemas that are found, and what is wrong. */
async function check(packages: readonly Publisher[], files: MemoryFiles, expected: readonly unknown[]): Promise<void> {
  const { schemas, problems } = await findSchemas(packages, files);
  const found = [...schemas.documents.keys()].map(
    (id) =>
      `${id} ${schemas
        .rulesOf(id)
        .map((f) => f.pointer)
        .join(" ")}`,
  );
  expect([...found, ...problems.map(describe)]).toEqual(expected);
}

group("schemas of crates", () => {
  test("are found by the manifest, with or without the crate's name", async () => {
    const files = memoryFiles({ "/p/paint/a.json": palette, "/p/paint/schemas/b.json": "{}" });
    await check([publisher({ "palette@1": "a.json", "paint:brush@2": "schemas/b.json" })], files, [
      "paint:palette@1  /size",
      "paint:brush@2 ",
    ]);
  });

  test("of a newer version take the place of an older one's", async () => {
    const files = memoryFiles({ "/p/paint/a.json": "{}", "/p/paint/b.json": palette });
    const newer = publisher({ "palette@1": "b.json" }, "paint", "1.10.0");
    const older = publisher({ "palette@1": "a.json" }, "paint", "1.9.0");
    await check([newer, older], files, ["paint:palette@1  /size"]);
    await check([older, newer], files, ["paint:palette@1  /size"]);
  });

  const refused: readonly (readonly [name: string, schemas: JsonValue, says: string])[] = [
    ["declared as a list", ["a.json"], "schemas: must be a table of names and paths"],
    [
      "in another crate's name",
      { "other:palette@1": "a.json" },
      'must be NAME@MAJOR in lower-case letters, digits and hyphens, as in "palette@1", or "paint:palette@1"',
    ],
    ["in our name", { "native-library": "a.json" }, "must be NAME@MAJOR"],
    ["without a major version", { palette: "a.json" }, "must be NAME@MAJOR"],
    ["at a path that is no text", { "palette@1": 1 }, "must be the path of a file in the package"],
    ["above the package", { "palette@1": "../a.json" }, "must be the path of a file in the package"],
    ["above the package, by a detour", { "palette@1": "a/../../a.json" }, "must be the path of a file in the package"],
    ["at an absolute path", { "palette@1": "/a.json" }, "must be the path of a file in the package"],
    ["at a path of Windows", { "palette@1": "C:\\a.json" }, "must be the path of a file in the package"],
    ["twice", { "palette@1": "a.json", "paint:palette@1": "a.json" }, "declares paint:palette@1 again"],
    ["that are not there", { "palette@1": "b.json" }, "/p/paint/b.json does not exist"],
    ["that are links", { "palette@1": "link.json" }, "/p/paint/link.json is a link"],
    ["behind a link that leads out", { "palette@1": "out/a.json" }, "a link leads out of the package"],
    ["that are not JSON", { "palette@1": "torn.json" }, "/p/paint/torn.json:1:10: not the JSON that px-meta reads"],
    ["that are no objects", { "palette@1": "list.json" }, "a schema document is an object"],
    [
      "that do not hold to the dialect",
      { "palette@1": "bad.json" },
      "/p/paint/bad.json#/items: paint:palette@1 of paint 1.0.0: the dialect has no keyword $data",
    ],
  ];
  for (const [name, schemas, says] of refused) {
    test(`are refused ${name}`, async () => {
      const files = memoryFiles({
        "/p/paint/a.json": palette,
        "/p/paint/torn.json": '{"type": ',
        "/p/paint/list.json": "[]",
        "/p/paint/bad.json": '{"items": {"$data": 1}}',
      });
      files.links.set("/p/paint/out", "/elsewhere");
      files.links.set("/p/paint/link.json", "/p/paint/a.json");
      const { problems } = await findSchemas([publisher(schemas)], files);
      expect(problems.map(describe)).toEqual([expect.stringContaining(says)]);
    });
  }

  test("do not cost the others theirs where one is wrong", async () => {
    const files = memoryFiles({ "/p/paint/a.json": palette });
    await check([publisher({ "a@1": "nowhere.json", "b@1": "a.json" })], files, [
      "paint:b@1  /size",
      expect.stringContaining("nowhere.json does not exist"),
    ]);
  });

  test("cost nothing where there are none", async () => {
    const files = memoryFiles();
    await check([{ ...publisher({}), metadata: {} }], files, []);
    expect(files.reads).toEqual([]);
  });
});

group("all schemas", () => {
  test("are ours and those of crates; a schema that nobody knows has no fields", async () => {
    const { schemas } = await findSchemas([], memoryFiles());
    expect(schemas.rulesOf(schemaId("abi@1")).length).toBeGreaterThan(20);
    expect(schemas.get(schemaId("facts@1"))).toBeUndefined();
    expect(schemas.rulesOf(schemaId("paint:palette@1"))).toEqual([]);
  });

  test("come out of a snapshot as they went in", async () => {
    const document = JSON.parse(palette) as JsonObject;
    const { schemas } = await readSchemas(new Map([[schemaId("paint:palette@1"), document]]), "snapshot.json");
    expect(schemas.rulesOf(schemaId("paint:palette@1")).map(({ pointer }) => pointer)).toEqual(["", "/size"]);
    expect([...schemas.documents.values()].every(isObject)).toBe(true);
  });

  test("of a hostile snapshot are problems of the snapshot", async () => {
    const documents = new Map([[schemaId("paint:palette@1"), { $ref: "#" }]]);
    const { problems } = await readSchemas(documents, "snapshot.json");
    expect(problems.map(describe)).toEqual([
      expect.stringContaining("snapshot.json: /schemas/paint:palette@1 holds for"),
    ]);
  });
});
