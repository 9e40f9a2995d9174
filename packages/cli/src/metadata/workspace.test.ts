import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { err, type Files } from "@px-meta/core/stages";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Context } from "../command.js";
import { findVerb, invocation } from "../selection/invocation.js";
import { realCargo } from "../system/cargo.js";
import { realFiles } from "../system/files.js";
import { readWorkspace, type Workspace } from "./workspace.js";

const manifest = (name: string, more = "") =>
  `[package]\nname = "${name}"\nversion = "0.1.0"\nedition = "2021"\n${more}`;

const files: Readonly<Record<string, string>> = {
  "Cargo.toml": '[workspace]\nmembers = ["crates/*"]\nresolver = "2"\n',
  "crates/app/Cargo.toml": manifest("app", '[dependencies]\nfar = { path = "../../../elsewhere/far" }\n'),
  "crates/app/src/main.rs": "fn main() {}\n",
  "crates/app/tests/one.rs": "",
  "../elsewhere/far/Cargo.toml": manifest("far", '[dependencies]\nidle = { path = "../idle", optional = true }\n'),
  "../elsewhere/far/src/lib.rs": "",
  "../elsewhere/idle/Cargo.toml": manifest("idle"),
  "../elsewhere/idle/src/lib.rs": "",
};

/** A workspace on the real disk with the real cargo, whose questions are counted. */
class Ground {
  readonly top = realpathSync(mkdtempSync(join(tmpdir(), "px-meta-metadata-")));
  readonly root = join(this.top, "w");
  asked = 0;
  files: Files = realFiles;
  /** Whether the build directory is made after each question, as a build does. */
  isBuilt = true;

  constructor(own: Readonly<Record<string, string>> = {}) {
    this.write({ ...files, ...own });
  }

  path(name: string): string {
    return join(this.root, name);
  }

  write(some: Readonly<Record<string, string>>): void {
    for (const [name, text] of Object.entries(some)) {
      mkdirSync(dirname(this.path(name)), { recursive: true });
      writeFileSync(this.path(name), text);
    }
  }

  async read(args: readonly string[] = [], env: Readonly<Record<string, string>> = {}, cwd = "."): Promise<Workspace> {
    const steering = Object.entries(process.env).filter(([name]) => !/^(?:CARGO_(?!HOME$)|RUSTFLAGS)/.test(name));
    const context: Context = {
      files: this.files,
      cargo: {
        ask: (program, words, options) => {
          this.asked += 1;
          return realCargo.ask(program, words, { ...options, env: { ...env, ...options.env } });
        },
      },
      env: { ...Object.fromEntries(steering), ...env },
      cwd: this.path(cwd),
      stdout: process.stdout,
      stderr: process.stderr,
    };
    const words = ["build", "--offline", ...args];
    const call = invocation(words, findVerb(words), context.env);
    if (call === undefined) throw new Error("build is a verb of cargo's");
    const workspace = await readWorkspace(context, call);
    if (!workspace.ok) throw new Error(JSON.stringify(workspace.error));
    if (this.isBuilt) mkdirSync(workspace.value.buildDir, { recursive: true });
    return workspace.value;
  }

  /** Asks until the answer is remembered: cargo writes the lock file on the way, which keeps the first from being so. */
  async settle(
    args: readonly string[] = [],
    env: Readonly<Record<string, string>> = {},
    cwd = ".",
  ): Promise<Workspace> {
    for (;;) {
      later();
      const before = this.asked;
      const workspace = await this.read(args, env, cwd);
      if (this.asked === before) return workspace;
      expect(this.asked).toBeLessThan(4);
    }
  }

  [Symbol.dispose](): void {
    rmSync(this.top, { recursive: true, force: true });
  }
}

/** Sets the clock so far ahead that no file is young any more. */
function later(): void {
  vi.setSystemTime(vi.getRealSystemTime() + 60_000);
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"] });
});
afterEach(() => {
  vi.useRealTimers();
});

test("cargo is not asked again while nothing has changed, and the answer is the same", async () => {
  using ground = new Ground();
  const told = await ground.settle();
  const asked = ground.asked;
  const again = await ground.read();
  expect(ground.asked).toBe(asked);
  const functions = { holds: true, isSame: true, metadata: 0 };
  expect({ ...again, ...functions, holds: again.holds(), isSame: again.isSame() }).toEqual({ ...told, ...functions });
  expect(again).toMatchObject({ root: ground.root, buildDir: ground.path("target"), adopts: false });
  const metadata = await again.metadata();
  expect(metadata.ok && metadata.value.packages.map(({ name }) => name).sort()).toEqual(["app", "far"]);
  expect(ground.asked).toBe(asked);
});

