import { spawn } from "node:child_process";
import fs from "node:fs";
import { join } from "node:path";
import { describe as say } from "@px-meta/core/base";
import fc from "fast-check";
import { expect, test } from "vitest";
import { beginJournal } from "./begin.js";
import { newPackage, type Package } from "./testing/package.js";
import { deeds, perform, snapshot } from "./testing/sketch.js";

test("whatever is done to a package, restoring makes it what it was", async () => {
  using made = newPackage();
  const claim = await made.claim();
  fc.assert(
    fc.property(deeds, deeds, (before, done) => {
      fs.rmSync(made.folder, { recursive: true, force: true });
      fs.mkdirSync(made.folder);
      perform(made.folder, before);
      const was = snapshot(made.folder);
      const journal = beginJournal(claim, []);
      if (!journal.ok) throw new Error(say(journal.error));
      perform(made.folder, done);
      expect(journal.value.restore().map(say)).toEqual([]);
      expect(snapshot(made.folder)).toEqual(was);
      expect(made.left("journal")).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

/** Does something to a package and expects what is said of it, and that it can be undone. */
async function check(
  files: Readonly<Record<string, string>>,
  act: (made: Package) => void,
  changes: string,
): Promise<void> {
  using made = newPackage(files);
  const was = snapshot(made.folder);
  const journal = await made.begin(join(made.folder, "nested"), made.buildDir);
  act(made);
  const told = journal.changes().map(({ kind, path, entry }) => `${kind} ${entry} ${path}\n`);
  expect(told.join("")).toBe(changes);
  expect(journal.restore().map(say)).toEqual([]);
  expect(snapshot(made.folder)).toEqual(was);
}

const crate = { "Cargo.toml": "[package]\n", "src/lib.rs": "one\n" };

test("nothing is said where nothing was written", async () => {
  await check(crate, () => {}, "");
});

test("a file that is written again is told from one that changed, whatever its size and time", async () => {
  await check(
    { ...crate, "src/a.rs": "aaa\n" },
    (made) => {
      const { mtime } = fs.statSync(join(made.folder, "src/a.rs"));
      made.write({ "src/lib.rs": "one\n", "src/a.rs": "bbb\n" });
      fs.utimesSync(join(made.folder, "src/a.rs"), mtime, mtime);
    },
    "changed file src/a.rs\nrewritten file src/lib.rs\n",
  );
});

test("what is made, removed and replaced by another kind is told with what it is", async () => {
  await check(
    { ...crate, "old/a": "", link: "x" },
    ({ folder, write }) => {
      fs.rmSync(join(folder, "old"), { recursive: true });
      fs.rmSync(join(folder, "link"));
      fs.symlinkSync("src/lib.rs", join(folder, "link"));
      write({ "new/ä.rs": "" });
    },
    "changed link link\ncreated folder new\ncreated file new/ä.rs\nremoved folder old\nremoved file old/a\n",
  );
});

test("a package that is gone, or a file in its place, comes back", async () => {
  await check(
    crate,
    ({ folder }) => fs.rmSync(folder, { recursive: true }),
    "removed folder \nremoved file Cargo.toml\nremoved folder src\nremoved file src/lib.rs\n",
  );
  await check(
    crate,
    ({ folder }) => {
      fs.rmSync(folder, { recursive: true });
      fs.writeFileSync(folder, "");
    },
    "changed file \nremoved file Cargo.toml\nremoved folder src\nremoved file src/lib.rs\n",
  );
});

test("permissions, of folders too, are put back", async () => {
  await check(
    crate,
    ({ folder }) => {
      fs.chmodSync(join(folder, "src/lib.rs"), 0o400);
      fs.chmodSync(join(folder, "src"), 0o500);
    },
    "changed folder src\nchanged file src/lib.rs\n",
  );
});

test("files too large to be kept in the journal are kept beside it", async () => {
  const large = "x".repeat(3 << 20);
  await check(
    { a: large, b: large, c: large, "d/e": `${large}y` },
    ({ folder, write }) => {
      write({ a: large, b: `${large.slice(1)}y`, c: "short" });
      fs.rmSync(join(folder, "d"), { recursive: true });
    },
    "rewritten file a\nchanged file b\nchanged file c\nremoved folder d\nremoved file d/e\n",
  );
});

test("another package's folder and a repository are left alone, and one that the generator made goes", async () => {
  using made = newPackage({ ...crate, "nested/Cargo.toml": "theirs\n", ".git/HEAD": "main\n" });
  const journal = await made.begin(join(made.folder, "nested"));
  made.write({ "nested/Cargo.toml": "changed\n", ".git/HEAD": "other\n", "sub/.git/HEAD": "new\n" });
  expect(journal.restore().map(say)).toEqual([]);
  expect(fs.readdirSync(made.folder).sort()).toEqual([".git", "Cargo.toml", "nested", "src"]);
  expect(fs.readFileSync(join(made.folder, "nested/Cargo.toml"), "utf8")).toBe("changed\n");
  expect(fs.readFileSync(join(made.folder, ".git/HEAD"), "utf8")).toBe("other\n");
});

test("a file of two names is written in place, so that both have the former bytes", async () => {
  using made = newPackage(crate);
  const other = join(made.folder, "../other.rs");
  fs.linkSync(join(made.folder, "src/lib.rs"), other);
  const journal = await made.begin();
  made.write({ "src/lib.rs": "two\n" });
  journal.restore();
  expect(fs.readFileSync(other, "utf8")).toBe("one\n");
  expect(fs.statSync(other).ino).toBe(fs.statSync(join(made.folder, "src/lib.rs")).ino);
});

test("what is written again has its former time, to the nanosecond, and so has its folder", async () => {
  using made = newPackage(crate);
  const was = snapshot(made.folder);
  const journal = await made.begin();
  for (const [name, text] of Object.entries(crate)) {
    fs.rmSync(join(made.folder, name));
    made.write({ [name]: text });
  }
  expect(journal.keepTimes()).toEqual([]);
  journal.drop();
  expect(snapshot(made.folder)).toEqual(was);
  expect(made.left("journal")).toEqual([]);
});

test("what changed has whole microseconds, so that the next run gives that time again without a program", async () => {
  using made = newPackage(crate);
  const claim = await made.claim();
  const run = (text: string) => {
    const journal = beginJournal(claim, []);
    if (!journal.ok) throw new Error(say(journal.error));
    made.write({ "src/lib.rs": text });
    journal.value.keepTimes();
    journal.value.drop();
    return fs.lstatSync(join(made.folder, "src/lib.rs"), { bigint: true }).mtimeNs;
  };
  const first = run("two\n");
  expect(first % 1000n).toBe(0n);
  expect(run("two\n")).toBe(first);
});

test("a journal can be restored after times were kept", async () => {
  using made = newPackage(crate);
  const was = snapshot(made.folder);
  const journal = await made.begin();
  made.write({ "Cargo.toml": "[broken\n", "src/lib.rs": "one\n" });
  journal.keepTimes();
  expect(journal.restore().map(say)).toEqual([]);
  expect(snapshot(made.folder)).toEqual(was);
});

test("what was there before can be read until the journal ends", async () => {
  using made = newPackage(crate);
  const journal = await made.begin();
  made.write({ "src/lib.rs": "two\n" });
  const [change] = journal.changes();
  const before = change?.before;
  expect(change?.at).toBe(join(made.folder, "src/lib.rs"));
  expect(before?.kind === "file" && before.contents.kind === "bytes" && `${Buffer.from(before.contents.bytes)}`).toBe(
    "one\n",
  );
});

test("a file that appears unchanged by its time and size is believed only where its stamp cannot lie", async () => {
  using made = newPackage(crate);
  const path = join(made.folder, "src/lib.rs");
  // Until the clock of the file system would tell a later change from this one.
  for (const { ctimeMs } = fs.statSync(path); Date.now() < ctimeMs + 50; );
  const journal = await made.begin();
  made.write({ "src/lib.rs": "two\n" });
  const { mtime } = fs.statSync(join(made.folder, "Cargo.toml"));
  fs.utimesSync(path, mtime, mtime);
  expect(journal.changes().map(({ path: name }) => name)).toEqual(["src/lib.rs"]);
  journal.restore();
  expect(fs.readFileSync(path, "utf8")).toBe("one\n");
});

test("where the copy cannot be written there is no journal, and nothing is left", async () => {
  using made = newPackage(crate);
  const claim = await made.claim();
  fs.mkdirSync(join(claim.place.tree, ".."));
  fs.mkdirSync(claim.place.begun);
  const journal = beginJournal(claim, []);
  expect(
    journal.ok ? "" : say(journal.error).replaceAll(made.folder, "[PACKAGE]").replace(claim.place.tree, "[JOURNAL]"),
  ).toBe(
    "the package in [PACKAGE] cannot be copied before it is generated, so its generator was not run: [JOURNAL]: it is a folder; check its permissions and the free space",
  );
  expect(made.left("journal")).toEqual([]);
});

test("what cannot be restored is said, the rest is restored, and it may be tried again", async () => {
  using made = newPackage(crate);
  const was = snapshot(made.folder);
  const journal = await made.begin();
  made.write({ "src/lib.rs": "two\n", "Cargo.toml": "two\n" });
  const rename = fs.renameSync;
  fs.renameSync = (from, to) => {
    if (`${to}`.endsWith("lib.rs")) throw Object.assign(new Error("EIO"), { code: "EIO" });
    rename(from, to);
  };
  const said = journal
    .restore()
    .map(say)
    .join("")
    .replaceAll(made.folder, "[PACKAGE]")
    .replace(/from .*/, "from [JOURNAL]");
  fs.renameSync = rename;
  expect(said).toBe(
    "the package in [PACKAGE] is not what it was before its generator ran: src/lib.rs: the disk failed\nput that right and run px-meta again, which restores the rest from [JOURNAL]",
  );
  expect(fs.readFileSync(join(made.folder, "Cargo.toml"), "utf8")).toBe(crate["Cargo.toml"]);
  expect(journal.restore()).toEqual([]);
  expect(snapshot(made.folder)).toEqual(was);
});

test("where there is no room for a second copy a file is written over", async () => {
  using made = newPackage(crate);
  const was = snapshot(made.folder);
  const journal = await made.begin();
  made.write({ "src/lib.rs": "two\n" });
  const write = fs.writeFileSync;
  fs.writeFileSync = (path, ...rest) => {
    if (`${path}`.endsWith(".tmp")) throw Object.assign(new Error("ENOSPC"), { code: "ENOSPC" });
    write(path, ...rest);
  };
  const problems = journal.restore();
  fs.writeFileSync = write;
  expect(problems.map(say)).toEqual([]);
  expect(snapshot(made.folder)).toEqual(was);
});

test.runIf(process.platform === "linux")(
  "what a generator left running is ended before its package is restored",
  async () => {
    using made = newPackage(crate);
    const journal = await made.begin();
    const script = 'sh -c "while :; do echo x >> src/lib.rs; done" & echo started; exit 1';
    const env = { PATH: process.env.PATH, ...journal.environment };
    const child = spawn("sh", ["-c", script], { cwd: made.folder, env, stdio: ["ignore", "pipe", "ignore"] });
    journal.generatorStarted(child.pid ?? 0);
    await new Promise((resolve) => child.stdout.once("data", resolve));
    expect(journal.restore().map(say)).toEqual([]);
    const restored = snapshot(made.folder);
    await new Promise((resolve) => child.once("close", resolve));
    expect(snapshot(made.folder)).toEqual(restored);
    expect(fs.readFileSync(join(made.folder, "src/lib.rs"), "utf8")).toBe("one\n");
  },
);
