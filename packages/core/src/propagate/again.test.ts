import type { PxRule } from "@px-meta/schema";
import fc from "fast-check";
import { expect, test } from "vitest";
import { exampleField, readExample } from "../algebra/example.js";
import { check } from "../check/check.js";
import { written } from "../json/sheet.js";
import type { Fact } from "../model/fact.js";
import type { JsonValue } from "../model/json.js";
import { encodePropagation } from "../snapshot/propagation.js";
import { propagateAgain } from "./again.js";
import { type Propagated, type PropagateInput, propagate } from "./propagate.js";

const rules: readonly Partial<PxRule>[] = [
  { merge: { kind: "agree" } },
  { merge: { kind: "max", order: { kind: "number" } } },
  { merge: { kind: "union", of: "set", nonempty: false } },
  { merge: { kind: "inter", of: "set", nonempty: false } },
  { merge: { kind: "collect" } },
];

const arbitraryRule: fc.Arbitrary<Partial<PxRule>> = fc
  .record({
    rule: fc.constantFrom(...rules),
    reach: fc.constantFrom("self", "direct", "public", "all"),
    absent: fc.constantFrom("ignore", "unknown", "error", { is: 1 }),
    domain: fc.constantFrom("target", "host", "any"),
    boundary: fc.constantFrom("image", "edge", "process", "graph"),
    plane: fc.constantFrom(["link"], ["compile", "link", "tool"]),
  })
  .map(({ rule, ...more }) => ({ ...rule, ...more }) as Partial<PxRule>);

const value: fc.Arbitrary<JsonValue> = fc.oneof(
  fc.record({ a: fc.nat(2), b: fc.array(fc.nat(4), { maxLength: 3 }) }, { requiredKeys: [] }),
  fc.record({ a: fc.nat(2) }),
) as fc.Arbitrary<JsonValue>;

const nodes = 9;
const graph = fc.array(
  fc.tuple(fc.nat(nodes - 1), fc.nat(nodes - 1), fc.constantFrom("uses", "uses", "builds with", "tests with")),
  {
    maxLength: 25,
  },
);

/** All that is written of a propagation and of its contradictions. */
function whole({ propagation, problems }: Propagated, found: readonly unknown[]): string {
  return written((write) => encodePropagation(propagation, [], write)) + JSON.stringify([problems, found]);
}

const policy = {};

test("what is carried again after changes is, byte for byte, what is carried from nothing", () => {
  let reused = 0;
  fc.assert(
    fc.property(
      graph,
      fc.array(fc.option(value), { minLength: nodes, maxLength: nodes }),
      fc.tuple(arbitraryRule, arbitraryRule, arbitraryRule),
      fc.array(fc.tuple(fc.nat(nodes - 1), value), { minLength: 1, maxLength: 4 }),
      (edges, values, [root, one, other], changes) => {
        const lines = edges.filter(([from, to]) => from < to).map(([from, to, how]) => `p${from} ${how} p${to}`);
        values.forEach((said, i) => {
          if (said !== null) lines.push(`p${i} says ${JSON.stringify(said)}`);
        });
        const example = readExample(["p0 uses p1", ...lines].join("\n"));
        const fields = [exampleField("", root), exampleField("/a", one), exampleField("/b", other)];
        const rulesOf = () => fields;
        let input: PropagateInput = { graph: example.graph, facts: example.facts, rulesOf };
        let done = propagate(input);
        let checked = check({ propagation: done.propagation, policy });
        for (const [at, changed] of changes) {
          const facts = input.facts.map((fact: Fact, i) => (i === at ? { ...fact, value: changed } : fact));
          const next = { ...input, facts };
          const again = propagateAgain({ ...input, ...done }, next);
          const found = check({ propagation: again.propagation, policy, quiet: checked.quiet });
          const fresh = propagate(next);
          expect(whole(again, found.problems)).toBe(
            whole(fresh, check({ propagation: fresh.propagation, policy }).problems),
          );
          if (again.propagation.fields.some((field) => done.propagation.fields.includes(field))) reused += 1;
          [input, done, checked] = [next, again, found];
        }
      },
    ),
    { numRuns: 1500 },
  );
  expect(reused).toBeGreaterThan(100);
});

test("another list of facts is carried from nothing", () => {
  const { graph: of, facts } = readExample("a uses b\nb says 1\na says 2");
  const rulesOf = () => [exampleField("", { merge: { kind: "agree" }, reach: "all" })];
  const input = { graph: of, facts, rulesOf };
  const before = { ...input, ...propagate(input) };
  const fewer = { ...input, facts: facts.slice(1) };
  expect(whole(propagateAgain(before, fewer), [])).toBe(whole(propagate(fewer), []));
});
