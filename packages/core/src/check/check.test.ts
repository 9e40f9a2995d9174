import type { Field, Provider, PxRule, Relation } from "@px-meta/schema";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exampleField, readExample } from "../algebra/example.js";
import { factsBelow } from "../algebra/propagation.js";
import { describe as say, severityOf } from "../model/describe.js";
import type { Fact } from "../model/fact.js";
import type { JsonValue } from "../model/json.js";
import { type SchemaId, toolchainPackage } from "../model/names.js";
import type { Problem } from "../model/problem.js";
import { propagate } from "../propagate/propagate.js";
import { check } from "./check.js";

const agree: Partial<PxRule> = { merge: { kind: "agree" }, plane: ["compile", "link"] };

/** What an override leaves that waives contradictions of a fact. */
const waiver: Partial<Fact> = {
  overridden: [
    { layer: { kind: "workspace", place: "px-meta.toml" }, operator: "waive", pointer: "", reason: "known" },
  ],
};

/** Runs an example whose facts are one value each, and compares what is said of it. */
function checkSays(
  rule: Partial<PxRule>,
  text: string,
  expected: readonly string[],
  change?: (fact: Fact) => Partial<Fact>,
) {
  const problems = problemsOf(rule, text, change);
  expect(problems.map((problem) => `${severityOf(problem)}: ${shown(problem)}`)).toEqual(expected);
}

/** The head, then each side as `value by path`, then who waives it. */
function shown(problem: Problem): string {
  if (problem.kind !== "conflicting-fact") return say(problem);
  const sides = problem.sides.map(
    ({ value, implied, path, others }) =>
      `${JSON.stringify(value)}${implied === true ? " (left out)" : ""} by ${path.join(" -> ")}${others > 0 ? ` (and ${others} more)` : ""}`,
  );
  const waived = say(problem)
    .split("\n")
    .filter((line) => line.startsWith("waived"));
  return [`${say(problem).split("\n")[0]}: ${sides[0]}`, sides[1], ...waived].join("; ");
}

function problemsOf(rule: Partial<PxRule>, text: string, change?: (fact: Fact) => Partial<Fact>, deny = false) {
  const example = readExample(text);
  const facts = example.facts.map((fact) => ({ ...fact, ...change?.(fact) }));
  const { propagation } = propagate({ graph: example.graph, facts, rulesOf: () => [exampleField("", rule)] });
  return check({ propagation, policy: deny ? { conflicts: "deny" } : {} }).problems;
}

describe("what the toolchain says", () => {
  const rustc = (fact: Fact): Partial<Fact> => (fact.value === 2 ? { package: toolchainPackage } : {});
  const text = "app uses gui\napp builds with g\ngui uses a\na says 1\nbase says 2\napp uses base";

  test("meets what packages say of all code of its platform", () =>
    checkSays(
      agree,
      text,
      [
        "error: demo@1# has two values in what is linked into app 1.0.0: 2 by app 1.0.0 -> rustc for board; 1 by app 1.0.0 -> gui 1.0.0 -> a 1.0.0",
      ],
      rustc,
    ));
  test("is no side that an override changes, and comes into no view", () => {
    const [problem] = problemsOf(agree, text, rustc);
    expect(problem).toMatchObject({
      settle: [
        { operator: "set", select: { crate: "a" }, value: 2 },
        { operator: "waive", select: { crate: "a" } },
      ],
    });
    const example = readExample(text);
    const facts = example.facts.map((fact) => ({ ...fact, ...rustc(fact) }));
    const { propagation } = propagate({ graph: example.graph, facts, rulesOf: () => [exampleField("", agree)] });
    const seen = Array.from(example.graph.nodePackage, (_, node) => [...factsBelow(propagation, node)]).flat();
    expect(seen.map((index) => facts[index]?.value)).not.toContain(2);
  });
});

