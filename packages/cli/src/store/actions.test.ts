import fs from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, type Problem, type Sha256, sha256 } from "@px-meta/core/base";
import { afterAll, expect, test } from "vitest";
import { readAction, writeAction } from "./actions.js";
import { gc } from "./gc.js";
import { list } from "./list.js";
import { actionPath, type Store } from "./place.js";
import { openStore } from "./store.js";

const top = fs.mkdtempSync(join(tmpdir(), "px-meta-actions-"));
afterAll(() => fs.rmSync(top, { recursive: true, force: true }));

let count = 0;

function newStore(): Store {
  const opened = openStore(join(top, `${count++}`, "store"));
  if (!opened.ok) throw new Error(describe(opened.error));
  return opened.value;
}

const key = sha256("key");

function written(store: Store, text = "document", under: Sha256 = key): string {
  const problem = writeAction(store, under, Buffer.from(text));
  if (problem !== undefined) throw new Error(describe(problem));
  return actionPath(store, under);
}

/** The document, nothing, or what is wrong with it. */
function read(store: Store): string | undefined {
  const document = readAction(store, key);
  if (document.ok) return document.value && Buffer.from(document.value).toString("utf8");
  return told(store, document.error);
}

function told(store: Store, problem: Problem): string {
  return describe(problem).replaceAll(store.root, "STORE").replaceAll(key, "KEY");
}

test("a document is read as it was written last", () => {
  const store = newStore();
  expect(read(store)).toBeUndefined();
  written(store, "first");
  expect(fs.statSync(written(store, "second")).mode & 0o777).toBe(0o444);
  expect(read(store)).toBe("second");
  expect(fs.readdirSync(join(store.root, "tmp"))).toEqual([]);
});

const place = `STORE/ac/${key.slice(0, 2)}/KEY in the content store`;
const corrupt = `${place} did not fit its digest any more and was removed; look after the disk where that happens again`;

test.each<[string, (path: string) => void, string | undefined]>([
  ["torn", (path) => fs.truncateSync(path, 150), corrupt],
  ["empty", (path) => fs.truncateSync(path, 0), corrupt],
  ["longer", (path) => fs.appendFileSync(path, "x"), corrupt],
  ["in one line", (path) => fs.writeFileSync(path, "x".repeat(1000)), corrupt],
  ["writable by others", (path) => fs.chmodSync(path, 0o622), undefined],
  ["huge", (path) => fs.truncateSync(path, 17 << 20), "STORE/ac/2c/KEY is larger than 16777216 bytes and was not read"],
  [
    "a link",
    (path) => {
      fs.renameSync(path, `${path}.moved`);
      fs.symlinkSync(`${path}.moved`, path);
    },
    `${place} is a link, which px-meta did not put there; look at it and remove it`,
  ],
])("a document that is %s is not believed", (_, change, expected) => {
  const store = newStore();
  const path = written(store);
  fs.chmodSync(path, 0o644);
  change(path);
  expect(read(store)).toBe(expected);
  if (expected === corrupt) expect(read(store)).toBeUndefined();
});

test("a document does not count under another key", () => {
  const store = newStore();
  const other = written(store, "document", sha256("other"));
  fs.mkdirSync(dirname(actionPath(store, key)), { recursive: true });
  fs.renameSync(other, actionPath(store, key));
  expect(read(store)).toBe(corrupt);
});

test("nothing is written through a link in place of a folder", () => {
  const store = newStore();
  const elsewhere = join(top, `elsewhere-${count++}`);
  fs.mkdirSync(elsewhere);
  fs.symlinkSync(elsewhere, join(store.root, "ac"));
  expect(() => written(store)).toThrow(/is a link, which px-meta did not put there/);
  expect(fs.readdirSync(elsewhere)).toEqual([]);
});

test("gc removes the documents that were used least recently", () => {
  const store = newStore();
  const other = sha256("other");
  const long = new Date(Date.now() - 100_000_000);
  fs.utimesSync(written(store, "document", other), long, long);
  fs.utimesSync(written(store), long, long);
  expect(read(store)).toBe("document");
  const [{ size } = { size: 0 }] = list(store).entries;
  const { removed, keptBytes } = gc(store, { bytes: size, idleMs: 3_600_000 });
  expect(removed.map(({ shelf, sha256: name }) => [shelf, name])).toEqual([["ac", other]]);
  expect(keptBytes).toBe(size);
  expect(read(store)).toBe("document");
});
