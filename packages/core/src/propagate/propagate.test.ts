import type { PxRule } from "@px-meta/schema";
import { describe, expect, test } from "vitest";
import { exampleField, readExample } from "../algebra/example.js";
import { at } from "../algebra/numbers.js";
import { factsBelow, type Merged, mergedBelow, mergedHere } from "../algebra/propagation.js";
import type { Fact } from "../model/fact.js";
import type { PackageGraph } from "../model/graph.js";
import { type Domain, packageId, type SchemaId, triple } from "../model/names.js";
import type { Package } from "../model/package.js";
import { propagate } from "./propagate.js";

const wide: Partial<PxRule> = { reach: "all", plane: ["compile", "link", "load"] };

/** Runs an example whose facts are one value each, and lists what the nodes hear, `name: value` for each that hears. */
function check(rule: Partial<PxRule>, text: string, expected: string): void {
  const { graph, facts } = readExample(text);
  const { propagation } = propagate({ graph, facts, rulesOf: () => [exampleField("", { ...wide, ...rule })] });
  const lines = [...graph.nodePackage].flatMap((index, node) => {
    const heard = show(
      propagation.fields[0] === undefined ? { kind: "nothing" } : mergedBelow(propagation.fields[0], node),
    );
    const side = graph.platforms[at(graph.nodePlatform, node)]?.domain === "host" ? " on host" : "";
    return heard === undefined ? [] : [`${graph.packages[index]?.name}${side}: ${heard}`];
  });
  expect(lines).toEqual(
    expected
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => line !== ""),
  );
}

function show(merged: Merged): string | undefined {
  if (merged.kind === "nothing") return undefined;
  return merged.kind === "value" ? JSON.stringify(merged.value) : merged.kind;
}

const agree: Partial<PxRule> = { merge: { kind: "agree" } };
const max: Partial<PxRule> = { merge: { kind: "max", order: { kind: "number" } } };

describe("reach", () => {
  const chain = `
    app uses far, near
    near uses far
    far uses low
    near re-exports far
    low says 1
    far says 1
  `;
  test("self stays", () => check({ ...agree, reach: "self" }, chain, ""));
  test("direct goes one edge", () =>
    check({ ...agree, reach: "direct" }, "app uses a\na uses b\nb uses c\nc says 1", "b: 1"));
  test("all goes everywhere", () =>
    check({ ...agree, reach: "all" }, "app uses a\na uses b\nb uses c\nc says 1", "a: 1\napp: 1\nb: 1"));
  test("public goes on along edges that re-export", () =>
    check({ ...agree, reach: "public" }, "app uses a\na uses b\nb uses c\nb re-exports c\nc says 1", "a: 1\nb: 1"));
});

describe("planes", () => {
  test("a library that is loaded passes on only what travels along load", () => {
    const text = "app uses lib\nlib is dylib\nlib uses low\nlow says 1\nlib says 1";
    check({ ...agree, plane: ["link"] }, text, "lib: 1");
    check({ ...agree, plane: ["link", "load"] }, text, "app: 1\nlib: 1");
  });
  test("a library that can be linked either way is linked", () =>
    check({ ...agree, plane: ["link"] }, "app uses lib\nlib is cdylib, rlib\nlib says 1", "app: 1"));
  test("dev-dependencies send nothing", () => check(agree, "app tests with t\nt says 1", ""));
});

describe("domains", () => {
  const text = `
    app uses lib
    app builds with gen
    gen uses lib
    lib on target says "board"
    lib on host says "desk"
  `;
  test("host and target never mix", () => check(agree, text, `app: "board"\ngen on host: "desk"`));
  test("target does not pass a tool edge", () =>
    check({ ...agree, plane: ["compile", "link", "tool"] }, "app builds with gen\ngen says 1", ""));
  test("host passes it, and what the target says does not count", () =>
    check({ ...agree, domain: "host", plane: ["link", "tool"] }, text, `app: "desk"\ngen on host: "desk"`));
  test("any passes it, and mixes", () =>
    check({ ...agree, domain: "any", plane: ["link", "tool"] }, text, `app: conflict\ngen on host: "desk"`));
  test("a proc macro is a tool", () =>
    check(
      { ...agree, domain: "any", plane: ["tool"] },
      "app derives with mac\nmac is proc-macro\nmac says 1",
      "app: 1",
    ));
});

