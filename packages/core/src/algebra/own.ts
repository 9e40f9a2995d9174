import { speaks, type Ways } from "./fold.js";
import { at } from "./numbers.js";
import { joinTwo, nothing, type Operator } from "./operator.js";
import type { Places } from "./place.js";
import { type Operand, placeOfFact } from "./propagation.js";

/** What nodes say themselves. */
export interface Own {
  /** The element of one node. */
  of(node: number): number;
  /** Those of all nodes, in a new column. */
  all(): Int32Array<ArrayBuffer>;
}

/** Tells the element of an operand; `nothing` for one that does not count. */
export type ElementOf = (operand: Operand) => number;

/** What nodes say themselves, given operands that ascend by fact. */
export function ownOf(
  ways: Ways,
  operator: Operator,
  places: Places,
  operands: readonly Operand[],
  elementOf: ElementOf,
): Own {
  const { graph } = ways;
  const { ownStart, ownFact } = places;
  return {
    of(node) {
      let own = nothing;
      for (let i = at(ownStart, node); i < at(ownStart, node + 1); i += 1) {
        const fact = at(ownFact, i);
        for (let next = placeOfFact(operands, fact); operands[next]?.fact === fact; next += 1) {
          const operand = operands[next] as Operand;
          const element = elementOf(operand);
          if (element !== nothing && speaks(graph, node, operand.travel.domain)) own = joinTwo(operator, own, element);
        }
      }
      return own;
    },
    all: () => ownElements(ways, places, operator, operands, elementOf),
  };
}

/** What each node says itself. */
export function ownElements(
  { graph }: Ways,
  { factStart, factNode }: Places,
  operator: Operator,
  operands: readonly Operand[],
  elementOf: ElementOf,
): Int32Array<ArrayBuffer> {
  const own = new Int32Array(graph.nodePackage.length).fill(nothing);
  for (const operand of operands) {
    const element = elementOf(operand);
    if (element === nothing) continue;
    const { fact, travel } = operand;
    for (let i = at(factStart, fact); i < at(factStart, fact + 1); i += 1) {
      const node = at(factNode, i);
      if (speaks(graph, node, travel.domain)) own[node] = joinTwo(operator, at(own, node), element);
    }
  }
  return own;
}
