import { edgeKinds, type PackageGraph } from "../model/graph.js";
import type { Package } from "../model/package.js";
import network from "./network.json" with { type: "json" };

/**
 * What a package is to the network.
 *
 * - `http`: a client; `download`: a package that fetches files; `git`: a library that clones, which many use to read the commit
 *   alone; `transport`: other protocols; `tls`: encryption, which some use without a network.
 */
export type NetworkKind = "http" | "download" | "git" | "transport" | "tls";

const kinds: readonly NetworkKind[] = ["http", "download", "git", "transport", "tls"];

const kindOf: ReadonlyMap<string, NetworkKind> = new Map(
  (
    network as readonly unknown[] as readonly { readonly kind: NetworkKind; readonly packages: readonly string[] }[]
  ).flatMap(({ kind, packages }) => packages.map((name) => [name, kind] as const)),
);

/** A package with which a build script could reach the network, and the way to it. */
export interface Reach {
  readonly kind: NetworkKind;
  /** From the first build-dependency on. */
  readonly path: readonly Package[];
}

const [normal, build] = [edgeKinds.indexOf("normal"), edgeKinds.indexOf("build")];

/**
 * The nearest package among the build-dependencies of a node with which its script could reach the network. Of several that
 * are equally near it is the one that says most: an HTTP client before a TLS stack.
 */
export function reachOf(graph: PackageGraph, start: number): Reach | undefined {
  const before = new Map<number, number>();
  let level = edgesOf(graph, start, build);
  for (const node of level) before.set(node, start);
  while (level.length > 0) {
    const found = level
      .flatMap((node) => {
        const kind = kindOf.get(packageAt(graph, node).name);
        return kind === undefined ? [] : [{ node, kind }];
      })
      .sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind))[0];
    if (found !== undefined) return { kind: found.kind, path: pathTo(graph, before, start, found.node) };
    const next: number[] = [];
    for (const node of level) {
      for (const target of edgesOf(graph, node, normal)) {
        if (before.has(target)) continue;
        before.set(target, node);
        next.push(target);
      }
    }
    level = next;
  }
  return undefined;
}

/** The shortest way from what was selected to each node: the node before it. */
export function waysFromRoots(graph: PackageGraph): ReadonlyMap<number, number | undefined> {
  const before = new Map<number, number | undefined>([...graph.roots].map((root) => [root, undefined]));
  const queue = [...graph.roots];
  for (const node of queue) {
    for (let edge = graph.edgeStart[node] ?? 0; edge < (graph.edgeStart[node + 1] ?? 0); edge += 1) {
      const target = graph.edgeTarget[edge] as number;
      if (before.has(target)) continue;
      before.set(target, node);
      queue.push(target);
    }
  }
  return before;
}

/** The packages on the way to a node, itself last. */
export function wayTo(
  graph: PackageGraph,
  before: ReadonlyMap<number, number | undefined>,
  end: number,
): readonly Package[] {
  const way: Package[] = [];
  for (let node: number | undefined = end; node !== undefined; node = before.get(node))
    way.push(packageAt(graph, node));
  return way.reverse();
}

function pathTo(graph: PackageGraph, before: ReadonlyMap<number, number>, start: number, end: number) {
  const path: Package[] = [];
  for (let node: number | undefined = end; node !== undefined && node !== start; node = before.get(node)) {
    path.push(packageAt(graph, node));
  }
  return path.reverse();
}

function edgesOf(graph: PackageGraph, node: number, kind: number): readonly number[] {
  const found: number[] = [];
  for (let edge = graph.edgeStart[node] ?? 0; edge < (graph.edgeStart[node + 1] ?? 0); edge += 1) {
    if (graph.edgeKind[edge] === kind) found.push(graph.edgeTarget[edge] as number);
  }
  return found;
}

function packageAt(graph: PackageGraph, node: number): Package {
  return graph.packages[graph.nodePackage[node] as number] as Package;
}
