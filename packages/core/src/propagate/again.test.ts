import type { Field, PxRule } from "@px-meta/schema";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exampleField, readExample } from "../algebra/example.js";
import { check } from "../check/check.js";
import type { Memory } from "../check/memory.js";
import { written } from "../json/sheet.js";
import type { Fact, OverrideStep } from "../model/fact.js";
import type { PackageGraph } from "../model/graph.js";
import type { JsonValue } from "../model/json.js";
import type { SchemaId } from "../model/names.js";
import { encodePropagation } from "../snapshot/propagation.js";
import { propagateAgain } from "./again.js";
import { type Propagated, type PropagateInput, propagate } from "./propagate.js";
import { type Random, random } from "./random.js";

/** All that is written of a propagation, and of its contradictions. */
function whole({ propagation, problems }: Propagated, found: readonly unknown[]): string {
  return written((write) => encodePropagation(propagation, [], write)) + JSON.stringify([problems, found]);
}

/** Carries one list of facts after another, and compares each answer with that of a run from nothing. */
function carriesAll(graph: PackageGraph, fields: readonly Field[], lists: readonly (readonly Fact[])[]): void {
  const rulesOf = () => fields;
  let before: (PropagateInput & Propagated) | undefined;
  let memory: Memory | undefined;
  for (const facts of lists) {
    // Another build has read other objects.
    const input = { graph, facts: structuredClone(facts), rulesOf };
    const again = before === undefined ? propagate(input) : propagateAgain(before, input);
    const checked = check({
      propagation: again.propagation,
      policy: {},
      ...(memory !== undefined && { before: memory }),
    });
    const fresh = propagate({ graph, facts, rulesOf });
    expect(whole(again, checked.problems)).toBe(
      whole(fresh, check({ propagation: fresh.propagation, policy: {} }).problems),
    );
    [before, memory] = [{ ...input, ...again }, checked.memory];
  }
}

const waived: OverrideStep = {
  layer: { kind: "workspace", place: "px-meta.toml" },
  operator: "waive",
  pointer: "",
  reason: "known",
};

/** What can happen to a list of facts; `others` are facts of the same graph and schema. */
const happening = fc.oneof(
  fc.record({ kind: fc.constantFrom("change", "add", "move"), at: fc.nat(), other: fc.nat() }),
  fc.record({ kind: fc.constantFrom("remove", "waive", "elsewhere"), at: fc.nat(), other: fc.constant(0) }),
);

function after(
  facts: readonly Fact[],
  others: readonly Fact[],
  { kind, at, other }: { readonly kind: string; readonly at: number; readonly other: number },
): readonly Fact[] {
  const place = facts.length === 0 ? 0 : at % facts.length;
  const [known, found] = [facts[place], others[other % Math.max(others.length, 1)]];
  switch (kind) {
    case "add":
      return found === undefined ? facts : facts.toSpliced(at % (facts.length + 1), 0, found);
    case "remove":
      return facts.toSpliced(place, 1);
    case "move":
      return known === undefined ? facts : facts.toSpliced(place, 1).toSpliced(other % facts.length, 0, known);
  }
  if (known === undefined) return facts;
  switch (kind) {
    case "change": {
      if (found === undefined) return facts;
      const { narrowed: _, ...rest } = known;
      const narrowed = found.narrowed === undefined ? {} : { narrowed: found.narrowed };
      return facts.with(place, { ...rest, value: found.value, ...narrowed });
    }
    case "waive":
      return facts.with(place, { ...known, trust: "overridden", overridden: [waived] });
    default:
      return facts.with(place, { ...known, origin: { method: "literal", file: "build.rs", line: at % 9 } });
  }
}

/** Lists of facts, each a few changes after the one before. */
function listsOf(
  facts: readonly Fact[],
  others: readonly Fact[],
  steps: readonly (readonly { readonly kind: string; readonly at: number; readonly other: number }[])[],
): readonly (readonly Fact[])[] {
  const lists = [facts];
  for (const step of steps) lists.push(step.reduce((list, each) => after(list, others, each), lists.at(-1) ?? []));
  return lists;
}

