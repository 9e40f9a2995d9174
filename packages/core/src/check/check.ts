import type { Merge } from "@px-meta/schema";
import { planeMask } from "../algebra/bits.js";
import { carriedBy } from "../algebra/fold.js";
import { belowRoots, type Image, imagesOf, joinedIn, planesWithin, walk } from "../algebra/images.js";
import {
  type Clash,
  contradictions,
  contradictionsOf,
  counts,
  type Held,
  type Met,
  operandsByNode,
  pathTo,
} from "../algebra/meet.js";
import { at } from "../algebra/numbers.js";
import { nothing } from "../algebra/operator.js";
import { nodesOf, type Operand, type Propagation, type Said } from "../algebra/propagation.js";
import { dependentsOf } from "../algebra/turned.js";
import { kindOf, waiverOf } from "../algebra/waiver.js";
import type { Fact } from "../model/fact.js";
import type { Policy } from "../model/override.js";
import type { Package } from "../model/package.js";
import type { Problem } from "../model/problem.js";
import type { ConflictSide } from "../model/problems/propagate.js";
import { faults, gaps } from "./gaps.js";
import { type Linked, linkedInto } from "./linked.js";
import { type Found, type Memory, nearest, remembering } from "./memory.js";
import { type Conflict, labelOf, loudness, settlements, sideOf } from "./problem.js";

/**
 * Finds the contradictions: within the boundary that a field's rule names, all that is said must be compatible, and
 * every demand be satisfied, however short the reach of each word.
 *
 * A contradiction is reported once for its two facts, in the first image where they meet, with the number of
 * others. Where an override waives it for one of the two it is a note, and the rest is compared without that one.
 */
export function check(input: {
  readonly propagation: Propagation;
  readonly policy: Pick<Policy, "conflicts">;
  /** What the last check found: where the same is said, it is not looked at again. */
  readonly before?: Memory;
}): {
  readonly problems: readonly Problem[];
  readonly memory: Memory;
} {
  const { propagation, policy } = input;
  const { graph, facts } = propagation;
  const isKnown = input.before?.graph === graph && input.before.conflicts === policy.conflicts;
  const before = isKnown ? input.before : undefined;
  const found = new Map<symbol, Found>();
  const remembered = remembering(before, propagation);
  const look = (said: Said, find: (last: Found | undefined) => Found) => {
    found.set(said.version.id, remembered(said) ?? find(nearest(before, said)));
  };
  for (const field of propagation.fields) {
    look(field, (last) => {
      const inConflict = canConflict(field.rule.merge) ? conflicts(propagation, field, policy, last) : { problems: [] };
      const others = [...gaps(propagation, field, policy), ...faults(propagation, field, policy)];
      return { ...inConflict, problems: [...inConflict.problems, ...others] };
    });
  }
  for (const demand of propagation.demands) {
    const { demands, operands } = demand;
    const isHeld = demands.size > 0 && demands.size < operands.length;
    look(demand, (last) => (isHeld ? conflicts(propagation, demand, policy, last) : { problems: [] }));
  }
  for (const said of propagation.wanted) look(said, () => ({ problems: gaps(propagation, said, policy) }));
  const problems = [...found.values()].flatMap((each) => each.problems);
  return { problems, memory: { graph, conflicts: policy.conflicts, facts, found } };
}

/** Whether contributions can contradict each other. */
function canConflict(merge: Merge): boolean {
  switch (merge.kind) {
    case "collect":
    case "list":
      return false;
    case "union":
    case "inter":
      return merge.nonempty;
    case "map":
      return canConflict(merge.values);
    case "agree":
    case "compat":
    case "max":
    case "min":
    case "range":
    case "unique":
      return true;
  }
}

function conflicts(
  propagation: Propagation,
  held: Held,
  policy: Pick<Policy, "conflicts">,
  last: Found | undefined,
): Found {
  const found = new Map<string, Conflict>();
  const report = makeReport(propagation, held, policy, found);
  const { boundary } = held.rule;
  if (boundary === "edge") checkEdges(propagation, held, report, last);
  else if (boundary === "graph") checkGraph(propagation, held, report);
  else {
    const { carried } = checkImages(propagation, held, boundary, report, last);
    return { problems: [...found.values()], ...(carried !== undefined && { linked: carried }) };
  }
  return { problems: [...found.values()] };
}