describe("in an image", () => {
  test("two that never see each other are found where they meet", () =>
    checkSays({ ...agree, reach: "self" }, "app uses a, b\na uses x\nb uses y\nx says 1\ny says 2", [
      "error: demo@1# has two values in what is linked into app 1.0.0: 1 by app 1.0.0 -> a 1.0.0 -> x 1.0.0; 2 by app 1.0.0 -> b 1.0.0 -> y 1.0.0",
    ]));
  test("those who agree are no problem", () => checkSays(agree, "app uses a, b\na says 1\nb says 1", []));
  test("a library that is loaded is an image of its own", () =>
    checkSays(agree, "app uses a, lib\na says 1\nlib is dylib\nlib uses b\nb says 2", []));
  test("a whole process is more than one image", () =>
    checkSays({ ...agree, boundary: "process" }, "app uses a, lib\na says 1\nlib is dylib\nlib uses b\nb says 2", [
      "error: demo@1# has two values in what is linked into app 1.0.0: 1 by app 1.0.0 -> a 1.0.0; 2 by app 1.0.0 -> lib 1.0.0 -> b 1.0.0",
    ]));
  test("a build script is an image without its package", () =>
    checkSays(agree, "app uses a\napp builds with g, h\na says 1\ng says 1\nh says 2", [
      "error: demo@1# has two values in the build script of app 1.0.0: 1 by app 1.0.0 -> g 1.0.0; 2 by app 1.0.0 -> h 1.0.0",
    ]));
  test("a proc macro is an image", () =>
    checkSays(agree, "app derives with m\nm is proc-macro\nm uses g, h\ng says 1\nh says 2", [
      "error: demo@1# has two values in the proc macro m 1.0.0: 1 by m 1.0.0 -> g 1.0.0; 2 by m 1.0.0 -> h 1.0.0",
    ]));
  test("dev-dependencies meet the rest in the tests only", () =>
    checkSays(agree, "app uses a\napp tests with t\na says 1\nt says 2", [
      "error: demo@1# has two values in the tests of app 1.0.0: 1 by app 1.0.0 -> a 1.0.0; 2 by app 1.0.0 -> t 1.0.0",
    ]));
  test("a cycle by a dev-dependency ends", () =>
    checkSays(agree, "top uses app\napp tests with t\nt uses app\napp says 1\nt says 2", []));
  test("host and target are compared apart", () =>
    checkSays(agree, "app uses a\napp builds with g\ng uses a\na on target says 1\na on host says 2", []));
  test("two that meet in several images are one problem", () =>
    checkSays(agree, "app uses lib\nother uses lib\nlib uses a, b\na says 1\nb says 2", [
      "error: demo@1# has two values in what is linked into app 1.0.0, and in 1 more: 1 by app 1.0.0 -> lib 1.0.0 -> a 1.0.0; 2 by app 1.0.0 -> lib 1.0.0 -> b 1.0.0",
    ]));
  test("the shortest path is shown, and how many say the same", () =>
    checkSays(agree, "app uses m, a, c\nm uses a\na says 1\nc says 2\nm says 1", [
      "error: demo@1# has two values in what is linked into app 1.0.0: 1 by app 1.0.0 -> a 1.0.0 (and 1 more); 2 by app 1.0.0 -> c 1.0.0",
    ]));
  test("each further value is a problem of its own", () =>
    checkSays(agree, "app uses a, b, c\na says 1\nb says 2\nc says 3", [
      "error: demo@1# has two values in what is linked into app 1.0.0: 1 by app 1.0.0 -> a 1.0.0; 2 by app 1.0.0 -> b 1.0.0",
      "error: demo@1# has two values in what is linked into app 1.0.0: 1 by app 1.0.0 -> a 1.0.0; 3 by app 1.0.0 -> c 1.0.0",
    ]));
  test("what cannot be compared contradicts what can", () =>
    checkSays(
      { ...agree, merge: { kind: "max", order: { kind: "dotted" } } },
      `app uses a, b, c\na says "1"\nb says "2"\nc says "x"`,
      [
        `error: demo@1# has two values in what is linked into app 1.0.0: "1" by app 1.0.0 -> a 1.0.0; "x" by app 1.0.0 -> c 1.0.0`,
      ],
    ));
});

