import { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { Rig } from "../rig/rig.js";
import { expectCalm } from "./mailbox.js";

/** A workspace whose build script only prints, so that a build takes no time. */
const hello = {
  "Cargo.toml": '[package]\nname = "hello"\nversion = "0.1.0"\nedition = "2021"\n',
  "build.rs": 'fn main() { println!("cargo:rerun-if-changed=build.rs\\ncargo:warning=hi"); }\n',
  "src/main.rs": 'fn main() { println!("hello"); }\n',
};

let rig: Rig;
beforeAll(async () => {
  rig = await Rig.create(hello);
});
afterAll(() => rig[Symbol.asyncDispose]());
beforeEach(() => rmSync(rig.path("target"), { recursive: true, force: true }));

/** A cargo of our own: a shell script that does something for one verb, and is the real cargo for all others. */
function cargoThat(verb: string, does: string): { readonly env: Readonly<Record<string, string>> } {
  const path = rig.path("cargo.sh");
  writeFileSync(
    path,
    `#!/bin/sh\nfor word; do case $word in metadata|build|rustc|run) verb=$word; break;; esac; done\n` +
      `if [ "$verb" = ${verb} ]; then ${does}; fi\nexec cargo "$@"\n`,
  );
  chmodSync(path, 0o755);
  return { env: { CARGO: path } };
}

test.each(["build", "inspect", "schema"])("where there is no cargo, %s says so and ends with 3", async (verb) => {
  const args = verb === "schema" ? ["schema", "list"] : [verb];
  const ran = await rig.pxMeta(args, { env: { CARGO: rig.path("no-cargo") } });
  expectCalm(ran);
  expect([ran.status, ran.stderr]).toEqual([3, expect.stringMatching(/cannot run .*no-cargo.*CARGO/)]);
});

// The stand-ins for cargo are POSIX shell scripts.
const posix = process.platform !== "win32";

test.runIf(posix).each([
  ["nothing", "exit 0"],
  ["no JSON", "echo hello; exit 0"],
  ["half an answer", 'exec cargo "$@" | head -c 300; exit 0'],
  ["JSON of another shape", "echo '{\"packages\":7}'; exit 0"],
  ["an answer without packages", "echo '{}'; exit 0"],
])("a cargo that answers `cargo metadata` with %s is told of", async (_, does) => {
  for (const args of [["build"], ["inspect"], ["schema", "list"]]) {
    const ran = await rig.pxMeta(args, cargoThat("metadata", does));
    expectCalm(ran);
    expect([args, ran.status, ran.stderr]).toEqual([
      args,
      3,
      expect.stringMatching(/cargo.* said what this px-meta does not know.*/),
    ]);
  }
});

test.runIf(posix)("where cargo cannot tell of the workspace, a build says what cargo says, as cargo does", async () => {
  await using broken = await Rig.create({ ...hello, "Cargo.toml": "[package\n" });
  const plain = await broken.cargo(["build"]);
  expect(await broken.pxMeta(["build"])).toEqual(plain);
  const looked = await broken.pxMeta(["inspect"]);
  expectCalm(looked);
  expect([looked.status, looked.stderr]).toEqual([3, expect.stringContaining("Cargo.toml")]);
});

test.runIf(posix)("a cargo that fails ends px-meta with its status and text", async () => {
  const ran = await rig.pxMeta(["build"], cargoThat("build", "echo 'error: no luck' >&2; exit 42"));
  expectCalm(ran);
  expect(ran).toMatchObject({ status: 42, stdout: "", stderr: "error: no luck\n" });
});

test.runIf(posix)("a cargo that is killed ends px-meta in the same way", async () => {
  const ran = await rig.pxMeta(["build"], cargoThat("build", "kill -KILL $$"));
  expectCalm(ran);
  expect(ran).toMatchObject({ signal: "SIGKILL" });
  expect(await rig.pxMeta(["build"])).toMatchObject({ status: 0 });
});

test.runIf(posix)("messages that px-meta does not know are no obstacle", async () => {
  const lines = [
    "hello",
    '{"reason":"novelty","x":1}',
    '{"reason":"build-script-executed"}',
    '{"reason":"build-script-executed","package_id":7,"out_dir":[]}',
    '{"reason":"compiler-artifact","filenames":null}',
    '{"reason"',
    "[1,2]",
    "null",
  ];
  const ran = await rig.pxMeta(
    ["build"],
    cargoThat("build", `printf '%s\\n' ${lines.map((line) => `'${line}'`).join(" ")}`),
  );
  expectCalm(ran);
  expect(ran, ran.stderr).toMatchObject({ status: 0, stderr: expect.stringContaining("Finished") });
  expect(ran.stdout).toContain("hello\n");
  expect(await rig.pxMeta(["inspect"])).toMatchObject({ status: 0 });
});

test("code that does not compile ends px-meta as it ends cargo", async () => {
  await using broken = await Rig.create({ ...hello, "src/main.rs": "fn main() { hello }\n" });
  const plain = await broken.cargo(["build"]);
  rmSync(broken.path("target"), { recursive: true });
  const ran = await broken.pxMeta(["build"]);
  expect(broken.told(ran)).toBe(broken.told(plain));
  expect(ran.status).toBe(101);
});

test("where a file stands in place of the target directory, px-meta fails as cargo does", async () => {
  rig.write({ target: "" });
  const ran = await rig.pxMeta(["build"]);
  const plain = await rig.cargo(["build"]);
  expectCalm(ran);
  expect(rig.told(ran)).toBe(rig.told(plain));
});

const inTheWay: readonly (readonly [title: string, path: string, make: (path: string) => void])[] = [
  ["a file in place of px-meta's folder", "target/px-meta", (path) => writeFileSync(path, "")],
  ["a file in place of the index's folder", "target/px-meta/index", (path) => writeFileSync(path, "")],
  [
    "a link in place of the index's folder that leads nowhere",
    "target/px-meta/index",
    (path) => symlinkSync("nowhere", path),
  ],
];
test.runIf(posix).each(inTheWay)("%s spoils no build, and is said", async (_, path, make) => {
  mkdirSync(rig.path(path, ".."), { recursive: true });
  make(rig.path(path));
  const built = await rig.pxMeta(["build"]);
  expectCalm(built);
  expect([built.status, built.stderr]).toEqual([0, expect.stringMatching(/error: .*target\/px-meta.*/)]);
  const shown = await rig.pxMeta(["inspect"]);
  expectCalm(shown);
  expect([shown.status, shown.stderr]).toEqual([3, expect.stringMatching(/px-meta build/)]);
  rmSync(rig.path(path), { recursive: true });
  expect(await rig.pxMeta(["build"])).toMatchObject({ status: 0, stderr: expect.not.stringContaining("error") });
  expect(await rig.pxMeta(["inspect"])).toMatchObject({ status: 0, stderr: "" });
});

test.runIf(posix)("a folder in place of the last index's name spoils no build and no look, and is said", async () => {
  mkdirSync(rig.path("target/px-meta/index/last"), { recursive: true });
  const built = await rig.pxMeta(["build"]);
  expect([built.status, built.stderr]).toEqual([0, expect.stringMatching(/error: .*target\/px-meta\/index\/last.*/)]);
  expect(await rig.pxMeta(["inspect"])).toMatchObject({ status: 0, stderr: "" });
  rmSync(rig.path("target/px-meta/index/last"), { recursive: true });
});

/** Whether a build notices by itself: one with nothing to do does not read the whole index. */
const indexes: readonly (readonly [title: string, text: (before: string) => string, isNoticed: boolean])[] = [
  ["empty", () => "", true],
  ["truncated", (before) => before.slice(0, before.length / 2), true],
  ["edited", (before) => before.replace("hello", "jello"), false],
  ["of a later version", (before) => before.replaceAll("index@1", "index@9"), true],
  ["no index", () => '{"px-meta":"index@1"}\n{}\n', true],
];
test.each(indexes)("an index that is %s is not believed, and its cure helps", async (_, text, isNoticed) => {
  await rig.pxMeta(["build"]);
  const last = `target/px-meta/index/${rig.read("target/px-meta/index/last")}`;
  rig.write({ [last]: text(rig.read(last)) });
  const shown = await rig.pxMeta(["inspect"]);
  expectCalm(shown);
  expect([shown.status, shown.stdout, shown.stderr]).toEqual([3, "", expect.stringMatching(/px-meta.index.*build/s)]);
  if (!isNoticed) rmSync(rig.path(last));
  expect(await rig.pxMeta(["build"])).toMatchObject({ status: 0 });
  expect(await rig.pxMeta(["inspect"])).toMatchObject({ status: 0, stderr: "" });
});
