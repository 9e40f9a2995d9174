import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { canonicalJson } from "../json/canonical.js";
import type { LayerKind } from "../model/fact.js";
import type { JsonObject, JsonValue } from "../model/json.js";
import { parseKey } from "../model/names.js";
import type { Layer, Operator, Override, Selector } from "../model/override.js";
import type { Schemas } from "../model/schemas.js";
import { act } from "./act.js";
import { change } from "./change.js";
import { actionOf, commute } from "./commute.js";
import { type Entry, readEntries } from "./entry.js";
import { valueAt } from "./place.js";

/** A schema that takes everything: what schemas refuse is another matter. */
const schemas = {
  get: () => ({ validator: async () => (value: unknown) => ({ ok: true, value }), document: async () => ({}) }),
  rulesOf: () => [],
  refused: new Set(),
  documents: new Map(),
} as unknown as Schemas;

const key = parseKey("native-library@1/z");
if (key === undefined) throw new Error("it is a key");

const named = fc.constantFrom("/l", "/t", "/t/a", "/t/b", "/s", "/__proto__", "/constructor/x", "");
const numbered = fc.constantFrom("/l/0", "/l/1", "/l/1/x", "/t/a/0");
const item = fc.constantFrom<JsonValue>("a", "b", "c", 1, { k: 1 }, ["a"]);
const items = fc.array(item, { minLength: 1, maxLength: 3 });
const table: fc.Arbitrary<JsonObject> = fc.dictionary(
  fc.constantFrom("a", "b", "s", "l", "__proto__"),
  fc.oneof(item, items),
  {
    minKeys: 1,
    maxKeys: 3,
    noNullPrototype: false,
  },
);
const whatever: fc.Arbitrary<JsonValue> = fc.oneof(item, items, table);
const values: Readonly<Record<Operator, fc.Arbitrary<JsonValue | undefined>>> = {
  set: whatever,
  default: whatever,
  replace: whatever,
  update: table,
  append: items,
  prepend: items,
  remove: items,
  unset: fc.constant(undefined),
  require: whatever,
  waive: fc.constant("conflicting-fact"),
};
const selects: readonly Selector[] = [
  {},
  { crate: "z" },
  { crate: "*" },
  { links: "z" },
  { crate: "z", links: "z" },
  { crate: "z", version: "1" },
];

function overrideOf(pointers: fc.Arbitrary<string>): fc.Arbitrary<Override> {
  const operator = fc.constantFrom(...(Object.keys(values) as Operator[]));
  return operator.chain((chosen) =>
    fc
      .record({ pointer: pointers, value: values[chosen], select: fc.constantFrom(...selects) })
      .map(({ pointer, value, select }) => ({
        select,
        ...(key as NonNullable<typeof key>),
        operator: chosen,
        pointer,
        reason: "so",
        ...(value !== undefined && { value }),
      })),
  );
}