test.each([
  ["nothing has changed", {}, true],
  ["a manifest has other words", { "crates/app/Cargo.toml": `${files["crates/app/Cargo.toml"]}\n# Changed.\n` }, false],
  ["a package has a new target", { "crates/app/src/bin/more.rs": "fn main() {}\n" }, false],
  ["a source has other words", { "crates/app/src/main.rs": "fn main() { }\n" }, true],
])("whether an answer is still the same is known without asking: %s", async (_name, written, isSame) => {
  using ground = new Ground();
  const told = await ground.settle();
  const again = await ground.read();
  const asked = ground.asked;
  ground.write(written);
  expect([told.isSame(), again.isSame()]).toEqual([isSame, isSame]);
  expect(ground.asked).toBe(asked);
});

test.each([
  ["a member", "crates/app", true],
  ["a package beside the workspace", "../elsewhere/far", true],
  ["a package on which nothing depends", "../elsewhere/idle", false],
])("whether something is generated is remembered: %s", async (_name, folder, generates) => {
  using ground = new Ground();
  const path = `${folder}/Cargo.toml`;
  ground.write({ [path]: `${files[path]}\n[package.metadata.px.generate]\n` });
  expect((await ground.read()).generates).toBe(generates);
  expect((await ground.settle()).generates).toBe(generates);
  ground.write({ [path]: files[path] ?? "" });
  expect((await ground.read()).generates).toBe(false);
});

test("a package that has px-meta among its build-dependencies is remembered too", async () => {
  using ground = new Ground({
    "crates/app/build.rs": "fn main() {}\n",
    "crates/app/Cargo.toml": manifest(
      "app",
      '[build-dependencies]\npx-meta = { path = "../../../elsewhere/px-meta" }\n',
    ),
    "../elsewhere/px-meta/Cargo.toml": manifest("px-meta"),
    "../elsewhere/px-meta/src/lib.rs": "",
  });
  expect((await ground.settle()).adopts).toBe(true);
});

const changes: readonly (readonly [name: string, change: (ground: Ground) => void])[] = [
  ["a member's manifest", (g) => g.write({ "crates/app/Cargo.toml": `${files["crates/app/Cargo.toml"]}# more\n` })],
  ["the workspace's manifest", (g) => g.write({ "Cargo.toml": `${files["Cargo.toml"]}# more\n` })],
  ["the manifest of a path dependency", (g) => g.write({ "../elsewhere/far/Cargo.toml": manifest("far") })],
  [
    "the manifest of one that no feature uses",
    (g) => g.write({ "../elsewhere/idle/Cargo.toml": manifest("idle", "# \n") }),
  ],
  ["the lock file", (g) => g.write({ "Cargo.lock": "" })],
  ["the lock file, which is gone", (g) => rmSync(g.path("Cargo.lock"))],
  ["a new member", (g) => g.write({ "crates/new/Cargo.toml": manifest("new"), "crates/new/src/lib.rs": "" })],
  ["a new library", (g) => g.write({ "crates/app/src/lib.rs": "" })],
  ["a new program", (g) => g.write({ "crates/app/src/bin/more.rs": "" })],
  ["a new test", (g) => g.write({ "crates/app/tests/two.rs": "" })],
  ["a new example", (g) => g.write({ "crates/app/examples/folder/main.rs": "" })],
  ["a new benchmark", (g) => g.write({ "crates/app/benches/one.rs": "" })],
  ["a new build script", (g) => g.write({ "crates/app/build.rs": "fn main() {}" })],
  ["a lost program", (g) => rmSync(g.path("crates/app/tests/one.rs"))],
  ["configuration of the workspace", (g) => g.write({ ".cargo/config.toml": "[build]\njobs = 1\n" })],
  ["configuration in its older place", (g) => g.write({ ".cargo/config": "[build]\njobs = 1\n" })],
  ["configuration above the workspace", (g) => g.write({ "../.cargo/config.toml": "[build]\njobs = 1\n" })],
  ["a manifest above the workspace", (g) => g.write({ "../Cargo.toml": "[workspace]\nmembers = []\n" })],
  ["the toolchain of the folder", (g) => g.write({ "rust-toolchain.toml": '[toolchain]\nchannel = "stable"\n' })],
];

