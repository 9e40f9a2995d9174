import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { makeLineage } from "./lineage.js";
import { makeSets } from "./sets.js";

/** Sets that are made one after the other: each has members of its own, and those of some that came before. */
const recipes = fc.array(
  fc.record({ own: fc.array(fc.nat(400), { maxLength: 80 }), of: fc.array(fc.nat(60), { maxLength: 6 }) }),
  { minLength: 1, maxLength: 60 },
);

describe.each([
  ["whose parts are looked into", () => makeSets()],
  ["whose parts are remembered", () => makeSets(makeLineage())],
])("sets %s", (_, make) => {
  test("have the members of what they were made of", () => {
    fc.assert(
      fc.property(recipes, (recipe) => {
        const store = make();
        const made: number[] = [];
        const expected: Set<number>[] = [];
        for (const { own, of } of recipe) {
          const below = of.filter((each) => each < made.length);
          const parts = new Set([store.of([...new Set(own)]), ...below.map((each) => made[each] as number)]);
          made.push(store.union(Int32Array.from(parts), parts.size));
          expected.push(new Set([...own, ...below.flatMap((each) => [...(expected[each] as Set<number>)])]));
        }
        made.forEach((set, index) => {
          expect([...store.members(set)]).toEqual([...(expected[index] as Set<number>)].sort((a, b) => a - b));
        });
      }),
      { numRuns: 300 },
    );
  });

  test("are one where one has all that the others have", () => {
    const store = make();
    let whole = store.of(Array.from({ length: 64 }, (_, i) => i));
    const before = [whole];
    for (let i = 0; i < 1000; i += 1) {
      whole = store.union(Int32Array.of(whole, store.of([1000 + i])), 2);
      before.push(whole);
    }
    const last = before.slice(-2);
    expect(store.union(Int32Array.from(last), 2)).toBe(whole);
  });
});

test("what is remembered tells of parts far below", () => {
  const store = makeSets(makeLineage());
  const first = store.of(Array.from({ length: 64 }, (_, i) => i));
  const second = store.union(Int32Array.of(first, store.of([64])), 2);
  let whole = second;
  for (let i = 0; i < 1000; i += 1) whole = store.union(Int32Array.of(whole, store.of([1000 + i])), 2);
  const early = store.of([64]);
  expect(store.union(Int32Array.of(early, second, whole), 3)).toBe(whole);
});