describe("more than two", () => {
  const ways: Partial<PxRule> = {
    ...agree,
    merge: {
      kind: "compat",
      values: ["a", "b", "c", "d"],
      accepts: { a: ["b", "d"], b: ["c", "d"], c: ["a", "d"] },
      prefer: ["a", "b", "c", "d"],
    },
  };
  const text = 'app uses w, x, y, z\nw says "d"\nx says "a"\ny says "b"\nz says "c"';
  test("are named where any two would fit together, without those that are not to blame", () => {
    const [problem, ...more] = problemsOf(ways, text);
    expect(more).toEqual([]);
    expect(problem?.kind === "conflicting-fact" && problem.sides.map(({ value }) => value)).toEqual(["a", "b", "c"]);
    expect(problem && say(problem).split("\n")[0]).toBe(
      "demo@1# has 3 values that do not fit together in what is linked into app 1.0.0",
    );
  });
  test("are one note where one of them is waived", () => {
    const problems = problemsOf(ways, text, (fact) => (fact.name === "y" ? waiver : {}));
    expect(problems.map((problem) => severityOf(problem))).toEqual(["note"]);
  });
});

describe("two providers of one thing", () => {
  const provide = (provider?: Provider): Field[] => [
    exampleField("", {}),
    exampleField("/provides/*", {
      ...agree,
      merge: { kind: "unique", ...(provider && { provider }) },
      role: "provide",
    }),
  ];
  const problems = (text: string, fields: readonly Field[]) => {
    const { graph, facts } = readExample(text);
    return check({ propagation: propagate({ graph, facts, rulesOf: () => fields }).propagation, policy: {} }).problems;
  };
  const text = `app uses a, b
    a says {"source": "bundled", "provides": ["z", "m"]}
    b says {"source": "system", "provides": ["ssl", "z"]}`;
  test("are found where they meet, each with its path and what would settle it", () => {
    expect(problems(text, provide({ at: "/source", shared: ["system"] })).map(say)).toEqual([
      `demo@1#/provides/* has two providers of "z" in what is linked into app 1.0.0
"z" by demo@1/a of a 1.0.0 (build.rs:1:1, literal)
  app 1.0.0 -> a 1.0.0
"z" by demo@1/b of b 1.0.0 (build.rs:1:1, literal)
  app 1.0.0 -> b 1.0.0
to settle it, override one of the two:
  set demo@1/a#/source of a to "system"
  or waive conflicting-fact for a in px-meta.toml, with a reason`,
    ]);
  });
  test("are one where both take the copy that all share", () =>
    expect(problems(text.replace("bundled", "system"), provide({ at: "/source", shared: ["system"] }))).toEqual([]));
  test("are two where each has a copy of its own", () => {
    const own = text.replace("system", "bundled");
    expect(problems(own, provide({ at: "/source", shared: ["system"] }))).toHaveLength(1);
    const [problem] = problems(own, provide());
    expect(problem && say(problem)).toContain("\n  unset demo@1/a#/provides/0 of a\n");
  });
  test("are one where both name the same copy", () =>
    expect(problems(text.replace("system", "bundled"), provide({ at: "/source" }))).toEqual([]));
  test("are found for each thing, in time", () => {
    const many = (name: string) =>
      `${name} says ${JSON.stringify({ provides: Array.from({ length: 3000 }, (_, i) => `f${i}`) })}`;
    expect(problems(`app uses a, b\n${many("a")}\n${many("b")}`, provide())).toHaveLength(3000);
  });
});

describe("a value that nothing can be merged with", () => {
  const nonempty: Partial<PxRule> = { ...agree, merge: { kind: "inter", of: "set", nonempty: true } };
  test("is told of alone, with its place", () =>
    checkSays(nonempty, 'app uses a, b\na says []\nb says ["x"]', [
      "error: demo@1/a# of a 1.0.0 (build.rs:1:1, literal): [] has no items, where the schema asks for some; nothing can be merged with it, so publish another value, or set one by an override",
    ]));
  test("is what stands for silence, if nothing can be merged with that", () => {
    const { graph, facts } = readExample("app uses a\na says {}");
    const merge = { kind: "range", of: "object", order: "number" } as const;
    const fields = [exampleField("", {}), exampleField("/v", { merge, absent: { is: { min: 2, max: 1 } } })];
    const { propagation } = propagate({ graph, facts, rulesOf: () => fields });
    expect(check({ propagation, policy: {} }).problems.map(say)).toEqual([
      expect.stringContaining(
        'demo@1/a#/v of a 1.0.0 (build.rs:1:1, literal): {"min":2,"max":1} is a range with nothing in it',
      ),
    ]);
  });
  test("is a number that JSON does not carry", () => {
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53]) {
      const problems = problemsOf(agree, "app uses a, b\na says 1\nb says 1", ({ name }) =>
        name === "a" ? { value: { deep: [value] } } : {},
      );
      expect(problems.map(({ kind }) => kind)).toEqual(["unusable-value"]);
    }
  });
});