test.each(changes)("cargo is asked again after a change of %s", async (_name, change) => {
  using ground = new Ground();
  await ground.settle();
  const asked = ground.asked;
  change(ground);
  await (await ground.read()).metadata();
  expect(ground.asked).toBe(asked + 1);
});

test.each<readonly [string, (ground: Ground) => void]>([
  ["source code", (g) => g.write({ "crates/app/src/main.rs": "fn main() { }\n", "crates/app/src/more.rs": "" })],
  ["the times of a manifest", (g) => utimesSync(g.path("crates/app/Cargo.toml"), 1, 1)],
  ["a manifest that is written again as it was", (g) => g.write({ "Cargo.toml": files["Cargo.toml"] ?? "" })],
  ["a folder's times", (g) => utimesSync(g.path("crates"), 1, 1)],
  ["the build directory", (g) => g.write({ "target/debug/x": "" })],
])("cargo is not asked again after a change of %s", async (_name, change) => {
  using ground = new Ground();
  await ground.settle();
  const asked = ground.asked;
  change(ground);
  await (await ground.read()).metadata();
  later();
  await (await ground.read()).metadata();
  expect(ground.asked).toBe(asked);
});

test.each<readonly [string, readonly string[], Readonly<Record<string, string>>, string]>([
  ["other features", ["--all-features"], {}, "."],
  ["a variable of cargo's", [], { CARGO_BUILD_JOBS: "1" }, "."],
  ["another target directory", ["--target-dir", "out"], {}, "."],
  ["configuration on the command line", ["--config", "build.jobs=1"], {}, "."],
  ["another folder to start from", [], {}, "crates/app"],
])("another question is not answered from memory: %s", async (_name, args, env, cwd) => {
  using ground = new Ground({ "out/debug/x": "" });
  await ground.settle();
  const asked = ground.asked;
  await ground.read(args, env, cwd);
  expect(ground.asked).toBe(asked + 1);
  later();
  await ground.read(args, env, cwd);
  expect(ground.asked).toBe(asked + 1);
  await ground.read();
  expect(ground.asked).toBe(asked + 1);
});

test.each<readonly [string, readonly string[], Readonly<Record<string, string>>, Readonly<Record<string, string>>]>([
  ["an option", ["--target-dir", "out"], {}, {}],
  ["a variable", [], { CARGO_TARGET_DIR: "../out/../out" }, {}],
  ["a variable that is configuration", [], { CARGO_BUILD_TARGET_DIR: "out" }, {}],
  ["configuration", [], {}, { ".cargo/config.toml": '[build]\ntarget-dir = "out"\n' }],
  [
    "included configuration",
    [],
    {},
    { ".cargo/config.toml": 'include = ["x.toml"]\n', ".cargo/x.toml": '[build]\ntarget-dir = "out"\n' },
  ],
  ["configuration on the command line", ["--config", 'build.target-dir="out"'], {}, {}],
  [
    "a file on the command line",
    ["--config", "some/dir/x.toml"],
    {},
    { "some/dir/x.toml": '[build]\ntarget-dir = "out"\n' },
  ],
  ["a build directory of its own", [], {}, { ".cargo/config.toml": '[build]\nbuild-dir = "{workspace-root}/out"\n' }],
  ["a build directory in a variable", [], { CARGO_BUILD_BUILD_DIR: "out" }, {}],
  [
    "a build directory by the workspace's path",
    [],
    {},
    { ".cargo/config.toml": '[build]\nbuild-dir = "out/{workspace-path-hash}/b"\n' },
  ],
])("a build directory is found that is told by %s", async (_name, args, env, own) => {
  using ground = new Ground(own);
  const { buildDir } = await ground.settle(args, env);
  expect(buildDir).toContain("out");
  expect(readdirSync(join(buildDir, "px-meta", "metadata")).length).toBeGreaterThan(0);
});

test("what only keeps cargo from changing the lock file does not make it another question", async () => {
  using ground = new Ground();
  await ground.settle();
  const asked = ground.asked;
  await ground.read(["--locked"]);
  await ground.read(["--frozen"]);
  expect(ground.asked).toBe(asked);
});

test("a change of an included configuration file is seen", async () => {
  using ground = new Ground({ ".cargo/config.toml": 'include = ["x.toml"]\n', ".cargo/x.toml": "[build]\njobs = 1\n" });
  await ground.settle();
  const asked = ground.asked;
  ground.write({ ".cargo/x.toml": "[build]\njobs = 2\n" });
  await ground.read();
  expect(ground.asked).toBe(asked + 1);
});

