import type { PxRule } from "@px-meta/schema";
import { expect, test } from "vitest";
import { exampleField, readExample } from "../algebra/example.js";
import type { Fact } from "../model/fact.js";
import { propagate } from "../propagate/propagate.js";
import { coverage, percent } from "./coverage.js";

const unknown: Partial<PxRule> = { reach: "all", merge: { kind: "agree" }, absent: "unknown" };

/** The coverage of an example whose facts have the fields /x and /y. */
function covered(text: string, change: (fact: Fact) => Partial<Fact> = () => ({})) {
  const { graph, facts } = readExample(text);
  const rulesOf = () => [exampleField("", {}), exampleField("/x", unknown), exampleField("/y", {})];
  const input = { graph, facts: facts.map((fact) => ({ ...fact, ...change(fact) })), rulesOf };
  return coverage(propagate(input).propagation, rulesOf);
}

test("a field is said by some facts, and the others are named", () =>
  expect(covered(`app uses a, b\na says {"x": 1}\nb says {"y": 2}`).fields).toEqual([
    { schema: "demo@1", pointer: "/x", said: 1, of: 2, silent: ["b 1.0.0"] },
    { schema: "demo@1", pointer: "/y", said: 1, of: 2, silent: ["a 1.0.0"] },
  ]));

test("a merged field is not known where a fact leaves it out, because of its package", () =>
  expect(covered(`app uses a, b\na says {"x": 1}\nb says {"y": 2}`).unknown).toEqual([
    { schema: "demo@1", pointer: "/x", nodes: ["app 1.0.0"], because: ["b 1.0.0"] },
  ]));

test("packages are told apart by how they are heard of", () => {
  const text = "app uses a, b, c\na says {}\nb says {}\nc says {}";
  const found = covered(text, ({ name }) =>
    name === "b" ? { trust: "harvested" } : name === "c" ? { schema: "build-script@1" as Fact["schema"] } : {},
  );
  expect(found.packages).toEqual({
    total: 4,
    scripts: 3,
    publishing: ["a 1.0.0"],
    told: ["b 1.0.0"],
    harvested: ["c 1.0.0"],
    silent: [],
  });
});

test.each([
  [0, 0, 0],
  [0, 9, 0],
  [9, 9, 100],
  [1, 1000, 1],
  [999, 1000, 99],
  [1, 2, 50],
])("%i of %i are %i percent", (part, whole, expected) => expect(percent(part, whole)).toBe(expected));
