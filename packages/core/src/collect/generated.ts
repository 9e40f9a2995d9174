import { busFileLimit, readEnvelope } from "../json/envelope.js";
import type { Fact } from "../model/fact.js";
import type { PackageGraph } from "../model/graph.js";
import { type Domain, type PackageId, type Triple, triple } from "../model/names.js";
import type { Problem } from "../model/problem.js";
import type { Files } from "../ports/files.js";
import type { Speaker } from "./entry.js";
import { factsIn } from "./publications.js";

/** Where what the generator of a package published is kept. */
export interface GeneratorPublication {
  /** The package that it generates. */
  readonly package: PackageId;
  /** The generator, as it is declared. */
  readonly generator: string;
  /** Absolute path of a `facts.json`; nothing stands there where nothing was published. */
  readonly path: string;
}

/**
 * Gathers what generators published. It is said of the package that they generate, and holds wherever that is built: a
 * fact stands there once for each platform, so that an override can speak of one of them.
 */
export function collectGenerated(
  graph: PackageGraph,
  publications: readonly GeneratorPublication[],
  files: Files,
): { readonly facts: readonly Fact[]; readonly problems: readonly Problem[] } {
  const facts: Fact[] = [];
  const problems: Problem[] = [];
  for (const { package: id, generator, path } of publications) {
    const sides = sidesOf(graph, id);
    const read = sides.length === 0 ? undefined : files.read(path, busFileLimit);
    if (read === undefined || (!read.ok && read.error.kind === "missing-file")) continue;
    if (!read.ok) {
      problems.push(read.error);
      continue;
    }
    for (const [index, side] of sides.entries()) {
      const found = publishedIn(read.value, path, { package: id, generator, ...side });
      facts.push(...found.facts);
      if (index === 0) problems.push(...found.problems);
    }
  }
  return { facts, problems };
}

/** What is wrong with a publication before anything is known of schemas: what its generator must answer for. */
export function faultsIn(bytes: Uint8Array, path: string, owner: PackageId): readonly Problem[] {
  return publishedIn(bytes, path, { package: owner, domains: [], target: triple("") }).problems;
}

function publishedIn(bytes: Uint8Array, path: string, speaker: Speaker): ReturnType<typeof factsIn> {
  const opened = readEnvelope(bytes, path, "facts@1");
  return opened.ok ? factsIn(opened.value.body, path, speaker) : { facts: [], problems: [opened.error] };
}

/** Where a package is built: each triple, with what runs there. */
function sidesOf(
  { packages, platforms, nodePackage, nodePlatform }: PackageGraph,
  id: PackageId,
): readonly { readonly domains: readonly Domain[]; readonly target: Triple }[] {
  const place = packages.findIndex((one) => one.id === id);
  const sides = new Map<Triple, Domain[]>();
  nodePackage.forEach((index, node) => {
    const platform = index === place ? platforms[nodePlatform[node] ?? -1] : undefined;
    if (platform === undefined) return;
    const domains = sides.get(platform.triple) ?? [];
    sides.set(platform.triple, [...domains, platform.domain]);
  });
  return [...sides].map(([target, domains]) => ({ domains, target }));
}
