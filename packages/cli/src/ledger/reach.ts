import { type EdgeKind, edgeKinds, type PackageGraph } from "@px-meta/core/base";
import type { Scope } from "./model.js";

/** The scopes from the weakest. */
const scopes: readonly Scope[] = ["test", "build", "runtime"];

/** How far an edge lets a scope through. */
const through: { readonly [K in EdgeKind]: number } = { normal: 3, build: 2, "proc-macro": 2, dev: 1 };

/** What some nodes need, all together. */
export interface Reached {
  /** Packages by place, each with the strongest scope in which it is needed. */
  readonly packages: ReadonlyMap<number, Scope>;
  /** Each pair of packages once for each kind of dependency. */
  readonly edges: readonly { readonly from: number; readonly to: number; readonly kind: EdgeKind }[];
}

/** Finds all that some nodes of a graph need, and what for. */
export function reach(graph: PackageGraph, roots: Iterable<number>): Reached {
  const { edgeStart, edgeTarget, edgeKind, nodePackage } = graph;
  const strengths = new Uint8Array(nodePackage.length);
  const waiting: number[] = [];
  const raise = (node: number, strength: number) => {
    if ((strengths[node] ?? 0) >= strength) return;
    strengths[node] = strength;
    waiting.push(node);
  };
  for (const root of roots) raise(root, 3);
  const kindOf = (edge: number): EdgeKind => edgeKinds[edgeKind[edge] ?? 0] ?? "normal";
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    for (let edge = edgeStart[node] ?? 0; edge < (edgeStart[node + 1] ?? 0); edge += 1) {
      raise(edgeTarget[edge] ?? 0, Math.min(strengths[node] ?? 0, through[kindOf(edge)]));
    }
  }
  const packages = new Map<number, Scope>();
  const edges = new Map<number, { from: number; to: number; kind: EdgeKind }>();
  strengths.forEach((strength, node) => {
    if (strength === 0) return;
    const from = nodePackage[node] ?? 0;
    const known = packages.get(from);
    if (known === undefined || scopes.indexOf(known) < strength - 1) packages.set(from, scopes[strength - 1] ?? "test");
    for (let edge = edgeStart[node] ?? 0; edge < (edgeStart[node + 1] ?? 0); edge += 1) {
      const to = nodePackage[edgeTarget[edge] ?? 0] ?? 0;
      const kind = kindOf(edge);
      if (to !== from)
        edges.set((from * graph.packages.length + to) * edgeKinds.length + edgeKinds.indexOf(kind), { from, to, kind });
    }
  });
  return { packages, edges: [...edges.values()] };
}

/** The weaker of two scopes. */
export function weaker(one: Scope, other: Scope): Scope {
  return scopes.indexOf(one) < scopes.indexOf(other) ? one : other;
}

/** The stronger of two scopes. */
export function stronger(one: Scope, other: Scope): Scope {
  return weaker(one, other) === one ? other : one;
}