describe("silence", () => {
  const absent = (value: PxRule["absent"]) => {
    const { graph, facts } = readExample('app uses a, b\na says {}\nb says {"v": 3}');
    const field = exampleField("/v", { ...wide, merge: { kind: "min", order: { kind: "number" } }, absent: value });
    const { propagation } = propagate({ graph, facts, rulesOf: () => [exampleField("", {}), field] });
    return propagation.fields[0] === undefined ? undefined : show(mergedBelow(propagation.fields[0], 1));
  };
  test("says nothing", () => expect(readsApp(absent("ignore"))).toBe("3"));
  test("makes the value unknown", () => expect(readsApp(absent("unknown"))).toBe("unknown"));
  test("is nothing where nobody says anything", () => {
    const { graph, facts } = readExample("app uses a\na says {}");
    const field = exampleField("/v", { ...wide, ...max, absent: "unknown" });
    expect(propagate({ graph, facts, rulesOf: () => [exampleField("", {}), field] }).propagation.fields).toEqual([]);
  });
  test("stands for a value", () => expect(readsApp(absent({ is: 0 }))).toBe("0"));
  const readsApp = (text: string | undefined) => text;
});

describe("narrowing", () => {
  test("a publisher can keep a value to itself", () =>
    check(agree, `app uses a\na says 1 narrowed {"": {"reach": "self"}}`, ""));
  test("a publisher can narrow what a field finds, one place or all of them", () => {
    const field = exampleField("/v/*", { ...wide, merge: { kind: "union", of: "set", nonempty: false } });
    const heard = (narrowed: string) => {
      const { graph, facts } = readExample(`app uses a\na says {"v": {"p": ["x"], "q": ["y"]}} narrowed ${narrowed}`);
      const { propagation } = propagate({ graph, facts, rulesOf: () => [exampleField("", {}), field] });
      return propagation.fields[0] && mergedBelow(propagation.fields[0], 1);
    };
    expect(heard(`{"/v/p": {"reach": "self"}}`)).toEqual({ kind: "value", value: ["y"] });
    expect(heard(`{"/v/*": {"reach": "self"}}`)).toEqual({ kind: "nothing" });
  });
  test("a fact is seen where one place of a collect field comes that is not narrowed", () => {
    const fields = [exampleField("", { reach: "self" }), exampleField("/v/*", wide)];
    const { graph, facts } = readExample(`app uses a\na says {"v": [1, 2]} narrowed {"/v/0": {"reach": "self"}}`);
    const { propagation } = propagate({ graph, facts, rulesOf: () => fields });
    expect([...factsBelow(propagation, 1)]).toEqual([0]);
  });
  test("a publisher can leave out planes", () =>
    check(agree, `app uses a\na says 1 narrowed {"": {"plane": ["load"]}}`, ""));
  test("a publisher can not widen, and hears of it", () => {
    const { graph, facts } = readExample(`app uses a\na uses b\nb says 1 narrowed {"": {"reach": "all"}}`);
    const { problems, propagation } = propagate({
      graph,
      facts,
      rulesOf: () => [exampleField("", { ...agree, reach: "direct" })],
    });
    expect(problems.map(({ kind }) => kind)).toEqual(["ignored-widening"]);
    expect([...graph.nodePackage].map((_, node) => factsBelow(propagation, node).length)).toEqual([1, 0, 0]);
  });
});

