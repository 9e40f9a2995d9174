import { createHash } from "node:crypto";
import fs from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, type Problem, severityOf } from "@px-meta/core/base";
import { afterAll, expect, test, vi } from "vitest";
import { gc } from "./gc.js";
import { leaseOf } from "./lease.js";
import { list } from "./list.js";
import { thisOwner } from "./owner.js";
import { entryPath, type Store, seenPath } from "./place.js";
import { has, openStore, put, take } from "./store.js";

const top = fs.mkdtempSync(join(tmpdir(), "px-meta-store-"));
afterAll(() => fs.rmSync(top, { recursive: true, force: true }));

let count = 0;

function newStore(): Store {
  const opened = openStore(join(top, `${count++}`, "store"));
  if (!opened.ok) throw new Error(describe(opened.error));
  return opened.value;
}

function contentsOf(text: string) {
  return { sha256: createHash("sha256").update(text).digest("hex"), size: Buffer.byteLength(text) };
}

const hello = contentsOf("hello");

/** A file outside of the store. */
function outside(text: string): string {
  const path = join(top, `outside-${count++}`);
  fs.writeFileSync(path, text);
  return path;
}

/** Puts a file where the store keeps it, as somebody else may have. */
function plant(store: Store, sha256: string, text: string): string {
  const path = entryPath(store, sha256);
  fs.mkdirSync(dirname(path), { recursive: true });
  fs.writeFileSync(path, text);
  return path;
}

async function putHello(store: Store, text = "hello"): Promise<string> {
  const lease = leaseOf(store);
  const path = await put(store, outside(text), contentsOf(text), lease);
  lease.release();
  if (!path.ok) throw new Error(describe(path.error));
  return path.value;
}

/** What is told of taking `hello`: its text, nothing, or the problem with the store's folder masked. */
async function taken(store: Store, contents = hello): Promise<string | undefined> {
  const lease = leaseOf(store);
  const result = await take(store, contents, lease);
  lease.release();
  if (!result.ok) return told(store, result.error);
  return result.value === undefined ? undefined : fs.readFileSync(result.value, "utf8");
}

function told(store: Store, problem: Problem): string {
  return `${severityOf(problem)}: ${describe(problem)}`.replaceAll(store.root, "STORE").replaceAll(top, "TOP");
}

const place = `STORE/cas/${hello.sha256.slice(0, 2)}/${hello.sha256}`;
const isRoot = process.getuid?.() === 0;

test("what was put is taken, read-only, under its digest", async () => {
  const store = newStore();
  expect(has(store, hello)).toBe(false);
  expect(await taken(store)).toBeUndefined();
  expect(await putHello(store)).toBe(entryPath(store, hello.sha256));
  expect(has(store, hello)).toBe(true);
  expect(await taken(store)).toBe("hello");
  expect(fs.statSync(entryPath(store, hello.sha256)).mode & 0o777).toBe(0o444);
  expect(fs.readdirSync(join(store.root, "tmp"))).toEqual([]);
});

test("a new store is its user's alone, and marked as a cache", () => {
  const store = newStore();
  expect(fs.statSync(store.root).mode & 0o777).toBe(0o700);
  expect(fs.readFileSync(join(store.root, "CACHEDIR.TAG"), "utf8")).toMatch(
    /^Signature: 8a477f597d28d172789f06886806bc55\n/,
  );
});

test("a folder that is there keeps its permissions and is not marked", () => {
  const root = join(top, `${count++}`);
  fs.mkdirSync(root, { mode: 0o750 });
  expect(openStore(root)).toEqual({ ok: true, value: { root, access: "write" } });
  expect(fs.statSync(root).mode & 0o777).toBe(0o750);
  expect(fs.existsSync(join(root, "CACHEDIR.TAG"))).toBe(false);
});

test("a file of the wrong contents is not put", async () => {
  const store = newStore();
  const path = outside("hallo");
  const result = await put(store, path, hello, leaseOf(store));
  const found = contentsOf("hallo");
  expect(result.ok ? undefined : told(store, result.error)).toBe(
    `error: ${path.replace(top, "TOP")} is not the file that was declared: it has sha256 ${found.sha256} and 5 bytes, declared is sha256 ${hello.sha256} and 5 bytes; get the right file, or give the override that names it a sha256 and size of its own`,
  );
  expect(list(store).entries).toEqual([]);
  expect(fs.readdirSync(join(store.root, "tmp"))).toEqual([]);
});

