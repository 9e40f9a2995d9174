import type { Merge } from "@px-meta/schema";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exampleField } from "../algebra/example.js";
import { nothing, type Operator } from "../algebra/operator.js";
import { operatorOf } from "../algebra/operators/operators.js";
import type { JsonValue } from "../model/json.js";
import { standings } from "./standing.js";

function operatorFor(merge: Merge): Operator {
  const operator = operatorOf(exampleField("", { merge }).rule);
  if (operator === undefined) throw new Error("an operator that merges was expected");
  return operator;
}

/** The elements of contributions; one of a map is told by its parts, and `absent` leaves the field out. */
function elementsOf(operator: Operator, said: readonly (JsonValue | typeof absent)[]): readonly number[] {
  return said.flatMap((value, index) => {
    if (value === absent) return [nothing];
    const parts = operator.parts?.(value) ?? [{ value }];
    return parts.map((part) => operator.element(part.value, `package-${index}`));
  });
}

const absent = Symbol("absent");

/** Says what each of some contributions does, in their order. */
function check(merge: Merge, said: readonly (JsonValue | typeof absent)[], expected: string): void {
  const operator = operatorFor(merge);
  expect(standings(operator, elementsOf(operator, said)).join(" ")).toBe(expected);
}

const agree = { kind: "agree" } as const satisfies Merge;
const max = { kind: "max", order: { kind: "number" } } as const satisfies Merge;
const min: Merge = { kind: "min", order: { kind: "dotted" } };
const union = { kind: "union", of: "set", nonempty: false } as const satisfies Merge;
const someUnion: Merge = { kind: "union", of: "set", nonempty: true };
const anyTrue: Merge = { kind: "union", of: "boolean", nonempty: false };
const inter = { kind: "inter", of: "set", nonempty: true } as const satisfies Merge;
const range: Merge = { kind: "range", of: "object", order: "number" };
const requirement: Merge = { kind: "range", of: "string", order: "semver" };
const unique: Merge = { kind: "unique" };
const compat: Merge = {
  kind: "compat",
  values: ["a", "b", "c", "d"],
  accepts: { a: ["b", "d"], b: ["c", "d"], c: ["a", "d"] },
  prefer: ["c", "b", "a", "d"],
};
const mapOf = (values: Exclude<Merge, { readonly kind: "list" }>): Merge => ({ kind: "map", values });

describe("agree", () => {
  test("one alone decides", () => check(agree, ["a"], "decides"));
  test("of two that say the same neither decides", () => check(agree, ["a", "a"], "agrees agrees"));
  test("two that differ disagree", () => check(agree, ["a", "b"], "disagrees disagrees"));
  test("so do three", () => check(agree, ["a", "b", "c"], "disagrees disagrees disagrees"));
  test("and all who say what another contradicts", () =>
    check(agree, ["a", "a", "b"], "disagrees disagrees disagrees"));
  test("who leaves it out is silent", () => check(agree, ["a", absent, "b"], "disagrees silent disagrees"));
});

describe("max and min", () => {
  test("lesser ones are dominated", () => check(max, [1, 2, 3], "dominated dominated decides"));
  test("of two that are as great neither decides", () => check(max, [3, 1, 3], "agrees dominated agrees"));
  test("greater ones are dominated by the least", () => check(min, ["2.4", "2.31"], "decides dominated"));
  test("what has no place in the order disagrees with all", () =>
    check(max, [1, "x", 2], "disagrees disagrees disagrees"));
});

describe("union", () => {
  test("who alone has an item decides", () => check(union, [["a", "b"], ["b"], ["c"]], "decides agrees decides"));
  test("what must have items and has none disagrees alone", () =>
    check(someUnion, [["a"], [], ["a", "b"]], "agrees disagrees decides"));
  test("one that says yes decides, and no is dominated", () => check(anyTrue, [false, true], "dominated decides"));
});

describe("inter", () => {
  test("the smallest set decides", () => check(inter, [["a", "b"], ["a"]], "dominated decides"));
  test("two sets with nothing in common disagree, a third that fits both is dominated", () =>
    check(inter, [["a", "b"], ["a"], ["b"]], "dominated disagrees disagrees"));
  test("three that have something in common two by two disagree all", () =>
    check(
      inter,
      [
        ["a", "b"],
        ["b", "c"],
        ["a", "c"],
      ],
      "disagrees disagrees disagrees",
    ));
  test("but not a fourth that leaves them what they have", () =>
    check(
      inter,
      [
        ["a", "b"],
        ["a", "b", "c"],
        ["b", "c"],
        ["a", "c"],
      ],
      "disagrees dominated disagrees disagrees",
    ));
});

