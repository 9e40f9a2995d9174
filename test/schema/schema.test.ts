import { formats } from "@px-meta/schema";
import { expect, test } from "vitest";
import { Rig } from "../rig/rig.js";

const workspace = {
  "Cargo.toml": `
    [package]
    name = "paint"
    version = "0.1.0"
    edition = "2021"
    [package.metadata.px-meta.schemas]
    "palette@1" = "schemas/palette.json"
  `,
  "src/lib.rs": "",
  "schemas/palette.json": JSON.stringify({
    description: "Colours that a crate draws with. More in the manual.",
    type: "object",
    required: ["colours"],
    properties: {
      colours: {
        description: "Their names.",
        type: "array",
        items: { type: "string" },
        px: { merge: "union", reach: "all" },
      },
    },
  }),
  "good.json": '{"colours": ["red"]}',
  "bad.json": '{"colours": [1]}',
};

test("list has the schemas of the workspace's crates among our own", async () => {
  await using rig = await Rig.create(workspace);
  const { status, stdout } = await rig.pxMeta(["schema", "list"]);
  expect([status, stdout]).toEqual([
    0,
    expect.stringMatching(/^ {2}paint:palette@1 +Colours that a crate draws with$/m),
  ]);
});

test("list as JSON is what its own schema says", async () => {
  await using rig = await Rig.create(workspace);
  const { status, stdout } = await rig.pxMeta(["schema", "list", "--format", "json"]);
  const checked = (await formats.get("schema-list@1").validator())(JSON.parse(stdout));
  expect([
    status,
    checked.ok && checked.value.schemas.filter(({ kind }) => kind === "crate").map(({ id }) => id),
  ]).toEqual([0, ["paint:palette@1"]]);
});

test("outside of a workspace list has our own schemas", async () => {
  await using rig = await Rig.create();
  const { status, stdout } = await rig.pxMeta(["schema", "list"]);
  expect([status, stdout]).toEqual([0, expect.stringContaining("native-library@1")]);
});

test("list says what is wrong with a crate's schema, and still lists the others", async () => {
  await using rig = await Rig.create({ ...workspace, "schemas/palette.json": '{"$ref": "https://example.org"}' });
  const { status, stdout, stderr } = await rig.pxMeta(["schema", "list"]);
  expect([status, stdout]).toEqual([1, expect.stringContaining("native-library@1")]);
  expect(stderr).toMatch(/^error: .*palette\.json#\/\$ref: paint:palette@1 of paint 0\.1\.0: a reference is/);
});

test("show prints a crate's schema with its rules, and as JSON the document", async () => {
  await using rig = await Rig.create(workspace);
  expect(rig.told(await rig.pxMeta(["schema", "show", "paint:palette@1"]))).toBe(`status 0
--- stdout
paint:palette@1

Colours that a crate draws with. More in the manual.

Fields:
  colours: array of string (required)
      Their names.

How they travel:
  the fact: collect, reach all, plane compile + link + load
  /colours: union, reach all, plane link, boundary image
--- stderr
`);
  const { stdout } = await rig.pxMeta(["schema", "show", "paint:palette@1", "--format", "json"]);
  expect(JSON.parse(stdout)).toEqual(JSON.parse(workspace["schemas/palette.json"]));
});

test("show of a name that nobody knows is wrong usage, with the nearest that there is", async () => {
  await using rig = await Rig.create();
  const { status, stderr } = await rig.pxMeta(["schema", "show", "native-libary@1"]);
  expect([status, stderr]).toEqual([2, expect.stringContaining("did you mean native-library@1?")]);
});

const checks: readonly (readonly [name: string, args: readonly string[], status: number, says: string])[] = [
  [
    "a good schema",
    ["schemas/palette.json"],
    0,
    "a schema that a crate can bring; 1 of its fields have rules of their own",
  ],
  ["a bad schema", ["good.json"], 1, "error: good.json: the dialect has no keyword colours"],
  ["a good instance", ["paint:palette@1", "--instance", "good.json"], 0, "good.json: an instance of paint:palette@1"],
  [
    "a bad instance",
    ["schemas/palette.json", "--instance", "bad.json"],
    1,
    "error: bad.json#/colours/0: must be string",
  ],
  ["an instance of ours", ["native-library@1", "--instance", "good.json"], 1, 'error: good.json: lacks "link"'],
  ["nothing", ["nowhere.json"], 1, "error: nowhere.json does not exist"],
  ["a folder", ["src"], 1, "error: src is a folder"],
  ["what is no JSON", ["Cargo.toml"], 1, "error: Cargo.toml:2:6: not the JSON that px-meta reads"],
];
for (const [name, args, status, says] of checks) {
  test(`check of ${name} ends with ${status}`, async () => {
    await using rig = await Rig.create(workspace);
    const ran = await rig.pxMeta(["schema", "check", ...args]);
    expect([ran.status, ran.stdout + ran.stderr]).toEqual([status, expect.stringContaining(says)]);
  });
}

test("check as JSON is what its own schema says", async () => {
  await using rig = await Rig.create(workspace);
  const { stdout } = await rig.pxMeta(["schema", "check", "good.json", "--format", "json"]);
  const checked = (await formats.get("schema-check@1").validator())(JSON.parse(stdout));
  expect(checked.ok && checked.value.problems.map(({ kind }) => kind)).toEqual(["invalid-schema"]);
});

test("a schema that hides what it does to a terminal is shown as it is", async () => {
  await using rig = await Rig.create({
    ...workspace,
    "schemas/palette.json": '{"description": "a\\u001b[31mb\\u202ec"}',
  });
  const { stdout } = await rig.pxMeta(["schema", "show", "paint:palette@1"]);
  expect(stdout).toContain("a\\u{1b}[31mb\\u{202e}c");
});

test("where cargo cannot answer, the status is 3", async () => {
  await using rig = await Rig.create({ ...workspace, "Cargo.toml": "[package" });
  const { status, stderr } = await rig.pxMeta(["schema", "list"]);
  expect([status, stderr]).toEqual([3, expect.stringMatching(/^error: /)]);
});
