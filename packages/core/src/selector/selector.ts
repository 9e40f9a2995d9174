import { parsePlatformTest } from "../cfg/cfg.js";
import type { Platform } from "../model/graph.js";
import type { Selector } from "../model/override.js";
import type { Package } from "../model/package.js";
import { err, ok, type Result } from "../model/result.js";
import { parseRequirement } from "../version/requirement.js";
import { fitsGlob, isGlob } from "./glob.js";

/** A platform with what rustc says of it: an item of `rustc --print cfg` each. */
export interface KnownPlatform extends Platform {
  readonly cfgs: ReadonlySet<string>;
}

/** A selector, ready to be asked. An override speaks of a package on a platform where both answers are yes. */
export interface SelectorTest {
  readonly fitsPackage: (candidate: Pick<Package, "name" | "version" | "links">) => boolean;
  readonly fitsPlatform: (candidate: KnownPlatform) => boolean;
}

/** Reads a selector; the error says which key is wrong and why. */
export function readSelector(select: Selector): Result<SelectorTest, string> {
  const requirement = select.version === undefined ? undefined : parseRequirement(select.version);
  if (requirement?.ok === false) return err(`select.version: ${requirement.error}`);
  const when = select.when === undefined ? undefined : parsePlatformTest(select.when);
  if (when?.ok === false) return err(`select.when: ${when.error}`);
  return ok({
    fitsPackage: ({ name, version, links }) =>
      (select.crate === undefined || fitsGlob(name, select.crate)) &&
      (select.links === undefined || (links !== undefined && fitsGlob(links, select.links))) &&
      (requirement === undefined || requirement.value(version)),
    fitsPlatform: ({ domain, triple, cfgs }) =>
      (select.domain === undefined || select.domain === domain) && (when === undefined || when.value(triple, cfgs)),
  });
}

/** The platforms of a graph with their cfgs, in the graph's order. */
export function knownPlatforms(
  platforms: readonly Platform[],
  cfgs: readonly (readonly string[])[],
): readonly KnownPlatform[] {
  return platforms.map((platform, index) => ({ ...platform, cfgs: new Set(cfgs[index]) }));
}

/** How much each key of a selector says, in one order for all: a whole name more than a pattern. */
export type Ranks = readonly number[];

/** Weighs the keys of a selector. */
export function ranksOf({ crate, links, version, when, domain }: Selector): Ranks {
  const ofName = (name: string | undefined) => (name === undefined ? 0 : isGlob(name) ? 1 : 2);
  return [ofName(crate), ofName(links), ...[version, when, domain].map((key) => (key === undefined ? 0 : 2))];
}

/**
 * Whether a selector is more specific than another: it has all keys of the other and more, where a whole name counts for
 * more than a pattern.
 */
export function isMoreSpecific(one: Ranks, other: Ranks): boolean {
  let more = false;
  for (let key = 0; key < one.length; key += 1) {
    const [rank, against] = [one[key] as number, other[key] as number];
    if (rank < against) return false;
    if (rank > against) more = true;
  }
  return more;
}

/** A number by which selectors can be sorted: of two, the more specific has the higher one. */
export function rankOf(ranks: Ranks): number {
  return ranks.reduce((sum, rank) => sum + rank, 0);
}

/** Whether a selector names a package: by its whole name, or by its whole `links` value. */
export function namesPackage({ crate, links }: Selector): boolean {
  return [crate, links].some((name) => name !== undefined && !isGlob(name));
}