/** Takes the operands that meet somewhere, nearest first, and the ways to them. */
type Report = (
  within: Pick<Image, "kind" | "node">,
  met: readonly Met[],
  path: (node: number) => readonly string[],
) => void;

function makeReport(
  propagation: Propagation,
  field: Held,
  policy: Pick<Policy, "conflicts">,
  found: Map<string, Conflict>,
): Report {
  return (within, met, path) => {
    const kind = kindOf(field);
    const waived = met.filter(({ operand }) => waiverOf(propagation, operand, kind) !== undefined);
    const held = met.filter((each) => !waived.includes(each));
    const clashes: readonly Clash[] = [
      ...contradictions(field, held),
      ...waived.flatMap((each): readonly Clash[] => {
        const sides = contradictionsOf(field, held, each);
        return sides === undefined ? [] : [{ sides, others: [] }];
      }),
    ];
    for (const clash of clashes) {
      const key = clash.sides.map(({ operand }) => `${operand.fact}${operand.pointer}`).join();
      const known = found.get(key);
      found.set(
        key,
        known === undefined
          ? conflictOf(propagation, field, policy, within, clash, path)
          : { ...known, more: known.more + 1 },
      );
    }
  };
}

function conflictOf(
  propagation: Propagation,
  field: Held,
  policy: Pick<Policy, "conflicts">,
  within: Pick<Image, "kind" | "node">,
  { sides, others }: Clash,
  path: (node: number) => readonly string[],
): Conflict {
  const { graph, facts } = propagation;
  const owner = graph.packages[at(graph.nodePackage, within.node)] as Package;
  const kind = kindOf(field);
  const [waiver] = sides.flatMap(({ operand }) => waiverOf(propagation, operand, kind) ?? []);
  const said = sides.map(({ operand }) => facts[operand.fact] as Fact);
  const [one, other, ...rest] = sides.map((met, i) => sideOf(propagation, met, path(met.node), others[i] ?? 0));
  const common = {
    severity: waiver === undefined ? loudness(field, said, policy) : "note",
    schema: field.schema,
    pointer: field.pointer,
    within: within.kind,
    at: owner.id,
    label: labelOf(propagation, within.node),
    more: 0,
    settle: waiver === undefined ? settlements(propagation, field, sides) : [],
    ...(waiver !== undefined && {
      waived: { layer: waiver.layer, ...(waiver.reason !== undefined && { reason: waiver.reason }) },
    }),
  };
  const [first, second] = [one as ConflictSide, other as ConflictSide];
  if (!("rel" in field)) {
    return { kind: "conflicting-fact", ...common, merge: field.rule.merge.kind, sides: [first, second, ...rest] };
  }
  const { rel, against, demands } = field;
  const isTurned = !demands.has(sides[0].operand);
  return { kind: "unsatisfied-demand", ...common, rel, against, sides: isTurned ? [second, first] : [first, second] };
}

/** Edges that are walked, for all images of one field together, before the rest is only counted. */
const walkBudget = 50_000_000;

function checkImages(
  propagation: Propagation,
  field: Held,
  boundary: "image" | "process",
  report: Report,
  last: Found | undefined,
): Linked {
  const { graph } = propagation;
  // All that says the same fits together.
  if (new Set(field.operands.map(({ element }) => element)).size < 2) return { elements: new Int32Array(0) };
  const planes = planesWithin(boundary);
  const byNode = once(() => operandsByNode(field.operands, (fact) => nodesOf(propagation, fact), counts(graph)));
  const linked = linkedInto(propagation, field, planes, byNode, last?.linked);
  if (!isContradicted(field)) return linked;
  let walked = 0;
  for (const image of imagesOf(graph)) {
    const joined = joinedIn(graph, image, linked.elements, field.operator);
    if (joined === nothing || field.operator.read(joined).kind !== "conflict" || walked > walkBudget) continue;
    const met: Met[] = [];
    const from = walk(propagation, image, planes, (node) => {
      walked += at(graph.edgeStart, node + 1) - at(graph.edgeStart, node) + 1;
      for (const operand of byNode().get(node) ?? []) met.push({ operand, node });
    });
    report(image, met, (node) => pathTo(node, from, (each) => labelOf(propagation, each)));
  }
  return linked;
}

