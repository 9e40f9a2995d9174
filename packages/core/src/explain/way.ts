import { planeBits } from "../algebra/bits.js";
import { carries, passesOn, speaks, type Travel, type Ways } from "../algebra/fold.js";
import { at } from "../algebra/numbers.js";
import { type EdgeKind, edgeKinds } from "../model/graph.js";
import { packageLabel } from "../model/package.js";

/** One step on the way from a package to a publisher. */
export interface Step {
  /** Name and version. */
  readonly package: string;
  /** The edge that leads here; absent at the start. */
  readonly edge?: EdgeKind;
}

/** Every plane: what stops a value is then something else. */
export const everyPlane = planeBits.compile | planeBits.link | planeBits.load | planeBits.tool;

/** The nodes whose words come to a node when they travel so, nearest first, each with the edge it was reached by. */
export type Heard = ReadonlyMap<number, { readonly from: number; readonly edge: number }>;

/** Walks from a node to all whose words come to it. The node itself is in the answer, with edge -1. */
export function hearFrom(ways: Ways, start: number, travel: Travel): Heard {
  const { graph, edgePlanes } = ways;
  const heard = new Map<number, { readonly from: number; readonly edge: number }>([[start, { from: -1, edge: -1 }]]);
  // A map gives what is added while it is walked.
  for (const node of heard.keys()) {
    for (let edge = at(graph.edgeStart, node); edge < at(graph.edgeStart, node + 1); edge += 1) {
      const planes = at(edgePlanes, edge);
      const target = at(graph.edgeTarget, edge);
      const goesOn = node === start ? travel.reach !== "self" : passesOn(planes, travel.reach);
      if (goesOn && carries(planes, travel) && !heard.has(target)) heard.set(target, { from: node, edge });
    }
  }
  return heard;
}

/** A shortest way to one of some nodes that speak so; nothing where none is heard. */
export function wayTo(ways: Ways, heard: Heard, nodes: Iterable<number>, travel: Travel): readonly Step[] | undefined {
  const ends = [...nodes].filter((node) => heard.has(node) && speaks(ways.graph, node, travel.domain));
  const found = ends.map((end) => stepsTo(ways, heard, end)).sort((a, b) => a.length - b.length);
  return found[0];
}

function stepsTo({ graph }: Ways, heard: Heard, end: number): readonly Step[] {
  const steps: Step[] = [];
  let node = end;
  while (node >= 0) {
    const { from, edge } = heard.get(node) ?? { from: -1, edge: -1 };
    const owner = graph.packages[at(graph.nodePackage, node)];
    const label = owner === undefined ? "" : packageLabel(owner);
    steps.push(
      edge < 0 ? { package: label } : { package: label, edge: edgeKinds[at(graph.edgeKind, edge)] as EdgeKind },
    );
    node = from;
  }
  return steps.reverse();
}
