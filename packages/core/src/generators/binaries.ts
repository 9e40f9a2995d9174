import type { CargoMetadata, MetadataPackage } from "../model/metadata.js";
import { nearest } from "../model/nearest.js";
import { packageLabel } from "../model/package.js";
import type { MistakenProgram } from "../model/problems/generator.js";

/** The targets of a workspace by their names, as generators are looked up. */
export interface Binaries {
  /** The members that have a binary of this name. */
  readonly named: (name: string) => readonly MetadataPackage[];
  /** What else bears a name that no member's binary has, seen from a package that looks for it. */
  readonly instead: (name: string, from: MetadataPackage) => MistakenProgram | undefined;
}

/** Finds the binaries of a workspace. */
export function binariesOf(metadata: CargoMetadata): Binaries {
  const members = new Set(metadata.workspace_members);
  const binaries = new Map<string, MetadataPackage[]>();
  for (const one of metadata.packages) {
    if (!members.has(one.id)) continue;
    for (const name of new Set(binariesIn(one))) {
      const having = binaries.get(name);
      if (having === undefined) binaries.set(name, [one]);
      else having.push(one);
    }
  }
  const named = (name: string) => binaries.get(name) ?? [];
  return {
    named,
    instead: (name, from) => {
      if (named(name).includes(from)) return { kind: "own" };
      const inside = metadata.packages.filter(({ id }) => members.has(id));
      const outside = metadata.packages.filter(({ id, source }) => source === null && !members.has(id));
      return (
        otherTarget(name, inside) ?? packageOf(name, inside) ?? foreignBinary(name, outside) ?? nearBinary(name, from)
      );
    },
  };

  function nearBinary(name: string, from: MetadataPackage): MistakenProgram | undefined {
    const others = [...binaries].flatMap(([other, having]) => (having.some((one) => one !== from) ? [other] : []));
    const near = nearest(name, others.sort());
    return near === undefined ? undefined : { kind: "near", name: near };
  }
}

function binariesIn({ targets }: MetadataPackage): readonly string[] {
  return targets.flatMap(({ kind, name }) => (kind.includes("bin") ? [name] : []));
}

/** Kinds of targets, as people call them. */
const targetKinds = new Map([
  ["example", "example"],
  ["test", "test"],
  ["bench", "benchmark"],
  ["proc-macro", "proc macro"],
]);

/** A target of another kind. The name of a library has `_` where its package may have `-`. */
function otherTarget(name: string, packages: readonly MetadataPackage[]): MistakenProgram | undefined {
  for (const one of packages) {
    for (const target of one.targets) {
      const [kind = ""] = target.kind;
      const is = targetKinds.get(kind) ?? "library";
      const isProgram = kind === "bin" || kind === "custom-build";
      const isNamedSo = target.name === name || (is === "library" && target.name === name.replaceAll("-", "_"));
      if (!isProgram && isNamedSo) return { kind: "target", is, of: packageLabel(one) };
    }
  }
  return undefined;
}

function packageOf(name: string, packages: readonly MetadataPackage[]): MistakenProgram | undefined {
  const found = packages.find((one) => one.name === name);
  return found && { kind: "package", binaries: binariesIn(found).toSorted() };
}

function foreignBinary(name: string, packages: readonly MetadataPackage[]): MistakenProgram | undefined {
  const found = packages.find((one) => binariesIn(one).includes(name));
  return found && { kind: "outside", of: packageLabel(found) };
}
