import type { Field, Merge } from "@px-meta/schema";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exampleField, graphOf } from "../algebra/example.js";
import { at } from "../algebra/numbers.js";
import { factsBelow, mergedBelow, mergedHere, type Propagation } from "../algebra/propagation.js";
import { check } from "../check/check.js";
import { canonicalJson } from "../json/canonical.js";
import type { Fact } from "../model/fact.js";
import { edgeKinds, type PackageGraph } from "../model/graph.js";
import { isObject, type JsonValue } from "../model/json.js";
import { propagate } from "./propagate.js";
import { type Random, random } from "./random.js";
import { edgesOf, mergedOf, type Reference, reference } from "./reference.js";

function carried({ graph, facts, fields }: Pick<Random, "graph" | "facts" | "fields">): Propagation {
  return propagate({ graph, facts, rulesOf: () => fields }).propagation;
}

/** What each node hears, by names: neither the numbers of nodes nor those of facts show. */
function heard(propagation: Propagation): readonly string[] {
  const { graph, facts, fields } = propagation;
  const lines = Array.from(graph.nodePackage, (index, node) => {
    const name = `${graph.packages[index]?.id} ${graph.nodePlatform[node]}`;
    const seen = Array.from(factsBelow(propagation, node), (fact) => textOf(facts[fact])).sort();
    const merged = fields.map((field) => [field.pointer, mergedBelow(field, node), mergedHere(field, node)]);
    return `${name} ${JSON.stringify([seen, merged])}`;
  });
  return lines.sort();
}

function textOf(fact: Fact | undefined): string {
  return canonicalJson(JSON.parse(JSON.stringify(fact)) as JsonValue);
}

const numRuns = 400;

const nought = { kind: "nothing" };

test("every node sees and hears what the page says, found the slow way", () => {
  fc.assert(
    fc.property(random, (each) => {
      const propagation = carried(each);
      const slow = reference(each.graph, each.facts, each.fields);
      const nodes = [...each.graph.nodePackage.keys()];
      const merging = each.fields.filter(({ rule }) => rule.merge.kind !== "collect");
      const found = nodes.map((node) => [
        [...factsBelow(propagation, node)],
        merging.map(({ pointer }) => {
          const merged = propagation.fields.find((field) => field.pointer === pointer);
          return merged === undefined ? [nought, nought] : [mergedBelow(merged, node), mergedHere(merged, node)];
        }),
      ]);
      const wanted = nodes.map((node) => [
        slow.sees(node),
        merging.map((field) => [slow.merged(field, node, false), slow.merged(field, node, true)]),
      ]);
      expect(JSON.stringify(found)).toBe(JSON.stringify(wanted));
    }),
    { numRuns: 2 * numRuns },
  );
});

test("whoever is said to contribute reaches the node, and sides mix only through any", () => {
  fc.assert(
    fc.property(random, (each) => {
      const propagation = carried(each);
      const slow = reference(each.graph, each.facts, each.fields);
      const side = (node: number) => each.graph.platforms[at(each.graph.nodePlatform, node)]?.domain;
      for (const merged of propagation.fields) {
        const field: Field = { pointer: merged.pointer, rule: merged.rule };
        const { sets, below, here } = merged.contributors();
        for (const node of each.graph.nodePackage.keys()) {
          for (const [column, withOwn] of [
            [below, false],
            [here, true],
          ] as const) {
            const set = at(column, node);
            const named = set < 0 ? [] : [...sets.members(set)].map((place) => merged.operands[place]);
            const said = slow.said(field, node, withOwn).filter(({ value }) => value !== undefined);
            const places = (all: readonly ({ fact: number; pointer: string } | undefined)[]) =>
              [...new Set(all.map((one) => `${one?.fact} ${one?.pointer}`))].sort();
            expect(places(named).join()).toBe(places(said).join());
            const sides = new Set(said.map((one) => side(one.node)));
            if (field.rule.domain === "target") expect([...sides].every((one) => one === side(node))).toBe(true);
            if (field.rule.domain === "host") expect([...sides].every((one) => one === "host")).toBe(true);
          }
        }
      }
    }),
    { numRuns },
  );
});

