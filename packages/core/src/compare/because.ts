import { fold, speaks, type Travel } from "../algebra/fold.js";
import { at } from "../algebra/numbers.js";
import { joinTwo, nothing } from "../algebra/operator.js";
import { isWithin } from "../algebra/pointer.js";
import { type MergedField, nodesOf, type Operand, type Propagation } from "../algebra/propagation.js";
import { makeSets } from "../algebra/sets.js";
import { unions } from "../algebra/unions.js";
import type { Fact } from "../model/fact.js";

/** A place in a fact that says something else, on one side of a comparison. */
export interface ChangedPlace {
  /** Its number among all changes. */
  readonly change: number;
  readonly fact: Fact;
  readonly pointer: string;
}

/**
 * Finds which of some changes come to the nodes of one build as part of a merged field, whether they say something
 * there or leave it out: for some nodes, the numbers of the changes.
 */
export function arrivingAt(
  propagation: Propagation,
  field: MergedField,
  changed: readonly ChangedPlace[],
): (nodes: readonly number[]) => readonly number[] {
  const sets = makeSets();
  const lattice = unions(sets);
  const here = new Int32Array(propagation.graph.nodePackage.length).fill(nothing);
  for (const { travel, places } of byTravel(propagation, field, changed)) {
    const own = new Int32Array(here.length).fill(nothing);
    for (const { operand, changes } of places) {
      const set = sets.of(changes);
      for (const node of nodesOf(propagation, operand.fact)) {
        if (speaks(propagation.graph, node, travel.domain)) own[node] = joinTwo(lattice, at(own, node), set);
      }
    }
    const { below } = fold(propagation, travel, own, lattice);
    for (let node = 0; node < here.length; node += 1) {
      const heard = joinTwo(lattice, at(own, node), at(below, node));
      here[node] = joinTwo(lattice, at(here, node), heard);
    }
  }
  return (nodes) => {
    const heard = Int32Array.from(new Set(nodes.map((node) => at(here, node)).filter((set) => set !== nothing)));
    const [only] = heard;
    if (only === undefined) return [];
    return [...sets.members(heard.length === 1 ? only : sets.union(heard, heard.length))];
  };
}

/** What some changes say at a field, by the ways in which it travels. */
function byTravel({ facts }: Propagation, field: MergedField, changed: readonly ChangedPlace[]) {
  const ofFact = new Map<Fact, ChangedPlace[]>();
  for (const each of changed) {
    const known = ofFact.get(each.fact);
    if (known === undefined) ofFact.set(each.fact, [each]);
    else known.push(each);
  }
  type Place = { readonly operand: Operand; readonly changes: readonly number[] };
  const groups = new Map<string, { readonly travel: Travel; readonly places: Place[] }>();
  for (const operand of field.operands) {
    const { travel, pointer } = operand;
    const near = ofFact.get(facts[operand.fact] as Fact) ?? [];
    const here = near.filter((each) => isWithin(pointer, each.pointer) || isWithin(each.pointer, pointer));
    if (here.length === 0) continue;
    const key = `${travel.reach} ${travel.planes} ${travel.domain}`;
    const group = groups.get(key) ?? { travel, places: [] };
    groups.set(key, group);
    group.places.push({ operand, changes: here.map(({ change }) => change) });
  }
  return groups.values();
}
