import { at, grown } from "../algebra/numbers.js";
import { nothing } from "../algebra/operator.js";
import {
  factsBelow,
  type Merged,
  type MergedField,
  mergedBelow,
  mergedHere,
  type Operand,
  type Propagation,
} from "../algebra/propagation.js";
import type { Sets } from "../algebra/sets.js";
import { canonicalJson } from "../json/canonical.js";
import { makeSheet, type Sheet, type Write } from "../json/sheet.js";
import type { Fact } from "../model/fact.js";
import type { JsonValue } from "../model/json.js";
import { makeTable, type Table } from "./table.js";

/** A problem as our formats list it. */
export interface WordedProblem {
  readonly kind: string;
  readonly severity: string;
  readonly message: string;
}

/**
 * Writes a propagation as `propagate@1`, in pieces: each distinct value and each set once, and columns of places in
 * them, with an entry for each node. Equal propagations give equal bytes. Values, facts, sets and columns have a line
 * each.
 */
export function encodePropagation(propagation: Propagation, problems: readonly WordedProblem[], write: Write): void {
  const { graph, sights, facts } = propagation;
  const values = makeTable();
  const packages = new Map(graph.packages.map(({ id }, place) => [id, place]));
  const factValues = facts.map((fact) => values.place(canonicalJson(fact.value)));
  const fields = propagation.fields.filter(({ here }) => here.some((element) => element !== nothing));
  const columns = fields.map((field) => columnsOf(field, values));
  const seen = sights.map(({ below }) => below);
  const sets = setTable(propagation.sets, seen);
  const sheet = makeSheet(write);
  sheet.text('{"px-meta":"propagate@1",\n"values":');
  sheet.lines(values.items, (text) => text);
  sheet.text(',\n"packages":');
  sheet.lines(graph.packages, ({ id }) => JSON.stringify(id));
  sheet.text(',\n"platforms":');
  sheet.lines(graph.platforms, ({ domain, triple }) => JSON.stringify({ domain, triple }));
  sheet.text(',\n"facts":');
  sheet.lines(facts, (fact, index) => factLine(fact, packages.get(fact.package), factValues[index] as number));
  sheet.text(',\n"sets":');
  writeSets(sheet, "facts", propagation.sets, sets);
  sheet.text(',\n"nodes":{\n"package":');
  sheet.numbers(graph.nodePackage);
  sheet.text(',\n"platform":');
  sheet.numbers(graph.nodePlatform);
  sheet.text(',\n"sees":[');
  sights.forEach(({ below }, index) => {
    sheet.text(index === 0 ? "\n" : ",\n");
    sheet.numbers(below.map((set) => (set === nothing ? nothing : at(sets.places, set))));
  });
  sheet.text(']},\n"fields":[');
  fields.forEach((field, index) => {
    const { schema, pointer, rule } = field;
    const head = JSON.stringify({ schema, pointer, merge: rule.merge.kind });
    sheet.text(`${index === 0 ? "\n" : ",\n"}${head.slice(0, -1)},"below":`);
    sheet.numbers(columns[index]?.below ?? []);
    sheet.text(',\n"here":');
    sheet.numbers(columns[index]?.here ?? []);
    writeConflicts(sheet, field, columns[index]);
    sheet.text("}");
  });
  sheet.text('],\n"problems":');
  sheet.lines(problems, (problem) => JSON.stringify(problem));
  sheet.text("}\n");
  sheet.end();
}

/** A fact of no package of the graph is the toolchain's. */
function factLine(fact: Fact, owner: number | undefined, value: number): string {
  const { schema, name, domains, target, trust } = fact;
  const of = owner === undefined ? {} : { package: owner };
  return JSON.stringify({ ...of, schema, name, domains, target, value, trust });
}

/** Where there is no value. */
const marks = { nothing: -1, conflict: -2, unknown: -3 } as const;

/** For each node a place in the values, or a mark. */
interface Columns {
  readonly below: Int32Array;
  readonly here: Int32Array;
}

function columnsOf(field: MergedField, values: Table): Columns {
  /** The places of elements that are known, and one more. */
  let known = new Int32Array(256);
  const read = (elements: Int32Array, silent: Int32Array | undefined, merged: (node: number) => Merged) => {
    const column = new Int32Array(elements.length);
    for (let node = 0; node < column.length; node += 1) {
      const element = at(elements, node);
      if (element === nothing) {
        column[node] = nothing;
        continue;
      }
      const isPlain = field.list === undefined && (silent === undefined || at(silent, node) === nothing);
      if (isPlain && element < known.length && at(known, element) !== 0) {
        column[node] = at(known, element) - 1;
        continue;
      }
      const answer = merged(node);
      const place = answer.kind === "value" ? values.place(canonicalJson(answer.value)) : marks[answer.kind];
      column[node] = place;
      if (!isPlain || place < 0) continue;
      if (element >= known.length) known = grown(known, element + 1);
      known[element] = place + 1;
    }
    return column;
  };
  return {
    below: read(field.below, field.silentBelow, (node) => mergedBelow(field, node)),
    here: read(field.here, field.silentHere, (node) => mergedHere(field, node)),
  };
}