describe("nothing depends on", () => {
  const shuffle = <T>(list: readonly T[], seed: number) =>
    list
      .map((item, i) => ({ item, key: (i * 7919 + seed) % 104_729 }))
      .sort((a, b) => a.key - b.key)
      .map(({ item }) => item);

  test("the order of files, packages, edges and keys, or an edge that stands twice", () => {
    fc.assert(
      fc.property(random, fc.nat(), (each, seed) => {
        const order = shuffle([...each.packages.keys()], seed);
        const packages = order.map((index) => each.packages[index] as (typeof each.packages)[number]);
        const edges = [...each.edges, ...each.edges].map(({ from, to, kind }) => ({
          from: order.indexOf(from),
          to: order.indexOf(to),
          kind,
        }));
        const free = each.packages.some((_, index) => each.edges.every(({ to }) => to !== index));
        // Where every package is used by another, the first one is the root of an example.
        fc.pre(free || order[0] === 0);
        const again = {
          graph: graphOf(packages, shuffle(edges, seed)),
          facts: shuffle(each.facts, seed).map((fact) => ({ ...fact, value: turned(fact.value) })),
          fields: each.fields,
        };
        expect(heard(carried(again)).join()).toBe(heard(carried(each)).join());
      }),
      { numRuns },
    );
  });

  test("which of the orders of the graph is taken", () => {
    fc.assert(
      fc.property(random, fc.array(fc.nat(), { minLength: 20, maxLength: 20 }), (each, seeds) => {
        const graph = { ...each.graph, dependenciesFirst: anyOrder(each.graph, seeds) };
        expect(heard(carried({ ...each, graph })).join()).toBe(heard(carried(each)).join());
      }),
      { numRuns },
    );
  });

  test("an edge to what is linked anyway, where values go all the way", () => {
    fc.assert(
      fc.property(random, (each) => {
        const links = (from: number): readonly number[] =>
          each.edges
            .filter((edge) => edge.from === from && edge.kind === "normal" && isLinked(each, edge.to))
            .map(({ to }) => to);
        const redundant = each.packages.flatMap((_, from) =>
          links(from).flatMap((middle) => links(middle).map((to) => ({ from, to, kind: "normal" as const }))),
        );
        const fields = each.fields.map((field) =>
          field.rule.merge.kind === "list"
            ? {
                ...field,
                rule: {
                  ...field.rule,
                  reach: "all" as const,
                  merge: { ...field.rule.merge, order: "lexical" as const },
                },
              }
            : { ...field, rule: { ...field.rule, reach: "all" as const } },
        );
        const facts = each.facts.map(({ narrowed: _, ...fact }) => fact);
        const graph = graphOf(each.packages, [...each.edges, ...redundant]);
        expect(heard(carried({ graph, facts, fields }))).toEqual(heard(carried({ graph: each.graph, facts, fields })));
      }),
      { numRuns },
    );
  });
});

/** The same value, in which the keys of objects stand the other way round. */
function turned(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.map(turned);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, turned(inner)]),
  );
}

function isLinked({ packages }: Random, index: number): boolean {
  return packages[index]?.crateTypes.includes("lib") === true;
}

test("less reach never makes a conflict", () => {
  fc.assert(
    fc.property(random, (each) => {
      const narrow = each.facts.map((fact, index) =>
        index % 2 === 0 ? { ...fact, narrowed: { "": { reach: "self" } } } : fact,
      );
      const [before, after] = [carried(each), carried({ ...each, facts: narrow })];
      for (const [index, field] of after.fields.entries()) {
        for (const node of each.graph.nodePackage.keys()) {
          const was = before.fields[index];
          if (mergedBelow(field, node).kind === "conflict" && was !== undefined) {
            expect(mergedBelow(was, node).kind).toBe("conflict");
          }
        }
      }
    }),
    { numRuns: 300 },
  );
});

