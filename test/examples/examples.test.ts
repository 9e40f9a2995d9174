import { cpSync, existsSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { basename, join } from "node:path";
import { expect, test } from "vitest";
import { type CycloneDx, complaintsOfCycloneDx, complaintsOfSpdx, looseEnds, said } from "../ledger/valid.js";
import { npm } from "../rig/npm.js";
import { isMissing } from "../rig/programs.js";
import { type Call, Rig, repository } from "../rig/rig.js";
import type { Ran } from "../rig/run.js";
import { fits, stepsOf } from "./readme.js";

const examples = readdirSync(join(repository, "examples"), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

const isOfCargo = (example: string) => existsSync(join(repository, "examples", example, "Cargo.toml"));

/** A copy of an example beside a copy of the crate that it depends on, and the npm packages, where no build has been. */
async function copyOf(example: string): Promise<Rig> {
  const rig = await Rig.create();
  for (const folder of [join("examples", example), join("crates", "px-meta")]) {
    cpSync(join(repository, folder), rig.path(folder), {
      recursive: true,
      filter: (path) => !["target", "build", "node_modules"].includes(basename(path)),
    });
  }
  symlinkSync(join(repository, "node_modules"), rig.path("node_modules"), "junction");
  return rig;
}

test.each(examples.filter(isOfCargo))(
  "examples/%s builds with plain cargo, and does what its README prints",
  async (example) => {
    await using rig = await copyOf(example);
    const call = callIn(rig, example);
    if (example === "download") {
      const started = await rig.run("node", ["server.mjs", "start"], call);
      expect(started).toMatchObject({ status: 0, stderr: "" });
    }
    // The generators of codegen are nothing that plain cargo needs, and px-meta builds them below.
    const members = example === "codegen" ? [] : ["--workspace"];
    const built = await rig.cargo(["build", ...members, "--locked"], call);
    expect(built).toMatchObject({ status: 0, stderr: expect.not.stringContaining("warning: unused") });
    await follow(rig, example);
    for (const page of pagesOn(example)) await follow(rig, example, page);
    if (example === "native-stack") await expectTrueVersions(rig);
  },
);

/** Holds the bills of materials of native-stack against their schemas, and against what the libraries say of themselves. */
async function expectTrueVersions(rig: Rig): Promise<void> {
  const folder = join("examples", "native-stack");
  const [cyclonedx, spdx] = ["cdx", "spdx"].map((name) =>
    JSON.parse(rig.read(join(folder, "target", `report.${name}.json`))),
  );
  expect(complaintsOfCycloneDx(cyclonedx)).toEqual([]);
  expect(complaintsOfSpdx(spdx)).toEqual([]);
  expect(looseEnds(cyclonedx)).toEqual([]);
  // The program asks each library that it runs with for its version.
  const { stdout } = await rig.pxMeta(["run", "--quiet"], { in: folder });
  const table = stdout.split("\n").map((line) => line.trim().split(/\s{2,}/));
  const running = new Map(table.map((cells) => [cells[0], cells.at(-1)]));
  const versions = new Map(
    (cyclonedx as CycloneDx).components
      .filter((one) => said(one, "kind").includes("native-library"))
      .map(({ name, version }) => [name, version]),
  );
  for (const name of ["bzip2", "libgit2", "liblzma", "sqlite3", "zlib", "zstd"]) {
    expect.soft(versions.get(name), name).toBe(running.get(name)?.split(",")[0]);
  }
}

/** In the folder of an example, with a store of its own. */
function callIn(rig: Rig, example: string): Call {
  return { in: join("examples", example), env: { PX_META_STORE: rig.path("store") } };
}

/** Pages of the documentation whose examples run in the folder of an example, after its README. */
function pagesOn(example: string): readonly string[] {
  return example === "native-stack" ? ["explaining.md", "ledger.md"].map((page) => join("docs", page)) : [];
}

test.skipIf(isMissing("cmake")).each(examples.filter((example) => !isOfCargo(example)))(
  "examples/%s does what its README prints",
  async (example) => {
    await using rig = await copyOf(example);
    await follow(rig, example);
  },
);

/** Types what a page prints, the example's README where none is named, and compares what the programs say. */
async function follow(rig: Rig, example: string, page = join("examples", example, "README.md")): Promise<void> {
  const call = callIn(rig, example);
  const steps = stepsOf(readFileSync(join(repository, page), "utf8"));
  expect(steps.length).toBeGreaterThan(2);
  for (const { command, expected } of steps) {
    const [program = "", ...args] = command;
    const ran = await type(rig, program, args, call);
    const said = rig.masked(ran.stdout + ran.stderr);
    if (!fits(expected, said)) expect.soft(said, `$ ${command.join(" ")}`).toBe(expected);
  }
}

function type(rig: Rig, program: string, args: readonly string[], call: Call): Promise<Ran> {
  if (program === "px-meta") return rig.pxMeta(args, call);
  const run = (program: string, args: readonly string[]) => rig.run(program, args, call);
  return program === "npm" ? npm(args, run) : run(program, args);
}

test.each([
  ["native-stack", "wordhash-sys"],
  ["custom-schema", "driver-net"],
])("examples/%s: %s publishes the same facts with plain cargo as with px-meta", async (example, name) => {
  await using rig = await copyOf(example);
  const call = { in: join("examples", example) };
  const target = (by: string) => ["-p", name, "--locked", "--target-dir", rig.path(by)];
  expect(await rig.cargo(["build", ...target("plain")], call)).toMatchObject({ status: 0 });
  expect(await rig.pxMeta(["build", ...target("bus")], call)).toMatchObject({ status: 0 });
  const [plain, bus] = ["plain", "bus"].map((by) => publicationsBelow(rig.path(by)));
  expect(plain).toHaveLength(1);
  expect(plain).toEqual(bus);
});

/** The contents of every `facts.json` in a folder and those in it. */
function publicationsBelow(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.name === "facts.json")
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), "utf8"));
}

test.each([
  ["a line of dots stands for any lines", "a\n...\nz", "a\nb\nc\nz\n", true],
  ["also for none", "a\n...\nz", "a\nz\n", true],
  ["an ellipsis stands for any text of a line", "a … c", "a b b c\n", true],
  ["but not for a line break", "a … c", "a b\n c\n", false],
  ["everything else must be there as it is", "a.c", "abc\n", false],
  ["to the end", "a", "a\nb\n", false],
])("what a README prints: %s", (_, expected, actual, fit) => {
  expect(fits(expected, actual)).toBe(fit);
});

test("what a README prints: commands and their output, from console blocks alone", () => {
  const page = "```sh\n$ not this\n```\n\n```console\n$ px-meta inspect 'a b'\none\n\ntwo\n$ cargo build\n```\n";
  expect(stepsOf(page)).toEqual([
    { command: ["px-meta", "inspect", "a b"], expected: "one\n\ntwo" },
    { command: ["cargo", "build"], expected: "" },
  ]);
});
