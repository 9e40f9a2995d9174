import type { Carried } from "../algebra/fold.js";
import type { Propagation, Said } from "../algebra/propagation.js";
import type { Fact } from "../model/fact.js";
import type { PackageGraph } from "../model/graph.js";
import type { PackageId } from "../model/names.js";
import type { Policy } from "../model/override.js";
import type { Problem } from "../model/problem.js";

/** What a check found, for the next one. */
export interface Memory {
  readonly graph: PackageGraph;
  readonly conflicts: Policy["conflicts"];
  readonly facts: readonly Fact[];
  readonly found: ReadonlyMap<symbol, Found>;
}

/** What was found in a field or a demand. */
export interface Found {
  readonly problems: readonly Problem[];
  /** What everything linked into each node comes to, where that had to be reckoned. */
  readonly linked?: Carried;
}

/** Tells what was found before in what is said now; nothing where it must be looked at again. */
export function remembering(memory: Memory | undefined, { facts }: Propagation): (said: Said) => Found | undefined {
  let changed: ReadonlySet<PackageId> | undefined;
  return (said) => {
    const found = memory?.found.get(said.version.id);
    if (memory === undefined || found === undefined || found.problems.length === 0) return found;
    // A problem speaks of facts as a whole, of their origins and overrides too, and of others of their names.
    changed ??= changedPackages(memory.facts, facts);
    const isSame = said.operands.every(({ fact }) => changed?.has((facts[fact] as Fact).package) === false);
    return isSame ? found : undefined;
  };
}

/** The packages of facts that stand in one of two lists alone. */
function changedPackages(before: readonly Fact[], now: readonly Fact[]): ReadonlySet<PackageId> {
  const [old, found] = [new Set(before), new Set(now)];
  const changed = [...before.filter((fact) => !found.has(fact)), ...now.filter((fact) => !old.has(fact))];
  return new Set(changed.map((fact) => fact.package));
}

/** What was found when only some nodes said something else. */
export function nearest(memory: Memory | undefined, { version }: Said): Found | undefined {
  return version.since && memory?.found.get(version.since.id);
}
