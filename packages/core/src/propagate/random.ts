import type { Field, Merge, PxRule } from "@px-meta/schema";
import fc from "fast-check";
import { type ExampleEdge, exampleField, graphOf } from "../algebra/example.js";
import type { Fact } from "../model/fact.js";
import type { PackageGraph } from "../model/graph.js";
import type { JsonValue } from "../model/json.js";
import { type Domain, packageId, type SchemaId, triple } from "../model/names.js";
import type { Package } from "../model/package.js";

/** A graph, facts and a schema, made at random for the laws of the propagation. */
export interface Random {
  readonly packages: readonly Package[];
  readonly edges: readonly ExampleEdge[];
  readonly graph: PackageGraph;
  readonly facts: readonly Fact[];
  readonly fields: readonly Field[];
}

/** Of `a`, `b` and `c` any two fit together, and not all three. */
const threeWays: Merge = {
  kind: "compat",
  values: ["a", "b", "c", "d"],
  accepts: { a: ["b", "d"], b: ["c", "d"], c: ["a", "d"] },
  prefer: ["c", "b", "a", "d"],
};

const letters = fc.constantFrom("a", "b", "c");
const set = fc.uniqueArray(letters, { maxLength: 3 });
const items = fc.array(letters, { maxLength: 3 });
const keys = fc.constantFrom("p", "q", "constructor", "__proto__");

const versions = fc.constantFrom("0", "1", "1.0", "1.0.0", "2");
const parts = fc.constantFrom("0", "1", "0.1", "1.2", "1.2.3", "0.0.1", "2.0.0", "1.2.3-a", "2.0.0-a");

/** One to three comparisons, which all hold. */
function comparisons(sign: fc.Arbitrary<string>, version: fc.Arbitrary<string>, between: string): fc.Arbitrary<string> {
  const comparison = fc.tuple(sign, version).map(([a, b]) => a + b);
  return fc.array(comparison, { minLength: 1, maxLength: 3 }).map((all) => all.join(between));
}

/** Every operator, with values that it merges. */
const operators: readonly { readonly merge: fc.Arbitrary<Merge>; readonly value: fc.Arbitrary<JsonValue> }[] = [
  { merge: fc.constant({ kind: "collect" }), value: letters },
  {
    merge: fc.constant({ kind: "agree" }),
    value: fc.constantFrom<JsonValue>("a", "b", { x: 1, y: 2 }, { y: 2, x: 1 }),
  },
  {
    merge: fc.constantFrom<Merge[]>(
      { kind: "max", order: { kind: "dotted" } },
      { kind: "min", order: { kind: "dotted" } },
      { kind: "max", order: { kind: "pkg-config" } },
      { kind: "max", order: { kind: "semver" } },
      { kind: "min", order: { kind: "enum", values: ["2", "1", "1.2", "1.0", "1.10"] } },
    ),
    value: fc.constantFrom("1", "1.0", "1.10", "2", "1.2", "?"),
  },
  {
    merge: fc.record({
      kind: fc.constantFrom("union", "inter"),
      of: fc.constant("set"),
      nonempty: fc.boolean(),
    }) as fc.Arbitrary<Merge>,
    value: set,
  },
  {
    merge: fc.record({
      kind: fc.constantFrom("union", "inter"),
      of: fc.constant("boolean"),
      nonempty: fc.constant(false),
    }) as fc.Arbitrary<Merge>,
    value: fc.boolean(),
  },
  {
    merge: fc.constant({ kind: "range", of: "object", order: "number" }),
    value: fc.record({ min: fc.nat(4), max: fc.nat(4) }, { requiredKeys: [] }),
  },
  {
    merge: fc.constantFrom<Merge[]>(
      { kind: "range", of: "object", order: "semver" },
      { kind: "range", of: "object", order: "dotted" },
      { kind: "range", of: "object", order: "pkg-config" },
    ),
    value: fc.record({ min: versions, max: versions }, { requiredKeys: [] }),
  },
  {
    merge: fc.constantFrom<Merge[]>(
      { kind: "range", of: "string", order: "dotted" },
      { kind: "range", of: "string", order: "pkg-config" },
    ),
    value: fc.oneof(
      { weight: 6, arbitrary: comparisons(fc.constantFrom(">=", ">", "<=", "<", "=", "!=", ""), versions, " ") },
      { weight: 1, arbitrary: fc.constantFrom("*", "none", ">=") },
    ),
  },
  {
    merge: fc.constant({ kind: "range", of: "string", order: "semver" }),
    value: fc.oneof(
      { weight: 6, arbitrary: comparisons(fc.constantFrom(">=", ">", "<=", "<", "=", "~", "^", ""), parts, ", ") },
      { weight: 1, arbitrary: fc.constantFrom("*", "1.*", "none") },
    ),
  },
  { merge: fc.constant(threeWays), value: fc.constantFrom("a", "b", "c", "d") },
  {
    merge: fc.record({
      kind: fc.constant("list"),
      order: fc.constantFrom("postorder", "preorder", "topological", "lexical"),
      dedupe: fc.constantFrom("first", "last", "no"),
    }) as fc.Arbitrary<Merge>,
    value: items,
  },
  {
    merge: fc.constant({ kind: "map", values: { kind: "max", order: { kind: "number" } } }),
    value: fc.dictionary(keys, fc.nat(3), { maxKeys: 2 }),
  },
  {
    merge: fc.constant({ kind: "map", values: { kind: "map", values: { kind: "agree" } } }),
    value: fc.dictionary(keys, fc.dictionary(keys, fc.nat(1), { maxKeys: 2 }), { maxKeys: 2 }),
  },
  { merge: fc.constant({ kind: "unique" }), value: letters },
];

