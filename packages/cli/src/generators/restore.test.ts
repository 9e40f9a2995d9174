import fs from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Sha256, sha256 } from "@px-meta/core/base";
import { afterAll, expect, test, vi } from "vitest";
import { restoration, restore } from "./restore.js";
import type { GenerationResult, ResultFile } from "./results.js";
import type { TreeFile } from "./tree.js";

const top = fs.realpathSync(fs.mkdtempSync(join(tmpdir(), "px-meta-restore-")));
afterAll(() => fs.rmSync(top, { recursive: true, force: true }));

let count = 0;

/** A package with some files, and a blob for each text. */
function ground(files: Readonly<Record<string, string>>) {
  const folder = join(top, `${count++}`, "package");
  for (const [path, text] of Object.entries(files)) {
    fs.mkdirSync(join(folder, path, ".."), { recursive: true });
    fs.writeFileSync(join(folder, path), text);
  }
  const blobOf = (text: string): [Sha256, string] => {
    const path = join(top, `${count++}`);
    fs.writeFileSync(path, text, { mode: 0o444 });
    return [sha256(text), path];
  };
  return { folder, blobs: new Map(["new", "more"].map(blobOf)) };
}

function file(text: string, isOutput = true): ResultFile {
  return { kind: "file", sha256: sha256(text), size: text.length, isOutput };
}

function result(files: Readonly<Record<string, ResultFile>>): GenerationResult {
  return { before: sha256("before"), files: new Map(Object.entries({ "Cargo.toml": file("after"), ...files })) };
}

/** What would be done to a package that holds these texts; `outputs` are known. */
function planned(
  one: GenerationResult,
  files: Readonly<Record<string, string>>,
  outputs: readonly string[] = [],
  foreign: readonly string[] = [],
) {
  const tree = new Map<string, TreeFile>(
    Object.entries(files).map(([path, text]) => [path, { kind: "file", sha256: sha256(text), size: text.length }]),
  );
  const present = tree.get("Cargo.toml")?.sha256;
  const manifests = present === undefined ? [] : [present];
  const found = restoration(one, { tree, outputs: new Set(outputs), foreign, manifests });
  return found && [found.writes, found.removes];
}

test.each<[string, ReturnType<typeof planned>, ReturnType<typeof planned>]>([
  [
    "an output that differs is written",
    planned(result({ a: file("new") }), { "Cargo.toml": "after", a: "old" }),
    [["a"], []],
  ],
  ["an output that is missing is written", planned(result({ a: file("new") }), { "Cargo.toml": "after" }), [["a"], []]],
  ["what is equal is left", planned(result({ a: file("new") }), { "Cargo.toml": "after", a: "new" }), [[], []]],
  ["a manifest as before is written", planned(result({}), { "Cargo.toml": "before" }), [["Cargo.toml"], []]],
  ["a manifest that is neither is in the way", planned(result({}), { "Cargo.toml": "mine" }), undefined],
  ["a manifest that is gone is in the way", planned(result({}), {}), undefined],
  [
    "a known output that it has not is removed",
    planned(result({}), { "Cargo.toml": "after", a: "" }, ["a"]),
    [[], ["a"]],
  ],
  ["an unknown file is in the way", planned(result({}), { "Cargo.toml": "after", a: "" }), undefined],
  [
    "a file that no generator wrote is in the way",
    planned(result({ a: file("x", false) }), { "Cargo.toml": "after", a: "y" }),
    undefined,
  ],
  [
    "the same where the record knows better",
    planned(result({ a: file("x", false) }), { "Cargo.toml": "after", a: "y" }, ["a"]),
    [["a"], []],
  ],
  [
    "nothing is written into another package",
    planned(result({ "sub/a": file("x") }), { "Cargo.toml": "after" }, [], ["sub"]),
    undefined,
  ],
])("%s", (_, found, expected) => {
  expect(found).toEqual(expected);
});

