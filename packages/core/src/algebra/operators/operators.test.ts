import type { Merge, PxRule } from "@px-meta/schema";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { JsonValue } from "../../model/json.js";
import { exampleField } from "../example.js";
import { joinTwo, nothing, type Operator } from "../operator.js";
import { operatorOf } from "./operators.js";

interface Case {
  readonly name: string;
  readonly merge: Merge;
  readonly rule?: Partial<PxRule>;
  readonly values: fc.Arbitrary<JsonValue>;
}

/** Of `a`, `b` and `c` any two fit together, and not all three. */
const threeWays: Merge = {
  kind: "compat",
  values: ["a", "b", "c", "d"],
  accepts: { a: ["b", "d"], b: ["c", "d"], c: ["a", "d"] },
  prefer: ["c", "b", "a", "d"],
};

const cases: readonly Case[] = [
  {
    name: "agree",
    merge: { kind: "agree" },
    values: fc.constantFrom<JsonValue>("a", "b", 1, null, { x: 1, y: [2] }, false),
  },
  {
    name: "max of numbers",
    merge: { kind: "max", order: { kind: "number" } },
    values: fc.constantFrom<JsonValue>(1, 2, 2.5, -3, "no number"),
  },
  {
    name: "min of dotted",
    merge: { kind: "min", order: { kind: "dotted" } },
    values: fc.constantFrom("1.2", "1.2.0", "1.10", "2", "x"),
  },
  {
    name: "max of semver",
    merge: { kind: "max", order: { kind: "semver" } },
    values: fc.constantFrom("1.2.3", "1.2.3-a.1", "1.2.3-a", "1.2.3-1", "v1", "1.2.3+b", "?"),
  },
  {
    name: "min of enum",
    merge: { kind: "min", order: { kind: "enum", values: ["none", "pie", "pic"] } },
    values: fc.constantFrom("none", "pie", "pic", "other"),
  },
  {
    name: "union of sets",
    merge: { kind: "union", of: "set", nonempty: false },
    values: fc.array(fc.constantFrom<JsonValue>("a", "b", "c", 1, null)),
  },
  {
    name: "union of large sets",
    merge: { kind: "union", of: "set", nonempty: false },
    values: fc.array(fc.nat(300), { minLength: 30, maxLength: 90 }),
  },
  {
    name: "union of sets that must have items",
    merge: { kind: "union", of: "set", nonempty: true },
    values: fc.array(fc.constantFrom<JsonValue>("a", "b", "c"), { maxLength: 2 }),
  },
  {
    name: "inter of sets",
    merge: { kind: "inter", of: "set", nonempty: false },
    values: fc.array(fc.constantFrom<JsonValue>("a", "b", "c", 1, null)),
  },
  {
    name: "inter of sets that must have items",
    merge: { kind: "inter", of: "set", nonempty: true },
    values: fc.array(fc.constantFrom<JsonValue>("a", "b", "c"), { maxLength: 3 }),
  },
  { name: "inter of booleans", merge: { kind: "inter", of: "boolean", nonempty: false }, values: fc.boolean() },
  { name: "compat", merge: threeWays, values: fc.constantFrom("a", "b", "c", "d", "x") },
  {
    name: "range of numbers",
    merge: { kind: "range", of: "object", order: "number" },
    values: fc.record({ min: fc.nat(4), max: fc.nat(4) }, { requiredKeys: [] }),
  },
  {
    name: "range of cargo's requirements",
    merge: { kind: "range", of: "string", order: "semver" },
    values: fc.constantFrom("1", ">=1.2, <3", "~1.2", "^1.2.0-rc", "<2.0.0-a", "=1.2.0", "*", ">>1", "<=1"),
  },
  {
    name: "range of pkg-config's comparisons",
    merge: { kind: "range", of: "string", order: "pkg-config" },
    values: fc.constantFrom(">= 1.2", "< 2", ">= 1.2 < 2", "!= 1.2", "= 1.2", "<= 1.02", "> 1.2", "*", "!= 1.5", ""),
  },
  {
    name: "range of dotted numbers",
    merge: { kind: "range", of: "string", order: "dotted" },
    values: fc.constantFrom(">=2.17", "<2.34", ">=2.17.0", "<0", "!=2.17", "<=2.17", "2.17"),
  },
  {
    name: "unique",
    merge: { kind: "unique" },
    values: fc.constantFrom("z of a", "z of b", "ssl of a", "ssl of c", "m of a"),
  },
  { name: "union of booleans", merge: { kind: "union", of: "boolean", nonempty: false }, values: fc.boolean() },
];

function operatorFor({ merge, rule }: Case): Operator {
  const operator = operatorOf(exampleField("", { ...rule, merge }).rule);
  if (operator === undefined) throw new Error("an operator that merges was expected");
  return operator;
}