const rule = (merge: Merge, value: fc.Arbitrary<JsonValue>): fc.Arbitrary<PxRule> =>
  fc.record({
    merge: fc.constant(merge),
    reach: fc.constantFrom("self", "direct", "public", "all", "all"),
    plane: fc.subarray(["compile", "link", "load", "tool"] as const, { minLength: 1 }),
    domain: fc.constantFrom("target", "host", "any"),
    boundary: fc.constantFrom("image", "edge", "process", "graph"),
    absent:
      merge.kind === "collect"
        ? fc.constant<PxRule["absent"]>("ignore")
        : fc.oneof(
            fc.constantFrom<PxRule["absent"][]>("ignore", "ignore", "unknown", "error"),
            fc.record({ is: value }),
          ),
    role: fc.constant("fact"),
    conflict: fc.constantFrom("error", "warn", "note"),
  });

const fieldArbitrary = fc
  .constantFrom(...operators)
  .chain((operator) =>
    operator.merge.chain((merge) =>
      fc.record({ rule: rule(merge, operator.value), value: fc.constant(operator.value) }),
    ),
  );

const narrowing = fc.record(
  {
    reach: fc.constantFrom("self", "direct", "public"),
    plane: fc.subarray(["compile", "link", "load", "tool"] as const),
  },
  { requiredKeys: [] },
);

const said = (values: readonly fc.Arbitrary<JsonValue>[], count: number) =>
  fc.record({
    at: fc.nat(count - 1),
    domains: fc.constantFrom<(readonly Domain[])[]>(["target", "host"], ["target"], ["host"], []),
    target: fc.constantFrom("board", "board", "desk", "elsewhere"),
    value: fc.record(Object.fromEntries(values.map((value, i) => [`f${i}`, value])), { requiredKeys: [] }),
    narrowed: fc.option(fc.record({ place: fc.constantFrom("", "/f0", "/f1"), less: narrowing }), {
      nil: undefined,
      freq: 4,
    }),
  });

/** Graphs with both sides of a build and cycles by dev-dependencies, facts, and schemas of one or two fields. */
export const random: fc.Arbitrary<Random> = fc
  .record({ count: fc.integer({ min: 1, max: 7 }), fields: fc.array(fieldArbitrary, { minLength: 1, maxLength: 2 }) })
  .chain(({ count, fields }) =>
    fc.record({
      types: fc.array(fc.constantFrom("lib", "lib", "lib", "dylib", "proc-macro"), {
        minLength: count,
        maxLength: count,
      }),
      edges: fc.array(
        fc.record({
          from: fc.nat(count - 1),
          to: fc.nat(count - 1),
          kind: fc.constantFrom("normal", "normal", "normal", "build", "dev"),
        }),
        { maxLength: 14 },
      ),
      said: fc.array(
        said(
          fields.map(({ value }) => value),
          count,
        ),
        { maxLength: 7 },
      ),
      fields: fc.constant([
        exampleField("", { reach: "all", plane: ["compile", "link", "load"] }),
        ...fields.map((each, i) => exampleField(`/f${i}`, each.rule)),
      ]),
    }),
  )
  .map(({ types, edges, said: sayings, fields }) => {
    const packages = types.map((type, index) => packageAt(index, type));
    const kept = acyclic(edges, types);
    const facts = sayings.map((each, index) => factOf(packages[each.at]?.id ?? packageId(""), each, index));
    return { packages, edges: kept, graph: graphOf(packages, kept), facts, fields };
  });

/** Edges other than dev lead from lower to higher numbers, so that only dev edges close cycles. */
function acyclic(edges: readonly { from: number; to: number; kind: string }[], types: readonly string[]) {
  return edges.flatMap(({ from, to, kind }): readonly ExampleEdge[] => {
    if (kind === "dev") return [{ from, to, kind }];
    if (from === to) return [];
    const [low, high] = from < to ? [from, to] : [to, from];
    return [
      { from: low, to: high, kind: kind === "build" ? kind : types[high] === "proc-macro" ? "proc-macro" : "normal" },
    ];
  });
}

function packageAt(index: number, type: string): Package {
  return {
    id: packageId(`p${index}`),
    name: `p${index}`,
    version: "1.0.0",
    manifestPath: "",
    hasBuildScript: true,
    isProcMacro: type === "proc-macro",
    crateTypes: [type],
    isWorkspaceMember: false,
    adopts: true,
    metadata: { "re-exports": [`p${index + 1}`, `p${index + 3}`] },
  };
}

function factOf(
  id: Fact["package"],
  {
    domains,
    target,
    value,
    narrowed,
  }: Pick<Fact, "domains"> & {
    readonly target: string;
    readonly value: object;
    readonly narrowed: { place: string; less: object } | undefined;
  },
  index: number,
): Fact {
  return {
    package: id,
    schema: "demo@1" as SchemaId,
    name: `x${index % 3}`,
    domains,
    target: triple(target),
    value: value as JsonValue,
    trust: "published",
    origin: { method: "literal" },
    ...(narrowed && { narrowed: { [narrowed.place]: narrowed.less } }),
  };
}
