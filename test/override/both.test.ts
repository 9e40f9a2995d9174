import { execFileSync } from "node:child_process";
import { isDeepStrictEqual } from "node:util";
import type { JsonObject, JsonValue, Layer, Operator, Override, Selector } from "@px-meta/core/stages";
import fc from "fast-check";
import { expect, test } from "vitest";
import { byCommand, byCrate, type Case, type Outcome, schema } from "./both.js";

const cfgsOf = (triple: string) =>
  execFileSync("rustc", ["--print", "cfg", "--target", triple], { encoding: "utf8" }).trim().split("\n");
const platforms = [
  "x86_64-unknown-linux-gnu",
  "x86_64-pc-windows-msvc",
  "wasm32-unknown-unknown",
  "thumbv7em-none-eabi",
].map((triple) => ({ triple, cfgs: cfgsOf(triple) }));

const item = fc.constantFrom<JsonValue>("a", "b", "c", 1, 1.5, true, null, { k: 1 }, ["a"]);
const items = fc.array(item, { minLength: 1, maxLength: 3 });
const table: fc.Arbitrary<JsonObject> = fc.dictionary(
  fc.constantFrom("a", "b", "a/b", "s", "l"),
  fc.oneof(item, items),
  {
    minKeys: 1,
    maxKeys: 3,
    noNullPrototype: true,
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
const operators = (Object.keys(values) as Operator[]).filter((operator) => operator !== "require");
/** Few requirements are met by chance; they would have most cases refused. */
const operator = fc.oneof(
  { weight: 30, arbitrary: fc.constantFrom(...operators) },
  { weight: 1, arbitrary: fc.constant<Operator>("require") },
);
const pointer = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom("/l", "/t", "/t/a", "/t/a~1b", "/s", "/new/one", "/t/l") },
  { weight: 1, arbitrary: fc.constantFrom("", "/l/0", "/l/1", "/l/1/k", "/t/a/0", "/l/9", "/l/01", "/l/-") },
);

const line = fc.constantFrom(...new Set(platforms.flatMap(({ cfgs }) => cfgs)));
const atom = fc.oneof(
  line,
  fc.constantFrom(
    "true",
    "false",
    "r#unix",
    "r#true",
    "UNIX",
    "target_os",
    'target_os="none"',
    'feature="default"',
    "debug_assertions",
    'unix=""',
    "nobody",
  ),
);
const { expression } = fc.letrec<{ expression: string }>((tie) => ({
  expression: fc.oneof(
    { maxDepth: 3, depthSize: "small" },
    atom,
    fc.array(tie("expression"), { maxLength: 3 }).map((all) => `all(${all.join(", ")})`),
    fc.array(tie("expression"), { maxLength: 3 }).map((all) => `any( ${all.join(",")})`),
    tie("expression").map((one) => `not(${one})`),
  ),
}));
const when = fc.oneof(
  expression.map((text) => `cfg(${text})`),
  fc.constantFrom(...platforms.map(({ triple }) => triple)),
);

const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 2 });
const select: fc.Arbitrary<Selector> = fc
  .record({
    crate: optional(
      fc.oneof(
        { weight: 4, arbitrary: fc.constant("low") },
        { weight: 2, arbitrary: fc.constantFrom("l*", "?ow", "high") },
      ),
    ),
    links: optional(fc.constantFrom("z", "?", "y")),
    version: optional(fc.constantFrom("1", ">=1.0, <2", "~1.2", "*", "=1.2.3", "<1", "1.2.3-rc.1", ">1.2.3-a")),
    when: optional(when),
  })
  .map((keys) => Object.fromEntries(Object.entries(keys).filter(([, value]) => value !== undefined)) as Selector);

const anOverride: fc.Arbitrary<Override> = operator.chain((chosen) =>
  fc.record({ pointer, value: values[chosen], select, name: fc.constantFrom("z", "z", "z", "made") }).map(
    ({ value, ...rest }) =>
      ({
        ...rest,
        schema,
        operator: chosen,
        reason: "so",
        ...(value !== undefined && { value }),
      }) as unknown as Override,
  ),
);
const layers: fc.Arbitrary<readonly Layer[]> = fc
  .array(fc.array(anOverride, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 })
  .map((all) =>
    all.map((overrides, index) => ({
      kind: "site" as const,
      place: `${index}.toml`,
      overrides: overrides.map((one, at) => ({ ...one, line: at + 1, column: 1 })),
    })),
  );
const start: fc.Arbitrary<JsonValue> = fc.record(
  { l: items, t: table, s: item },
  { requiredKeys: [], noNullPrototype: true },
);

const aCase: fc.Arbitrary<Case> = fc
  .record({
    version: fc.constantFrom("1.2.3", "1.2.3-rc.1", "2.0.0"),
    links: optional(fc.constant("z")),
    platform: fc.constantFrom(...platforms),
    value: optional(start),
    layers,
  })
  .map(({ version, links, platform, value, layers: all }) => ({
    package: { name: "low", version, ...(links !== undefined && { links }) },
    ...platform,
    facts: { other: 1, ...(value !== undefined && { z: value }) },
    layers: all,
  }));

test("the command and the crate make the same of the same overrides", async () => {
  const cases = fc.sample(aCase, { numRuns: 1500, seed: 11 });
  const found = await byCrate(cases);
  const wrong: unknown[] = [];
  const kinds = { refused: 0, changed: 0, kept: 0 };
  for (const [index, one] of cases.entries()) {
    const { outcome, problems } = await byCommand(one);
    const other = found[index];
    kinds[kindOf(outcome)] += 1;
    if (!isDeepStrictEqual(plain(outcome), plain(other?.outcome))) wrong.push({ one, outcome, problems, other });
  }
  expect(wrong.slice(0, 3).map((one) => JSON.stringify(one, undefined, 1))).toEqual([]);
  expect(Math.min(...Object.values(kinds))).toBeGreaterThan(100);
}, 300_000);

function kindOf(outcome: Outcome): "refused" | "changed" | "kept" {
  if (outcome === "refused") return "refused";
  return Object.values(outcome).some(({ changed }) => changed.length > 0) ? "changed" : "kept";
}

/** Tables of the command have no prototype. */
function plain(value: unknown): unknown {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value));
}
