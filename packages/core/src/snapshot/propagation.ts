import { at } from "../algebra/numbers.js";
import { nothing } from "../algebra/operator.js";
import {
  factsBelow,
  type Merged,
  type MergedField,
  mergedBelow,
  mergedHere,
  type Propagation,
} from "../algebra/propagation.js";
import { canonicalJson } from "../json/canonical.js";
import type { Fact } from "../model/fact.js";
import type { JsonValue } from "../model/json.js";

/** A problem as our formats list it. */
export interface WordedProblem {
  readonly kind: string;
  readonly severity: string;
  readonly message: string;
}

/**
 * Writes a propagation as `propagate@1`: each distinct value and each set once, and for each node places in them.
 * Equal propagations give equal bytes. Values, facts, sets and nodes have a line each.
 */
export function encodePropagation(propagation: Propagation, problems: readonly WordedProblem[]): string {
  const { graph, sights } = propagation;
  const values = valueTable();
  const facts = propagation.facts.map((fact) => factLine(fact, values.place(fact.value)));
  const fields = propagation.fields.filter(({ here }) => here.some((element) => element !== nothing));
  const columns = fields.map((field) => columnsOf(field, values));
  const sets = setTable(propagation);
  const nodes = Array.from(graph.nodePackage, (index, node) => {
    const platform = graph.platforms[at(graph.nodePlatform, node)];
    return JSON.stringify({
      package: graph.packages[index]?.id,
      domain: platform?.domain,
      triple: platform?.triple,
      sees: sights.flatMap(({ below }) => (at(below, node) === nothing ? [] : [sets.place(at(below, node))])),
      below: columns.map(({ below }) => at(below, node)),
      here: columns.map(({ here }) => at(here, node)),
    });
  });
  const heads = fields.map(({ schema, pointer, rule }) => JSON.stringify({ schema, pointer, merge: rule.merge.kind }));
  const members: readonly (readonly [string, readonly string[]])[] = [
    ["values", values.lines],
    ["facts", facts],
    ["sets", sets.lines],
    ["fields", heads],
    ["nodes", nodes],
    ["problems", problems.map((problem) => JSON.stringify(problem))],
  ];
  const body = members.map(
    ([name, items]) => `,\n"${name}":${items.length === 0 ? "[]" : `[\n${items.join(",\n")}\n]`}`,
  );
  return `{"px-meta":"propagate@1"${body.join("")}}\n`;
}

/** Distinct values in the order in which they come up. */
function valueTable() {
  const places = new Map<string, number>();
  const lines: string[] = [];
  return {
    lines,
    place(value: JsonValue): number {
      const text = canonicalJson(value);
      const known = places.get(text);
      if (known !== undefined) return known;
      places.set(text, lines.length);
      return lines.push(text) - 1;
    },
  };
}

function factLine(fact: Fact, value: number): string {
  const { schema, name, domains, target, trust } = fact;
  return JSON.stringify({ package: fact.package, schema, name, domains, target, value, trust });
}

/** Where there is no value. */
const marks = { nothing: -1, conflict: -2, unknown: -3 } as const;

function columnsOf(field: MergedField, values: ReturnType<typeof valueTable>) {
  const places = new Map<number, number>();
  const read = (elements: Int32Array, silent: Int32Array | undefined, merged: (node: number) => Merged) =>
    elements.map((element, node) => {
      const isPlain =
        element !== nothing && field.list === undefined && (silent === undefined || at(silent, node) === nothing);
      const known = isPlain ? places.get(element) : undefined;
      if (known !== undefined) return known;
      const answer = merged(node);
      const place = answer.kind === "value" ? values.place(answer.value) : marks[answer.kind];
      if (isPlain) places.set(element, place);
      return place;
    });
  return {
    below: read(field.below, field.silentBelow, (node) => mergedBelow(field, node)),
    here: read(field.here, field.silentHere, (node) => mergedHere(field, node)),
  };
}

/** The sets that nodes see, and those that they are made of, numbered so that each stands after its parts. */
function setTable({ sights, sets }: Propagation) {
  const used = new Set<number>();
  for (const { below } of sights) {
    for (const set of below) if (set !== nothing) used.add(set);
  }
  // A set grows while it is walked: parts are walked too.
  for (const set of used) {
    const stored = sets.stored(set);
    if ("parts" in stored) for (const part of stored.parts) used.add(part);
  }
  const places = new Map([...used].sort((a, b) => a - b).map((set, place) => [set, place]));
  const place = (set: number) => places.get(set) ?? nothing;
  const lines = [...places.keys()].map((set) => {
    const stored = sets.stored(set);
    return "parts" in stored
      ? JSON.stringify({ sets: [...stored.parts].map(place) })
      : JSON.stringify({ facts: [...stored.members] });
  });
  return { place, lines };
}

/** One node in full, as `node@1` lists it. */
export function nodeJson(propagation: Propagation, node: number): JsonValue {
  const { graph, facts, fields } = propagation;
  const owner = graph.packages[at(graph.nodePackage, node)];
  const platform = graph.platforms[at(graph.nodePlatform, node)];
  if (owner === undefined || platform === undefined) throw new Error(`the graph has no node ${node}`);
  const { id, name, version, links } = owner;
  const seen = [...factsBelow(propagation, node)].map((fact) => facts[fact] as Fact);
  const key = (fact: Fact) =>
    [fact.package, fact.schema, fact.name, fact.target, canonicalJson(fact.value)].join("\u0000");
  const sorted = seen.map((fact) => ({ fact, key: key(fact) })).sort((a, b) => (a.key < b.key ? -1 : 1));
  return {
    package: { id, name, version, ...(links !== undefined && { links }) },
    domain: platform.domain,
    triple: platform.triple,
    facts: sorted.map(({ fact: { package: publisher, schema, name: label, domains, target, value, trust } }) => ({
      package: publisher,
      schema,
      name: label,
      domains,
      target,
      value,
      trust,
    })),
    merged: fields.flatMap((field) => {
      const [below, here] = [mergedBelow(field, node), mergedHere(field, node)];
      if (below.kind === "nothing" && here.kind === "nothing") return [];
      return [{ schema: field.schema, pointer: field.pointer, merge: field.rule.merge.kind, below, here }];
    }),
  };
}
