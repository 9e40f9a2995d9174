import { existsSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { Rig } from "../rig/rig.js";

const manifest = (name: string) => `[package]
name = "${name}"
version = "0.1.0"
edition = "2021"

[package.metadata.px.generate]
generator_type = "node_workspace_script"
generator_name = "generator.mjs"
inputs = { files = ["spec/${name}/**"], env = ["API"] }
`;

/** Notes that it ran, and writes what the specification says; with the text `more`, another file, too. */
const generator = `import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
const folder = dirname(process.env.CARGO_PX_GENERATED_PKG_MANIFEST_PATH);
const root = process.env.CARGO_PX_WORKSPACE_ROOT_DIR;
const name = basename(folder);
appendFileSync(join(root, "..", "runs"), name + "\\n");
const text = readFileSync(join(root, "spec", name, "text"), "utf8");
writeFileSync(join(folder, "src", "lib.rs"), "pub const TEXT: &str = " + JSON.stringify(text) + ";\\n");
if (text === "more") writeFileSync(join(folder, "src", "more.rs"), "");
if (text === "beside") {
  const beside = join(root, "beside");
  mkdirSync(join(beside, "src"), { recursive: true });
  writeFileSync(join(beside, "src", "lib.rs"), "");
  writeFileSync(join(beside, "Cargo.toml"), '[package]\\nname = "beside"\\nversion = "0.1.0"\\nedition = "2021"\\n');
  const manifest = readFileSync(join(folder, "Cargo.toml"), "utf8");
  if (!manifest.includes("beside")) {
    writeFileSync(join(folder, "Cargo.toml"), manifest + '\\n[dependencies]\\nbeside = { path = "../beside" }\\n');
  }
}
`;

const names = ["one", "two", "three"];

let rig: Rig;
beforeAll(async () => {
  rig = await Rig.create({
    "Cargo.toml": '[workspace]\nresolver = "2"\nmembers = ["one", "two", "three"]\n',
    "generator.mjs": generator,
    ".gitignore": "/target\n/*/src\nCargo.lock\n",
    ...Object.fromEntries(
      names.flatMap((name) => [
        [`${name}/Cargo.toml`, manifest(name)],
        [`${name}/src/lib.rs`, ""],
        [`spec/${name}/text`, "text"],
      ]),
    ),
  });
  expect(await generated()).toEqual(names.toSorted());
});
afterAll(() => rig[Symbol.asyncDispose]());

/** Which generators run, sorted. */
async function generated(args: readonly string[] = ["generate"], env: Readonly<Record<string, string>> = {}) {
  writeFileSync(rig.path("..", "runs"), "");
  const ran = await rig.pxMeta(args, { env });
  if (ran.status !== 0) throw new Error(ran.stderr);
  return readFileSync(rig.path("..", "runs"), "utf8").split("\n").filter(Boolean).sort();
}

beforeEach(async () => {
  for (const name of names) rig.write({ [`spec/${name}/text`]: "text" });
  await generated();
});

test("touching every input, output and the generator runs nothing", async () => {
  const moment = new Date(Date.now() - 60_000);
  for (const name of names) {
    for (const path of [`spec/${name}/text`, `${name}/src/lib.rs`, `${name}/Cargo.toml`]) {
      utimesSync(rig.path(path), moment, moment);
    }
  }
  utimesSync(rig.path("generator.mjs"), moment, moment);
  expect(await generated(["build"])).toEqual([]);
});

test("one byte that changes with size and time as they were runs the one generator that reads it", async () => {
  await generated();
  const { atime, mtime, size } = statSync(rig.path("spec/two/text"));
  rig.write({ "spec/two/text": "texT" });
  utimesSync(rig.path("spec/two/text"), atime, mtime);
  expect(statSync(rig.path("spec/two/text"))).toMatchObject({ size, mtime });
  const plan = await rig.pxMeta(["generate", "--dry-run"]);
  expect(plan.stdout.split("\n").filter(Boolean).sort()).toEqual([
    "one 0.1.0 by generator.mjs: nothing is new",
    "three 0.1.0 by generator.mjs: nothing is new",
    "two 0.1.0 by generator.mjs: spec/two/text changed",
  ]);
  expect(await generated()).toEqual(["two"]);
  expect(rig.read("two/src/lib.rs")).toContain('"texT"');
});

test("an output that was edited or removed comes back without its generator, and nothing else is touched", async () => {
  const stampOf = (path: string) => statSync(rig.path(path), { bigint: true }).ctimeNs;
  const before = stampOf("three/src/lib.rs");
  const text = rig.read("one/src/lib.rs");
  rig.write({ "one/src/lib.rs": "// edited" });
  rmSync(rig.path("two/src/lib.rs"));
  writeFileSync(rig.path("..", "runs"), "");
  const { stderr } = await rig.pxMeta(["generate"]);
  expect(stderr.trimEnd().split("\n").sort()).toEqual([
    "    Restored one",
    "    Restored two/src/lib.rs, which was missing",
  ]);
  expect(readFileSync(rig.path("..", "runs"), "utf8")).toBe("");
  expect([rig.read("one/src/lib.rs"), rig.read("two/src/lib.rs")]).toEqual([text, text]);
  expect(stampOf("three/src/lib.rs")).toBe(before);
});

test("switching branches back and forth generates nothing twice, also where the build directory went", async () => {
  const git = (...words: readonly string[]) =>
    rig.run("git", ["-c", "user.name=a", "-c", "user.email=a@localhost", "-c", "core.hooksPath=none", ...words]);
  await git("init", "-q", "-b", "main");
  await git("add", ".");
  await git("commit", "-qm", "one");
  await git("checkout", "-qb", "other");
  rig.write({ "spec/one/text": "more", "spec/three/text": "other" });
  await git("commit", "-qam", "other");
  expect(await generated()).toEqual(["one", "three"]);
  const other = rig.read("three/src/lib.rs");
  await git("checkout", "-q", "main");
  expect(await generated()).toEqual([]);
  expect(existsSync(rig.path("one/src/more.rs"))).toBe(false);
  await git("checkout", "-q", "other");
  rmSync(rig.path("target"), { recursive: true, force: true });
  expect(await generated()).toEqual([]);
  expect(existsSync(rig.path("one/src/more.rs"))).toBe(true);
  expect(rig.read("three/src/lib.rs")).toBe(other);
  await git("checkout", "-q", "main");
});

test("a variable of cargo's configuration counts as the generator gets it", async () => {
  const configure = (value: string) => rig.write({ ".cargo/config.toml": `[env]\nAPI = "${value}"\n` });
  configure("configured");
  expect(await generated()).toEqual(names.toSorted());
  expect((await rig.pxMeta(["generate", "--dry-run"])).stdout).toContain(
    "one 0.1.0 by generator.mjs: nothing is new\n",
  );
  configure("otherwise");
  expect((await rig.pxMeta(["generate", "--dry-run"])).stdout).toContain("one 0.1.0 by generator.mjs: API changed\n");
  expect(await generated()).toEqual(names.toSorted());
  rmSync(rig.path(".cargo"), { recursive: true });
});

test("another variable, another generator, and --force run all", async () => {
  expect(await generated(["generate"], { API: "1" })).toEqual(names.toSorted());
  expect(await generated()).toEqual([]);
  rig.write({ "generator.mjs": `${generator}// another\n` });
  expect(await generated()).toEqual(names.toSorted());
  expect(await generated(["generate", "--force"])).toEqual(names.toSorted());
});

test("where what comes back needs a package that is not there any more, the generator runs", async () => {
  const before = rig.read("one/Cargo.toml");
  rig.write({ "spec/one/text": "beside" });
  expect(await generated()).toEqual(["one"]);
  const after = rig.read("one/Cargo.toml");
  rig.write({ "one/Cargo.toml": before });
  rmSync(rig.path("beside"), { recursive: true });
  expect(await generated()).toEqual(["one"]);
  expect(rig.read("one/Cargo.toml")).toBe(after);
  expect(existsSync(rig.path("beside", "Cargo.toml"))).toBe(true);
  rig.write({ "one/Cargo.toml": before });
});
