import { speaks, type Ways } from "./fold.js";
import { at } from "./numbers.js";
import { joinTwo, nothing, type Operator } from "./operator.js";
import type { Places } from "./place.js";
import { type Operand, placeOfFact } from "./propagation.js";

/** Tells what a node itself says, given operands that ascend by fact; `elementOf` is `nothing` for one that does not count. */
export function ownOf(
  { graph }: Ways,
  operator: Operator,
  { ownStart, ownFact }: Pick<Places, "ownStart" | "ownFact">,
  operands: readonly Operand[],
  elementOf: (operand: Operand) => number,
): (node: number) => number {
  return (node) => {
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
  };
}