describe("a map", () => {
  const of = (values: Extract<PxRule["merge"], { kind: "map" }>["values"]): Partial<PxRule> => ({
    merge: { kind: "map", values },
  });
  test("merges each key by itself", () =>
    check(
      of({ kind: "union", of: "set", nonempty: false }),
      'app uses a, b\na says {"x": [1], "y": [1]}\nb says {"x": [2]}',
      'app: {"x":[1,2],"y":[1]}',
    ));
  test("of maps merges the keys of each", () =>
    check(
      of({ kind: "map", values: { kind: "max", order: { kind: "number" } } }),
      'app uses a, b\na says {"x": {"p": 1, "q": 5}}\nb says {"x": {"p": 3}, "y": {}}',
      'app: {"x":{"p":3,"q":5},"y":{}}',
    ));
  test("takes the names of an object's methods as keys", () =>
    check(
      of({ kind: "agree" }),
      'app uses a, b\na says {"constructor": 1, "__proto__": 2}\nb says {"toString": 3}',
      'app: {"__proto__":2,"constructor":1,"toString":3}',
    ));
  test("without keys is a map without keys", () => check(of({ kind: "agree" }), "app uses a\na says {}", "app: {}"));
  test("of names knows whose copy they speak of", () => {
    const heard = (source: string) => {
      const { graph, facts } = readExample(`app uses a, b
        a says {"source": "system", "names": {"lib": "z"}}
        b says {"source": "${source}", "names": {"lib": "z"}}`);
      const values = { kind: "unique", provider: { at: "/source", shared: ["system"] } } as const;
      const fields = [exampleField("", {}), exampleField("/names", { ...wide, ...of(values) })];
      const { propagation } = propagate({ graph, facts, rulesOf: () => fields });
      return propagation.fields[0] && show(mergedBelow(propagation.fields[0], 1));
    };
    expect(heard("system")).toBe('{"lib":["z"]}');
    expect(heard("bundled")).toBe("conflict");
  });
  test("is in conflict where one key is", () =>
    check(of({ kind: "agree" }), 'app uses a, b\na says {"x": 1, "y": 1}\nb says {"x": 2}', "app: conflict"));
  test("can be narrowed key by key", () =>
    check(
      of({ kind: "agree" }),
      'app uses a\na says {"x": 1, "y": 2} narrowed {"/x": {"reach": "self"}}',
      'app: {"y":2}',
    ));
});

describe("a list", () => {
  type ListMerge = Extract<PxRule["merge"], { kind: "list" }>;
  const list = (order: ListMerge["order"], dedupe: ListMerge["dedupe"] = "first"): Partial<PxRule> => ({
    merge: { kind: "list", order, dedupe },
  });
  const heard = (rule: Partial<PxRule>, text: string) => {
    const { graph, facts } = readExample(text);
    const { propagation } = propagate({ graph, facts, rulesOf: () => [exampleField("", { ...wide, ...rule })] });
    const app = [...graph.nodePackage].findIndex((index) => graph.packages[index]?.name === "app");
    const [field] = propagation.fields;
    return field && [mergedBelow(field, app), mergedHere(field, app)].map(show);
  };
  const diamond = `app uses b, a
    a uses low
    b uses low, deep
    app says ["app"]
    a says ["a", "x"]
    b says ["b", "x"]
    low says ["low"]
    deep says ["deep"]`;
  const shown = (...names: string[]) => JSON.stringify(names);
  test("has dependencies first, in the order of their names", () =>
    expect(heard(list("postorder"), diamond)).toEqual([
      shown("low", "a", "x", "deep", "b"),
      shown("low", "a", "x", "deep", "b", "app"),
    ]));
  test("has dependents first", () =>
    expect(heard(list("preorder"), diamond)?.[1]).toBe(shown("app", "a", "x", "low", "b", "deep")));
  test("has each before all that it depends on", () =>
    expect(heard(list("topological", "last"), diamond)?.[1]).toBe(shown("app", "a", "b", "x", "deep", "low")));
  test("is sorted as text", () =>
    expect(heard(list("lexical"), diamond)?.[1]).toBe(shown("a", "app", "b", "deep", "low", "x")));
  test("keeps what stands twice, but visits nobody twice", () =>
    expect(heard(list("postorder", "no"), diamond)?.[0]).toBe(shown("low", "a", "x", "deep", "b", "x")));
  test("leaves out what its publisher keeps to itself", () =>
    expect(
      heard(list("postorder"), `${diamond}\nlow on target says ["secret"] narrowed {"": {"reach": "self"}}`)?.[0],
    ).toBe(shown("low", "a", "x", "deep", "b")));
  test("is nothing where nobody says anything", () => expect(heard(list("postorder"), "app uses a")).toBeUndefined());
  test("of the keys of an object is the same in whatever order a file has them", () => {
    const of = (value: string) => {
      const { graph, facts } = readExample(`app uses a\na says ${value}`);
      const field = exampleField("/*", { ...wide, ...list("preorder") });
      const { propagation } = propagate({ graph, facts, rulesOf: () => [exampleField("", {}), field] });
      return propagation.fields[0] && show(mergedBelow(propagation.fields[0], 1));
    };
    expect(of('{"b": ["x"], "10": ["y"], "a": ["z"]}')).toBe(shown("y", "z", "x"));
    expect(of('{"a": ["z"], "b": ["x"], "10": ["y"]}')).toBe(shown("y", "z", "x"));
  });
  test("is empty where an empty one is said", () =>
    expect(heard(list("postorder"), "app uses a\na says []")?.[0]).toBe("[]"));
});

