import type { PackageGraph } from "../model/graph.js";
import { speaks } from "./fold.js";
import { at } from "./numbers.js";
import { joinTwo, nothing, type Operator } from "./operator.js";
import type { Demand, MergedField, Operand } from "./propagation.js";

/** What is held together: the values of one field, or demands and the facts that must satisfy them. */
export type Held = MergedField | Demand;

/** An operand where it stands in something that is held together. */
export interface Met {
  readonly operand: Operand;
  readonly node: number;
}

/** Operands that contradict each other, any of them left out the rest would fit together; the nearest first. */
export interface Clash {
  readonly sides: readonly [Met, Met, ...Met[]];
  /** How many other operands say what each of them says. */
  readonly others: readonly number[];
}

/**
 * Finds who contradicts whom among operands that meet, nearest first: for each value that contradicts an earlier
 * one, the nearest operand that has it and the nearest that it contradicts. Values of which any two fit together
 * can still contradict each other as a whole; then as few of them as do are named.
 */
export function contradictions({ operator }: Held, met: readonly Met[]): readonly Clash[] {
  if (operator.subject === undefined) return clashesOf(operator, met);
  const subjects = new Map<string, Met[]>();
  for (const each of met) {
    const subject = operator.subject(each.operand.element);
    const known = subjects.get(subject);
    if (known === undefined) subjects.set(subject, [each]);
    else known.push(each);
  }
  return [...subjects.values()].flatMap((alike) => clashesOf(operator, alike));
}

function clashesOf(operator: Operator, met: readonly Met[]): readonly Clash[] {
  const clashes: Clash[] = [];
  const groups = grouped(met);
  const earlier: number[] = [];
  const fitting: number[] = [];
  let together = nothing;
  for (const element of groups.keys()) {
    const against = earlier.find((other) => isConflict(operator, element, other));
    const core =
      against !== undefined
        ? [against]
        : isConflict(operator, together, element)
          ? leastAgainst(operator, fitting, element)
          : undefined;
    earlier.push(element);
    if (core === undefined) {
      fitting.push(element);
      together = joinTwo(operator, together, element);
    } else clashes.push(clashOf([...core, element].map((each) => groups.get(each) as readonly Met[])));
  }
  return clashes;
}

/** What one operand contradicts among others, whatever these say of each other. */
export function contradictionsOf(
  { operator }: Held,
  others: readonly Met[],
  one: Met,
): readonly [Met, Met, ...Met[]] | undefined {
  const { element } = one.operand;
  const pair = others.find(({ operand }) => isConflict(operator, operand.element, element));
  if (pair !== undefined) return [pair, one];
  const groups = grouped(others);
  const fitting: number[] = [];
  let together = nothing;
  for (const each of groups.keys()) {
    if (isConflict(operator, together, each)) continue;
    fitting.push(each);
    together = joinTwo(operator, together, each);
  }
  const [first, second, ...rest] = [...leastAgainst(operator, fitting, element)].map(
    (each) => groups.get(each)?.[0] as Met,
  );
  return first === undefined || second === undefined ? undefined : [first, second, ...rest, one];
}

/** As few of some elements as contradict another one together; none where all of them do not. */
function leastAgainst(operator: Operator, elements: readonly number[], element: number): readonly number[] {
  const joined = (some: readonly number[]) => some.reduce((one, other) => joinTwo(operator, one, other), nothing);
  if (!isConflict(operator, joined(elements), element)) return [];
  let left = elements;
  for (const each of elements.toReversed()) {
    const without = left.filter((other) => other !== each);
    if (isConflict(operator, joined(without), element)) left = without;
  }
  return left;
}

function grouped(met: readonly Met[]): ReadonlyMap<number, readonly Met[]> {
  const groups = new Map<number, Met[]>();
  for (const each of met) {
    const known = groups.get(each.operand.element);
    if (known === undefined) groups.set(each.operand.element, [each]);
    else known.push(each);
  }
  return groups;
}

function clashOf(groups: readonly (readonly Met[])[]): Clash {
  const [one, other, ...rest] = groups.map((group) => group[0] as Met);
  return { sides: [one as Met, other as Met, ...rest], others: groups.map(othersOf) };
}

/** How many besides the first: what stands at several nodes says it once. */
function othersOf(group: readonly Met[]): number {
  return new Set(group.map(({ operand }) => operand)).size - 1;
}

/** Whether two elements contradict each other. */
function isConflict(operator: Operator, one: number, other: number): boolean {
  const joined = joinTwo(operator, one, other);
  return joined !== nothing && operator.read(joined).kind === "conflict";
}

/** The labels from the start of a walk to a node. */
export function pathTo(node: number, from: Int32Array, label: (node: number) => string): readonly string[] {
  const path: string[] = [];
  for (let step = node; step >= 0; step = at(from, step)) path.push(label(step));
  return path.reverse();
}

/** Operands by the node that they stand at. */
export function operandsByNode(
  operands: readonly Operand[],
  nodesOf: (fact: number) => Int32Array,
  counts: (operand: Operand, node: number) => boolean,
): ReadonlyMap<number, readonly Operand[]> {
  const byNode = new Map<number, Operand[]>();
  for (const operand of operands) {
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

/**
 * Only what was said counts, and what speaks of the host only where a host node says it. A value that contradicts
 * even itself is told of alone.
 */
export function counts(graph: PackageGraph) {
  return ({ element, fault, travel }: Operand, node: number) =>
    element !== nothing && fault === undefined && speaks(graph, node, travel.domain);
}
