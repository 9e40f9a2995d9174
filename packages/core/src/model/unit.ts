import type { Domain, PackageId, Triple } from "./names.js";

/**
 * One run of one build script, as cargo's message `build-script-executed` tells it. A node can have several
 * (features, profile, several targets).
 */
export interface Unit {
  readonly package: PackageId;
  /** Absolute, as cargo prints it. What tells one unit from another. */
  readonly outDir: string;
  /** Sorted, target first; both where cargo shares one run; empty where cargo's files did not tell. */
  readonly domains: readonly Domain[];
  readonly target: Triple;
  readonly linkedLibs: readonly string[];
  readonly linkedPaths: readonly string[];
  readonly cfgs: readonly string[];
  readonly env: readonly (readonly [string, string])[];
  /** Absolute path of the script's kept standard output; absent where there is none to be found. */
  readonly output?: string;
}

/** A run as cargo's message `build-script-executed` tells it. */
export type Executed = Omit<Unit, "domains" | "target" | "output">;
