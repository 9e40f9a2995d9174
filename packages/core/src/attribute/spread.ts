import type { Domain } from "../model/names.js";
import type { CurrentUnit } from "./current.js";

/** Follows the units from those whose side is known to all that they were built with: the sides of each run, by out dir. */
export function spread(units: readonly CurrentUnit[]): ReadonlyMap<string, readonly Domain[]> {
  const byHash = new Map(units.map((unit) => [unit.hash, unit]));
  const sides = new Map<string, Set<Domain>>();
  const follow = (starts: readonly CurrentUnit[], side: Domain) => {
    const open = [...starts];
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
  const onHost = units.filter((unit) => unit.side === "host");
  follow(onHost, "host");
  follow([...units.filter((unit) => unit.side === "target"), ...targetRoots(units, sides)], "target");
  const order: readonly Domain[] = ["target", "host"];
  return new Map(
    units.flatMap((unit) => {
      const found = sides.get(unit.hash);
      return unit.outDir === undefined || found === undefined
        ? []
        : [[unit.outDir, order.filter((side) => found.has(side))]];
    }),
  );
}

/** Of the units of a selected library those that the host does not use; the one it has, where there is only one. */
function targetRoots(
  units: readonly CurrentUnit[],
  sides: ReadonlyMap<string, ReadonlySet<Domain>>,
): readonly CurrentUnit[] {
  const roots = units.filter((unit) => unit.rootOf !== undefined);
  return roots.filter(
    (unit) => !sides.get(unit.hash)?.has("host") || roots.filter((other) => other.rootOf === unit.rootOf).length === 1,
  );
}
