import type { Field } from "@px-meta/schema";
import { fold, isSameWay, type Travel, type Ways } from "../algebra/fold.js";
import { makeLineage } from "../algebra/lineage.js";
import { readList } from "../algebra/list.js";
import { at } from "../algebra/numbers.js";
import { joinTwo, nothing, type Operator } from "../algebra/operator.js";
import { ownElements } from "../algebra/own.js";
import type { Places } from "../algebra/place.js";
import { type Contributors, type Folded, type MergedField, newVersion, type Operand } from "../algebra/propagation.js";
import { makeSets } from "../algebra/sets.js";
import { unions } from "../algebra/unions.js";
import type { Fact } from "../model/fact.js";
import type { SchemaId } from "../model/names.js";
import { travelKey, travelOf } from "./travel.js";

/** Merges what is said at one field, for every node. */
export function mergeField(
  ways: Ways,
  places: Places,
  facts: readonly Fact[],
  schema: SchemaId,
  field: Field,
  operator: Operator,
  operands: readonly Operand[],
): MergedField {
  const { pointer, rule } = field;
  const spoken = operands.filter(({ element }) => element !== nothing);
  const silent = operands.filter(({ element }) => element === nothing);
  const contributors = () => contributorsOf(ways, places, operands);
  const common = { schema, pointer, rule, version: newVersion(), operator, operands, contributors };
  const { merge } = rule;
  const merged =
    merge.kind === "list"
      ? {
          ...common,
          ...present(ways, places, spoken),
          list: readList({ ...ways, facts, places, rule }, merge, travelOf(rule), operands),
        }
      : { ...common, ...carried(ways, places, operator, spoken) };
  if (rule.absent !== "unknown" || silent.length === 0) return merged;
  return { ...merged, silent: present(ways, places, silent) };
}

/** Where anything of some operands comes to. */
function present(ways: Ways, places: Places, operands: readonly Operand[]) {
  const marks = operands.map((operand) => ({ ...operand, element: 0 }));
  return carried(ways, places, presence, marks);
}

/** Whether there is anything at all: one element that joins with itself. */
export const presence: Operator = {
  element: () => 0,
  picks: true,
  join: () => 0,
  // Nothing different ever meets.
  ranks: () => new Int32Array(0),
  read: () => ({ kind: "value", value: true }),
};

/** Who says something to each node. */
export function contributorsOf(ways: Ways, places: Places, operands: readonly Operand[]): Contributors {
  const sets = makeSets(makeLineage());
  const numbered = operands.map((operand, place) => ({ ...operand, element: sets.of([place]) }));
  const spoken = numbered.filter((_, place) => operands[place]?.element !== nothing);
  return { sets, ...carried(ways, places, unions(sets), spoken) };
}

function carried(ways: Ways, places: Places, operator: Operator, operands: readonly Operand[]): Folded {
  const all = groupByTravel(operands).map((alike) => carriedAlike(ways, places, operator, alike));
  const [only] = all;
  if (only !== undefined && all.length === 1) return only;
  const nodeCount = ways.graph.nodePackage.length;
  const below = new Int32Array(nodeCount).fill(nothing);
  const here = new Int32Array(nodeCount).fill(nothing);
  for (const alike of all) {
    joinInto(below, alike.below, operator);
    joinInto(here, alike.here, operator);
  }
  return { below, here, carried: all.flatMap((alike) => alike.carried) };
}

/**
 * Carries operands that travel alike. Where all say the same, which is the rule for what must agree, it comes wherever
 * anything of them comes: that is found once for all fields of the same facts.
 */
function carriedAlike(ways: Ways, places: Places, operator: Operator, alike: readonly Operand[]): Folded {
  const [{ travel, element }] = alike as readonly [Operand];
  const carry = (by: Operator): Folded => {
    const own = ownElements(ways, places, by, alike, ({ element: each }) => each);
    const alone = fold(ways, travel, own, by);
    const here = travel.reach === "all" ? alone.sent : joinInto(own.slice(), alone.below, by);
    return { below: alone.below, here, carried: [alone] };
  };
  if (alike.some((operand) => operand.element !== element)) return carry(operator);
  const known = arrivalsOf(ways);
  const found = known.find(
    (each) =>
      isSameWay(ways, each.travel, travel) && each.facts.length === alike.length && isOfFacts(alike, each.facts),
  );
  if (found?.element === element) return { ...found, carried: found.carried.map((alone) => ({ ...alone, travel })) };
  const made = found === undefined ? carry(presence) : replaced(found, travel, element);
  known.push({ travel, element, facts: Int32Array.from(alike, ({ fact }) => fact), ...made });
  return made;
}

/** The same with another element wherever there is one, for what travels so. */
function replaced({ below, here, carried }: Folded, travel: Travel, element: number): Folded {
  const columns = new Map<Int32Array, Int32Array>();
  const replace = (column: Int32Array) => {
    const made = columns.get(column) ?? column.slice();
    if (!columns.has(column)) fillWhereAny(made, element);
    columns.set(column, made);
    return made;
  };
  return {
    below: replace(below),
    here: replace(here),
    carried: carried.map((alone) => ({ travel, below: replace(alone.below), sent: replace(alone.sent) })),
  };
}

function fillWhereAny(column: Int32Array, element: number): void {
  for (let node = 0; node < column.length; node += 1) if (column[node] !== nothing) column[node] = element;
}

function isOfFacts(operands: readonly Operand[], facts: Int32Array): boolean {
  return operands.every(({ fact }, index) => fact === facts[index]);
}

/** Where anything of some facts comes to that says one thing. */
interface Arrivals extends Folded {
  readonly travel: Travel;
  readonly element: number;
  readonly facts: Int32Array;
}

/** What is known of a graph, for as long as it is looked at. */
const arrivals = new WeakMap<Ways, Arrivals[]>();

function arrivalsOf(ways: Ways): Arrivals[] {
  const known = arrivals.get(ways) ?? [];
  arrivals.set(ways, known);
  return known;
}

function joinInto(target: Int32Array<ArrayBuffer>, added: Int32Array, operator: Operator): Int32Array<ArrayBuffer> {
  for (let node = 0; node < target.length; node += 1) {
    const element = at(added, node);
    if (element !== nothing) target[node] = joinTwo(operator, at(target, node), element);
  }
  return target;
}

function groupByTravel(operands: readonly Operand[]): readonly (readonly Operand[])[] {
  const [first] = operands;
  if (first !== undefined && operands.every(({ travel }) => travel === first.travel)) return [operands];
  const groups = new Map<string, Operand[]>();
  // Most have the very travel of the rule.
  const same = new Map<Travel, Operand[]>();
  for (const operand of operands) {
    const known = same.get(operand.travel) ?? groups.get(travelKey(operand.travel)) ?? [];
    if (known.length === 0) groups.set(travelKey(operand.travel), known);
    same.set(operand.travel, known);
    known.push(operand);
  }
  return [...groups.values()];
}

/** Adds to the list under a key. */
export function push<K, V>(groups: Map<K, V[]>, key: K, value: V): void {
  const known = groups.get(key);
  if (known === undefined) groups.set(key, [value]);
  else known.push(value);
}
