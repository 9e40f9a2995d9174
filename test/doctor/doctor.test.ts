import { existsSync } from "node:fs";
import { formats } from "@px-meta/schema";
import { expect, test } from "vitest";
import { type PackageSpec, printsVersion, publishes, readsVersion, workspace } from "../bus/workspace.js";
import { Rig } from "../rig/rig.js";

const publisher: PackageSpec = { links: "base", script: publishes("base", "1.0") };
const reader: PackageSpec = { dependencies: ["base-sys"], script: readsVersion("base"), main: printsVersion };

/** What the doctor says: its status, and each problem's kind with what it is about. */
async function told(rig: Rig, args: readonly string[] = [], env: Readonly<Record<string, string>> = {}) {
  const ran = await rig.pxMeta(["doctor", "--format", "json", ...args], { env });
  const document = JSON.parse(ran.stdout);
  const validate = await formats.get("doctor@1").validator();
  const valid = validate(document);
  expect(valid.ok ? [] : valid.error).toEqual([]);
  const problems = document.problems.map((one: Record<string, unknown>) => `${one.kind} ${one.label ?? ""}`.trim());
  return { status: ran.status, problems, document };
}

test("a workspace in which every fact arrives in plain cargo is well", async () => {
  await using rig = await Rig.create(workspace({ "base-sys": publisher, app: reader }));
  const { stdout, stderr, status } = await rig.pxMeta(["doctor"]);
  expect(stderr).toBe("");
  expect(rig.masked(stdout).replace(/[0-9]+\.[0-9]+\.[0-9]+(?=\n)/, "[VERSION]")).toBe(`cargo             [VERSION]
workspace         .
build directory   target
packages          3
that use px-meta  app 0.1.0, base-sys 0.1.0
all well
`);
  expect(status).toBe(0);
});

test("a package that uses px-meta without links on the way is told of, with the key that cures it", async () => {
  await using rig = await Rig.create(
    workspace({ "base-sys": { ...publisher, links: undefined as never }, app: reader }),
  );
  const { status, problems, document } = await told(rig);
  expect([status, problems]).toEqual([1, ["missing-links base-sys 0.1.0"]]);
  expect(document.problems[0]).toMatchObject({
    links: "px_base_sys_0_1",
    between: [{ reader: "app 0.1.0", publisher: "base-sys 0.1.0" }],
    message: expect.stringContaining('cure: give base-sys 0.1.0 `links = "px_base_sys_0_1"` in its [package]'),
  });
});

test("a package that takes no part is told of", async () => {
  await using rig = await Rig.create(
    workspace({
      "base-sys": publisher,
      between: { dependencies: ["base-sys"] },
      app: { ...reader, dependencies: ["between"] },
    }),
  );
  const { stderr, status } = await rig.pxMeta(["doctor"]);
  expect(status).toBe(1);
  expect(
    rig.masked(stderr),
  ).toBe(`warning: between 0.1.0 lies between packages that use px-meta and does not use it, so plain cargo hands no facts on through it: app 0.1.0 cannot read what base-sys 0.1.0 publishes, nor does a change there make it run again, until \`px-meta build\` has run
  cure: let app 0.1.0 depend on base-sys 0.1.0 directly, or give between 0.1.0 a build script with px-meta and \`links = "px_between_0_1"\`; px-meta's own builds need neither
`);
});

const plain = (more = "") => ({
  "Cargo.toml": `[package]\nname = "one"\nversion = "0.1.0"\nedition = "2021"\n${more}`,
  "src/lib.rs": "",
});

test.each<readonly [string, Readonly<Record<string, string>>, readonly string[], number]>([
  ["nothing, where nobody uses px-meta", plain(), [], 0],
  ["the older resolver, which is only noted", plain('[workspace]\nresolver = "1"\n'), ["old-resolver"], 0],
  [
    "the older resolver, which a virtual workspace has where it names none",
    {
      ...plain(),
      "Cargo.toml": '[workspace]\nmembers = ["a"]\n',
      "a/Cargo.toml": plain()["Cargo.toml"],
      "a/src/lib.rs": "",
    },
    ["old-resolver"],
    0,
  ],
  [
    "px-meta among normal dependencies",
    {
      ...plain('[dependencies]\npx-meta = { path = "px" }\n'),
      "px/Cargo.toml": '[package]\nname = "px-meta"\nversion = "0.1.0"\n',
      "px/src/lib.rs": "",
    },
    ["not-a-build-dependency one 0.1.0"],
    1,
  ],
  [
    "several versions of px-meta",
    {
      ...plain('[build-dependencies]\npx-meta = { path = "px" }\n[dependencies]\ntwo = { path = "two" }\n'),
      "build.rs": "fn main() {}",
      "two/Cargo.toml":
        '[package]\nname = "two"\nversion = "0.1.0"\n[build-dependencies]\npx-meta = { path = "../px2" }\n',
      "two/src/lib.rs": "",
      "px/Cargo.toml": '[package]\nname = "px-meta"\nversion = "0.1.0"\n',
      "px/src/lib.rs": "",
      "px2/Cargo.toml": '[package]\nname = "px-meta"\nversion = "0.2.0"\n',
      "px2/src/lib.rs": "",
    },
    ["mixed-versions"],
    1,
  ],
  [
    "a schema that is not there, and one that is none",
    {
      ...plain('[package.metadata.px-meta.schemas]\n"a@1" = "a.json"\n"b@1" = "b.json"\n'),
      "b.json": '{"type": 3}',
    },
    ["missing-file", "invalid-schema one 0.1.0"],
    1,
  ],
  [
    "a schema that stays at home",
    {
      ...plain('exclude = ["a.json"]\n[package.metadata.px-meta.schemas]\n"a@1" = "a.json"\n'),
      "a.json": '{"type": "object", "description": "x", "properties": {}}',
    },
    ["unpackaged-schema one 0.1.0"],
    1,
  ],
  ["override files with faults", { ...plain(), "px-meta.toml": "px-meta = 1\nwhat = 2\n" }, ["invalid-override"], 1],
  ["a build directory that cannot be written to", { ...plain(), target: "a file" }, ["unwritable-file"], 1],
])("the doctor finds %s", async (_name, files, problems, status) => {
  await using rig = await Rig.create(files);
  const found = await told(rig);
  expect([found.problems, found.status]).toEqual([problems, status]);
});

test("where there is no workspace, or no cargo, the status is 3", async () => {
  await using rig = await Rig.create({ "empty/file": "" });
  expect((await told(rig)).status).toBe(3);
  await using other = await Rig.create(plain());
  const lost = await told(other, [], { CARGO: other.path("no-cargo") });
  expect([lost.status, lost.problems]).toEqual([3, ["cannot-run"]]);
});

test("a look asks for no build, and leaves the build directory to cargo to make", async () => {
  await using rig = await Rig.create(workspace({ "base-sys": publisher, app: reader }));
  await rig.pxMeta(["doctor"]);
  expect(existsSync(rig.path("target"))).toBe(false);
});