test.each([
  ["missing", () => join(top, "nowhere"), "TOP/nowhere does not exist; check the path"],
  ["a folder", () => top, "TOP is not a regular file; px-meta reads regular files only, so replace it or name another"],
])("a file that is %s is not put", async (_, path, expected) => {
  const store = newStore();
  const result = await put(store, path(), hello, leaseOf(store));
  expect(result.ok ? undefined : told(store, result.error)).toBe(`error: ${expected}`);
  expect(fs.readdirSync(join(store.root, "tmp"))).toEqual([]);
});

test.each([
  ["changed", "jello"],
  ["truncated", "hell"],
  ["empty", ""],
  ["longer", "hello!"],
])("an entry that is %s is never taken, and is removed", async (_, text) => {
  const store = newStore();
  plant(store, hello.sha256, text);
  expect(await taken(store)).toBe(
    `warning: ${place} in the content store did not fit its digest any more and was removed; look after the disk where that happens again`,
  );
  expect(await taken(store)).toBeUndefined();
  expect(fs.readdirSync(join(store.root, "tmp"))).toEqual([]);
});

test("an entry that is changed after it was verified is found out", async () => {
  const store = newStore();
  const path = await putHello(store);
  await sleep(50);
  expect(await taken(store)).toBe("hello");
  expect(fs.existsSync(seenPath(store, hello.sha256))).toBe(true);
  const { mtime, atime } = fs.statSync(path);
  fs.chmodSync(path, 0o600);
  fs.writeFileSync(path, "jello");
  fs.utimesSync(path, atime, mtime);
  fs.chmodSync(path, 0o444);
  expect(await taken(store)).toMatch(/did not fit its digest any more/);
});

/** What is remembered of a file is believed: a file that is not there any more as it was is put back with the same stamp. */
function forge(store: Store, text: string): void {
  const found = fs.lstatSync(entryPath(store, hello.sha256), { bigint: true });
  fs.mkdirSync(dirname(seenPath(store, hello.sha256)), { recursive: true });
  const stamp = `${found.size} ${found.mtimeNs} ${found.ctimeNs} ${found.ino}`;
  fs.writeFileSync(seenPath(store, hello.sha256), text.replace("STAMP", stamp));
}

test("what is remembered of an entry spares it from being read", async () => {
  const store = newStore();
  fs.chmodSync(plant(store, hello.sha256, "jello"), 0o444);
  forge(store, "px-meta seen@1\nSTAMP\n");
  expect(await taken(store)).toBe("jello");
});

test.each(["px-meta seen@2\nSTAMP\n", "px-meta seen@1\nSTAMP", "", "px-meta seen@1\n", "\0".repeat(100)])(
  "a memory that reads %j counts for nothing",
  async (text) => {
    const store = newStore();
    fs.chmodSync(plant(store, hello.sha256, "jello"), 0o444);
    forge(store, text);
    expect(await taken(store)).toMatch(/did not fit its digest/);
  },
);

test("an entry that others may write is read each time", async () => {
  const store = newStore();
  fs.chmodSync(plant(store, hello.sha256, "jello"), 0o464);
  forge(store, "px-meta seen@1\nSTAMP\n");
  expect(await taken(store)).toMatch(/did not fit its digest/);
});

test("nothing is remembered of an entry that changed just now", async () => {
  const store = newStore();
  const soon = new Date(Date.now() + 60_000);
  fs.utimesSync(await putHello(store), soon, soon);
  expect(await taken(store)).toBe("hello");
  expect(fs.existsSync(seenPath(store, hello.sha256))).toBe(false);
});

test("a size that is declared wrongly is the declaration's fault, not the store's", async () => {
  const store = newStore();
  await putHello(store);
  expect(await taken(store, { ...hello, size: 6 })).toBe(
    `error: ${place} is not the file that was declared: it has sha256 ${hello.sha256} and 5 bytes, declared is sha256 ${hello.sha256} and 6 bytes; get the right file, or give the override that names it a sha256 and size of its own`,
  );
  expect(await taken(store)).toBe("hello");
});

