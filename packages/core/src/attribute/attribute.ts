import { edgeKinds, type PackageGraph } from "../model/graph.js";
import type { Domain, PackageId, Triple } from "../model/names.js";
import type { Files } from "../ports/files.js";
import { currentUnits, type Run } from "./current.js";
import { type Compiled, isInside } from "./places.js";
import { spread } from "./spread.js";

/** Which side a run of a build script was for, and for which triple. */
export interface Side {
  /** Sorted, target first; empty where cargo's files did not tell. */
  readonly domains: readonly Domain[];
  readonly target: Triple;
}

/** A run that left a note that it waits for facts. */
export interface WaitingRun extends Run {
  /** Its `OPT_LEVEL`. */
  readonly optLevel: string;
}

/**
 * Says of every run of a build script whether it was for the target, for the host, or for both.
 *
 * Cargo's messages do not say. With `--target` the path of the out dir tells. A package that the graph has on one side
 * only was run for that one. For the rest the fingerprints that cargo keeps say which unit was built with which: from
 * units whose side is known (programs, build scripts, proc macros, the selected libraries) each run's side follows.
 * Where they cannot be read, the side is unknown; it is never guessed.
 *
 * Cargo runs a script at most once for each side. So of two runs of a package the one is for the side that the other is
 * not for; and where scripts wait for facts, and cargo has done all else that it could, the only run of a package that
 * both sides have is for both, though those who would tell are not compiled yet. A run that waits has no fingerprint,
 * but a profile: that of the host is the one that the script itself was compiled with. Where a build failed, half of
 * those who would tell can be missing, so the only run of such a package is for nobody knows whom.
 */
export function attribute(input: {
  readonly graph: PackageGraph;
  /** `--target`, as given; none where the build has one side's folder only. */
  readonly targets: readonly Triple[];
  /** The runs that ended. */
  readonly executed: readonly Run[];
  /** The runs that wait for facts. */
  readonly waiting: readonly WaitingRun[];
  /** Whether cargo did all that it could: nothing failed but scripts that wait. */
  readonly wentThrough: boolean;
  /** What cargo said that it compiled, or found fresh; asked for only where the fingerprints are needed. */
  readonly compiled: () => readonly Compiled[];
  /** Absolute. */
  readonly buildDir: string;
  readonly files: Files;
}): ReadonlyMap<string, Side> {
  const { graph, buildDir } = input;
  const runs = [...input.executed, ...input.waiting];
  const sides = new Map<string, Side>();
  const host = graph.platforms.at(-1)?.triple;
  if (host === undefined) return sides;
  const reach = reached(graph);
  const open: Run[] = [];
  for (const run of runs) {
    const domains = reach.get(run.package);
    if (input.targets.length > 0) {
      const target = input.targets.find((triple) => isInside(run.outDir, buildDir, triple));
      sides.set(run.outDir, { domains: [target === undefined ? "host" : "target"], target: target ?? host });
    } else if (domains?.size === 1) sides.set(run.outDir, { domains: [...domains], target: host });
    else open.push(run);
  }
  if (open.length === 0) return sides;
  const compiled = input.compiled();
  const byUsers = spread(currentUnits(graph, reach, runs, compiled, input.files));
  const byProfile = forTarget(input.waiting, compiled);
  const found = new Map([...byUsers, ...byProfile]);
  for (const run of open) {
    const isBoth = reach.get(run.package)?.size === 2;
    const domains = isBoth && !byProfile.has(run.outDir) ? completed(run, open, found, input) : found.get(run.outDir);
    sides.set(run.outDir, { domains: domains ?? [], target: host });
  }
  return sides;
}

const dev = edgeKinds.indexOf("dev");
const both: readonly Domain[] = ["target", "host"];

/** The runs that wait and have another profile than their scripts, which are compiled for the host: they are for the target. */
function forTarget(
  waiting: readonly WaitingRun[],
  compiled: readonly Compiled[],
): ReadonlyMap<string, readonly Domain[]> {
  const onHost = new Map<PackageId, string>();
  for (const { package: owner, kinds, optLevel } of compiled) {
    if (kinds.includes("custom-build")) onHost.set(owner, optLevel);
  }
  const others = waiting.filter((run) => (onHost.get(run.package) ?? run.optLevel) !== run.optLevel);
  return new Map(others.map((run) => [run.outDir, ["target"]]));
}

/** What is known of a run's sides, with what follows from the other runs of its package, which has both sides. */
function completed(
  run: Run,
  runs: readonly Run[],
  found: ReadonlyMap<string, readonly Domain[]>,
  { graph, waiting, wentThrough }: { graph: PackageGraph; waiting: readonly WaitingRun[]; wentThrough: boolean },
): readonly Domain[] {
  const known = found.get(run.outDir) ?? [];
  const [other, ...more] = runs.filter((one) => one.package === run.package && one.outDir !== run.outDir);
  if (other === undefined) {
    if (!wentThrough) return known.length === 2 ? known : [];
    const heldUp = new Set(waiting.map((one) => one.package));
    return heldUp.size > 0 && !dependsOn(graph, run.package, heldUp) ? both : known;
  }
  const [taken, second] = found.get(other.outDir) ?? [];
  if (known.length > 0 || more.length > 0 || taken === undefined || second !== undefined) return known;
  return both.filter((side) => side !== taken);
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

/** Whether a package depends on one of some others, other than for its tests. */
function dependsOn(graph: PackageGraph, id: PackageId, others: ReadonlySet<PackageId>): boolean {
  const { packages, nodePackage, edgeStart, edgeTarget, edgeKind } = graph;
  const open = [...nodePackage.keys()].filter((node) => packages[nodePackage[node] ?? -1]?.id === id);
  const seen = new Set(open);
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    for (let edge = edgeStart[node] ?? 0; edge < (edgeStart[node + 1] ?? 0); edge += 1) {
      const target = edgeTarget[edge] ?? -1;
      if (edgeKind[edge] === dev || seen.has(target)) continue;
      const below = packages[nodePackage[target] ?? -1]?.id;
      if (below !== undefined && below !== id && others.has(below)) return true;
      seen.add(target);
      open.push(target);
    }
  }
  return false;
}