const places = fc.oneof({ weight: 4, arbitrary: named }, { weight: 1, arbitrary: numbered });
const layersOf = (pointers: fc.Arbitrary<string>) =>
  fc.array(fc.array(overrideOf(pointers), { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 4 });
const start: fc.Arbitrary<JsonValue | undefined> = fc.oneof(
  fc.constant(undefined),
  fc.record({ l: items, t: table, s: item }, { requiredKeys: [] }),
);
const kinds: readonly LayerKind[] = ["workspace", "site", "environment", "command-line"];

async function entriesOf(layers: readonly (readonly Override[])[]): Promise<readonly Entry[]> {
  const { entries, problems } = await readEntries(
    layers.map((overrides, index): Layer => ({ kind: kinds[index] as LayerKind, place: `${index}`, overrides })),
    schemas,
  );
  expect(problems).toEqual([]);
  return entries;
}

const textOf = (value: JsonValue | undefined) => (value === undefined ? "nothing" : canonicalJson(value));

/** What came out, without the places in files, which move with the entries. */
function told(entries: readonly Entry[], from: JsonValue | undefined) {
  const { value, steps, misplaced, ambiguous } = change(from, entries);
  return {
    value: textOf(value),
    steps: steps.map(({ step }) => JSON.stringify(step)).sort(),
    misplaced: misplaced.map(({ entry, reason }) => `${JSON.stringify(entry.override)} ${reason}`).sort(),
    ambiguous: ambiguous
      .map((pair) =>
        pair
          .map(({ override }) => JSON.stringify(override))
          .sort()
          .join(),
      )
      .sort(),
  };
}

const runs = { numRuns: 2000 };

beforeAll(() => fc.configureGlobal({ seed: 7 }));

test("the order of entries in a layer never decides", () =>
  fc.assert(
    fc.asyncProperty(layersOf(places), start, fc.infiniteStream(fc.nat()), async (layers, from, random) => {
      const shuffled = layers.map((layer) =>
        layer
          .map((override) => [random.next().value as number, override] as const)
          .sort(([one], [other]) => one - other)
          .map(([, override]) => override),
      );
      expect(told(await entriesOf(shuffled), from)).toEqual(told(await entriesOf(layers), from));
    }),
    runs,
  ));

test("what the highest layer sets is what stands there in the end", () =>
  fc.assert(
    fc.asyncProperty(
      layersOf(places),
      start,
      fc.constantFrom("/l", "/s", "/t/a", ""),
      whatever,
      async (layers, from, pointer, value) => {
        const top: Override = { select: {}, ...(key as NonNullable<typeof key>), operator: "set", pointer, value };
        const entries = await entriesOf([...layers.slice(0, 3), [top]]);
        const last = entries.at(-1) as Entry;
        const { value: after, misplaced } = change(from, entries);
        const stands = textOf(valueAt(after, last.steps)) === textOf(value);
        expect(stands || misplaced.some(({ entry }) => entry === last)).toBe(true);
      },
    ),
    runs,
  ));

test("a layer works on what the lower ones left", () =>
  fc.assert(
    fc.asyncProperty(layersOf(places), start, async (layers, from) => {
      const entries = await entriesOf(layers);
      if (entries.some(({ override }) => override.operator === "replace")) return;
      let value = from;
      for (const index of layers.keys())
        value = change(
          value,
          entries.filter(({ layer }) => layer === index),
        ).value;
      expect(textOf(change(from, entries).value)).toBe(textOf(value));
    }),
    runs,
  ));

test("what a replace stands in for is as if it had not been said", () =>
  fc.assert(
    fc.asyncProperty(layersOf(places), start, whatever, async (layers, from, value) => {
      const top: Override = {
        select: {},
        ...(key as NonNullable<typeof key>),
        operator: "replace",
        pointer: "/t",
        value,
      };
      const low = layers.slice(0, 3);
      const isWithin = ({ pointer, operator }: Override) => /^\/t(\/|$)/.test(pointer) && operator !== "update";
      const rest = low.map((layer) => layer.filter((override) => !isWithin(override)));
      const [all, without] = [await entriesOf([...low, [top]]), await entriesOf([...rest, [top]])];
      const [one, other] = [all, without].map((entries) => change(from, entries).value);
      expect(textOf(one)).toBe(textOf(other));
    }),
    runs,
  ));

test("a value that has been through overrides stays as it is when it goes through them again, but for defaults and items by number", () =>
  fc.assert(
    fc.asyncProperty(layersOf(named), start, async (layers, from) => {
      const entries = (await entriesOf(layers)).filter(({ override }) => override.operator !== "default");
      const once = change(from, entries).value;
      expect(textOf(change(once, entries).value)).toBe(textOf(once));
    }),
    runs,
  ));

test("two overrides that are said to stand together come to the same in either order", () =>
  fc.assert(
    fc.asyncProperty(overrideOf(named), overrideOf(named), start, async (one, other, from) => {
      if (!commute(actionOf(one), actionOf(other))) return;
      const [a, b] = await entriesOf([[one, other]]);
      const through = (entries: readonly (Entry | undefined)[]) =>
        entries.reduce<JsonValue | undefined>((value, entry) => {
          const next = act(value, entry as Entry, new Set());
          return next.ok ? next.value : value;
        }, from);
      expect(textOf(through([a, b]))).toBe(textOf(through([b, a])));
    }),
    { numRuns: 5000 },
  ));

test("where a value has changed, an override that stands has left its trace", () =>
  fc.assert(
    fc.asyncProperty(layersOf(places), start, async (layers, from) => {
      const entries = await entriesOf(layers);
      const { value, steps, shadowed } = change(from, entries);
      if (textOf(value) !== textOf(from)) expect(steps.some(({ entry }) => !shadowed.has(entry))).toBe(true);
    }),
    runs,
  ));