describe("at an edge", () => {
  const edge: Partial<PxRule> = { ...agree, boundary: "edge" };
  test("the two ends are compared", () =>
    checkSays(edge, "app uses a, b\na uses b\na says 1\nb says 2", [
      "error: demo@1# has two values in the dependencies of a 1.0.0: 1 by a 1.0.0; 2 by a 1.0.0 -> b 1.0.0",
    ]));
  test("those with another between are not", () =>
    checkSays(edge, "app uses a\na uses m\nm uses b\na says 1\nb says 2", []));
});

describe("in the whole graph", () => {
  test("each side of the build is compared by itself", () => {
    const text = "app uses a\napp builds with g\na says 1\ng says 2";
    checkSays({ ...agree, boundary: "graph" }, text, []);
    checkSays({ ...agree, boundary: "graph", domain: "any" }, text, [
      "error: demo@1# has two values in the whole graph below app 1.0.0: 1 by app 1.0.0 -> a 1.0.0; 2 by app 1.0.0 -> g 1.0.0",
    ]);
  });
});

describe("how loud", () => {
  const text = "app uses a, b\na says 1\nb says 2";
  const loud = (rule: Partial<PxRule>, change?: (fact: Fact) => Partial<Fact>, deny = false) =>
    problemsOf({ ...agree, ...rule }, text, change, deny).map((problem) => severityOf(problem));
  const harvested = (fact: Fact): Partial<Fact> => (fact.name === "a" ? { trust: "harvested" } : {});

  test("published facts are errors", () => expect(loud({})).toEqual(["error"]));
  test("as the schema says", () => {
    expect(loud({ conflict: "warn" })).toEqual(["warning"]);
    expect(loud({ conflict: "note" })).toEqual(["note"]);
  });
  test("harvested facts are warnings", () => expect(loud({}, harvested)).toEqual(["warning"]));
  test("unless the policy denies", () => expect(loud({}, harvested, true)).toEqual(["error"]));
  test("a fact that may hold for the other side is no error", () =>
    expect(loud({}, () => ({ domains: [] }))).toEqual(["warning"]));
});

describe("a waiver", () => {
  const waived = (fact: Fact): Partial<Fact> => (fact.name === "a" ? waiver : {});
  test("makes a note of it", () =>
    checkSays(
      agree,
      "app uses a, b\na says 1\nb says 2",
      [
        "note: demo@1# has two values in what is linked into app 1.0.0: 2 by app 1.0.0 -> b 1.0.0; 1 by app 1.0.0 -> a 1.0.0; waived by px-meta.toml: known",
      ],
      waived,
    ));
  test("leaves the others in force", () =>
    checkSays(
      agree,
      "app uses a, b, c\na says 1\nb says 2\nc says 3",
      [
        "error: demo@1# has two values in what is linked into app 1.0.0: 2 by app 1.0.0 -> b 1.0.0; 3 by app 1.0.0 -> c 1.0.0",
        "note: demo@1# has two values in what is linked into app 1.0.0: 2 by app 1.0.0 -> b 1.0.0; 1 by app 1.0.0 -> a 1.0.0; waived by px-meta.toml: known",
      ],
      waived,
    ));
});

test("a contradiction that has a name of its own is called by it, and what comes of it is said", () => {
  const [problem] = problemsOf(agree, "app uses a, m\nm uses b\na says 1\nb says 2");
  const said = (schema: string, pointer: string, more: object = {}) => {
    const sides = (problem?.kind === "conflicting-fact" ? problem.sides : []).map((side) => {
      return { ...side, key: { ...side.key, schema: schema as SchemaId }, pointer };
    });
    const field = { schema: schema as SchemaId, pointer: pointer.replace("/zlib", "") };
    return say({ ...problem, ...field, ...more, sides } as object as Problem).split("\n");
  };
  expect(said("native-library@1", "/provides/zlib").slice(0, 2)).toEqual([
    "two copies of one library: zlib, in what is linked into app 1.0.0 (two-copies: native-library@1#/provides)",
    "The linker takes whichever comes first, without a word, and both packages run the code of one of them.",
  ]);
  const against = {
    kind: "unsatisfied-demand",
    rel: "<=",
    against: { schema: "abi@1", pointer: "/oldest-system/glibc" },
  };
  expect(said("abi@1", "/libc/glibc-floor", { more: 2, ...against }).slice(0, 2)).toEqual([
    "a newer C library is needed than the result is declared for, in what is linked into app 1.0.0, and in 2 more (libc-floor: abi@1#/libc/glibc-floor must be <= abi@1#/oldest-system/glibc)",
    "The program does not start on the oldest system that it is meant for.",
  ]);
});

