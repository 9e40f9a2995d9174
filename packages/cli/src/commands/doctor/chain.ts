import {
  edgeKinds,
  type Package,
  type PackageGraph,
  type Problem,
  packageLabel,
  type ReaderAndPublisher,
} from "@px-meta/core/base";

/**
 * Finds the packages at which facts stop in plain cargo.
 *
 * Cargo names the script of a direct dependency to a dependent's script only where the dependency has `links`, and only
 * a script that uses px-meta hands on what it was told. So a publisher is within reach of a reader where every package
 * on some way between them, the publisher included, has `links` and uses px-meta. For each pair without such a way, those
 * on the shortest way that lack it are told of.
 */
export function brokenChains(graph: PackageGraph): readonly Problem[] {
  const found = new Map<Package, Map<string, ReaderAndPublisher>>();
  for (let node = 0; node < graph.nodePackage.length; node += 1) {
    const reader = packageOf(graph, node);
    if (!usesBus(reader)) continue;
    const within = reached(graph, node, handsOn);
    const below = reached(graph, node, () => true);
    for (const publisher of below.keys()) {
      const last = packageOf(graph, publisher);
      if (!usesBus(last) || within.has(publisher)) continue;
      for (const one of wayTo(graph, below, publisher)) {
        if (handsOn(one)) continue;
        const pair = { reader: packageLabel(reader), publisher: packageLabel(last) };
        const pairs = found.get(one) ?? new Map<string, ReaderAndPublisher>();
        found.set(one, pairs.set(`${pair.reader} ${pair.publisher}`, pair));
      }
    }
  }
  return [...found]
    .sort(([a], [b]) => (a.id < b.id ? -1 : 1))
    .map(([one, pairs]) => ({
      kind: usesBus(one) ? "missing-links" : "broken-chain",
      package: one.id,
      label: packageLabel(one),
      links: linksFor(one),
      isMember: one.isWorkspaceMember,
      between: [...pairs.values()].sort((a, b) => (key(a) < key(b) ? -1 : 1)),
    }));
}

/** A `links` value that is one crate's alone, in one series of versions that can stand for each other. */
export function linksFor({ name, version }: Pick<Package, "name" | "version">): string {
  const [major = "0", minor = "0", patch = "0"] = version.split(/[.+-]/);
  const series = major !== "0" ? [major] : minor !== "0" ? [major, minor] : [major, minor, patch];
  return ["px", name.replaceAll("-", "_"), ...series].join("_");
}

function usesBus(one: Package | undefined): one is Package {
  return one?.adopts === true && one.hasBuildScript;
}

function handsOn(one: Package): boolean {
  return usesBus(one) && one.links !== undefined;
}

function packageOf(graph: PackageGraph, node: number): Package | undefined {
  return graph.packages[graph.nodePackage[node] ?? -1];
}

function key({ reader, publisher }: ReaderAndPublisher): string {
  return `${reader} ${publisher}`;
}

const normal = edgeKinds.indexOf("normal");

/**
 * The nodes below one, along normal dependencies and through packages that are let through, each with the node before it
 * on the shortest way. A node that is not let through is not there at all.
 */
function reached(
  graph: PackageGraph,
  start: number,
  isLetThrough: (one: Package) => boolean,
): ReadonlyMap<number, number> {
  const before = new Map<number, number>();
  const queue = [start];
  for (let at = 0; at < queue.length; at += 1) {
    const node = queue[at] ?? -1;
    for (let edge = graph.edgeStart[node] ?? 0; edge < (graph.edgeStart[node + 1] ?? 0); edge += 1) {
      const to = graph.edgeTarget[edge] ?? -1;
      const one = packageOf(graph, to);
      if (graph.edgeKind[edge] !== normal || to === start || one === undefined) continue;
      if (before.has(to) || !isLetThrough(one)) continue;
      before.set(to, node);
      queue.push(to);
    }
  }
  return before;
}

/** The packages on a way, from its end to the first after its start. */
function wayTo(graph: PackageGraph, before: ReadonlyMap<number, number>, end: number): readonly Package[] {
  const way: Package[] = [];
  for (let node: number | undefined = end; node !== undefined && before.has(node); node = before.get(node)) {
    const one = packageOf(graph, node);
    if (one !== undefined) way.push(one);
  }
  return way;
}
