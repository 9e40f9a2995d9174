import type { PxRule } from "@px-meta/schema";
import { describe, expect, test } from "vitest";
import { exampleField, readExample } from "../algebra/example.js";
import type { Fact } from "../model/fact.js";
import type { PackageGraph } from "../model/graph.js";
import type { Sha256 } from "../model/names.js";
import type { Problem } from "../model/problem.js";
import { propagate } from "../propagate/propagate.js";
import { type Compared, compare } from "./compare.js";

interface Change {
  readonly fact?: (fact: Fact) => Fact;
  readonly graph?: (graph: PackageGraph) => PackageGraph;
  readonly problems?: readonly Problem[];
}

const max: Partial<PxRule> = { reach: "all", merge: { kind: "max", order: { kind: "number" } } };

function settled(
  text: string,
  { fact = (each) => each, graph = (each) => each, problems = [] }: Change = {},
  field = exampleField("", max),
): Compared {
  const example = readExample(text);
  const input = { graph: graph(example.graph), facts: example.facts.map(fact), rulesOf: () => [field] };
  return { propagation: propagate(input).propagation, problems };
}

/** Compares two examples, and lists what is otherwise in a line each. */
function check(before: Compared, after: Compared, expected: readonly string[]): void {
  const text = (value: unknown) => (value === undefined ? "absent" : JSON.stringify(value));
  const difference = compare(before, after);
  const lines = [
    ...difference.packages.map(({ name, was, is }) => `package ${name}: ${was.join()} -> ${is.join()}`),
    ...difference.facts.map(({ package: owner, pointer, was, is, cause }) => {
      const { kind, ...rest } = cause;
      return `${owner.name}${pointer}: ${text(was)} -> ${text(is)} by ${kind} ${Object.values(rest)
        .flat()
        .map((one) => (typeof one === "string" ? one : one.place))
        .join(" ")}`.trimEnd();
    }),
    ...difference.merged.map(({ was, is, nodes, because }) => {
      const shown = (one: typeof was) => (one.kind === "value" ? text(one.value) : one.kind);
      return `${nodes.map((node) => node.package.split(" ")[0]).join()} reads ${shown(was)} -> ${shown(is)} because ${because.join()}`;
    }),
  ];
  expect(lines).toEqual(expected);
}

describe("a difference is told", () => {
  test("of a value, with whom it reaches", () =>
    check(settled("app uses a\na says 1"), settled("app uses a\na says 2"), [
      "a: 1 -> 2 by script",
      "a,app reads 1 -> 2 because 0",
    ]));
  test("key by key, lists as a whole", () =>
    check(settled(`a says {"x": 1, "y": [1, 2], "z": {"k": 3}}`), settled(`a says {"y": [2], "z": {"k": 4}, "n": 0}`), [
      "a/n: absent -> 0 by script",
      "a/x: 1 -> absent by script",
      "a/y: [1,2] -> [2] by script",
      "a/z/k: 3 -> 4 by script",
      `a reads {"x":1,"y":[1,2],"z":{"k":3}} -> {"n":0,"y":[2],"z":{"k":4}} because 0,1,2,3`,
    ]));
  test("not of the order of keys", () =>
    check(settled(`a says {"x": 1, "y": 2}`), settled(`a says {"y": 2, "x": 1}`), []));
  test("not of a dominated value above its publisher", () =>
    check(settled("app uses a, b\na says 1\nb says 9"), settled("app uses a, b\na says 2\nb says 9"), [
      "a: 1 -> 2 by script",
      "a reads 1 -> 2 because 0",
    ]));
  test("because of the changes that come to its nodes, and of no others", () => {
    const uses = "one uses a, b\ntwo uses b, c\nroot uses one, two\n";
    check(settled(`${uses}a says 1\nb says 1\nc says 1`), settled(`${uses}a says 2\nb says 2\nc says 1`), [
      "a: 1 -> 2 by script",
      "b: 1 -> 2 by script",
      "a,b,one,root,two reads 1 -> 2 because 0,1",
    ]);
    check(settled(`${uses}a says 1\nb says 1\nc says 9`), settled(`${uses}a says 2\nb says 1\nc says 8`), [
      "a: 1 -> 2 by script",
      "c: 9 -> 8 by script",
      "a,one reads 1 -> 2 because 0",
      "c,root,two reads 9 -> 8 because 0,1",
    ]);
  });
  test("because of a word that is no more", () =>
    check(settled("app uses a, b\na says 1\nb says 5"), settled("app uses a, b\na says 1"), [
      "b: 5 -> absent by script",
      "app reads 5 -> 1 because 0",
      "b reads 5 -> nothing because 0",
    ]));
  test("because of a fact that leaves the field out", () => {
    const field = exampleField("/x", { ...max, absent: "unknown" });
    const before = settled(`app uses a, b\na says {"x": 1}`, {}, field);
    check(before, settled(`app uses a, b\na says {"x": 1}\nb says {}`, {}, field), [
      "b: absent -> {} by script",
      "app reads 1 -> unknown because 0",
    ]);
  });
  test("of a list, at each node by itself", () => {
    const field = exampleField("", { reach: "all", merge: { kind: "list", order: "postorder", dedupe: "first" } });
    const ways = `app uses a\na uses b\na says ["x"]\n`;
    check(settled(`${ways}b says ["y"]`, {}, field), settled(`${ways}b says ["z"]`, {}, field), [
      `b: ["y"] -> ["z"] by script`,
      `a,app reads ["y","x"] -> ["z","x"] because 0`,
      `b reads ["y"] -> ["z"] because 0`,
    ]);
  });
  test("of a package that only one build has", () =>
    check(settled("app uses a\na says 1"), settled("app uses a, b\na says 1\nb says 5"), [
      "package b:  -> 1.0.0",
      "b: absent -> 5 by package-set",
      "app reads 1 -> 5 because 0",
    ]));
  test("of a way that is no more", () =>
    check(settled("app uses a, b\na says 1"), settled("app uses b\nroot uses a\na says 1"), [
      "package root:  -> 1.0.0",
      "app reads 1 -> nothing because ",
    ]));
});

