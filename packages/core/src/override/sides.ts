import type { Fact } from "../model/fact.js";
import type { PackageGraph } from "../model/graph.js";
import type { PackageId, Triple } from "../model/names.js";
import type { Package } from "../model/package.js";
import type { KnownPlatform } from "../selector/selector.js";
import type { Entry } from "./entry.js";

/** The platforms, by index, on which each package of a graph is built. */
export type Sides = ReadonlyMap<PackageId, readonly number[]>;

/** Lists where each package is built. */
export function sidesOf(graph: PackageGraph): Sides {
  const sides = new Map<PackageId, number[]>();
  for (const [node, index] of graph.nodePackage.entries()) {
    const { id } = graph.packages[index] as Package;
    const known = sides.get(id);
    const platform = graph.nodePlatform[node] as number;
    if (known === undefined) sides.set(id, [platform]);
    else known.push(platform);
  }
  return sides;
}

/** A fact, or the part of it that holds for some of its domains, with the overrides that speak of it. */
export interface Part {
  readonly fact: Fact;
  readonly entries: readonly Entry[];
}

/**
 * Takes a fact apart where an override speaks of one of its domains only. A fact of unknown domain stays whole; an
 * override applies to it only if it speaks of every side that it may be for.
 */
export function partsOf(fact: Fact, entries: readonly Entry[], platforms: readonly KnownPlatform[]): readonly Part[] {
  const ofTriple = platforms.filter(({ triple }) => triple === fact.target);
  if (fact.domains.length === 0) {
    const isSure = (entry: Entry) =>
      isOfAnySide(entry) || (ofTriple.length > 0 && ofTriple.every((platform) => entry.test.fitsPlatform(platform)));
    return [{ fact, entries: entries.filter(isSure) }];
  }
  const groups = new Map<string, { readonly domains: Fact["domains"][number][]; readonly entries: readonly Entry[] }>();
  for (const domain of fact.domains) {
    const platform = ofTriple.find((candidate) => candidate.domain === domain);
    const isFitting = (entry: Entry) => (platform ? entry.test.fitsPlatform(platform) : isOfAnySide(entry));
    const { fitting, key } = chosen(entries, isFitting);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { domains: [domain], entries: fitting });
    else group.domains.push(domain);
  }
  return [...groups.values()].map((group) => ({
    fact: group.domains.length === fact.domains.length ? fact : { ...fact, domains: group.domains },
    entries: group.entries,
  }));
}

/** The overrides that fit, and which those are as a text. */
export function chosen(
  entries: readonly Entry[],
  isFitting: (entry: Entry) => boolean,
): { readonly fitting: readonly Entry[]; readonly key: string } {
  const fits = entries.map(isFitting);
  return { fitting: entries.filter((_, index) => fits[index]), key: fits.map(Number).join("") };
}

function isOfAnySide({ override }: Entry): boolean {
  return override.select.domain === undefined && override.select.when === undefined;
}

/** Groups platforms that are one and the same machine: host and target, where no other target was asked for. */
export function byTriple(
  indices: readonly number[],
  platforms: readonly KnownPlatform[],
): ReadonlyMap<Triple, readonly KnownPlatform[]> {
  const groups = new Map<Triple, KnownPlatform[]>();
  for (const index of indices) {
    const platform = platforms[index] as KnownPlatform;
    const group = groups.get(platform.triple);
    if (group === undefined) groups.set(platform.triple, [platform]);
    else group.push(platform);
  }
  return groups;
}
