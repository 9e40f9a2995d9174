import type { CargoMetadata, MetadataPackage } from "../model/metadata.js";
import { nearest } from "../model/nearest.js";
import { packageLabel } from "../model/package.js";
import type { MistakenProgram } from "../model/problems/generator.js";

/** The binaries of a workspace by their names, as generators are looked up. */
export interface Binaries {
  /** The members that have a binary of this name. */
  readonly named: (name: string) => readonly MetadataPackage[];
  /** What else bears a name that no other member's binary has, seen from a package that looks for it. */
  readonly instead: (name: string, from: MetadataPackage) => MistakenProgram | undefined;
}

/** Finds the binaries of a workspace. */
export function binariesOf(metadata: CargoMetadata): Binaries {
  const ids = new Set(metadata.workspace_members);
  const members = metadata.packages.filter(({ id }) => ids.has(id));
  const binaries = grouped(members, binariesIn);
  const named = (name: string) => binaries.get(name) ?? [];
  let known: ((name: string) => MistakenProgram | undefined) | undefined;
  return {
    named,
    instead: (name, from) => {
      if (named(name).includes(from)) return { kind: "own" };
      known ??= bearers(metadata, members, [...binaries.keys()].sort());
      const found = known(name);
      const isOwn = found?.kind === "near" && named(found.name).every((one) => one === from);
      return isOwn ? undefined : found;
    },
  };
}

/** How often a name that is nearly so is looked for: with thousands of names that takes its time, and who reads that many? */
const mostSearches = 50;

/** Tells what bears a name that no member's binary has: what is closest to a binary of a member first. */
function bearers(
  { packages }: CargoMetadata,
  members: readonly MetadataPackage[],
  binaries: readonly string[],
): (name: string) => MistakenProgram | undefined {
  const isMember = new Set(members);
  const byName = grouped(members, ({ name }) => [name]);
  const byTarget = grouped(members, (one) => otherTargets(one).map(([name]) => name));
  const outside = packages.filter((one) => one.source === null && !isMember.has(one));
  const byForeignBinary = grouped(outside, binariesIn);
  let searches = 0;
  return (name) => {
    const [bearer] = byName.get(name) ?? [];
    const others = bearer === undefined ? [] : binariesIn(bearer).toSorted();
    if (others.length > 0) return { kind: "package", binaries: others };
    const [having] = byTarget.get(name) ?? [];
    const [, is] = (having && otherTargets(having).find(([target]) => target === name)) ?? [];
    if (having !== undefined && is !== undefined) return { kind: "target", is, of: packageLabel(having) };
    if (bearer !== undefined) return { kind: "package", binaries: [] };
    const [foreign] = byForeignBinary.get(name) ?? [];
    if (foreign !== undefined) return { kind: "outside", of: packageLabel(foreign) };
    searches += 1;
    const near = searches > mostSearches ? undefined : nearest(name, binaries);
    return near === undefined ? undefined : { kind: "near", name: near };
  };
}

function grouped(
  packages: readonly MetadataPackage[],
  namesOf: (one: MetadataPackage) => readonly string[],
): ReadonlyMap<string, readonly MetadataPackage[]> {
  const groups = new Map<string, MetadataPackage[]>();
  for (const one of packages) {
    for (const name of new Set(namesOf(one))) {
      const group = groups.get(name);
      if (group === undefined) groups.set(name, [one]);
      else group.push(one);
    }
  }
  return groups;
}

function binariesIn({ targets }: MetadataPackage): readonly string[] {
  return targets.flatMap(({ kind, name }) => (kind.includes("bin") ? [name] : []));
}

/** Kinds of targets that are neither programs of a build nor libraries of some kind, as people call them. */
const targetKinds = new Map([
  ["example", "example"],
  ["test", "test"],
  ["bench", "benchmark"],
  ["proc-macro", "proc macro"],
]);

/** Targets that are no binaries, with what they are. A library goes by the name of its package, too, which may have `-`. */
function otherTargets({ name: packageName, targets }: MetadataPackage): readonly (readonly [string, string])[] {
  return targets.flatMap(({ kind: [kind = ""], name }) => {
    if (kind === "bin" || kind === "custom-build") return [];
    const is = targetKinds.get(kind) ?? "library";
    const isNamedAfter = name === packageName.replaceAll("-", "_");
    return isNamedAfter ? [[name, is] as const, [packageName, is] as const] : [[name, is] as const];
  });
}
