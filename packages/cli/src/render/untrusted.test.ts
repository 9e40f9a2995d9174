import { expect, test } from "vitest";
import { untrusted, untrustedLines } from "./untrusted.js";

test.each([
  ["zlib 1.3", "zlib 1.3"],
  ["größer 目录 🦀", "größer 目录 🦀"],
  ["\u001b[31mred\u001b[0m", "\\x1b[31mred\\x1b[0m"],
  ["a\rb\nc\u0007", "a\\x0db\\x0ac\\x07"],
  ["safe\u202Egnp.exe", "safe\\u{202e}gnp.exe"],
  ["zero\u200bwidth\ufeff", "zero\\u{200b}width\\u{feff}"],
  ["tag\u{e0041}", "tag\\u{e0041}"],
  ["lone \ud800", "lone \\u{d800}"],
  ["line\u2028break", "line\\u{2028}break"],
  ["\u009b2J", "\\x9b2J"],
])("%j is printed as %j", (text, expected) => {
  expect(untrusted(text)).toBe(expected);
});

test("lines stay lines", () => {
  expect(untrustedLines("a\r\nb\u001b\nc")).toBe("a\nb\\x1b\nc");
});