/** Whether all that is said anywhere contradicts itself: a conflict absorbs, so that no part of it does otherwise. */
function isContradicted({ operator, operands }: Held): boolean {
  const said = operands.filter(({ element, fault }) => element !== nothing && fault === undefined);
  const elements = Int32Array.from(new Set(said.map(({ element }) => element)));
  return elements.length > 0 && operator.read(operator.join(elements, elements.length)).kind === "conflict";
}

/** Makes something when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** `edge`: the two ends of every edge that carries the field must be compatible. */
function checkEdges(propagation: Propagation, field: Held, report: Report, last: Found | undefined): void {
  if (!isContradicted(field)) return;
  const byNode = operandsByNode(field.operands, (fact) => nodesOf(propagation, fact), counts(propagation.graph));
  const changed = field.version.since?.nodes;
  // Where there was nothing, there can only be something around the nodes that say something else.
  if (last?.problems.length === 0 && changed !== undefined) {
    let isQuiet = true;
    const listen = () => {
      isQuiet = false;
    };
    const around = new Set(changed.flatMap((node) => [node, ...dependentsOf(propagation, node)]));
    edgesFrom(propagation, field, byNode, around, listen);
    if (isQuiet) return;
  }
  const nodes = [...byNode.keys()].sort((a, b) => a - b);
  edgesFrom(propagation, field, byNode, nodes, report);
}

function edgesFrom(
  propagation: Propagation,
  field: Held,
  byNode: ReadonlyMap<number, readonly Operand[]>,
  nodes: Iterable<number>,
  report: Report,
): void {
  const { graph, edgePlanes } = propagation;
  const { edgeStart, edgeTarget } = graph;
  const goes = carriedBy({ planes: planeMask(field.rule.plane), domain: field.rule.domain });
  for (const node of nodes) {
    const operands = byNode.get(node) ?? [];
    if (operands.length === 0) continue;
    for (let edge = at(edgeStart, node); edge < at(edgeStart, node + 1); edge += 1) {
      if (goes[at(edgePlanes, edge)] === 0) continue;
      const target = at(edgeTarget, edge);
      const path = (end: number) => (end === node ? [node] : [node, target]).map((each) => labelOf(propagation, each));
      for (const below of byNode.get(target) ?? []) {
        for (const operand of operands) {
          if (operand.element === below.element) continue;
          const met = [
            { operand, node },
            { operand: below, node: target },
          ];
          report({ kind: "dependency", node }, met, path);
        }
      }
    }
  }
}

/** `graph`: everything on one side of the build must be compatible, or everything at all where sides do not count. */
function checkGraph(propagation: Propagation, field: Held, report: Report): void {
  const { graph } = propagation;
  const byNode = operandsByNode(field.operands, (fact) => nodesOf(propagation, fact), counts(graph));
  const { from, rank } = belowRoots(graph);
  const nodes = [...byNode.keys()].filter((node) => at(from, node) !== -2).sort((a, b) => at(rank, a) - at(rank, b));
  const groups = new Map<number, Met[]>();
  for (const node of nodes) {
    const side = field.rule.domain === "any" ? 0 : at(graph.nodePlatform, node);
    const met = groups.get(side) ?? [];
    groups.set(side, met);
    for (const operand of byNode.get(node) ?? []) met.push({ operand, node });
  }
  for (const met of groups.values()) {
    const root = graph.roots[0] ?? met[0]?.node;
    const path = (node: number) => pathTo(node, from, (each) => labelOf(propagation, each));
    if (root !== undefined) report({ kind: "graph", node: root }, met, path);
  }
}