test("a contradiction is said with both ways, both origins and what would settle it", () => {
  const [problem] = problemsOf(agree, "app uses a, m\nm uses b\na says 1\nb says 2");
  expect(problem && say(problem)).toBe(`demo@1# has two values in what is linked into app 1.0.0
1 by demo@1/a of a 1.0.0 (build.rs:1:1, literal)
  app 1.0.0 -> a 1.0.0
2 by demo@1/b of b 1.0.0 (build.rs:1:1, literal)
  app 1.0.0 -> m 1.0.0 -> b 1.0.0
to settle it, override one of the two:
  set demo@1/a# of a to 2
  set demo@1/b# of b to 1
  or waive conflicting-fact for a in px-meta.toml, with a reason`);
});

test("a contradiction of names that look alike says so", () => {
  const [problem] = problemsOf(agree, 'app uses a, b\na says "\u00e9"\nb says "e\u0301"');
  expect(problem && say(problem)).toContain("the two differ only in how Unicode spells their accents (NFC, NFD)");
});

test("a contradiction names the overrides that would settle it", () => {
  const [problem] = problemsOf(agree, "app uses a, b\na says 1\nb says 2");
  const settle = problem?.kind === "conflicting-fact" ? problem.settle : [];
  expect(settle.map(({ operator, select, key, value }) => [operator, select, key.name, value])).toEqual([
    ["set", { crate: "a" }, "a", 2],
    ["set", { crate: "b" }, "b", 1],
    ["waive", { crate: "a" }, "a", "conflicting-fact"],
  ]);
});