/** The element of a value; what `z of a` names is provided by `a`. */
function elementOf(operator: Operator, value: JsonValue): number {
  const [identity, provider] = typeof value === "string" ? value.split(" of ") : [];
  return provider === undefined ? operator.element(value, "its own") : operator.element(identity ?? "", provider);
}

function joined(operator: Operator, values: readonly JsonValue[]): number {
  return values.map((value) => elementOf(operator, value)).reduce((a, b) => joinTwo(operator, a, b), nothing);
}

describe.each(cases)("$name", (each) => {
  const read = (operator: Operator, element: number) => (element === nothing ? undefined : operator.read(element));

  test("is commutative and associative", () => {
    fc.assert(
      fc.property(fc.array(each.values, { minLength: 1, maxLength: 6 }), fc.nat(), (values, seed) => {
        const operator = operatorFor(each);
        const turned = values.map((_, i) => values[(i + seed) % values.length] ?? null).reverse();
        const halves = joinTwo(operator, joined(operator, values.slice(0, 2)), joined(operator, values.slice(2)));
        expect(read(operator, joined(operator, turned))).toEqual(read(operator, joined(operator, values)));
        expect(read(operator, halves)).toEqual(read(operator, joined(operator, values)));
      }),
    );
  });

  test("is idempotent", () => {
    fc.assert(
      fc.property(fc.array(each.values, { minLength: 1, maxLength: 4 }), (values) => {
        const operator = operatorFor(each);
        expect(read(operator, joined(operator, [...values, ...values]))).toEqual(
          read(operator, joined(operator, values)),
        );
      }),
    );
  });

  test("takes many at once as it takes them one by one", () => {
    fc.assert(
      fc.property(fc.array(each.values, { minLength: 1, maxLength: 6 }), (values) => {
        const operator = operatorFor(each);
        const elements = Int32Array.from(new Set(values.map((value) => elementOf(operator, value))));
        expect(read(operator, operator.join(elements, elements.length))).toEqual(
          read(operator, joined(operator, values)),
        );
      }),
    );
  });

  test("keeps a conflict once there is one", () => {
    fc.assert(
      fc.property(fc.array(each.values, { minLength: 1, maxLength: 4 }), each.values, (values, more) => {
        const operator = operatorFor(each);
        const before = joined(operator, values);
        if (operator.read(before).kind === "conflict") {
          expect(read(operator, joinTwo(operator, before, elementOf(operator, more)))).toEqual({ kind: "conflict" });
        }
      }),
    );
  });
});

