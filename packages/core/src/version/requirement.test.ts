import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseRequirement } from "./requirement.js";

/** Answers of the crate that cargo itself uses, version 1.0.28: each requirement with what fits and what does not. */
const answers: readonly (readonly [requirement: string, fits: string, misfits: string])[] = [
  ["1", "1.0.0 1.9.9", "0.9.9 2.0.0 1.0.0-rc.1"],
  ["1.2", "1.2.0 1.9.0", "1.1.9 2.0.0"],
  ["1.2.3", "1.2.3 1.2.4 1.3.0 1.2.3+build", "1.2.2 2.0.0 1.2.4-a"],
  ["0.9", "0.9.0 0.9.118", "0.8.9 0.10.0 1.0.0"],
  ["0.0.3", "0.0.3", "0.0.2 0.0.4"],
  ["0", "0.0.1 0.9.0", "1.0.0"],
  ["=1.2", "1.2.0 1.2.9", "1.3.0 1.1.0"],
  ["=1.2.3", "1.2.3", "1.2.4 1.2.3-a"],
  [">=0.9, <0.10", "0.9.0 0.9.118", "0.8.0 0.10.0 0.10.1"],
  [">1.2", "1.3.0 2.0.0", "1.2.9 1.2.0"],
  ["<=1.2", "1.2.9 1.2.0 0.1.0", "1.3.0"],
  ["<1.2.3", "1.2.2 0.0.1", "1.2.3 1.2.3-a 1.2.2-a"],
  ["~1.2", "1.2.0 1.2.9", "1.3.0"],
  ["~1.2.3", "1.2.3 1.2.9", "1.2.2 1.3.0"],
  ["~1", "1.0.0 1.9.9", "2.0.0"],
  ["*", "0.0.1 9.9.9", "1.0.0-a"],
  ["1.*", "1.0.0 1.9.0", "2.0.0"],
  ["1.2.*", "1.2.9", "1.3.0"],
  [">=1.*", "1.0.0 2.0.0", "0.9.0"],
  ["1.0.0-rc.1", "1.0.0-rc.1 1.0.0-rc.2 1.0.0 1.1.0", "1.0.0-beta 1.0.1-rc.1 1.0.0-1"],
  [">=1.0.0-a, <2", "1.0.0-a.1 1.5.0", "1.5.0-a 1.0.0-1"],
  [" 1.2 , <1.5 ", "1.4.0", "1.5.0"],
  ["=1.2.3-a", "1.2.3-a", "1.2.3 1.2.3-b"],
  ["0.0", "0.0.1", "0.1.0"],
  [">=1.0.0-a, ~1", "1.0.0", "1.0.0-b"],
  [">=1.0.0-a, 1", "1.0.0 1.0.0-b", "1.0.1-b"],
  [">=1.0.0-2", "1.0.0-10 1.0.0-a", "1.0.0-1"],
  ["18446744073709551615", "18446744073709551615.0.0", "1.0.0 18446744073709551616.0.0"],
];

test.each(answers)("%s is read as cargo reads it", (text, fits, misfits) => {
  const requirement = parseRequirement(text);
  if (!requirement.ok) throw new Error(requirement.error);
  expect(fits.split(" ").filter((version) => !requirement.value(version))).toEqual([]);
  expect(misfits.split(" ").filter((version) => requirement.value(version))).toEqual([]);
});

test.each([
  "",
  "x.1",
  ">=*",
  "1.*.3",
  "1.2.*-a",
  "1.2.3.4",
  "01",
  "1,",
  "^^1",
  "1 2",
  "*, 1",
  "1.2.3-01",
  "latest",
  "18446744073709551616",
  "1.2-a",
])("%j is no requirement", (text) => {
  expect(parseRequirement(text).ok).toBe(false);
});

test("a part that is no requirement is shown by its beginning", () => {
  const read = parseRequirement(">=1".repeat(5000));
  expect(read.ok ? "" : read.error).toMatch(/^"(?:>=1){19}>=…" is no version requirement/);
});

test("random requirements fit the versions that cargo says, and are none where cargo says so", () => {
  const file = new URL("../../../../test/format/requirements.txt", import.meta.url);
  const [head = "", ...lines] = readFileSync(file, "utf8").trimEnd().split("\n");
  const versions = head.split(" ");
  const wrong = lines.filter((line) => {
    const end = line.lastIndexOf(" ");
    const requirement = parseRequirement(line.slice(1, end - 1));
    return bitsOf(requirement.ok ? versions.map(requirement.value) : undefined) !== line.slice(end + 1);
  });
  expect(versions.length * lines.length).toBeGreaterThan(200_000);
  expect(wrong).toEqual([]);
});

/** Four of them in a hexadecimal digit. */
function bitsOf(holds: readonly boolean[] | undefined): string {
  if (holds === undefined) return "-";
  const bits = holds.map(Number).join("");
  return bits.replace(/.{4}/g, (four) => Number.parseInt(four, 2).toString(16));
}
