import { parsePlatformTest } from "../cfg/cfg.js";
import type { Platform } from "../model/graph.js";
import type { Selector } from "../model/override.js";
import type { Package } from "../model/package.js";
import { err, ok, type Result } from "../model/result.js";
import { parseRequirement } from "../version/requirement.js";

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
      (select.crate === undefined || select.crate === name) &&
      (select.links === undefined || select.links === links) &&
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

/** Whether a selector is more specific than another: it has all keys of the other, and more. */
export function isMoreSpecific(one: Selector, other: Selector): boolean {
  const keys = new Set(keysOf(one));
  const others = keysOf(other);
  return keys.size > others.length && others.every((key) => keys.has(key));
}

function keysOf(select: Selector): readonly string[] {
  return Object.entries(select).flatMap(([key, value]) => (value === undefined ? [] : [key]));
}
