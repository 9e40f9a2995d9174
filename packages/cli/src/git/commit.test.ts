import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import fs from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe } from "@px-meta/core/base";
import { afterAll, beforeAll, expect, test } from "vitest";
import { leaseOf } from "../store/lease.js";
import type { Store } from "../store/place.js";
import { openStore } from "../store/store.js";
import { unpack } from "../unpack/unpack.js";
import { bringCommit } from "./commit.js";

const top = fs.mkdtempSync(join(tmpdir(), "px-meta-git-test-"));
afterAll(() => fs.rmSync(top, { recursive: true, force: true }));

const repository = join(top, "repository");
// The tests have no server of git's: they take a repository of this disk, which nobody else may.
const env = { ...process.env, GIT_ALLOW_PROTOCOL: "file", HOME: top, GIT_CONFIG_NOSYSTEM: "1" };

function git(...args: readonly string[]): string {
  const who = [
    "-c",
    "user.name=a",
    "-c",
    "user.email=a@example.org",
    "-c",
    "protocol.file.allow=always",
    "-c",
    "core.safecrlf=false",
  ];
  return execFileSync("git", ["-C", repository, ...who, ...args], { encoding: "utf8", env }).trim();
}

const long = `${"long/".repeat(30)}name`;
let first = "";
let second = "";

beforeAll(() => {
  fs.mkdirSync(join(repository, "a-folder"), { recursive: true });
  git("init", "--quiet", ".");
  for (const [name, text] of Object.entries({
    "a-folder/b": "1\r\n",
    a: "",
    "a.txt": "$Format:%H$\n",
    run: "#!/bin/sh\n",
  })) {
    fs.writeFileSync(join(repository, name), text);
  }
  fs.mkdirSync(join(repository, long, ".."), { recursive: true });
  fs.writeFileSync(join(repository, long), "x".repeat(100_000));
  fs.chmodSync(join(repository, "run"), 0o755);
  fs.symlinkSync("a-folder/b", join(repository, "link"));
  fs.symlinkSync(long, join(repository, "long-link"));
  fs.writeFileSync(join(repository, ".gitattributes"), "*.txt export-subst eol=crlf\na-folder export-ignore\n");
  git("add", "-A");
  git("commit", "--quiet", "-m", "first");
  first = git("rev-parse", "HEAD");
  git("submodule", "--quiet", "add", repository, "sub");
  fs.writeFileSync(join(repository, "new"), "new");
  git("add", "-A");
  git("commit", "--quiet", "-m", "second");
  second = git("rev-parse", "HEAD");
});

/** Makes a repository of a folder, and gives its only commit. */
function commitOf(folder: string): string {
  const who = ["-c", "user.name=a", "-c", "user.email=a@example.org", "-c", "core.autocrlf=false"];
  const run = (...args: readonly string[]) =>
    execFileSync("git", ["-C", folder, ...who, ...args], { encoding: "utf8", env }).trim();
  run("init", "--quiet", ".");
  run("add", "-A");
  run("commit", "--quiet", "-m", "one");
  return run("rev-parse", "HEAD");
}

let count = 0;
function newStore(): Store {
  const opened = openStore(join(top, `store-${count++}`));
  if (!opened.ok) throw new Error(describe(opened.error));
  return opened.value;
}

async function bring(rev: string, sha256?: string, url = `file://${repository}`, store = newStore()) {
  const wanted = { package: "lib 1.2.3", id: "data", url, rev, ...(sha256 === undefined ? {} : { sha256 }) };
  const brought = await bringCommit(wanted, { store, lease: leaseOf(store), env });
  expect(fs.readdirSync(join(store.root, "tmp"))).toEqual([]);
  return brought.ok ? brought.value : describe(brought.error);
}

test("a commit becomes an archive that has nothing of attributes, submodules, times and people", async () => {
  const found = await bring(first);
  if (typeof found === "string") throw new Error(found);
  expect(createHash("sha256").update(fs.readFileSync(found.path)).digest("hex")).toBe(found.sha256);
  expect(fs.statSync(found.path).size).toBe(found.size);
  const folder = join(top, "unpacked");
  const done = await unpack({ package: "lib 1.2.3", id: "data", path: found.path, unpack: { format: "tar" }, folder });
  expect(done).toEqual({ ok: true, value: undefined });
  const read = (name: string) => fs.readFileSync(join(folder, name), "utf8");
  expect([read("a-folder/b"), read("a.txt"), read("link"), read("long-link").length]).toEqual([
    "1\r\n",
    "$Format:%H$\n",
    "1\r\n",
    100_000,
  ]);
  expect(fs.statSync(join(folder, "run")).mode & 0o777).toBe(0o755);
  expect(fs.readdirSync(folder).sort()).toEqual([
    ".gitattributes",
    "a",
    "a-folder",
    "a.txt",
    "link",
    "long",
    "long-link",
    "run",
  ]);
  expect(await bring(first, found.sha256)).toMatchObject({ sha256: found.sha256 });
  const later = await bring(second);
  expect(later).not.toMatchObject({ sha256: found.sha256 });
});