describe("what values come to", () => {
  const check = (
    merge: Merge,
    rule: Partial<PxRule>,
    values: readonly JsonValue[],
    expected: JsonValue | undefined,
  ) => {
    const operator = operatorFor({ name: "", merge, rule, values: fc.constant(null) });
    const reading = operator.read(joined(operator, values));
    expect(reading).toEqual(expected === undefined ? { kind: "conflict" } : { kind: "value", value: expected });
  };
  const max = (kind: "number" | "semver" | "dotted" | "pkg-config"): Merge => ({ kind: "max", order: { kind } });

  test("two values that differ do not agree", () => check({ kind: "agree" }, {}, ["a", "b"], undefined));
  test("objects agree whatever the order of their keys", () =>
    check(
      { kind: "agree" },
      {},
      [
        { a: 1, b: 2 },
        { b: 2, a: 1 },
      ],
      { a: 1, b: 2 },
    ));
  test("dotted numbers compare by number, not by text", () => check(max("dotted"), {}, ["3.4.9", "3.4.32"], "3.4.32"));
  test("of two spellings of one number the first by text stays", () => check(max("dotted"), {}, ["1.0", "1"], "1"));
  test("a pre-release comes before its release", () => check(max("semver"), {}, ["1.0.0-rc.2", "1.0.0"], "1.0.0"));
  test("pre-releases compare number by number", () =>
    check(max("semver"), {}, ["1.0.0-rc.2", "1.0.0-rc.10"], "1.0.0-rc.10"));
  test("a longer pre-release comes after its beginning", () =>
    check(max("semver"), {}, ["1.0.0-a", "1.0.0-a.0"], "1.0.0-a.0"));
  test("numbers too large for a double compare", () =>
    check(max("dotted"), {}, ["9007199254740993", "9007199254740992"], "9007199254740993"));
  test("what is no version contradicts every other", () => check(max("semver"), {}, ["1.0.0", "latest"], undefined));
  test("what is no version stays alone", () => check(max("semver"), {}, ["latest", "latest"], "latest"));
  test("paths agree in either spelling", () =>
    check({ kind: "agree" }, { canon: "path" }, ["C:\\lib\\", "C:/lib"], "C:/lib"));
  test("library names agree whatever the platform calls the file", () =>
    check({ kind: "agree" }, { canon: "lib-name" }, ["libz.so.1", "z.lib", "libz.a", "z"], "z"));
  test("names of libraries are never left empty", () =>
    check(
      { kind: "union", of: "set", nonempty: false },
      { canon: "lib-name" },
      [[".a", "lib", "lib.a"]],
      [".a", "lib"],
    ));
  const range = (order: "number" | "semver" | "dotted" | "pkg-config", of: "object" | "string" = "string"): Merge => ({
    kind: "range",
    of,
    order,
  });
  test("ranges of objects have both ends in them", () => {
    check(range("number", "object"), {}, [{ min: 1 }, { max: 1 }], { min: 1, max: 1 });
    check(range("dotted", "object"), {}, [{ min: "2.31", max: "3" }, { min: "2.4" }, {}], { min: "2.31", max: "3" });
    check(range("semver", "object"), {}, [{ min: "2.0.0" }, { max: "2.0.0-rc" }], undefined);
  });
  test("requirements of cargo leave pre-releases out that nobody names", () => {
    check(range("semver"), {}, ["1.2", ">=1.4.0-rc, <1.9"], ">=1.4.0, <1.9.0");
    check(range("semver"), {}, [">=1.4.0-rc", ">=1.4.0-beta"], ">=1.4.0-rc");
    check(range("semver"), {}, ["^1", "^2"], undefined);
    check(range("semver"), {}, [">=1.2.3, <1.2.4-0"], "=1.2.3");
  });
  test("pkg-config's versions compare as rpm's", () => {
    check(range("pkg-config"), {}, [">= 1.2", "< 1.10"], ">=1.2, <1.10");
    check(range("pkg-config"), {}, ["> 1.0", "<= 1.0a"], ">1.0, <=1.0a");
    check(range("pkg-config"), {}, ["< 1.0", ">= 1.0~rc1"], ">=1.0~rc1, <1.0");
    check(range("pkg-config"), {}, [">= 1.0", "= 1.0", "!= 1.00"], undefined);
    check(max("pkg-config"), {}, ["1.0", "1.0~rc1", "1.0b", "1.0.1"], "1.0.1");
  });
  test("of two spellings of one bound the first by text stays", () =>
    check(range("dotted"), {}, [">=1.0", ">=1", "<2"], ">=1, <2"));
  test("nothing lies below the least dotted number", () => check(range("dotted"), {}, ["<0.0"], undefined));
  test("what is no range contradicts every other, and itself", () => {
    for (const text of ["", ">>1", "1 || 2", ">=", "1.x.2", "9".repeat(40)]) {
      check(range("semver"), {}, [text], undefined);
      check(range("dotted"), {}, [text], undefined);
    }
    check(range("number", "object"), {}, [{ min: "1" }], undefined);
    check(range("number", "object"), {}, [{ min: 2, max: 1 }], undefined);
  });
  test("one provider may provide much, and say so twice", () =>
    check({ kind: "unique" }, {}, ["z of a", "ssl of b", "z of a", "constructor of c"], ["constructor", "ssl", "z"]));
  test("two providers of one thing are a conflict", () =>
    check({ kind: "unique" }, {}, ["z of a", "ssl of a", "z of b"], undefined));
  test("a name is one however its accents are written", () =>
    check({ kind: "unique" }, {}, ["\u00e9 of a", "e\u0301 of b"], undefined));
  test("of compatible values the preferred one is read", () => check(threeWays, {}, ["a", "b"], "a"));
  test("the preferred one is chosen of what all accept", () => check(threeWays, {}, ["d", "d"], "c"));
  test("three can be incompatible of which any two are not", () => check(threeWays, {}, ["a", "b", "c"], undefined));
  test("a value outside the table fits nothing", () => check(threeWays, {}, ["constructor"], undefined));
  test("an intersection holds what all have, sorted", () =>
    check(
      { kind: "inter", of: "set", nonempty: false },
      {},
      [
        ["b", "c", "a"],
        ["c", "d", "b"],
      ],
      ["b", "c"],
    ));
  test("an intersection may have to hold something", () => {
    check({ kind: "inter", of: "set", nonempty: false }, {}, [["a"], ["b"]], []);
    check({ kind: "inter", of: "set", nonempty: true }, {}, [["a"], ["b"]], undefined);
  });
  test("a union holds each item once, sorted", () =>
    check(
      { kind: "union", of: "set", nonempty: false },
      {},
      [
        ["b", "a"],
        ["c", "a"],
      ],
      ["a", "b", "c"],
    ));
});
