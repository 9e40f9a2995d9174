import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { commonRange, exactly, isEmptyRange, parseRange, showRange, type VersionRange } from "./range.js";
import { parseRequirement } from "./requirement.js";
import { parseVersion } from "./version.js";

const part = fc.nat(3);
const pre = fc.constantFrom("", "", "-0", "-1", "-a", "-a.0", "-a.1", "-rc");
const version = fc.tuple(part, part, part, pre).map(([a, b, c, tail]) => `${a}.${b}.${c}${tail}`);
const comparator = fc
  .tuple(
    fc.constantFrom("", "=", ">", ">=", "<", "<=", "~", "^"),
    fc.oneof(
      version,
      part.map(String),
      fc.tuple(part, part).map(([a, b]) => `${a}.${b}`),
      part.map((a) => `${a}.*`),
    ),
  )
  .map(([sign, text]) => sign + text);
const requirement = fc.oneof(
  fc.array(comparator, { minLength: 1, maxLength: 3 }).map((all) => all.join(", ")),
  fc.constant("*"),
);

function read(text: string): VersionRange {
  const range = parseRange(text);
  if (!range.ok) throw new Error(range.error);
  return range.value;
}

function accepts(range: VersionRange, text: string): boolean {
  const parsed = parseVersion(text);
  return parsed !== undefined && !isEmptyRange(commonRange(range, exactly(parsed)));
}

function fits(text: string, wanted: string): boolean {
  const asked = parseRequirement(wanted);
  return asked.ok && asked.value(text);
}

describe("a range of versions", () => {
  test("accepts what the requirement accepts", () => {
    fc.assert(
      fc.property(requirement, version, (text, asked) => {
        expect(accepts(read(text), asked)).toBe(fits(asked, text));
      }),
      { numRuns: 3000 },
    );
  });
  test("has in common with another what both accept", () => {
    fc.assert(
      fc.property(requirement, requirement, version, (one, other, asked) => {
        expect(accepts(commonRange(read(one), read(other)), asked)).toBe(fits(asked, one) && fits(asked, other));
      }),
      { numRuns: 3000 },
    );
  });
  test("is shown as a requirement that says the same", () => {
    fc.assert(
      fc.property(requirement, requirement, (one, other) => {
        const range = commonRange(read(one), read(other));
        if (isEmptyRange(range)) return;
        expect(showRange(read(showRange(range)))).toBe(showRange(range));
        expect(read(showRange(range))).toEqual(range);
      }),
      { numRuns: 3000 },
    );
  });
  test("that is empty accepts nothing", () => {
    const all = [0, 1, 2, 3].flatMap((a) => [0, 1, 2, 3].flatMap((b) => [0, 1, 2, 3].map((c) => `${a}.${b}.${c}`)));
    const every = all.flatMap((triple) => ["", "-0", "-1", "-a", "-a.0", "-a.1", "-rc"].map((tail) => triple + tail));
    fc.assert(
      fc.property(requirement, requirement, (one, other) => {
        const range = commonRange(read(one), read(other));
        if (isEmptyRange(range)) expect(every.filter((asked) => accepts(range, asked))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
  test.each([
    ["1.2", ">=1.2.0, <2.0.0"],
    ["0.3.1", ">=0.3.1, <0.4.0"],
    ["=1.2.3", "=1.2.3"],
    ["=1.2.3-rc.1", "=1.2.3-rc.1"],
    [">=1.2.3-rc.1, <2", ">=1.2.3-rc.1, <2.0.0"],
    [">1.2.3", ">=1.2.4"],
    ["*", "*"],
    [">=1, <=1.4.2", ">=1.0.0, <1.4.3"],
  ])("%s is %s", (text, shown) => expect(showRange(read(text))).toBe(shown));
});