describe("is no difference", () => {
  const ran = (folder: string) => ({
    fact: (fact: Fact): Fact => ({
      ...fact,
      outDir: `/build/${folder}/${fact.name}/out`,
      value: JSON.parse(JSON.stringify(fact.value).replaceAll("FOLDER", `/build/${folder}`)),
    }),
  });
  test("the folder of a run, the script's own or another's", () => {
    const text = `app uses a\na uses b\na says ["-LFOLDER/a/out/lib", "FOLDER/b/out"]\nb says 1`;
    check(settled(text, ran("debug-1")), settled(text, ran("release-2")), []);
  });
  test("but what lies in it is one", () =>
    check(settled('a says "FOLDER/a/out/x"', ran("debug-1")), settled('a says "FOLDER/a/out/y"', ran("release-2")), [
      `a: "\${OUT_DIR}/x" -> "\${OUT_DIR}/y" by script`,
      `a reads "/build/debug-1/a/out/x" -> "/build/release-2/a/out/y" because 0`,
    ]));
  test("that a script runs once for both sides of the build, or once for each", () => {
    const both = settled("app uses a\nother builds with a\na on target says 1\na on host says 1");
    const { facts } = both.propagation;
    const [fact] = facts as readonly [Fact];
    const one = {
      ...both,
      propagation: { ...both.propagation, facts: [{ ...fact, domains: ["target", "host"] as const }] },
    };
    expect(compare(one, both).facts.filter(({ pointer }) => pointer === "")).toHaveLength(0);
  });
});

describe("the cause of a difference", () => {
  const before = settled("app uses a\na says 1");
  const because = (change: Change, cause: string) => {
    const after = settled("app uses a\na says 2", change);
    const [first] = compare(before, after).facts;
    expect(first?.cause.kind).toBe(cause);
  };
  test("is an override", () => {
    const layer = { kind: "workspace" as const, place: "px-meta.toml", line: 3 };
    because(
      { fact: (fact) => ({ ...fact, overridden: [{ layer, operator: "set", pointer: "", was: 1 }] }) },
      "override",
    );
  });
  test("is another version", () => {
    const graph = (each: PackageGraph) => ({
      ...each,
      packages: each.packages.map((one) =>
        one.name === "a" ? { ...one, id: "a@2" as Fact["package"], version: "2.0.0" } : one,
      ),
    });
    because({ graph, fact: (fact) => ({ ...fact, package: "a@2" as Fact["package"] }) }, "version");
  });
  test("is another platform", () =>
    because({ fact: (fact) => ({ ...fact, target: "moon" as Fact["target"] }) }, "platform"));
  test("is what the script that said it was given", () => {
    const ran = (digest: string) => (fact: Fact) => ({ ...fact, outDir: "/out", value: digest });
    const script = (digest: string, built: Compared): Compared => {
      const [fact] = built.propagation.facts as readonly [Fact];
      const inputs = [{ kind: "env", name: "A_DIR", digest: digest as Sha256 } as const];
      const schema = "build-script@1" as Fact["schema"];
      const run: Fact = { ...fact, schema, name: "a", value: {}, origin: { ...fact.origin, inputs } };
      return { ...built, propagation: { ...built.propagation, facts: [fact, run] } };
    };
    const builds = ["1", "2"].map((digest) => script(digest, settled("a says 1", { fact: ran(digest) })));
    const [first] = compare(builds[0] as Compared, builds[1] as Compared).facts;
    expect(first?.cause).toEqual({ kind: "inputs", names: ["env A_DIR"] });
  });
  test("is the profile, where both are known", () => {
    const cause = (profile?: string) => {
      const after = settled("app uses a\na says 2");
      const [first] = compare(
        { ...before, profile: "dev" },
        profile === undefined ? after : { ...after, profile },
      ).facts;
      return first?.cause;
    };
    expect(cause("release")).toEqual({ kind: "profile", was: "dev", is: "release" });
    expect([cause("dev")?.kind, cause()?.kind]).toEqual(["script", "script"]);
  });
  test("is what it was made from", () =>
    because(
      { fact: (fact) => ({ ...fact, origin: { ...fact.origin, inputs: [{ kind: "env", name: "A_DIR" }] } }) },
      "inputs",
    ));
});

test("problems come and go", () => {
  const [one, other] = ["a", "b"].map((query): Problem => ({ kind: "unknown-package", query, near: [] })) as [
    Problem,
    Problem,
  ];
  const [before, after] = [settled("a says 1", { problems: [one] }), settled("a says 1", { problems: [other] })];
  const { appeared, disappeared } = compare(before, after);
  expect([appeared, disappeared]).toEqual([[other], [one]]);
});