const other = "other@1" as SchemaId;

const steps = fc.array(fc.array(happening, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 });

describe("what is carried again after changes is, byte for byte, what is carried from nothing", () => {
  test("for every operator, on both sides of a build, over cycles", () => {
    fc.assert(
      fc.property(random, fc.integer({ min: 0, max: 7 }), steps, ({ graph, facts, fields }: Random, count, changes) => {
        carriesAll(graph, fields, listsOf(facts.slice(0, count), facts, changes));
      }),
      { numRuns: 1500 },
    );
  });

  test("for demands on facts of the same schema and of another, and for fields that must be filled", () => {
    const numbers = fc.record({ need: fc.nat(2), have: fc.nat(2) }, { requiredKeys: [] });
    const rule = fc.record({
      boundary: fc.constantFrom("image", "process", "graph", "edge"),
      domain: fc.constantFrom("target", "any"),
      reach: fc.constantFrom("self", "direct", "public", "all"),
    }) as fc.Arbitrary<Partial<PxRule>>;
    const facts = fc.array(fc.record({ value: numbers, isOther: fc.boolean() }), { minLength: 7, maxLength: 7 });
    fc.assert(
      fc.property(random, facts, rule, fc.constantFrom("", "other@1#"), steps, (each, said, where, home, changes) => {
        const fields = [
          exampleField("", { reach: "all" }),
          exampleField("/need", {
            ...where,
            role: "require",
            absent: "error",
            check: { against: `${home}/have`, rel: "<=" },
          }),
          exampleField("/have", { ...where, merge: { kind: "min", order: { kind: "number" } } }),
        ];
        const all = each.facts.map(({ narrowed: _, ...fact }, i): Fact => {
          const { value, isOther } = said[i] as (typeof said)[number];
          return { ...fact, value: value as JsonValue, schema: isOther ? other : fact.schema };
        });
        carriesAll(each.graph, fields, listsOf(all.slice(0, 4), all, changes));
      }),
      { numRuns: 1000 },
    );
  });
});

test("large unions are written as from nothing, too", () => {
  const rule: Partial<PxRule> = { merge: { kind: "union", of: "set", nonempty: false }, reach: "all" };
  const items = fc
    .record({ from: fc.nat(150), count: fc.integer({ min: 1, max: 60 }) })
    .map(({ from, count }) => Array.from({ length: count }, (_, i) => from + i));
  fc.assert(
    fc.property(random, fc.array(items, { minLength: 7, maxLength: 7 }), steps, ({ graph, facts }, sets, changes) => {
      const all = facts.map(({ narrowed: _, ...fact }, i): Fact => ({ ...fact, value: sets[i] as JsonValue }));
      carriesAll(graph, [exampleField("", rule)], listsOf(all.slice(0, 5), all, changes));
    }),
    { numRuns: 500 },
  );
});

test("what has not changed is not merged again", () => {
  const { graph, facts } = readExample('app uses a, b\na says {"x": 1, "y": 1}\nb says {"x": 2, "y": 2}');
  const fields = ["/x", "/y"].map((pointer) =>
    exampleField(pointer, { merge: { kind: "max", order: { kind: "number" } }, reach: "all" }),
  );
  const rulesOf = () => fields;
  const input = { graph, facts, rulesOf };
  const before = { ...input, ...propagate(input) };
  const changed = facts.with(0, { ...(facts[0] as Fact), value: { x: 3, y: 1 } });
  const { propagation } = propagateAgain(before, { ...input, facts: changed });
  const [x, y] = propagation.fields;
  expect([before.propagation.fields[0] === x, before.propagation.fields[1] === y]).toEqual([false, true]);
  expect(propagation.sights).toBe(before.propagation.sights);
});