describe("a demand", () => {
  const require = (rel: Relation, rule: Partial<PxRule> = {}, there: Partial<PxRule> = {}): readonly Field[] => [
    exampleField("", {}),
    exampleField("/need", { role: "require", ...rule, check: { against: "/have", rel } }),
    exampleField("/have", there),
  ];
  const problems = (fields: readonly Field[], text: string, change?: (fact: Fact) => Partial<Fact>) => {
    const { graph, facts } = readExample(text);
    const changed = facts.map((fact) => ({ ...fact, ...change?.(fact) }));
    return check({ propagation: propagate({ graph, facts: changed, rulesOf: () => fields }).propagation, policy: {} })
      .problems;
  };
  const two = (need: JsonValue, have: JsonValue) =>
    `app uses a, b\na says ${JSON.stringify({ need })}\nb says ${JSON.stringify({ have })}`;
  const dotted: Partial<PxRule> = { merge: { kind: "max", order: { kind: "dotted" } } };
  const semver: Partial<PxRule> = { merge: { kind: "range", of: "string", order: "semver" } };
  const numbers: Partial<PxRule> = { merge: { kind: "range", of: "object", order: "number" } };

  const cases: readonly (readonly [Relation, Partial<PxRule>, Partial<PxRule>, JsonValue, JsonValue, boolean])[] = [
    ["<=", dotted, {}, "2.9", "2.31", true],
    ["<=", dotted, {}, "2.34", "2.31", false],
    ["<=", {}, dotted, "2.9", "2.31", true],
    [">=", {}, {}, 3, 2, true],
    [">=", {}, {}, 1, 2, false],
    [">=", {}, {}, 1, "?", false],
    ["==", {}, {}, { a: 1, b: 2 }, { b: 2, a: 1 }, true],
    ["==", dotted, {}, "1.0", "1", true],
    ["==", {}, {}, "a", "b", false],
    ["==", { canon: "lib-name" }, {}, "libz.so.1", "z", true],
    ["in", {}, {}, "cp312", ["cp312", "abi3"], true],
    ["in", {}, {}, "cp311", ["cp312", "abi3"], false],
    ["in", {}, semver, "1.3.1", ">=1.2, <2", true],
    ["in", {}, semver, "2.0.0", ">=1.2, <2", false],
    ["in", {}, numbers, 5, { min: 5 }, true],
    ["subset", {}, {}, ["a", "b"], ["b", "c", "a"], true],
    ["subset", {}, {}, ["a", "d"], ["b", "c", "a"], false],
    ["subset", semver, semver, "~1.2", "^1.1", true],
    ["subset", semver, semver, "^1.1", "~1.2", false],
    ["intersects", {}, {}, ["abi3", "cp312"], ["cp312"], true],
    ["intersects", {}, {}, [], ["cp312"], false],
    ["intersects", semver, {}, ">=1.2, <2", "1.3", true],
    ["intersects", semver, {}, ">=1.2, <2", "1.1.9", false],
    ["intersects", semver, {}, ">=1.2, <2", ["1.1.9", "1.9.0"], true],
    ["intersects", numbers, numbers, { max: 3 }, { min: 4 }, false],
    ["intersects", semver, {}, ">=1.2", "latest", false],
  ];
  for (const [rel, rule, there, need, have, holds] of cases) {
    const name = `${JSON.stringify(need)} ${rel} ${JSON.stringify(have)} ${holds ? "holds" : "does not hold"}`;
    test(name, () => {
      const found = problems(require(rel, { ...rule, plane: ["link"] }, there), two(need, have));
      expect(found.map(({ kind }) => kind)).toEqual(holds ? [] : ["unsatisfied-demand"]);
    });
  }

  const floor = require("<=", dotted);
  test("names both producers, both paths and what would settle it", () =>
    expect(problems(floor, two("2.34", "2.31")).map(say)).toEqual([
      `demo@1#/need must be <= demo@1#/have in what is linked into app 1.0.0, and is not
"2.34" by demo@1/a of a 1.0.0 (build.rs:1:1, literal)
  app 1.0.0 -> a 1.0.0
"2.31" by demo@1/b of b 1.0.0 (build.rs:1:1, literal)
  app 1.0.0 -> b 1.0.0
to settle it, override one of the two:
  set demo@1/a#/need of a to "2.31"
  set demo@1/b#/have of b to "2.34"
  or waive unsatisfied-demand for a in px-meta.toml, with a reason`,
    ]));
  test("is named first, wherever it stands", () => {
    const [problem] = problems(floor, `app uses b\nb uses a\na says {"need": "3"}\nb says {"have": "2"}`);
    expect(problem?.kind === "unsatisfied-demand" && problem.sides.map(({ value }) => value)).toEqual(["3", "2"]);
  });
  test("is waived by its own kind", () => {
    const waives = (kind: string) => (fact: Fact) =>
      fact.name === "b" ? { overridden: waiver.overridden?.map((step) => ({ ...step, waives: kind })) ?? [] } : {};
    expect(problems(floor, two("3", "2"), waives("unsatisfied-demand")).map(severityOf)).toEqual(["note"]);
    expect(problems(floor, two("3", "2"), waives("conflicting-fact")).map(severityOf)).toEqual(["error"]);
  });
  test("is held against every fact, and facts not against each other", () =>
    expect(
      problems(floor, `app uses a, b, c\na says {"need": "2"}\nb says {"have": "1"}\nc says {"have": "3"}`).map(
        (problem) => problem.kind === "unsatisfied-demand" && problem.sides.map(({ value }) => value),
      ),
    ).toEqual([["2", "1"]]));
  test("of nobody who is there is no problem", () =>
    expect(problems(floor, `app uses a\na says {"need": "2"}`)).toEqual([]));
  test("in another image is no problem, in the process it is", () => {
    const text = `app uses a, lib\nlib is dylib\na says {"need": "2"}\nlib says {"have": "1"}`;
    expect(problems(floor, text)).toEqual([]);
    expect(problems(require("<=", { ...dotted, boundary: "process" }), text)).toHaveLength(1);
    expect(problems(require("<=", { ...dotted, boundary: "graph" }), text)).toHaveLength(1);
  });
  test("at an edge is between its two ends", () => {
    const edge = require("<=", { ...dotted, boundary: "edge" });
    expect(problems(edge, `app uses a\napp says {"have": "1"}\na says {"need": "2"}`)).toHaveLength(1);
    expect(problems(edge, `app uses a\napp says {"need": "2"}\na says {"have": "1"}`)).toHaveLength(1);
    expect(problems(edge, two("2", "1"))).toEqual([]);
  });
  test("against another schema finds its facts", () => {
    const { graph, facts } = readExample(two("3", "2"));
    const fields = [
      exampleField("", {}),
      exampleField("/need", { ...dotted, role: "require", check: { against: "system@1#/have", rel: "<=" } }),
    ];
    const parted = facts.map((fact) => (fact.name === "b" ? { ...fact, schema: "system@1" as SchemaId } : fact));
    const { propagation } = propagate({
      graph,
      facts: parted,
      rulesOf: (schema) => (schema === "demo@1" ? fields : []),
    });
    expect(check({ propagation, policy: {} }).problems.map((problem) => say(problem).split("\n")[0])).toEqual([
      "demo@1#/need must be <= system@1#/have in what is linked into app 1.0.0, and is not",
    ]);
  });
  test("that cannot be read is told of alone", () =>
    expect(problems(require("intersects", semver), two(">>1", "1.0.0")).map(({ kind }) => kind)).toEqual([
      "unusable-value",
    ]));
});