test.each<[string, string, (path: string) => void, string]>([
  ["an entry", place, (path) => fs.symlinkSync(outside("hello"), path), "a link"],
  ["an entry", place, (path) => fs.symlinkSync("nowhere", path), "a link"],
  ["an entry", place, (path) => fs.mkdirSync(path), "a folder"],
  ["a folder of entries", dirname(place), (path) => fs.symlinkSync(top, path), "a link"],
  ["all entries", "STORE/cas", (path) => fs.symlinkSync(top, path), "a link"],
])("in place of %s, at %s, nothing foreign is followed", async (_, path, make, found) => {
  const store = newStore();
  const real = path.replace("STORE", store.root);
  fs.rmSync(real, { recursive: true, force: true });
  fs.mkdirSync(dirname(real), { recursive: true });
  make(real);
  const before = fs.readdirSync(top).length;
  const expected = `error: ${path} in the content store is ${found}, which px-meta did not put there; look at it and remove it`;
  expect(await taken(store)).toBe(expected);
  expect(fs.lstatSync(real)).toBeDefined();
  expect(list(store).problems.map((problem) => told(store, problem))).toEqual([expected]);
  gc(store, { bytes: 0, idleMs: -1 });
  expect(fs.readdirSync(top).length).toBe(before);
});

test.each(["tmp", "leases"])("gc removes nothing where %s is a link", async (shelf) => {
  const store = newStore();
  await putHello(store);
  const elsewhere = join(top, `elsewhere-${count++}`);
  fs.mkdirSync(elsewhere);
  fs.writeFileSync(join(elsewhere, "gc.1.0123456789ab"), "mine");
  fs.rmSync(join(store.root, shelf), { recursive: true });
  fs.symlinkSync(elsewhere, join(store.root, shelf));
  const { removed, problems } = gc(store, { bytes: 0, idleMs: -1 });
  expect(removed).toEqual([]);
  expect(problems.map((problem) => told(store, problem))).toEqual([
    `error: STORE/${shelf} in the content store is a link, which px-meta did not put there; look at it and remove it`,
  ]);
  expect(fs.readdirSync(elsewhere)).toEqual(["gc.1.0123456789ab"]);
});

test("nothing is put through a link in place of a folder", async () => {
  const store = newStore();
  const elsewhere = join(top, `elsewhere-${count++}`);
  fs.mkdirSync(elsewhere);
  fs.symlinkSync(elsewhere, dirname(entryPath(store, hello.sha256)));
  const result = await put(store, outside("hello"), hello, leaseOf(store));
  expect(result.ok ? undefined : told(store, result.error)).toMatch(/is a link, which px-meta did not put there/);
  expect(fs.readdirSync(elsewhere)).toEqual([]);
  expect(fs.readdirSync(join(store.root, "tmp"))).toEqual([]);
});

test("a link in place of the file on its way is not written through", async () => {
  const store = newStore();
  const victim = outside("mine");
  fs.symlinkSync(victim, join(store.root, "tmp", `${hello.sha256}.idle.0123456789ab`));
  await putHello(store);
  expect(fs.readFileSync(victim, "utf8")).toBe("mine");
});

test("names that are none of the store's are shown and left alone", () => {
  const store = newStore();
  fs.mkdirSync(join(store.root, "cas", "ab"));
  for (const name of ["notes.txt", "ab/short", `ab/${hello.sha256}`])
    fs.writeFileSync(join(store.root, "cas", name), "x");
  expect(list(store).problems.map((problem) => told(store, problem))).toEqual(
    [`ab/${hello.sha256}`, "ab/short", "notes.txt"].map(
      (name) =>
        `error: STORE/cas/${name} in the content store is nothing that px-meta put there; look at it and remove it`,
    ),
  );
  gc(store, { bytes: 0, idleMs: 0 });
  expect(list(store).problems.length).toBe(3);
});

test.skipIf(isRoot)("a store that may not be written is read", async () => {
  const store = newStore();
  await putHello(store);
  const folders = ["", "tmp", "cas"].map((name) => join(store.root, name));
  for (const folder of folders) fs.chmodSync(folder, 0o555);
  const opened = openStore(store.root);
  expect(opened).toEqual({ ok: true, value: { root: store.root, access: "read" } });
  expect(await taken({ ...store, access: "read" })).toBe("hello");
  for (const folder of folders) fs.chmodSync(folder, 0o755);
});

test("a store for reading is not written", async () => {
  const store: Store = { ...newStore(), access: "read" };
  await putHello({ ...store, access: "write" });
  await sleep(50);
  const before = fs.readdirSync(store.root, { recursive: true });
  expect(await taken(store)).toBe("hello");
  const world = contentsOf("world");
  plant({ ...store, access: "write" }, world.sha256, "w");
  expect(await taken(store, world)).toMatch(
    /does not fit its digest any more, and cannot be removed; have its owner remove it/,
  );
  expect(fs.readdirSync(store.root, { recursive: true }).length).toBe(before.length + 2);
});