const twoFiles = result({ "src/a.rs": file("new"), "src/b.rs": file("more") });
const both = { writes: ["src/a.rs", "src/b.rs"], removes: [] };

function told(folder: string, done: ReturnType<typeof restore>): string {
  return done.ok ? "well" : `${done.error.path.slice(folder.length + 1)}: ${done.error.reason}`;
}

function names(folder: string): readonly string[] {
  return fs.readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
}

test("nothing is written through a link", () => {
  const { folder, blobs } = ground({ "Cargo.toml": "" });
  const elsewhere = join(top, `${count++}`);
  fs.mkdirSync(elsewhere);
  fs.symlinkSync(elsewhere, join(folder, "src"));
  expect(told(folder, restore(folder, twoFiles.files, both, blobs))).toBe("src: it is no folder");
  expect(fs.readdirSync(elsewhere)).toEqual([]);
});

test("a link in place of a file is replaced, not followed", () => {
  const { folder, blobs } = ground({ "src/b.rs": "" });
  const victim = join(top, `${count++}`);
  fs.writeFileSync(victim, "mine");
  fs.symlinkSync(victim, join(folder, "src", "a.rs"));
  expect(told(folder, restore(folder, twoFiles.files, both, blobs))).toBe("well");
  expect(fs.readFileSync(victim, "utf8")).toBe("mine");
  expect(fs.lstatSync(join(folder, "src", "a.rs")).isFile()).toBe(true);
});

test("where one file cannot be written, none is", () => {
  const { folder, blobs } = ground({ "src/a.rs": "old", "src/b.rs/x": "" });
  expect(told(folder, restore(folder, twoFiles.files, both, blobs))).toBe("src/b.rs: it is a folder");
  expect(fs.readFileSync(join(folder, "src", "a.rs"), "utf8")).toBe("old");
  expect(names(folder)).toEqual(["src", "src/a.rs", "src/b.rs", "src/b.rs/x"]);
});

test("where the disk is full, nothing changes and nothing is left", () => {
  const { folder, blobs } = ground({ "src/a.rs": "old", "src/b.rs": "old" });
  const copy = fs.copyFileSync;
  vi.spyOn(fs, "copyFileSync")
    .mockImplementationOnce(copy)
    .mockImplementationOnce((_, to) => {
      fs.writeFileSync(to, "ha");
      throw Object.assign(new Error(), { code: "ENOSPC" });
    });
  expect(told(folder, restore(folder, twoFiles.files, both, blobs))).toBe("src/b.rs: no space left");
  vi.restoreAllMocks();
  expect(names(folder)).toEqual(["src", "src/a.rs", "src/b.rs"]);
  expect(fs.readFileSync(join(folder, "src", "a.rs"), "utf8")).toBe("old");
});

test("folders that become empty go, others stay", () => {
  const { folder, blobs } = ground({ "Cargo.toml": "", "a/b/c.rs": "", "a/d.rs": "" });
  expect(restore(folder, new Map(), { writes: [], removes: ["a/b/c.rs"] }, blobs).ok).toBe(true);
  expect(names(folder)).toEqual(["Cargo.toml", "a", "a/d.rs"]);
  expect(restore(folder, new Map(), { writes: [], removes: ["a/d.rs"] }, blobs).ok).toBe(true);
  expect(names(folder)).toEqual(["Cargo.toml"]);
});

test("a file that is read-only is replaced", () => {
  const { folder, blobs } = ground({ "src/a.rs": "old" });
  fs.chmodSync(join(folder, "src", "a.rs"), 0o444);
  expect(told(folder, restore(folder, twoFiles.files, both, blobs))).toBe("well");
  expect(fs.readFileSync(join(folder, "src", "a.rs"), "utf8")).toBe("new");
  expect(fs.statSync(join(folder, "src", "a.rs")).mode & 0o200).toBe(0o200);
});