describe("silence", () => {
  test("of a field that collects can be a problem too", () => {
    const { graph, facts } = readExample(`app uses a, b\na says {}\nb says {"v": 1}`);
    const fields = [exampleField("", {}), exampleField("/v", { absent: "error" })];
    const { propagation } = propagate({ graph, facts, rulesOf: () => fields });
    expect(check({ propagation, policy: {} }).problems.map(({ kind }) => kind)).toEqual(["missing-value"]);
  });
  test("is a problem where the schema says so", () => {
    const { graph, facts } = readExample(`app uses a, b\na says {}\nb says {"v": 1}`);
    const fields = [exampleField("", {}), exampleField("/v", { ...agree, absent: "error" })];
    const { propagation } = propagate({ graph, facts, rulesOf: () => fields });
    expect(check({ propagation, policy: {} }).problems.map(say)).toEqual([
      "demo@1/a of a 1.0.0 does not say /v, which its schema asks of every such fact; publish it, or set it by an override",
    ]);
  });
  test("that stands for a value can contradict", () => {
    const { graph, facts } = readExample(`app uses a, b\na says {}\nb says {"v": 1}`);
    const fields = [exampleField("", {}), exampleField("/v", { ...agree, absent: { is: 0 } })];
    const { propagation } = propagate({ graph, facts, rulesOf: () => fields });
    expect(check({ propagation, policy: {} }).problems.map((problem) => shown(problem))).toEqual([
      "demo@1#/v has two values in what is linked into app 1.0.0: 0 (left out) by app 1.0.0 -> a 1.0.0; 1 by app 1.0.0 -> b 1.0.0",
    ]);
  });
});

test("whatever contradicts is reported, and nothing else", () => {
  const packages = ["a", "b", "c", "d", "e"];
  const arbitrary = fc.record({
    edges: fc.array(fc.tuple(fc.nat(4), fc.nat(4)), { maxLength: 10 }),
    values: fc.array(fc.option(fc.nat(2), { nil: undefined }), { minLength: 5, maxLength: 5 }),
  });
  fc.assert(
    fc.property(arbitrary, ({ edges, values }) => {
      const lines = [
        "app uses a",
        ...edges.filter(([from, to]) => from < to).map(([from, to]) => `${packages[from]} uses ${packages[to]}`),
        ...values.flatMap((value, i) => (value === undefined ? [] : [`${packages[i]} says ${value}`])),
      ];
      const { graph, facts } = readExample(lines.join("\n"));
      const { propagation } = propagate({
        graph,
        facts,
        rulesOf: () => [exampleField("", { ...agree, reach: "self" })],
      });
      const problems = check({ propagation, policy: {} }).problems;
      const closures = [...graph.roots].map((root) => {
        const inside = new Set([root]);
        for (const node of inside) {
          for (const target of graph.edgeTarget.subarray(graph.edgeStart[node], graph.edgeStart[node + 1]))
            inside.add(target);
        }
        return new Set(
          facts
            .filter((fact) =>
              [...inside].some((node) => graph.packages[graph.nodePackage[node] ?? -1]?.id === fact.package),
            )
            .map(({ value }) => value),
        );
      });
      expect(problems.length > 0).toBe(closures.some((said) => said.size > 1));
    }),
  );
});
