import { expect, test } from "vitest";
import { readLicence } from "./licence.js";

function check(said: string): string {
  const licence = readLicence(said);
  if (licence === undefined) return "nothing";
  if (licence.kind === "text") return `text: ${licence.text}`;
  return [licence.isSingle ? "one" : "expression", licence.text, ...licence.refs].join(" | ");
}

test.each([
  ["MIT", "one | MIT"],
  ["  MIT ", "one | MIT"],
  ["MIT OR Apache-2.0", "expression | MIT OR Apache-2.0"],
  ["MIT/Apache-2.0", "expression | MIT OR Apache-2.0"],
  ["Apache-2.0 / MIT", "expression | Apache-2.0 OR MIT"],
  ["Unlicense/MIT", "expression | Unlicense OR MIT"],
  ["MIT or Apache-2.0", "expression | MIT OR Apache-2.0"],
  ["(MIT OR Apache-2.0) AND Unicode-3.0", "expression | (MIT OR Apache-2.0) AND Unicode-3.0"],
  ["MIT AND (Apache-2.0 WITH LLVM-exception)", "expression | MIT AND Apache-2.0 WITH LLVM-exception"],
  ["GPL-2.0+", "expression | GPL-2.0+"],
  ["LicenseRef-b AND LicenseRef-a", "expression | LicenseRef-b AND LicenseRef-a | LicenseRef-a | LicenseRef-b"],
  ["LicenseRef-own", "expression | LicenseRef-own | LicenseRef-own"],
  ["DocumentRef-x:LicenseRef-own", "text: DocumentRef-x:LicenseRef-own"],
  ["mit", "text: mit"],
  ["non-standard", "text: non-standard"],
  ["MIT OR", "text: MIT OR"],
  ["__proto__", "text: __proto__"],
  ["", "nothing"],
  [" ", "nothing"],
])("%j", (said, expected) => {
  expect(check(said)).toBe(expected);
});

test("what is too long or nested for an expression is kept as text, cut", () => {
  expect(check("(".repeat(1900))).toMatch(/^text: \({1900}$/);
  expect(check("MIT OR ".repeat(10_000))).toHaveLength("text: ".length + 2000);
});
