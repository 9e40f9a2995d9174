import type { Merge } from "@px-meta/schema";
import { planeMask } from "../algebra/bits.js";
import { carries, fold, isSameWay, speaks, type Travel, type Ways } from "../algebra/fold.js";
import { at } from "../algebra/numbers.js";
import { joinTwo, nothing } from "../algebra/operator.js";
import { nodesOf, type Operand, type Propagation, type Said } from "../algebra/propagation.js";
import type { Fact } from "../model/fact.js";
import type { PackageGraph } from "../model/graph.js";
import type { Policy } from "../model/override.js";
import type { Package } from "../model/package.js";
import type { Problem } from "../model/problem.js";
import type { ConflictSide } from "../model/problems/propagate.js";
import { faults, gaps } from "./gaps.js";
import { type Image, imagesOf, joinedIn, planesWithin, walk } from "./images.js";
import { type Clash, contradictions, contradictionsOf, type Held, type Met, operandsByNode, pathTo } from "./meet.js";
import { type Conflict, kindOf, labelOf, loudness, settlements, sideOf, waiverOf } from "./problem.js";

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
  /** What nothing was found in before: it is not looked at again. */
  readonly quiet?: ReadonlySet<Said>;
}): {
  readonly problems: readonly Problem[];
  /** The fields and demands in which nothing was found. */
  readonly quiet: ReadonlySet<Said>;
} {
  const { propagation, policy } = input;
  const images = imagesOf(propagation.graph);
  const problems: Problem[] = [];
  const quiet = new Set<Said>();
  const look = (said: Said, find: () => Iterable<Problem>) => {
    const found = input.quiet?.has(said) === true ? [] : [...find()];
    if (found.length === 0) quiet.add(said);
    else problems.push(...found);
  };
  for (const field of propagation.fields) {
    look(field, () => [
      ...(canConflict(field.rule.merge) ? conflicts(propagation, field, images, policy) : []),
      ...gaps(propagation, field, policy),
      ...faults(propagation, field, policy),
    ]);
  }
  for (const demand of propagation.demands) look(demand, () => conflicts(propagation, demand, images, policy));
  for (const said of propagation.wanted) look(said, () => gaps(propagation, said, policy));
  return { problems, quiet };
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
  images: readonly Image[],
  policy: Pick<Policy, "conflicts">,
): Iterable<Conflict> {
  const found = new Map<string, Conflict>();
  const report = makeReport(propagation, held, policy, found);
  const { boundary } = held.rule;
  if (boundary === "edge") checkEdges(propagation, held, report);
  else if (boundary === "graph") checkGraph(propagation, held, report);
  else checkImages(propagation, held, images, boundary, report);
  return found.values();
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
  images: readonly Image[],
  boundary: "image" | "process",
  report: Report,
): void {
  const { graph } = propagation;
  const planes = planesWithin(boundary);
  const byNode = once(() => operandsByNode(field.operands, (fact) => nodesOf(propagation, fact), counts(graph)));
  const linked = linkedInto(propagation, field, { reach: "all", planes, domain: "target" }, byNode);
  let walked = 0;
  for (const image of images) {
    const joined = joinedIn(graph, image, linked, field.operator);
    if (joined === nothing || field.operator.read(joined).kind !== "conflict" || walked > walkBudget) continue;
    const met: Met[] = [];
    const from = walk(propagation, image, planes, (node) => {
      walked += at(graph.edgeStart, node + 1) - at(graph.edgeStart, node) + 1;
      for (const operand of byNode().get(node) ?? []) met.push({ operand, node });
    });
    report(image, met, (node) => pathTo(node, from, (each) => labelOf(propagation, each)));
  }
}

/** Makes something when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** What everything linked into each node comes to, its own included: often just what the node hears. */
function linkedInto(
  propagation: Propagation,
  field: Held,
  travel: Travel,
  byNode: () => ReadonlyMap<number, readonly Operand[]>,
): Int32Array {
  const { operator, operands } = field;
  const isHeard = operands.every((one) => one.fault === undefined && isSameWay(propagation, one.travel, travel));
  if (isHeard && "here" in field && field.list === undefined) return field.here;
  const own = ownElements(propagation, field, byNode());
  const linked = fold(propagation, travel, own, operator);
  for (let node = 0; node < own.length; node += 1) linked[node] = joinTwo(operator, at(linked, node), at(own, node));
  return linked;
}

/**
 * Only what was said counts, and what speaks of the host only where a host node says it. A value that contradicts
 * even itself is told of alone.
 */
function counts(graph: PackageGraph) {
  return ({ element, fault, travel }: Operand, node: number) =>
    element !== nothing && fault === undefined && speaks(graph, node, travel.domain);
}

function ownElements(ways: Ways, field: Held, byNode: ReadonlyMap<number, readonly Operand[]>): Int32Array {
  const own = new Int32Array(ways.graph.nodePackage.length).fill(nothing);
  for (const [node, operands] of byNode) {
    for (const { element } of operands) own[node] = joinTwo(field.operator, at(own, node), element);
  }
  return own;
}

/** `edge`: the two ends of every edge that carries the field must be compatible. */
function checkEdges(propagation: Propagation, field: Held, report: Report): void {
  const { graph, edgePlanes } = propagation;
  const { edgeStart, edgeTarget } = graph;
  const byNode = operandsByNode(field.operands, (fact) => nodesOf(propagation, fact), counts(graph));
  const travel = { planes: planeMask(field.rule.plane), domain: field.rule.domain };
  for (const [node, operands] of [...byNode].sort(([a], [b]) => a - b)) {
    for (let edge = at(edgeStart, node); edge < at(edgeStart, node + 1); edge += 1) {
      const target = at(edgeTarget, edge);
      if (!carries(at(edgePlanes, edge), travel)) continue;
      const path = (end: number) => (end === node ? [node] : [node, target]).map((each) => labelOf(propagation, each));
      for (const below of byNode.get(target) ?? []) {
        for (const operand of operands) {
          if (operand.element === below.element) continue;
          report(
            { kind: "dependency", node },
            [
              { operand, node },
              { operand: below, node: target },
            ],
            path,
          );
        }
      }
    }
  }
}

/** `graph`: everything on one side of the build must be compatible, or everything at all where sides do not count. */
function checkGraph(propagation: Propagation, field: Held, report: Report): void {
  const { graph } = propagation;
  const byNode = operandsByNode(field.operands, (fact) => nodesOf(propagation, fact), counts(graph));
  const from = fromRoots(graph);
  const groups = new Map<number, Met[]>();
  for (const node of from.keys()) {
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

/** Every node below the roots, nearest first, with the node that it was reached from (a root: -1). */
function fromRoots({ roots, edgeStart, edgeTarget }: PackageGraph): ReadonlyMap<number, number> {
  const from = new Map<number, number>();
  for (const root of roots) from.set(root, -1);
  // A map gives what is added while it is walked.
  for (const node of from.keys()) {
    for (let edge = at(edgeStart, node); edge < at(edgeStart, node + 1); edge += 1) {
      const target = at(edgeTarget, edge);
      if (!from.has(target)) from.set(target, node);
    }
  }
  return from;
}
