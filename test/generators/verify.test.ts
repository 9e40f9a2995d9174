import { existsSync, lstatSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { askJson } from "../explain/snapshot.js";
import { Rig } from "../rig/rig.js";

const manifest = (name: string, rest = "") => `[package]
name = "${name}"
version = "0.1.0"
edition = "2021"
${rest}`;

/** A script that writes a package: `words` says what, with the package's folder as `to`. */
const script = (words: string) => `import * as fs from "node:fs";
import { dirname, join } from "node:path";
const to = dirname(process.env.CARGO_PX_GENERATED_PKG_MANIFEST_PATH);
const root = process.env.CARGO_PX_WORKSPACE_ROOT_DIR;
const write = (name, text) => fs.writeFileSync(join(to, name), text);
${words}`;

const generator = (name: string) => `generator_type = "node_workspace_script"\ngenerator_name = "gen/${name}"\n`;

/** `api` is made of lines of `spec.txt`; it rests on `codes`, whose verifier wants it to be empty. */
const files = {
  "Cargo.toml": `[workspace]\nmembers = ["api", "codes"]\nresolver = "2"\n`,
  "api/Cargo.toml": manifest(
    "api",
    `[dependencies]\ncodes = { path = "../codes" }\n[package.metadata.px.generate]\n${generator("api.mjs")}`,
  ),
  "api/src/lib.rs": "pub fn get() {}\n",
  "api/src/get.rs": "",
  "codes/Cargo.toml": manifest(
    "codes",
    `[package.metadata.px.generate]\n${generator("none.mjs")}[package.metadata.px.verify]
verifier_type = "node_workspace_script"\nverifier_name = "gen/verify.mjs"\nverifier_args = ["--all codes"]\n`,
  ),
  "codes/src/lib.rs": "",
  "gen/api.mjs": script(`const names = fs.readFileSync(join(root, "spec.txt"), "utf8").trim().split("\\n");
console.log("some words");
write("src/lib.rs", names.map((name) => \`pub fn \${name}() {}\\n\`).join(""));
for (const name of names) write(\`src/\${name}.rs\`, "");
fs.rmSync(join(to, "src/old.rs"), { force: true });`),
  "gen/none.mjs": script(""),
  "gen/verify.mjs": script(`console.log("looking at", process.argv[2]);
if (fs.readFileSync(join(to, "src/lib.rs"), "utf8") !== "") { write("src/new.rs", ""); process.exit(3); }`),
  "spec.txt": "get\n",
};

let rig: Rig;
let lockFile = "";
beforeAll(async () => {
  rig = await Rig.create(files, { name: "ö w" });
  await rig.cargo(["generate-lockfile", "--offline"]);
  lockFile = rig.read("Cargo.lock");
});
beforeEach(() => rig.write({ ...files, "Cargo.lock": lockFile }));
afterAll(() => rig[Symbol.asyncDispose]());

/** Everything in the tree but what cargo builds: contents, modes and times. */
function tree(): ReadonlyMap<string, string> {
  const names = readdirSync(rig.root, { recursive: true, encoding: "utf8" }).filter((name) => !/^target\b/.test(name));
  return new Map(
    names.sort().map((name) => {
      const stats = lstatSync(join(rig.root, name), { bigint: true });
      const contents = stats.isFile() ? readFileSync(join(rig.root, name), "latin1") : "";
      return [name, `${stats.mode} ${stats.mtimeNs} ${contents}`];
    }),
  );
}

/** Runs it, and sees that the tree stays what it is. */
async function verified(...args: readonly string[]) {
  const before = tree();
  const ran = await rig.pxMeta(["verify-freshness", ...args]);
  expect(tree()).toEqual(before);
  return ran;
}

test("what is fresh is fresh, and what a verifier prints is shown", async () => {
  expect(rig.told(await verified())).toBe(`status 0
--- stdout
fresh codes 0.1.0
fresh api 0.1.0
all well: 2 generated packages
--- stderr
   Verifying codes
looking at --all codes
   Verifying api
`);
});

test("every stale package is told of, with how its files differ, and the tree stays as it is", async () => {
  rig.write({ "spec.txt": "get\nput\n", "codes/src/lib.rs": "//\n", "api/src/old.rs": "// old\n" });
  const ran = await verified("--quiet");
  expect(rig.told(ran)).toBe(`status 1
--- stdout
stale codes 0.1.0: \`gen/verify.mjs "--all codes"\`, its verifier, ended with status 3

  cure: px-meta generate -p codes

stale api 0.1.0: what \`gen/api.mjs\` generates differs in 3 files
  changed  api/src/lib.rs  +1
  removed  api/src/old.rs  -1
  created  api/src/put.rs  empty

--- a/api/src/lib.rs
+++ b/api/src/lib.rs
@@ -1 +1,2 @@
 pub fn get() {}
+pub fn put() {}

--- a/api/src/old.rs
+++ /dev/null
@@ -1 +0,0 @@
-// old

  cure: px-meta generate -p api

0 of 2 generated packages fresh
--- stderr
looking at --all codes
`);
  const github = await verified("--format", "github", "-p", "codes");
  expect(github.status).toBe(1);
  expect(github.stdout).toBe(
    '::error file=codes/Cargo.toml,title=codes 0.1.0 is not fresh::`gen/verify.mjs "--all codes"`, its verifier, ended with status 3%0Acure: px-meta generate -p codes\n',
  );
  const { status, answer } = await askJson(rig, "freshness@1", ["verify-freshness"]);
  expect(status).toBe(1);
  expect(answer).toMatchObject({
    packages: [
      { name: "codes", state: "stale", by: "verifier", said: "looking at --all codes\n" },
      {
        name: "api",
        state: "stale",
        by: "generator",
        said: "some words\n",
        files: [{ path: "api/src/lib.rs" }, {}, {}],
      },
    ],
  });
  rmSync(rig.path("api/src/old.rs"));
});

test("a generator that breaks its manifest, the lock file and itself leaves all as it was", async () => {
  rig.write({
    "gen/api.mjs": script(`write("Cargo.toml", "[");
fs.rmSync(join(to, "src"), { recursive: true });
fs.writeFileSync(join(root, "Cargo.lock"), "");
console.log("oh no");
process.exit(Number(fs.readFileSync(join(root, "spec.txt"), "utf8")));`),
    "spec.txt": "7",
  });
  const failing = await verified("-p", "api");
  expect(rig.told(failing)).toBe(`status 1
--- stdout
fresh codes 0.1.0
failed api 0.1.0: gen/api.mjs, the generator of api, failed with status 7; api is as it was before
1 of 2 generated packages fresh
--- stderr
   Verifying codes
looking at --all codes
   Verifying api
oh no
`);
  rig.write({ "spec.txt": "0" });
  const broken = await verified("-p", "api", "--quiet");
  expect(broken.status).toBe(1);
  expect(broken.stdout).toContain("failed api 0.1.0: gen/api.mjs, the generator of api, ");
});

test.each([
  ["a format that there is not", ["--format", "sarif"], 2, "--format is one of text, json, github, not sarif"],
  ["a word", ["api"], 2, "unexpected argument api"],
  ["an option that there is not", ["--fix"], 2, "unknown option '--fix'"],
  ["a package that there is not", ["-p", "apy"], 1, "apy"],
])("%s is refused", async (_, args, status, words) => {
  const ran = await verified(...args);
  expect(ran.status).toBe(status);
  expect(ran.stderr).toContain(words);
});

test("where nothing is generated, all is well", async () => {
  rig.write({ "api/Cargo.toml": manifest("api"), "codes/Cargo.toml": manifest("codes") });
  expect(await rig.pxMeta(["verify-freshness"])).toMatchObject({ status: 0, stdout: "no package is generated\n" });
  const { answer } = await askJson(rig, "freshness@1", ["verify-freshness"]);
  expect(answer).toEqual({ "px-meta": "freshness@1", packages: [], problems: [] });
});

test("a generator that cannot be built keeps no other package from being verified", async () => {
  const declaration = `[package.metadata.px.generate]\ngenerator_type = "cargo_workspace_binary"\ngenerator_name = "tool"`;
  rig.write({
    "Cargo.toml": `[workspace]\nmembers = ["api", "codes", "tool", "made"]\nresolver = "2"\n`,
    "made/Cargo.toml": manifest("made", declaration),
    "made/src/lib.rs": "",
    "tool/Cargo.toml": manifest("tool"),
    "tool/src/main.rs": "fn main() { oh no }",
  });
  const ran = await rig.pxMeta(["verify-freshness", "--quiet"]);
  expect(ran.status).toBe(1);
  expect(ran.stdout.split("\n").sort()).toEqual([
    "",
    "2 of 3 generated packages fresh",
    "failed made 0.1.0: cargo cannot build what generates made; nothing was generated",
    "fresh api 0.1.0",
    "fresh codes 0.1.0",
  ]);
  for (const folder of ["made", "tool"]) rmSync(rig.path(folder), { recursive: true });
});

test.skipIf(process.platform === "win32")("Ctrl-C leaves all as it was", async () => {
  rig.write({
    "gen/api.mjs": script(`write("src/lib.rs", "half");
write("../began", "");
setInterval(() => {}, 1000);`),
    began: "",
  });
  rmSync(rig.path("began"));
  const before = tree();
  const keys = new AbortController();
  const running = rig.pxMeta(["verify-freshness", "-q"], { group: true, signal: keys.signal });
  while (!existsSync(rig.path("began"))) await pause(20);
  rmSync(rig.path("began"));
  keys.abort();
  expect(await running).toMatchObject({ signal: "SIGINT", stdout: "" });
  expect(tree()).toEqual(before);
});

test("below a generator it is refused", async () => {
  const env = { CARGO_PX_GENERATED_PKG_MANIFEST_PATH: rig.path("api", "Cargo.toml") };
  const ran = await rig.pxMeta(["verify-freshness"], { env });
  expect(ran).toMatchObject({ status: 1, stdout: "" });
  expect(ran.stderr).toContain("a generator is at work above this process");
});
