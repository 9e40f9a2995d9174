import type { Domain, PackageId } from "../model/names.js";
import type { CurrentUnit } from "./current.js";

type Sides = ReadonlyMap<string, ReadonlySet<Domain>>;

const order: readonly Domain[] = ["target", "host"];

/**
 * Follows the units from those whose side is known to all that they were built with: the sides of each run, by out dir.
 *
 * In the middle of a build not all users of a unit are there yet. What none of them reaches is told by its profile, where
 * cargo compiles one side with another than the other.
 */
export function spread(units: readonly CurrentUnit[]): ReadonlyMap<string, readonly Domain[]> {
  const byUsers = follow(units, units);
  const alike = byProfile(units, byUsers);
  const sides = alike.size === 0 ? byUsers : follow(units, [...units, ...alike]);
  return new Map(
    units.flatMap((unit) => {
      const found = sides.get(unit.hash);
      return unit.outDir === undefined || found === undefined
        ? []
        : [[unit.outDir, order.filter((side) => found.has(side))]];
    }),
  );
}

/** The sides of all that units of known side were built with, by digest. `starts` are looked at beside the selected libraries. */
function follow(units: readonly CurrentUnit[], starts: Iterable<CurrentUnit>): Sides {
  const byHash = new Map(units.map((unit) => [unit.hash, unit]));
  const sides = new Map<string, Set<Domain>>();
  const mark = (from: readonly CurrentUnit[], side: Domain) => {
    const open = [...from];
    for (let unit = open.pop(); unit !== undefined; unit = open.pop()) {
      for (const hash of unit.deps) {
        const dep = byHash.get(hash);
        // What a build script or proc macro was built with is found from that unit itself.
        if (dep === undefined || (dep.side !== undefined && dep.side !== side)) continue;
        // A run that comes first because of its `links` may be a proc macro's: it is for whom its own library is.
        if (unit.outDir !== undefined && dep.outDir !== undefined) continue;
        const known = sides.get(hash) ?? new Set<Domain>();
        if (known.has(side)) continue;
        known.add(side);
        sides.set(hash, known);
        open.push(dep);
      }
    }
  };
  const known = [...starts];
  mark(
    known.filter((unit) => unit.side === "host"),
    "host",
  );
  mark([...known.filter((unit) => unit.side === "target"), ...targetRoots(units, sides)], "target");
  return sides;
}

/**
 * Of the units of a selected library those that are for the target: the one it has, where there is only one, and no harness
 * of its tests that was compiled instead; else those that the host does not use, and where several are left, those that were
 * not compiled as the host's are.
 */
function targetRoots(units: readonly CurrentUnit[], sides: Sides): readonly CurrentUnit[] {
  const hostProfiles = new Set(units.filter(({ side }) => side === "host").map(({ profile }) => profile));
  const harnessed = new Set(units.filter(({ isHarness }) => isHarness).map((unit) => unit.package));
  const roots = new Map<PackageId, CurrentUnit[]>();
  for (const unit of units)
    if (unit.rootOf !== undefined) roots.set(unit.rootOf, [...(roots.get(unit.rootOf) ?? []), unit]);
  return [...roots].flatMap(([owner, all]) => {
    if (all.length === 1 && !harnessed.has(owner)) return all;
    const free = all.filter(({ hash }) => sides.get(hash)?.has("host") !== true);
    return free.length === 1 ? free : free.filter(({ profile }) => !hostProfiles.has(profile));
  });
}

/**
 * Libraries that no unit of known side uses, with the side that their profile is of. It must be the profile of one side
 * alone, and of no other unit of the same package on that side: what is compiled for a side is compiled once.
 */
function byProfile(units: readonly CurrentUnit[], sides: Sides): ReadonlySet<CurrentUnit> {
  const sidesOf = (unit: CurrentUnit) => sides.get(unit.hash) ?? new Set(unit.side === undefined ? [] : [unit.side]);
  const compiled = units.filter(({ outDir }) => outDir === undefined);
  const profiles = { target: new Set<string>(), host: new Set<string>() };
  // A unit that both sides share has the target's profile.
  for (const unit of compiled) {
    const known = order.find((side) => sidesOf(unit).has(side));
    if (known !== undefined) profiles[known].add(unit.profile);
  }
  if (profiles.target.size === 0 || profiles.host.size === 0) return new Set();
  const libraries = compiled.filter(({ side }) => side === undefined);
  const isAlone = (unit: CurrentUnit) =>
    libraries.every(({ package: owner, hash, profile }) => {
      return owner !== unit.package || hash === unit.hash || profile !== unit.profile;
    });
  const found = libraries.flatMap((unit) => {
    const [side, other] = order.filter((one) => profiles[one].has(unit.profile));
    const isTold = side !== undefined && other === undefined && sidesOf(unit).size === 0 && isAlone(unit);
    return isTold ? [{ ...unit, side }] : [];
  });
  return new Set(found);
}
