import type { Field } from "@px-meta/schema";
import { reaches } from "../algebra/bits.js";
import { fold, isSameTravel, speaks, type Travel, type Ways } from "../algebra/fold.js";
import { at } from "../algebra/numbers.js";
import { nothing } from "../algebra/operator.js";
import type { Places } from "../algebra/place.js";
import { valuesAt } from "../algebra/pointer.js";
import type { Sight } from "../algebra/propagation.js";
import type { Sets } from "../algebra/sets.js";
import { unions } from "../algebra/unions.js";
import type { Fact } from "../model/fact.js";
import { push } from "./merge.js";
import { narrowedTravel, travelKey, travelOf } from "./travel.js";

/**
 * Finds which facts every node sees, as shared sets.
 *
 * A fact is seen whole or not at all: where the rule of its schema's root carries it, and where the rule of a
 * `collect` field that it fills does.
 */
export function see(
  ways: Ways,
  places: Places,
  facts: readonly Fact[],
  fieldsOf: (fact: Fact) => readonly Field[],
  sets: Sets,
): readonly Sight[] {
  const groups = new Map<string, { readonly travel: Travel; readonly facts: number[] }>();
  facts.forEach((fact, index) => {
    for (const travel of travelsOf(fact, fieldsOf(fact))) {
      const key = travelKey(travel);
      const group = groups.get(key);
      if (group === undefined) groups.set(key, { travel, facts: [index] });
      else group.facts.push(index);
    }
  });
  const keys = [...groups.keys()].sort();
  return keys.map((key) => {
    const group = groups.get(key) as { readonly travel: Travel; readonly facts: number[] };
    return { facts: group.facts, ...fold(ways, group.travel, ownSets(ways, places, group, sets), unions(sets)) };
  });
}

/** The travels of a fact, without those that another one covers, and without those that lead nowhere. */
export function travelsOf(fact: Fact, fields: readonly Field[]): readonly Travel[] {
  const all: Travel[] = [];
  for (const { pointer, travel: usual } of carryingOf(fields)) {
    for (const place of valuesAt(fact.value, pointer)) {
      const travel = narrowedTravel(usual, fact, place.pointer);
      const leads = travel.reach !== "self" && travel.planes !== 0;
      if (leads && !all.some((other) => isSameTravel(other, travel))) all.push(travel);
    }
  }
  if (all.length < 2) return all;
  return all.filter((travel) => !all.some((other) => other !== travel && isCovered(travel, other)));
}

/** A field that carries the facts which fill it. */
interface Carrying {
  readonly pointer: string;
  readonly travel: Travel;
}

const carrying = new WeakMap<readonly Field[], readonly Carrying[]>();

function carryingOf(fields: readonly Field[]): readonly Carrying[] {
  const known =
    carrying.get(fields) ??
    fields
      .filter(({ pointer, rule }) => pointer === "" || rule.merge.kind === "collect")
      .map(({ pointer, rule }) => ({ pointer, travel: travelOf(rule) }));
  carrying.set(fields, known);
  return known;
}

/** Whether whatever travels one way comes at least as far the other way. */
function isCovered(travel: Travel, by: Travel): boolean {
  return (
    reaches.indexOf(travel.reach) <= reaches.indexOf(by.reach) &&
    (travel.planes & ~by.planes) === 0 &&
    (travel.domain === by.domain || by.domain === "any")
  );
}

function ownSets(ways: Ways, places: Places, group: Pick<Sight, "travel" | "facts">, sets: Sets): Int32Array {
  const atNode = new Map<number, number[]>();
  for (const fact of group.facts) {
    for (let i = at(places.factStart, fact); i < at(places.factStart, fact + 1); i += 1) {
      const node = at(places.factNode, i);
      if (speaks(ways.graph, node, group.travel.domain)) push(atNode, node, fact);
    }
  }
  const own = new Int32Array(ways.graph.nodePackage.length).fill(nothing);
  for (const [node, members] of atNode) own[node] = sets.of(members);
  return own;
}
