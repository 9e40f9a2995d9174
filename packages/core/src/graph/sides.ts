import type { CargoMetadata } from "../model/metadata.js";
import type { Domain } from "../model/names.js";
import type { Package } from "../model/package.js";

/** A selected package, and where it is built. */
export interface Root {
  /** Index of the package. */
  readonly index: number;
  readonly sides: readonly Domain[];
}

/**
 * Where selected packages are built: a proc macro for the host, and its programs (tests, benchmarks and examples where
 * they are wanted) for the target, as all of any other package.
 */
export function sidesOf(
  roots: readonly number[],
  packages: readonly Package[],
  metadata: CargoMetadata,
  withDev: boolean,
): readonly Root[] {
  const programs = new Set(withDev ? ["bin", "test", "example", "bench"] : ["bin"]);
  const hasPrograms = new Set(
    metadata.packages.flatMap(({ id, targets }) =>
      targets.some(({ kind }) => kind.some((each) => programs.has(each))) ? [id] : [],
    ),
  );
  return roots.map((index) => {
    const one = packages[index];
    if (one?.isProcMacro !== true) return { index, sides: ["target"] };
    return { index, sides: hasPrograms.has(one.id) ? ["target", "host"] : ["host"] };
  });
}