test("the archive is made as the documentation says, byte for byte", async () => {
  const found = await bring(first);
  if (typeof found === "string") throw new Error(found);
  // GNU tar makes the same of the same files, but for the pax headers, whose names it makes by itself.
  const names = [".gitattributes", "a", "a-folder/b", "a.txt", "link"];
  const folder = join(top, "unpacked");
  const options = ["--format=ustar", "--mtime=@0", "--owner=:0", "--group=:0", "--numeric-owner", "--mode=a=rX,u+w"];
  const theirs = execFileSync("tar", ["-cf", "-", ...options, "-C", folder, ...names]);
  const whole = names.length * 512 + [".gitattributes", "a-folder/b", "a.txt"].length * 512;
  expect(fs.readFileSync(found.path).subarray(0, whole).equals(theirs.subarray(0, whole))).toBe(true);
});

test("the crate makes the same archive", async () => {
  const folder = join(top, "same");
  const write = (name: string, text: string) => {
    fs.mkdirSync(join(folder, name, ".."), { recursive: true });
    fs.writeFileSync(join(folder, name), text);
  };
  write("a.txt", "a\n");
  write("a/b", "x".repeat(513));
  write("empty", "");
  write("run", "#!/bin/sh\n");
  write(`${"l".repeat(60)}/${"p".repeat(60)}`, "long");
  fs.chmodSync(join(folder, "run"), 0o755);
  fs.symlinkSync("a.txt", join(folder, "link"));
  const rev = commitOf(folder);
  // What crates/px-meta/tests/download/git.rs expects of the same files.
  expect(await bring(rev, undefined, `file://${folder}`)).toMatchObject({
    sha256: "25b1d0d0b901c4f5be06d1ce8906a32cacd6fd30bf52b6eeb7cb3c1f8c6b02a6",
    size: 7680,
  });
});

test("another digest is refused, and a commit that is not there", async () => {
  const other = await bring(first, "0".repeat(64));
  expect(other).toMatch(
    /^cannot download data of lib 1\.2\.3:\n {2}file:.* at [0-9a-f]{40}: the file there has sha256/,
  );
  expect(await bring("0".repeat(40))).toMatch(/git does not get it: (?:fatal|error|remote): .*not our ref/);
  const tree = git("rev-parse", `${first}^{tree}`);
  expect(await bring(tree)).toMatch(/git does not get it: /);
});

test.each([
  ["a transport that runs programs", "ext::sh -c touch% owned"],
  ["an option in place of a URL", "--upload-pack=touch owned"],
])("%s gets nowhere", async (_, url) => {
  expect(await bring(first, undefined, url)).toMatch(/git does not get it: /);
  expect(fs.existsSync(join(process.cwd(), "owned"))).toBe(false);
});

test("neither hooks nor variables of the user lead git elsewhere", async () => {
  const hooks = join(top, "hooks");
  fs.mkdirSync(hooks);
  for (const name of ["post-checkout", "reference-transaction", "post-index-change"]) {
    fs.writeFileSync(join(hooks, name), `#!/bin/sh\ntouch ${join(top, "owned")}\n`, { mode: 0o755 });
  }
  fs.writeFileSync(join(top, ".gitconfig"), `[core]\n\thooksPath = ${hooks}\n[init]\n\ttemplateDir = ${hooks}\n`);
  const store = newStore();
  const wanted = { package: "lib 1.2.3", id: "data", url: `file://${repository}`, rev: first };
  const strange = { ...env, GIT_DIR: join(top, "nowhere"), GIT_WORK_TREE: top, GIT_INDEX_FILE: join(top, "index") };
  expect(await bringCommit(wanted, { store, lease: leaseOf(store), env: strange })).toMatchObject({ ok: true });
  expect(fs.existsSync(join(top, "owned"))).toBe(false);
});

test("without git that is said", async () => {
  const store = newStore();
  const wanted = { package: "lib 1.2.3", id: "data", url: `file://${repository}`, rev: first };
  const brought = await bringCommit(wanted, { store, lease: leaseOf(store), env: { PATH: top } });
  expect(brought.ok ? "" : describe(brought.error)).toContain("there is no program git here; install it");
});
