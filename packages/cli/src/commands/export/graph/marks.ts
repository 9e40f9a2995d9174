import { type PackageGraph, type Problem, packageLabel, severityOf } from "@px-meta/core/stages";
import type { Mark } from "./picture.js";

/** What has sides that meet somewhere: values that contradict each other, and a demand that a fact does not meet. */
export type Conflict = Extract<Problem, { readonly kind: "conflicting-fact" | "unsatisfied-demand" }>;

/** What stands out: nodes by their places, edges by theirs. */
export interface Marks {
  readonly nodes: ReadonlyMap<number, Mark>;
  readonly edges: ReadonlyMap<number, Mark>;
}

/** Marks the ways on which contradictions come together. What an override accepts is none. */
export function marksOf(graph: PackageGraph, conflicts: readonly Conflict[]): Marks {
  const nodes = new Map<number, Mark>();
  const edges = new Map<number, Mark>();
  const places = conflicts.length === 0 ? new Map<string, readonly number[]>() : nodesById(graph);
  for (const conflict of conflicts) {
    const severity = severityOf(conflict);
    if (severity === "note") continue;
    for (const { path } of conflict.sides) {
      const way = wayAlong(graph, places.get(conflict.at) ?? [], path);
      for (const node of way.nodes) nodes.set(node, louder(nodes.get(node), severity));
      for (const edge of way.edges) edges.set(edge, louder(edges.get(edge), severity));
    }
  }
  return { nodes, edges };
}

function nodesById(graph: PackageGraph): ReadonlyMap<string, readonly number[]> {
  const nodes = new Map<string, number[]>();
  graph.nodePackage.forEach((place, node) => {
    const id = graph.packages[place]?.id ?? "";
    const known = nodes.get(id);
    if (known === undefined) nodes.set(id, [node]);
    else known.push(node);
  });
  return nodes;
}

function louder(one: Mark | undefined, other: Mark): Mark {
  return one === "error" ? one : other;
}

/** Finds a way in the graph by the labels of its nodes, from one of some nodes on; empty where there is none. */
function wayAlong(graph: PackageGraph, starts: readonly number[], labels: readonly string[]) {
  const labelAt = (node: number) => {
    const owner = graph.packages[graph.nodePackage[node] ?? -1];
    return owner === undefined ? "" : packageLabel(owner);
  };
  let ends = starts.map((node) => ({ nodes: [node], edges: [] as number[] }));
  for (const label of labels.slice(1)) {
    const seen = new Set<number>();
    ends = ends.flatMap(({ nodes, edges }) => {
      const node = nodes.at(-1) ?? 0;
      const next: typeof ends = [];
      for (let edge = graph.edgeStart[node] ?? 0; edge < (graph.edgeStart[node + 1] ?? 0); edge += 1) {
        const target = graph.edgeTarget[edge] ?? 0;
        if (seen.has(target) || labelAt(target) !== label) continue;
        seen.add(target);
        next.push({ nodes: [...nodes, target], edges: [...edges, edge] });
      }
      return next;
    });
  }
  return ends[0] ?? { nodes: [], edges: [] };
}