describe("what contradicts", () => {
  test("is told where it meets, and each side is needed for it", () => {
    fc.assert(
      fc.property(random, (each) => {
        const { graph, facts, fields } = each;
        const slow = reference(graph, facts, fields);
        const propagation = carried(each);
        const told = check({ propagation, policy: {} }).problems.flatMap((problem) =>
          problem.kind === "conflicting-fact" ? [problem] : [],
        );
        for (const field of fields) {
          const { kind } = field.rule.merge;
          if (kind === "collect" || kind === "list") continue;
          const meetings = meetingsOf(graph, field);
          const usable = (nodes: ReadonlySet<number>) =>
            slow.saidWithin(field, nodes).filter((one) => mergedOf(field.rule.merge, [one]).kind !== "conflict");
          const hasConflict =
            field.rule.boundary === "edge"
              ? acrossOf(graph, field).some(([one, other]) =>
                  usable(new Set([one])).some((a) => usable(new Set([other])).some((b) => isConflict(field, [a, b]))),
                )
              : meetings.some((nodes) => isConflict(field, usable(nodes)));
          const own = told.filter(({ pointer }) => pointer === field.pointer);
          expect(own.length > 0).toBe(hasConflict);
          for (const { sides } of own) {
            const said = sides.map((side) => {
              const found = slow
                .saidWithin(field, new Set(graph.nodePackage.keys()))
                .find(
                  (one) =>
                    facts[one.fact]?.package === side.package &&
                    one.pointer === side.pointer &&
                    entryText(one.value, field.rule.merge) === canonicalJson(side.value),
                );
              return found as NonNullable<typeof found>;
            });
            expect(mergedOf(field.rule.merge, said).kind).toBe("conflict");
            for (const left of said) {
              const rest = said.filter((one) => one !== left);
              expect(mergedOf(field.rule.merge, rest).kind).not.toBe("conflict");
            }
          }
        }
      }),
      { numRuns },
    );
  });
});

test("a demand is told of where some fact does not satisfy it, and nowhere else", () => {
  const numbers = fc.array(fc.record({ need: fc.nat(3), have: fc.nat(3) }, { requiredKeys: [] }), {
    minLength: 7,
    maxLength: 7,
  });
  const rule = fc.record({
    boundary: fc.constantFrom("image", "process", "graph", "edge"),
    domain: fc.constantFrom("target", "any"),
    rel: fc.constantFrom("<=", ">=", "=="),
  });
  fc.assert(
    fc.property(random, numbers, rule, (each, values, { rel, ...where }) => {
      const fields = [
        exampleField("", {}),
        exampleField("/need", { ...where, role: "require", check: { against: "/have", rel } }),
        exampleField("/have", {}),
      ];
      const [, needs, haves] = fields as [Field, Field, Field];
      const facts = each.facts.map(({ narrowed: _, ...fact }, i) => ({ ...fact, value: values[i] as JsonValue }));
      const slow = reference(each.graph, facts, fields);
      const fails = (one: ReadonlySet<number>, other: ReadonlySet<number>) =>
        slow.saidWithin(needs, one).some(({ value: need }) =>
          slow.saidWithin(haves, other).some(({ value: have }) => {
            const [a, b] = [Number(need), Number(have)];
            return !(rel === "==" ? a === b : rel === "<=" ? a <= b : a >= b);
          }),
        );
      const isMissed =
        where.boundary === "edge"
          ? acrossOf(each.graph, needs).some(
              ([one, other]) => fails(new Set([one]), new Set([other])) || fails(new Set([other]), new Set([one])),
            )
          : meetingsOf(each.graph, needs).some((nodes) => fails(nodes, nodes));
      const { problems } = check({ propagation: carried({ graph: each.graph, facts, fields }), policy: {} });
      expect(problems.some(({ kind }) => kind === "unsatisfied-demand")).toBe(isMissed);
    }),
    { numRuns },
  );
});

/** What an entry of a map says, whatever keys lead to it. */
function entryText(value: JsonValue = null, merge: Merge): string {
  if (merge.kind !== "map" || !isObject(value)) return canonicalJson(value);
  const [inner] = Object.values(value);
  return inner === undefined ? canonicalJson(value) : entryText(inner, merge.values);
}

