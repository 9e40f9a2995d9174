import { expect, test } from "vitest";
import { exampleField, readExample } from "../algebra/example.js";
import type { Fact } from "../model/fact.js";
import { packageId, type SchemaId, toolchainPackage, triple } from "../model/names.js";
import { propagate } from "../propagate/propagate.js";
import { generatorViews } from "./generator-views.js";
import { toldOf } from "./told.js";

const board: Fact = {
  package: toolchainPackage,
  schema: "target@1" as SchemaId,
  name: "board",
  domains: ["target"],
  target: triple("board"),
  value: { triple: "board" },
  trust: "probed",
  origin: { method: "rustc" },
};

/** The view of the generator of `client`, in an example whose packages that say something are generated, but for those left out. */
function viewOf(
  text: string,
  setting: {
    readonly generator?: string;
    readonly declared?: readonly string[];
    readonly scripts?: readonly string[];
    readonly facts?: (facts: readonly Fact[]) => readonly Fact[];
  } = {},
) {
  const { graph, facts } = readExample(text);
  const all = [...(setting.facts?.(facts) ?? facts), board];
  const { propagation } = propagate({
    graph,
    facts: all,
    rulesOf: () => [exampleField("", { reach: "all", plane: ["link", "tool"], domain: "any" })],
  });
  const scripts = setting.scripts ?? [];
  const generated = new Set(facts.map((fact) => fact.package).filter((id) => !scripts.includes(id)));
  const view = generatorViews(
    propagation,
    generated,
    "/w",
  )({
    package: packageId("client"),
    ...(setting.generator === undefined ? {} : { generator: packageId(setting.generator) }),
    ...(setting.declared === undefined ? {} : { declared: setting.declared }),
    folder: "/w/target/px-meta/generators/0123",
  });
  if (view === undefined) throw new Error("client is in the graph");
  return view;
}

const shown = (view: ReturnType<typeof viewOf>) =>
  view.facts.map(({ schema, name, domains, target, value }) => [schema, name, domains.join(), target, value]);
const platform = ["target@1", "board", "target", "board", { triple: "board" }];

test("shows the platforms and what is below the generated package and its generator", () => {
  const text = "app uses client\nclient uses low\nbp uses spec\nclient says 0\nlow says 1\nspec says 2\napp says 3";
  expect(shown(viewOf(text))).toEqual([["demo@1", "low", "target,host", "", 1], platform]);
  expect(shown(viewOf(text, { generator: "bp" }))).toEqual([
    ["demo@1", "low", "target,host", "", 1],
    platform,
    ["demo@1", "spec", "target,host", "", 2],
  ]);
});

test("shows what the generator's own package was given, where that is generated too", () => {
  expect(shown(viewOf("client uses low\nbp says 5", { generator: "bp" }))).toEqual([
    ["demo@1", "bp", "target,host", "", 5],
    platform,
  ]);
});

test("shows nothing of build scripts", () => {
  expect(shown(viewOf("client uses low\nlow says 1", { scripts: ["low"] }))).toEqual([platform]);
});

test("says once what a package says on all platforms, and all where they differ", () => {
  const both = "client uses low\nclient builds with low\nlow on target says 1\nlow on host says 1";
  expect(shown(viewOf(both))).toEqual([["demo@1", "low", "target,host", "", 1], platform]);
  expect(shown(viewOf(both.replace("host says 1", "host says 2"))).slice(0, 2)).toEqual([
    ["demo@1", "low", "target", "board", 1],
    ["demo@1", "low", "host", "desk", 2],
  ]);
});

test("shows only what declared inputs name, whole schemas or single facts", () => {
  const text = "client uses a, b\na says 1\nb says 2";
  const only = (declared: readonly string[]) =>
    shown(viewOf(text, { declared })).map(([schema, name]) => `${schema}/${name}`);
  expect(only([])).toEqual([]);
  expect(only(["target@1"])).toEqual(["target@1/board"]);
  expect(only(["demo@1/b", "target@1/desk"])).toEqual(["demo@1/b"]);
  expect(only(["demo@1"])).toEqual(["demo@1/a", "demo@1/b"]);
  expect(viewOf(text, { declared: ["demo@1"] }).declared).toEqual(["demo@1"]);
  expect(viewOf(text).declared).toBeUndefined();
});

test("what it tells changes with values, and not with where they were published", () => {
  const text = "client uses low\nlow says 1";
  const moved = (facts: readonly Fact[]) => facts.map((fact) => ({ ...fact, origin: { ...fact.origin, line: 99 } }));
  const told = (words: string, of = "demo@1") => toldOf(viewOf(words), of);
  expect(toldOf(viewOf(text, { facts: moved }), "demo@1")).toBe(told(text));
  const changed = text.replace("says 1", "says 2");
  expect(told(changed)).not.toBe(told(text));
  expect(told(changed, "demo@1/low")).not.toBe(told(text, "demo@1/low"));
  expect(told(changed, "demo@1/other")).toBe(told(text, "demo@1/other"));
  expect(told(changed, "target@1")).toBe(told(text, "target@1"));
});

test("names the root of the workspace where a value speaks of it", () => {
  const [fact] = viewOf(`client uses low\nlow says "\${WORKSPACE}/spec"`).facts;
  expect(fact?.workspace).toBe("../../../..");
});