test("what was changed a moment before the question is not remembered, for a later change could look the same", async () => {
  using ground = new Ground();
  await ground.settle();
  const asked = ground.asked;
  vi.setSystemTime(vi.getRealSystemTime());
  ground.write({ "Cargo.toml": `${files["Cargo.toml"]}# more\n` });
  await ground.read();
  await ground.read();
  expect(ground.asked).toBe(asked + 2);
});

test("a file that was only touched a moment ago is read again until its stamp can be relied on", async () => {
  using ground = new Ground();
  await ground.settle();
  const asked = ground.asked;
  vi.setSystemTime(vi.getRealSystemTime());
  ground.write({ "Cargo.toml": files["Cargo.toml"] ?? "" });
  await ground.read();
  // Of the same size, and perhaps in the same tick of the clock.
  ground.write({ "Cargo.toml": (files["Cargo.toml"] ?? "").replace('"2"', '"1"') });
  await ground.read();
  expect(ground.asked).toBe(asked + 1);
});

test("a file whose time lies ahead is remembered as any other", async () => {
  using ground = new Ground();
  utimesSync(ground.path("Cargo.toml"), 4_000_000_000, 4_000_000_000);
  await ground.settle();
});

test.each<readonly [string, (path: string) => void]>([
  ["cut short", (path) => writeFileSync(path, "px-meta memory@1 ")],
  ["empty", (path) => writeFileSync(path, "")],
  ["something else", (path) => writeFileSync(path, '{"inputs": [], "body": {}}')],
  [
    "a folder",
    (path) => {
      rmSync(path);
      mkdirSync(path);
    },
  ],
])("a memory that is %s counts as none, and does no harm", async (_name, spoil) => {
  using ground = new Ground();
  await ground.settle();
  const asked = ground.asked;
  const folder = ground.path("target/px-meta/metadata");
  for (const name of readdirSync(folder).filter((one) => one.endsWith(".json"))) spoil(join(folder, name));
  const workspace = await ground.read();
  expect(ground.asked).toBe(asked + 1);
  expect((await workspace.metadata()).ok).toBe(true);
});

test("where the whole answer is lost or spoilt, cargo is asked again", async () => {
  using ground = new Ground();
  await ground.settle();
  const asked = ground.asked;
  const folder = ground.path("target/px-meta/metadata/answers");
  const workspace = await ground.read();
  for (const name of readdirSync(folder)) writeFileSync(join(folder, name), "{}");
  const metadata = await workspace.metadata();
  expect(metadata.ok && metadata.value.workspace_root).toBe(ground.root);
  expect(ground.asked).toBe(asked + 1);
  for (const name of readdirSync(folder)) rmSync(join(folder, name));
  await ground.read();
  expect(ground.asked).toBe(asked + 2);
});

test("a build directory that cannot be written to is no problem", async () => {
  using ground = new Ground();
  ground.files = {
    ...realFiles,
    replace: (path) => err({ kind: "unwritable-file", path, reason: "the file system is read-only" }),
  };
  await ground.read();
  later();
  expect((await ground.read()).root).toBe(ground.root);
  expect(ground.asked).toBe(2);
});

test("the build directory is left to cargo to make", async () => {
  using ground = new Ground();
  ground.isBuilt = false;
  later();
  await ground.read();
  expect(existsSync(ground.path("target"))).toBe(false);
});

test("where a file stands in place of the folder, nothing is remembered and nothing fails", async () => {
  using ground = new Ground({ "target/px-meta": "in the way" });
  await ground.read();
  later();
  expect((await ground.read()).root).toBe(ground.root);
  expect(ground.asked).toBe(2);
});

test("several at once do not get in each other's way", async () => {
  using ground = new Ground();
  await ground.read();
  later();
  const all = await Promise.all(
    Array.from({ length: 6 }, (_, index) =>
      ground.read(["--features", `far/f${index % 2}`]).catch(() => ground.read()),
    ),
  );
  expect(new Set(all.map(({ root }) => root))).toEqual(new Set([ground.root]));
  const asked = ground.asked;
  await ground.read();
  expect(ground.asked).toBe(asked);
});

test("no more than a few memories are kept, and no answer that none of them names", async () => {
  using ground = new Ground();
  await ground.settle();
  for (let count = 0; count < 20; count += 1) {
    later();
    await ground.read(["--config", `build.jobs=${count + 1}`]);
  }
  const folder = ground.path("target/px-meta/metadata");
  expect(readdirSync(folder).filter((name) => name.endsWith(".json")).length).toBe(16);
  expect(readdirSync(join(folder, "answers")).length).toBe(1);
});