function isConflict(field: Field, said: ReturnType<Reference["saidWithin"]>): boolean {
  return said.length > 0 && mergedOf(field.rule.merge, said).kind === "conflict";
}

/** The two ends of each edge that carries a field. */
function acrossOf(graph: PackageGraph, { rule }: Field): readonly (readonly [number, number])[] {
  return edgesOf(graph)
    .filter(({ planes }) => planes.some((plane) => rule.plane.some((each) => each === plane)))
    .filter(({ planes }) => rule.domain !== "target" || !planes.includes("tool"))
    .map(({ from, to }) => [from, to]);
}

/** Everything that must fit together, as sets of nodes. */
function meetingsOf(graph: PackageGraph, { rule }: Field): readonly ReadonlySet<number>[] {
  const { edgeStart, edgeTarget, edgeKind, nodePackage, packages, platforms, nodePlatform } = graph;
  const nodes = [...nodePackage.keys()];
  const typesOf = (node: number) => packages[at(nodePackage, node)]?.crateTypes ?? [];
  const edgesFrom = (node: number) =>
    Array.from({ length: at(edgeStart, node + 1) - at(edgeStart, node) }, (_, i) => {
      const edge = at(edgeStart, node) + i;
      const to = at(edgeTarget, edge);
      const kind = edgeKinds[at(edgeKind, edge)];
      const isLoaded = kind === "normal" && typesOf(to).includes("dylib");
      return { to, kind, isLoaded };
    });
  const closure = (starts: readonly number[]): ReadonlySet<number> => {
    const found = new Set(starts);
    for (const node of found) {
      for (const { to, kind, isLoaded } of edgesFrom(node)) {
        if (kind === "normal" && (!isLoaded || rule.boundary === "process")) found.add(to);
      }
    }
    return found;
  };
  switch (rule.boundary) {
    case "graph": {
      const below = new Set(graph.roots);
      for (const node of below) for (const { to } of edgesFrom(node)) below.add(to);
      if (rule.domain === "any") return [below];
      return [0, 1].map((platform) => new Set([...below].filter((node) => at(nodePlatform, node) === platform)));
    }
    case "edge":
      return [];
    case "image":
    case "process": {
      const roots = new Set(graph.roots);
      return nodes.flatMap((node) => {
        const edges = edgesFrom(node);
        const isTarget = platforms[at(nodePlatform, node)]?.domain === "target";
        const types = typesOf(node).filter((type) => !(isTarget && type === "proc-macro"));
        const isImage = roots.has(node) || types.includes("dylib") || types.includes("proc-macro");
        const tools = edges.filter(({ kind }) => kind === "build").map(({ to }) => to);
        const tests = edges
          .filter(({ to, kind }) => kind === "dev" && !typesOf(to).includes("proc-macro"))
          .map(({ to }) => to);
        return [
          ...(isImage ? [closure([node])] : []),
          ...(tools.length > 0 ? [closure(tools)] : []),
          ...(roots.has(node) && edges.some(({ kind }) => kind === "dev") ? [closure([node, ...tests])] : []),
        ];
      });
    }
  }
}

test("two runs say the same, to the letter", () => {
  fc.assert(
    fc.property(random, (each) => {
      expect(heard(carried(each)).join()).toBe(heard(carried(each)).join());
    }),
    { numRuns: 300 },
  );
});

/** Another order in which each node stands after all that it depends on. */
function anyOrder(graph: PackageGraph, seeds: readonly number[]): Int32Array {
  const order: number[] = [];
  const left = new Set(graph.dependenciesFirst);
  while (left.size > 0) {
    const ready = [...left].filter((node) => {
      for (let edge = at(graph.edgeStart, node); edge < at(graph.edgeStart, node + 1); edge += 1) {
        if (graph.edgeKind[edge] !== 2 && left.has(at(graph.edgeTarget, edge))) return false;
      }
      return true;
    });
    const next = ready[(seeds[order.length % seeds.length] ?? 0) % ready.length] as number;
    order.push(next);
    left.delete(next);
  }
  return Int32Array.from(order);
}
