import { expect, test } from "vitest";
import { describe } from "./describe.js";
import { triple } from "./names.js";

const named = (path: string) => describe({ kind: "missing-file", path });

test("a problem is said whole where people can read it", () => {
  const path = "/folder".repeat(500);
  expect(named(path)).toBe(`${path} does not exist; check the path`);
});

test("of a line that nobody reads to its end, the beginning and the end are said", () => {
  const said = named(`first${"x".repeat(10_000_000)}`);
  expect(said.length).toBeLessThan(2100);
  expect(said).toMatch(/^firstx+ … \d+ more … x+ does not exist; check the path$/);
});

test.each(["", "x"])("a letter of two code units is not cut in half: %j", (before) => {
  const said = named(`${before}${"😀".repeat(5000)}`);
  expect(said).toMatch(/^x?(?:😀)+ … /u);
  expect(said).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/);
});

test("the entries that would give what is denied tell apart what is another file for another target", () => {
  const one = { name: "lib", version: "1.0.0+fix", id: "tool", urls: [], sha256: "0".repeat(64), size: 1 };
  const downloads = [
    { ...one, target: triple("x86_64-pc-windows-msvc") },
    { ...one, id: "data", rev: "0".repeat(40) },
  ];
  const [, said = ""] = describe({ kind: "downloads-denied", because: "px-meta.toml:2:1", downloads }).split(
    "give the file of each by an entry in px-meta.toml:\n",
  );
  expect(said).toBe(`  [[download]]
  select = { crate = "lib", version = "=1.0.0", id = "tool", when = "x86_64-pc-windows-msvc" }
  file = "PATH"
  [[download]]
  select = { crate = "lib", version = "=1.0.0", id = "data" }
  folder = "PATH"`);
});