test("sets that are the same are one", () => {
  const { graph, facts } = readExample("app uses a, b\na uses m\nb uses m\nm uses z\nz says 1");
  const { propagation } = propagate({ graph, facts, rulesOf: () => [exampleField("", wide)] });
  expect(new Set(propagation.sights[0]?.below)).toEqual(new Set([-1, 0]));
});

test("a fact of a package outside the graph stands nowhere", () => {
  const { graph, facts } = readExample("app uses a\na says 1");
  const strange = facts.map((fact) => ({ ...fact, package: packageId("other") }));
  const { propagation } = propagate({ graph, facts: strange, rulesOf: () => [exampleField("", wide)] });
  expect([...factsBelow(propagation, 1)]).toEqual([]);
});

function chainOf(count: number): PackageGraph {
  const packages = Array.from({ length: count }, (_, i) => randomPackage(i, "lib"));
  return {
    packages,
    platforms: [{ domain: "target", triple: triple("board") }],
    nodePackage: Int32Array.from(packages, (_, i) => i),
    nodePlatform: new Int32Array(count),
    edgeStart: Int32Array.from({ length: count + 1 }, (_, i) => Math.min(i, count - 1)),
    edgeTarget: Int32Array.from({ length: count - 1 }, (_, i) => i + 1),
    edgeKind: new Uint8Array(count - 1),
    dependenciesFirst: Int32Array.from(packages, (_, i) => count - 1 - i),
    roots: Int32Array.of(0),
  };
}

test("a list on a chain of 100,000 nodes is made where somebody says something, and shared by all above", () => {
  const graph = chainOf(100_000);
  const facts = graph.packages.flatMap(({ id }, i) =>
    i % 1000 === 999 ? [{ ...randomFact(id, i), domains: ["target" as const], value: [i] }] : [],
  );
  const rule = { ...wide, merge: { kind: "list", order: "preorder", dedupe: "first" } } as const;
  const [field] = propagate({ graph, facts, rulesOf: () => [exampleField("", rule)] }).propagation.fields;
  const read = Array.from(graph.nodePackage, (_, node) => field && mergedBelow(field, node));
  const lists = read.flatMap((merged) => (merged?.kind === "value" ? [merged.value] : []));
  // One for those above each of the 100, and one for each of these themselves but the last.
  expect([lists.length, new Set(lists).size, lists[0]]).toEqual([99_999, 199, facts.map(({ value }) => value[0])]);
});

test("a list may have more items than a call takes arguments", () => {
  const { graph, facts } = readExample("app uses a\na says []");
  const value = Array.from({ length: 300_000 }, (_, i) => i);
  const rule = { ...wide, merge: { kind: "list", order: "postorder", dedupe: "no" } } as const;
  const long = facts.map((fact) => ({ ...fact, value }));
  const [field] = propagate({ graph, facts: long, rulesOf: () => [exampleField("", rule)] }).propagation.fields;
  expect(field && mergedBelow(field, 1)).toEqual({ kind: "value", value });
});

test("a chain of 100,000 nodes overflows nothing", () => {
  const count = 100_000;
  const graph = chainOf(count);
  const facts = graph.packages.map(({ id }, i) => ({ ...randomFact(id, i), domains: ["target" as const] }));
  const { propagation } = propagate({ graph, facts, rulesOf: () => [exampleField("", { ...wide, ...max })] });
  expect(factsBelow(propagation, 0).length).toBe(count - 1);
  expect(propagation.fields.map((field) => mergedHere(field, 0))).toEqual([{ kind: "value", value: count - 1 }]);
});

function randomPackage(index: number, type: string): Package {
  const name = `p${String(index).padStart(6, "0")}`;
  const metadata = {
    "re-exports": [`p${String(index + 1).padStart(6, "0")}`, `p${String(index + 3).padStart(6, "0")}`],
  };
  return {
    id: packageId(name),
    name,
    version: "1.0.0",
    manifestPath: "",
    hasBuildScript: true,
    isProcMacro: type === "proc-macro",
    crateTypes: [type],
    isWorkspaceMember: false,
    adopts: true,
    metadata,
  };
}

function randomFact(id: Fact["package"], value: number): Fact {
  const domains: readonly Domain[] = ["target", "host"];
  return {
    package: id,
    schema: "demo@1" as SchemaId,
    name: "x",
    domains,
    target: triple("board"),
    value,
    trust: "published",
    origin: { method: "literal" },
  };
}
