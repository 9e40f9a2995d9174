import type { Carried } from "../algebra/fold.js";
import type { Propagation, Said } from "../algebra/propagation.js";
import type { Fact } from "../model/fact.js";
import type { PackageGraph } from "../model/graph.js";
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
  readonly said: Said;
  readonly problems: readonly Problem[];
  /** What everything linked into each node comes to, where that had to be reckoned. */
  readonly linked?: Carried;
}

/** What was found before in what is said now; nothing where it must be looked at again. */
export function remembered(memory: Memory | undefined, { facts }: Propagation, said: Said): Found | undefined {
  const found = memory?.found.get(said.version.id);
  if (memory === undefined || found === undefined || found.problems.length === 0) return found;
  // A problem speaks of facts as a whole: of their origins, trust and overrides too.
  const { operands } = found.said;
  return said.operands.every(({ fact }, index) => facts[fact] === memory.facts[operands[index]?.fact ?? -1])
    ? found
    : undefined;
}

/** What was found when only some nodes said something else. */
export function nearest(memory: Memory | undefined, { version }: Said): Found | undefined {
  return version.since && memory?.found.get(version.since.id);
}