test("a place where no folder can be is no store", () => {
  const opened = openStore(join(outside("a file"), "store"));
  expect(opened.ok ? "" : describe(opened.error)).toMatch(
    /^cannot use the content store .*: a folder on its path is a file; name another folder in PX_META_STORE$/,
  );
});

test("gc removes what was used least recently until the rest fits", async () => {
  const store = newStore();
  const texts = ["one", "two", "six"];
  for (const [index, text] of texts.entries()) {
    const path = await putHello(store, text);
    await sleep(30);
    expect(await taken(store, contentsOf(text))).toBe(text);
    const used = new Date(Date.now() + (index + 1) * 10_000);
    fs.utimesSync(seenPath(store, contentsOf(text).sha256), used, used);
    expect(fs.existsSync(path)).toBe(true);
  }
  const { removed, keptBytes } = gc(store, { bytes: 6, idleMs: -60_000 });
  expect(removed.map(({ sha256 }) => sha256)).toEqual([contentsOf("one").sha256]);
  expect(keptBytes).toBe(6);
  expect(gc(store, { bytes: 0, idleMs: -60_000 }).removed.length).toBe(2);
  expect(list(store).entries).toEqual([]);
  expect(fs.readdirSync(join(store.root, "tmp"))).toEqual([]);
});

test("two that collect at once remove no more than one would", async () => {
  const store = newStore();
  for (const text of ["one", "two", "six"]) await putHello(store, text);
  vi.spyOn(fs, "renameSync").mockImplementationOnce((path) => {
    fs.unlinkSync(path);
    throw Object.assign(new Error(), { code: "ENOENT" });
  });
  const { removed, keptBytes, problems } = gc(store, { bytes: 6, idleMs: -1 });
  expect([removed, keptBytes, problems]).toEqual([[], 6, []]);
  expect(list(store).entries.length).toBe(2);
});

test("gc leaves what was used a moment ago", async () => {
  const store = newStore();
  await putHello(store);
  expect(gc(store, { bytes: 0, idleMs: 3_600_000 }).removed).toEqual([]);
});

test("gc leaves what a running process holds, and removes it when it is released", async () => {
  const store = newStore();
  await putHello(store);
  const lease = leaseOf(store);
  expect((await take(store, hello, lease)).ok).toBe(true);
  expect(list(store).entries.map(({ isLeased }) => isLeased)).toEqual([true]);
  expect(gc(store, { bytes: 0, idleMs: -1 }).removed).toEqual([]);
  lease.release();
  expect(gc(store, { bytes: 0, idleMs: -1 }).removed.length).toBe(1);
  expect(fs.readdirSync(join(store.root, "leases"))).toEqual([]);
});

/** The name of a process that is gone: one of this number that started at another time, or of a number that nobody has. */
const gone = [thisOwner().replace(/\.\d+$/, ".1"), thisOwner().replace(/\.\d+\.\d+$/, ".4194305.77")];

test.runIf(process.platform === "linux").each(gone)(
  "gc removes what %s held, and what it left behind a day ago",
  async (owner) => {
    const store = newStore();
    await putHello(store);
    fs.writeFileSync(join(store.root, "leases", `${owner}-0`), `${hello.sha256}\n`);
    const old = join(store.root, "tmp", `${hello.sha256}.${owner}.0123456789ab`);
    const young = join(store.root, "tmp", `${hello.sha256}.${owner}.0123456789ac`);
    fs.writeFileSync(old, "x");
    fs.writeFileSync(young, "x");
    const before = new Date(Date.now() - 25 * 3600 * 1000);
    fs.utimesSync(old, before, before);
    expect(gc(store, { bytes: 0, idleMs: -1 }).removed.length).toBe(1);
    expect(fs.readdirSync(join(store.root, "leases"))).toEqual([]);
    expect(fs.readdirSync(join(store.root, "tmp")).map((name) => join(store.root, "tmp", name))).toEqual([young]);
  },
);

test("what a process of another machine holds is in use for a day", async () => {
  const store = newStore();
  await putHello(store);
  const lease = join(store.root, "leases", "00000000.1.1-0");
  fs.writeFileSync(lease, `${hello.sha256}\n`);
  expect(gc(store, { bytes: 0, idleMs: -1 }).removed).toEqual([]);
  const before = new Date(Date.now() - 25 * 3600 * 1000);
  fs.utimesSync(lease, before, before);
  expect(gc(store, { bytes: 0, idleMs: -1 }).removed.length).toBe(1);
});
