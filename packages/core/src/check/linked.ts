import { type Carried, fold, isSameWay, type Travel } from "../algebra/fold.js";
import type { Held } from "../algebra/meet.js";
import { at } from "../algebra/numbers.js";
import { joinTwo, nothing } from "../algebra/operator.js";
import { type Own, ownOf } from "../algebra/own.js";
import type { Operand, Propagation } from "../algebra/propagation.js";
import { refold } from "../algebra/refold.js";

/** What everything linked into each node comes to, its own included. */
export interface Linked {
  readonly elements: Int32Array;
  /** Absent where it is just what the node hears. */
  readonly carried?: Carried;
}

/** Finds what is linked into each node; `before` is what it was when other things were said at the nodes `changed`. */
export function linkedInto(
  propagation: Propagation,
  field: Held,
  planes: number,
  byNode: () => ReadonlyMap<number, readonly Operand[]>,
  before: Carried | undefined,
): Linked {
  const travel: Travel = { reach: "all", planes, domain: "target" };
  if ("here" in field && field.list === undefined && isHeard(propagation, field, travel)) {
    return { elements: field.here };
  }
  const changed = field.version.since?.nodes;
  const carried =
    before === undefined || changed === undefined
      ? fold(propagation, travel, ownElements(propagation, field, byNode()), field.operator)
      : refold(propagation, field.operator, before, ownBy(propagation, field, byNode), changed);
  return { elements: carried.sent, carried };
}

/** Whether a node hears all that is linked into it, and nothing else. */
function isHeard(propagation: Propagation, { operands }: Held, travel: Travel): boolean {
  // Most have the very travel of the rule.
  let known: Travel | undefined;
  return operands.every((operand) => {
    if (operand.fault !== undefined) return false;
    if (operand.travel === known) return true;
    known = operand.travel;
    return isSameWay(propagation, known, travel);
  });
}

function elementOf({ element, fault }: Operand): number {
  return fault === undefined ? element : nothing;
}

function ownElements({ graph }: Propagation, field: Held, byNode: ReadonlyMap<number, readonly Operand[]>) {
  const own = new Int32Array(graph.nodePackage.length).fill(nothing);
  for (const [node, operands] of byNode) {
    for (const { element } of operands) own[node] = joinTwo(field.operator, at(own, node), element);
  }
  return own;
}

/** The same, for single nodes too. */
function ownBy(propagation: Propagation, field: Held, byNode: () => ReadonlyMap<number, readonly Operand[]>): Own {
  const { operator, operands } = field;
  const asked = "demands" in field ? field.demands.size : 0;
  const [one, other] = [operands.slice(0, asked), operands.slice(asked)].map((some) =>
    ownOf(propagation, operator, propagation, some, elementOf),
  ) as [Own, Own];
  return {
    of: (node) => joinTwo(operator, one.of(node), other.of(node)),
    all: () => ownElements(propagation, field, byNode()),
  };
}
