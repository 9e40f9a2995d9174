import { expect, test } from "vitest";
import { describe } from "./describe.js";

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
