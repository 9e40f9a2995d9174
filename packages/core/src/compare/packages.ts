import type { PackageGraph } from "../model/graph.js";
import type { PackageId } from "../model/names.js";

/** A package by name, with the versions of it that only one of two builds has. */
export interface PackageChange {
  readonly name: string;
  /** Versions that only the first has. */
  readonly was: readonly string[];
  /** Versions that only the second has. */
  readonly is: readonly string[];
}

/** Gives each package of either build the id under which the two are compared: that of the first. */
export type Match = (side: "before" | "after", id: PackageId) => PackageId;

/** Finds which package of one build is which of another: by id, else by name where each build has one left. */
export function matchPackages(before: PackageGraph, after: PackageGraph): Match {
  const known = new Set(before.packages.map(({ id }) => id));
  const fresh = new Set(after.packages.map(({ id }) => id));
  const gone = byName(before, fresh);
  const renamed = new Map<PackageId, PackageId>();
  for (const [name, [id, ...more]] of byName(after, known)) {
    const [old, ...others] = gone.get(name) ?? [];
    if (id !== undefined && old !== undefined && more.length + others.length === 0) renamed.set(id, old);
  }
  return (side, id) => (side === "before" ? id : (renamed.get(id) ?? id));
}

/** The packages of a graph that another one does not have, by name. */
function byName({ packages }: PackageGraph, others: ReadonlySet<PackageId>): ReadonlyMap<string, readonly PackageId[]> {
  const names = new Map<string, PackageId[]>();
  for (const { id, name } of packages) {
    if (others.has(id)) continue;
    const ids = names.get(name) ?? [];
    ids.push(id);
    names.set(name, ids);
  }
  return names;
}

/** The packages and versions that only one of two builds has, by name. */
export function comparePackages(before: PackageGraph, after: PackageGraph): readonly PackageChange[] {
  const [was, is] = [versionsOf(before), versionsOf(after)];
  const names = [...new Set([...was.keys(), ...is.keys()])].sort();
  return names.flatMap((name) => {
    const [old, now] = [was.get(name) ?? new Set<string>(), is.get(name) ?? new Set<string>()];
    const gone = [...old].filter((version) => !now.has(version)).sort();
    const come = [...now].filter((version) => !old.has(version)).sort();
    return gone.length + come.length === 0 ? [] : [{ name, was: gone, is: come }];
  });
}

function versionsOf({ packages }: PackageGraph): ReadonlyMap<string, ReadonlySet<string>> {
  const versions = new Map<string, Set<string>>();
  for (const { name, version } of packages) versions.set(name, (versions.get(name) ?? new Set()).add(version));
  return versions;
}
