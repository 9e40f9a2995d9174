import { at } from "../algebra/numbers.js";
import { joinTwo, type Operator } from "../algebra/operator.js";
import type { MergedField, Operand } from "../algebra/propagation.js";

/** An operand where it stands in something that is held together. */
export interface Met {
  readonly operand: Operand;
  readonly node: number;
}

/** Two operands that contradict each other, the nearer one first. */
export interface Pair {
  readonly one: Met;
  readonly other: Met;
  /** How many other operands say what each of the two says. */
  readonly others: readonly [number, number];
}

/**
 * Finds who contradicts whom among operands that meet, nearest first: for each value that contradicts an earlier
 * one, the nearest operand that has it and the nearest that it contradicts. Every contradiction of these operators
 * has a pair of witnesses.
 */
export function contradictions(field: MergedField, met: readonly Met[]): readonly Pair[] {
  const { operator } = field;
  const groups = new Map<number, Met[]>();
  for (const each of met) {
    const known = groups.get(each.operand.element);
    if (known === undefined) groups.set(each.operand.element, [each]);
    else known.push(each);
  }
  const values = [...groups.keys()];
  return values.flatMap((element, index) => {
    const against = values.slice(0, index).find((other) => isConflict(operator, element, other));
    if (against === undefined) return [];
    const [first, second] = [groups.get(against) as Met[], groups.get(element) as Met[]];
    return [{ one: first[0] as Met, other: second[0] as Met, others: [first.length - 1, second.length - 1] as const }];
  });
}

/** Whether two elements contradict each other. */
export function isConflict(operator: Operator, one: number, other: number): boolean {
  return operator.read(joinTwo(operator, one, other)).kind === "conflict";
}

/** The labels from the start of a walk to a node. */
export function pathTo(
  node: number,
  from: ReadonlyMap<number, number>,
  label: (node: number) => string,
): readonly string[] {
  const path: string[] = [];
  for (let step = node; step >= 0; step = from.get(step) ?? -1) path.push(label(step));
  return path.reverse();
}

/** Operands by the node that they stand at. */
export function operandsByNode(
  field: MergedField,
  nodesOf: (fact: number) => Int32Array,
  counts: (operand: Operand, node: number) => boolean,
): ReadonlyMap<number, readonly Operand[]> {
  const byNode = new Map<number, Operand[]>();
  for (const operand of field.operands) {
    const nodes = nodesOf(operand.fact);
    for (let i = 0; i < nodes.length; i += 1) {
      const node = at(nodes, i);
      if (!counts(operand, node)) continue;
      const known = byNode.get(node);
      if (known === undefined) byNode.set(node, [operand]);
      else known.push(operand);
    }
  }
  return byNode;
}
