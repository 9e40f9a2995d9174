import { at } from "../algebra/numbers.js";
import { nothing } from "../algebra/operator.js";
import { packagePlace } from "../algebra/package-places.js";
import { type Merged, type MergedField, mergedBelow, mergedHere, type Propagation } from "../algebra/propagation.js";
import { canonicalJson } from "../json/canonical.js";
import { makeSheet, type Sheet, type Write } from "../json/sheet.js";
import type { Fact } from "../model/fact.js";
import type { JsonValue } from "../model/json.js";
import { columnOf, listSets, type SetList, writeSets } from "./sets.js";
import { makeValues, marks, numbered, type Values } from "./values.js";

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
  const { graph, facts } = propagation;
  const sheet = makeSheet(write);
  sheet.text('{"px-meta":"propagate@1",\n"packages":');
  sheet.quoted(graph.packages, ({ id }) => id);
  sheet.text(',\n"platforms":');
  sheet.lines(graph.platforms, ({ domain, triple }) => JSON.stringify({ domain, triple }));
  sheet.text(',\n"nodes":{\n"package":');
  sheet.numbers(graph.nodePackage);
  sheet.text(',\n"platform":');
  sheet.numbers(graph.nodePlatform);
  writeSights(sheet, propagation);
  // Values come up on the way, so they stand behind all that names them; merged ones first, of which there are few.
  const values = makeValues();
  sheet.text(',\n"fields":[');
  const fields = propagation.fields.filter(({ here }) => here.some((element) => element !== nothing));
  const columns = [new Int32Array(graph.nodePackage.length), new Int32Array(graph.nodePackage.length)] as const;
  fields.forEach((field, index) => {
    sheet.text(index === 0 ? "\n" : ",\n");
    writeField(sheet, propagation, field, values, columns);
  });
  sheet.text('],\n"facts":');
  sheet.lines(facts, (fact) =>
    factLine(fact, packagePlace(graph.packages, fact.package), values.place(canonicalJson(fact.value))),
  );
  sheet.text(',\n"values":');
  sheet.lines(values.items, (text) => text);
  sheet.text(',\n"unions":');
  sheet.lines(values.unions, (text) => text);
  sheet.text(',\n"problems":');
  sheet.lines(problems, (problem) => JSON.stringify(problem));
  sheet.text("}\n");
  sheet.end();
}

/** A fact of no package of the graph is the toolchain's. */
function factLine(fact: Fact, owner: number | undefined, value: number): string {
  const { schema, name, domains, target, trust } = fact;
  return JSON.stringify({ package: owner, schema, name, domains, target, value, trust });
}

/** The facts that each node sees, and the sets that they are. */
function writeSights(sheet: Sheet, { graph, sights, sets }: Propagation): void {
  const seen = sights.map(({ below }) => below);
  const list = listSets(sets, seen, graph.dependenciesFirst);
  sheet.text(',\n"sees":[');
  seen.forEach((below, index) => {
    sheet.text(index === 0 ? "\n" : ",\n");
    sheet.numbers(columnOf(list, below));
  });
  sheet.text(']},\n"sets":');
  writeSets(sheet, "facts", list);
}

/** Writes a field. The columns have room for a number of each node. */
function writeField(
  sheet: Sheet,
  propagation: Propagation,
  field: MergedField,
  values: Values,
  [below, here]: readonly [Int32Array, Int32Array],
): void {
  const { schema, pointer, rule, operator } = field;
  const head = JSON.stringify({ schema, pointer, merge: rule.merge.kind });
  const numberOf = values.reader(operator);
  const put = (
    column: Int32Array,
    elements: Int32Array,
    silent: Int32Array | undefined,
    merged: (node: number) => Merged,
  ): boolean => {
    if (field.list === undefined) {
      const isContradicted = numbered(elements, numberOf, column);
      silent?.forEach((element, node) => {
        if (element !== nothing && at(column, node) >= 0) column[node] = marks.unknown;
      });
      return isContradicted;
    }
    let isContradicted = false;
    let last: { readonly value: JsonValue; readonly place: number } | undefined;
    for (let node = 0; node < elements.length; node += 1) {
      const answer = merged(node);
      if (answer.kind !== "value") {
        column[node] = marks[answer.kind];
        isContradicted ||= answer.kind === "conflict";
        continue;
      }
      // Nodes that hear the same have the same list, not only an equal one.
      if (last?.value !== answer.value) {
        last = { value: answer.value, place: values.place(canonicalJson(answer.value)) };
      }
      column[node] = last.place;
    }
    return isContradicted;
  };
  const isBelow = put(below, field.below, field.silent?.below, (node) => mergedBelow(field, node));
  const isHere = put(here, field.here, field.silent?.here, (node) => mergedHere(field, node));
  sheet.text(`${head.slice(0, -1)},"below":`);
  sheet.numbers(below);
  sheet.text(',\n"here":');
  sheet.numbers(here);
  if (isBelow || isHere) writeConflicts(sheet, propagation, field, below, here);
  sheet.text("}");
}

/**
 * Tells who contradicts whom where a field has no value: the set of all that is said there, for each conflict in the
 * columns. It is looked for in those fields alone that have a conflict.
 */
function writeConflicts(
  sheet: Sheet,
  { graph }: Propagation,
  field: MergedField,
  belowNumbers: Int32Array,
  hereNumbers: Int32Array,
): void {
  const { sets, below, here } = field.contributors();
  const inConflict = (heard: Int32Array, numbers: Int32Array) =>
    heard.map((set, node) => (at(numbers, node) === marks.conflict ? set : nothing));
  const columns = [inConflict(below, belowNumbers), inConflict(here, hereNumbers)];
  const list: SetList = listSets(sets, columns, graph.dependenciesFirst);
  sheet.text(',\n"conflicts":{"contributions":');
  sheet.lines(field.operands, ({ fact, pointer }) => JSON.stringify({ fact, pointer }));
  sheet.text(',\n"contributors":');
  writeSets(sheet, "contributions", list);
  ["below", "here"].forEach((name, index) => {
    sheet.text(`,\n"${name}":`);
    sheet.numbers(columnOf(list, columns[index] ?? new Int32Array(0)).filter((place) => place !== nothing));
  });
  sheet.text("}");
}
