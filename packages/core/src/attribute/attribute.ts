import type { PackageGraph } from "../model/graph.js";
import type { Domain, PackageId, Triple } from "../model/names.js";
import type { Files } from "../ports/files.js";
import { currentUnits } from "./current.js";
import { type Compiled, isInside } from "./places.js";
import { spread } from "./spread.js";

/** Which side a run of a build script was for, and for which triple. */
export interface Side {
  /** Sorted, target first; empty where cargo's files did not tell. */
  readonly domains: readonly Domain[];
  readonly target: Triple;
}

/**
 * Says of every run of a build script whether it was for the target, for the host, or for both.
 *
 * Cargo's messages do not say. With `--target` the path of the out dir tells. A package that the graph has on one side
 * only was run for that one. For the rest the fingerprints that cargo keeps say which unit was built with which: from
 * units whose side is known (programs, build scripts, proc macros, the selected libraries) each run's side follows.
 * Where they cannot be read, the side is unknown; it is never guessed.
 */
export function attribute(input: {
  readonly graph: PackageGraph;
  /** `--target`, as given; none where the build has one side's folder only. */
  readonly targets: readonly Triple[];
  /** The out dirs of the runs, with their packages. */
  readonly runs: readonly { readonly package: PackageId; readonly outDir: string }[];
  /** What cargo said that it compiled, or found fresh; asked for only where the fingerprints are needed. */
  readonly compiled: () => readonly Compiled[];
  /** Absolute. */
  readonly buildDir: string;
  readonly files: Files;
}): ReadonlyMap<string, Side> {
  const { graph, runs, buildDir } = input;
  const sides = new Map<string, Side>();
  const host = graph.platforms.at(-1)?.triple;
  if (host === undefined) return sides;
  const reach = reached(graph);
  const open: (typeof runs)[number][] = [];
  for (const run of runs) {
    const domains = reach.get(run.package);
    if (input.targets.length > 0) {
      const target = input.targets.find((triple) => isInside(run.outDir, buildDir, triple));
      sides.set(run.outDir, { domains: [target === undefined ? "host" : "target"], target: target ?? host });
    } else if (domains?.size === 1) sides.set(run.outDir, { domains: [...domains], target: host });
    else open.push(run);
  }
  if (open.length === 0) return sides;
  const found = spread(currentUnits(graph, runs, input.compiled(), input.files));
  for (const { outDir } of open) sides.set(outDir, { domains: found.get(outDir) ?? [], target: host });
  return sides;
}

/** The sides on which each package has a node. */
function reached(graph: PackageGraph): ReadonlyMap<PackageId, ReadonlySet<Domain>> {
  const sides = new Map<PackageId, Set<Domain>>();
  graph.nodePackage.forEach((index, node) => {
    const id = graph.packages[index]?.id;
    const domain = graph.platforms[graph.nodePlatform[node] ?? -1]?.domain;
    if (id === undefined || domain === undefined) return;
    const known = sides.get(id) ?? new Set<Domain>();
    sides.set(id, known.add(domain));
  });
  return sides;
}
