import { expect, test } from "vitest";
import { readLockFile } from "./lock-file.js";

const digest = "4e7648175b45a9a48536d676f68d918270699102aa8dab5496df06904c914600";
const index = "registry+https://github.com/rust-lang/crates.io-index";

function digestIn(text: string): string | undefined {
  const read = readLockFile(text);
  return read.ok ? read.value("a", "1.0.0", index) : `error: ${read.error}`;
}

const packageLines = `[[package]]\nname = "a"\nversion = "1.0.0"\nsource = "${index}"\n`;

test("digests stand with their packages", () => {
  expect(digestIn(`version = 4\n${packageLines}checksum = "${digest}"\n`)).toBe(digest);
});

test("version 1 has them apart", () => {
  expect(digestIn(`${packageLines}[metadata]\n"checksum a 1.0.0 (${index})" = "${digest}"\n`)).toBe(digest);
});

test.each(["<none>", "4e76", digest.toUpperCase()])("%s is no digest", (text) => {
  expect(digestIn(`${packageLines}checksum = "${text}"\n`)).toBeUndefined();
});

test.each(["", "package = 1", "[[package]]\nname = 1", 'package = ["a"]', "metadata = 1"])("%j has none", (text) => {
  expect(digestIn(text)).toBeUndefined();
});

test("what is no TOML is told", () => {
  expect(digestIn("<<<<<<< HEAD")).toMatch(/^error: /);
  expect(digestIn(`a = ${"[".repeat(100_000)}`)).toMatch(/^error: /);
});