describe("range", () => {
  test("each bound has who decides it", () =>
    check(range, [{ min: 1, max: 9 }, { min: 2 }, { max: 5 }], "dominated decides decides"));
  test("of three of which two have something in common, each disagrees with the third", () =>
    check(range, [{ max: 3 }, { min: 2, max: 5 }, { min: 7 }], "disagrees disagrees disagrees"));
  test("a wide one fits both sides of a conflict", () =>
    check(range, [{ min: 0, max: 20 }, { max: 3 }, { min: 7 }], "dominated disagrees disagrees"));
  test("one with nothing in it disagrees alone", () =>
    check(range, [{ min: 5, max: 1 }, { min: 2 }], "disagrees decides"));
  test("requirements are read as cargo reads them", () =>
    check(requirement, ["1", ">=1.2", "~2.1"], "disagrees dominated disagrees"));
});

describe("compat", () => {
  test("what another one tolerates is dominated", () => check(compat, ["b", "d"], "decides dominated"));
  test("of a, b and c any two fit together, and not all three", () =>
    check(compat, ["a", "b", "c"], "disagrees disagrees disagrees"));
  test("d, which all tolerate, has no part in that", () =>
    check(compat, ["a", "d", "b", "c"], "disagrees dominated disagrees disagrees"));
  test("what the table does not have disagrees alone", () => check(compat, ["x", "a"], "disagrees decides"));
});

describe("unique", () => {
  test("who alone claims a name decides", () => check(unique, ["a", "b"], "decides decides"));
  test("two who claim one name disagree, and others have no part in it", () =>
    check(unique, ["a", "b", "a"], "disagrees decides disagrees"));
});

describe("map", () => {
  test("each key is a thing of its own", () =>
    check(mapOf(agree), [{ x: 1 }, { x: 1, y: 2 }], "agrees agrees decides"));
  test("a contradiction at one key is none at another", () =>
    check(
      mapOf(max),
      [
        { x: 1, y: 2 },
        { x: "z", y: 1 },
      ],
      "disagrees decides disagrees dominated",
    ));
  test("nor does it hide one that takes three", () =>
    check(
      mapOf(inter),
      [{ x: ["a", "b"], y: ["a"] }, { x: ["b", "c"], y: ["b"] }, { x: ["a", "c"] }],
      "disagrees disagrees disagrees disagrees disagrees",
    ));
  test("of unions no part is dominated", () =>
    check(mapOf(union), [{ x: ["a", "b"] }, { x: ["b"] }], "decides agrees"));
});

test("in every conflict somebody disagrees, and without those who do it is none", () => {
  const sets = fc.array(fc.subarray(["a", "b", "c", "d"], { minLength: 1 }), { maxLength: 6 });
  const values = fc.constantFrom<readonly [Merge, fc.Arbitrary<readonly JsonValue[]>]>(
    [agree, fc.array(fc.constantFrom("a", "b", "c"))],
    [inter, sets],
    [compat, fc.array(fc.constantFrom("a", "b", "c", "d"))],
    [range, fc.array(fc.record({ min: fc.nat(9), max: fc.nat(9) }, { requiredKeys: [] }))],
    [max, fc.array(fc.constantFrom(1, 2, 3, "x"))],
  );
  const given = values.chain(([merge, arbitrary]) => arbitrary.map((said) => ({ merge, said })));
  fc.assert(
    fc.property(given, ({ merge, said }) => {
      const operator = operatorFor(merge);
      const elements = elementsOf(operator, said);
      const isConflict = (some: readonly number[]) => {
        const joined =
          some.length === 0 ? nothing : some.reduce((a, b) => operator.join(Int32Array.of(a, b), a === b ? 1 : 2));
        return joined !== nothing && operator.read(joined).kind === "conflict";
      };
      const found = standings(operator, elements);
      const rest = elements.filter((_, index) => found[index] !== "disagrees");
      expect(found.includes("disagrees")).toBe(isConflict(elements));
      expect(isConflict(rest)).toBe(false);
    }),
    { numRuns: 2000 },
  );
});
