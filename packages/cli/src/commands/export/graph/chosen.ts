import type { PackageGraph } from "@px-meta/core/stages";

/** What a picture is to show. Nodes are places in the graph. */
export interface Wanted {
  /** The nodes of each package that was asked for; none: all packages. */
  readonly packages: readonly (readonly number[])[];
  /** The nodes that speak of what was asked for; nothing where no fact was. */
  readonly speakers: readonly number[] | undefined;
  readonly domain: "target" | "host" | undefined;
}

/**
 * Chooses the nodes of a picture, ascending: a package that was asked for with all that depends on it and all that it
 * depends on; several packages with what lies on the ways between them; of these, where a fact was asked for, what lies between those who say it and those who may hear it.
 */
export function chosenNodes(graph: PackageGraph, { packages, speakers, domain }: Wanted): readonly number[] {
  const count = graph.nodePackage.length;
  const named = packages.flat();
  const [down, up] = [marked(count, below(graph, named)), marked(count, above(graph, named))];
  const near = (node: number) => {
    if (packages.length === 0) return true;
    return packages.length === 1 ? down[node] === 1 || up[node] === 1 : down[node] === 1 && up[node] === 1;
  };
  const hearing = speakers === undefined ? undefined : marked(count, above(graph, speakers), new Set(named));
  return Array.from({ length: count }, (_, node) => node).filter(
    (node) =>
      near(node) &&
      hearing?.[node] !== 0 &&
      (domain === undefined || graph.platforms[graph.nodePlatform[node] ?? -1]?.domain === domain),
  );
}

function marked(count: number, ...sets: readonly ReadonlySet<number>[]): Uint8Array {
  const marks = new Uint8Array(count);
  for (const set of sets) for (const node of set) marks[node] = 1;
  return marks;
}

/** Nodes with all that they depend on. */
function below({ edgeStart, edgeTarget }: PackageGraph, nodes: readonly number[]): ReadonlySet<number> {
  const found = new Set(nodes);
  // A set gives what is added while it is walked.
  for (const node of found) {
    for (const target of edgeTarget.subarray(edgeStart[node], edgeStart[node + 1])) found.add(target);
  }
  return found;
}

/** Nodes with all that depends on them. */
function above({ edgeStart, edgeTarget, nodePackage }: PackageGraph, nodes: readonly number[]): ReadonlySet<number> {
  if (nodes.length === 0) return new Set();
  const dependents = new Map<number, number[]>();
  for (let node = 0; node < nodePackage.length; node += 1) {
    for (const target of edgeTarget.subarray(edgeStart[node], edgeStart[node + 1])) {
      const known = dependents.get(target);
      if (known === undefined) dependents.set(target, [node]);
      else known.push(node);
    }
  }
  const found = new Set(nodes);
  for (const node of found) for (const dependent of dependents.get(node) ?? []) found.add(dependent);
  return found;
}