/** The sets that are written, in their order, and the place of each by its number. */
interface SetTable {
  readonly order: readonly number[];
  readonly places: Int32Array;
}

/**
 * The sets that nodes see, and those that they are made of, each after its parts, in the order in which nodes come to
 * them: so the places do not depend on the order in which the sets were made.
 */
function setTable(sets: Sets, columns: readonly Int32Array[]): SetTable {
  let places = new Int32Array(1024);
  const order: number[] = [];
  const open: number[] = [];
  const isKnown = (set: number) => set < places.length && at(places, set) !== 0;
  for (const column of columns) {
    for (const seen of column) {
      if (seen === nothing || isKnown(seen)) continue;
      open.push(seen);
      for (let set = open.at(-1); set !== undefined; set = open.at(-1)) {
        const stored = sets.stored(set);
        const before = open.length;
        if ("parts" in stored && !isKnown(set)) {
          for (const part of stored.parts) if (!isKnown(part)) open.push(part);
        }
        if (open.length > before) continue;
        open.pop();
        if (isKnown(set)) continue;
        if (set >= places.length) places = grown(places, set + 1);
        places[set] = order.push(set);
      }
    }
  }
  return { order, places: places.map((place) => place - 1) };
}

function writeSets(sheet: Sheet, members: "facts" | "contributions", sets: Sets, { order, places }: SetTable): void {
  sheet.text("[");
  order.forEach((set, index) => {
    const stored = sets.stored(set);
    const kind = "parts" in stored ? "sets" : members;
    sheet.text(`${index === 0 ? "\n" : ",\n"}{"${kind}":`);
    sheet.numbers("parts" in stored ? ascending(stored.parts, places) : stored.members);
    sheet.text("}");
  });
  sheet.text(order.length === 0 ? "]" : "\n]");
}

/** The places of a few sets, ascending. */
function ascending(parts: Int32Array, places: Int32Array): Int32Array {
  const sorted = new Int32Array(parts.length);
  for (let i = 0; i < parts.length; i += 1) {
    const place = at(places, at(parts, i));
    let j = i;
    for (; j > 0 && at(sorted, j - 1) > place; j -= 1) sorted[j] = at(sorted, j - 1);
    sorted[j] = place;
  }
  return sorted;
}

/**
 * Tells who contradicts whom where a field has no value: the set of all that is said there, for each conflict in the
 * columns. It is looked for in those fields alone that have a conflict.
 */
function writeConflicts(sheet: Sheet, field: MergedField, columns: Columns | undefined): void {
  if (columns === undefined || !(columns.here.includes(marks.conflict) || columns.below.includes(marks.conflict)))
    return;
  const { sets, below, here } = field.contributors();
  const inConflict = (heard: Int32Array, column: Int32Array) =>
    heard.filter((_, node) => at(column, node) === marks.conflict);
  const [belowSets, hereSets] = [inConflict(below, columns.below), inConflict(here, columns.here)];
  const table = setTable(sets, [belowSets, hereSets]);
  sheet.text(',\n"conflicts":{"contributions":');
  sheet.lines(field.operands, ({ fact, pointer }) => JSON.stringify({ fact, pointer }));
  sheet.text(',\n"contributors":');
  writeSets(sheet, "contributions", sets, table);
  sheet.text(',\n"below":');
  sheet.numbers(belowSets.map((set) => at(table.places, set)));
  sheet.text(',\n"here":');
  sheet.numbers(hereSets.map((set) => at(table.places, set)));
  sheet.text("}");
}

/** What a node is told at one field, with all that is said there where that is a conflict. */
function mergedJson({ facts }: Propagation, field: MergedField, merged: Merged, said: () => Int32Array): JsonValue {
  if (merged.kind !== "conflict") return { ...merged };
  const contributors = Array.from(said(), (place): JsonValue => {
    const { fact, pointer, value, implied } = field.operands[place] as Operand;
    const { package: publisher, schema, name } = facts[fact] as Fact;
    const silence = value === undefined ? { implied: true } : {};
    return { package: publisher, schema, name, pointer, value: value ?? implied ?? null, ...silence };
  });
  contributors.sort((a, b) => (canonicalJson(a) < canonicalJson(b) ? -1 : 1));
  return { kind: "conflict", contributors };
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
      const isConflict = below.kind === "conflict" || here.kind === "conflict";
      const heard = isConflict ? field.contributors() : undefined;
      const said = (sets: Int32Array | undefined) =>
        heard === undefined || sets === undefined ? new Int32Array(0) : heard.sets.members(at(sets, node));
      return [
        {
          schema: field.schema,
          pointer: field.pointer,
          merge: field.rule.merge.kind,
          below: mergedJson(propagation, field, below, () => said(heard?.below)),
          here: mergedJson(propagation, field, here, () => said(heard?.here)),
        },
      ];
    }),
  };
}
