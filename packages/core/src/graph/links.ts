import { type PlatformTest, parsePlatformTest } from "../cfg/cfg.js";
import { edgeKinds, type Platform } from "../model/graph.js";
import type { CargoMetadata } from "../model/metadata.js";
import type { Package } from "../model/package.js";

/** One dependency of a package, before it is known where the package is built. */
export interface Link {
  /** Index of the package that is depended on. */
  readonly to: number;
  /** Index into `edgeKinds`. */
  readonly kind: number;
  /** For each platform, whether the dependency holds there. */
  readonly holds: readonly boolean[];
}

const normal = edgeKinds.indexOf("normal");
const build = edgeKinds.indexOf("build");
const dev = edgeKinds.indexOf("dev");
const procMacro = edgeKinds.indexOf("proc-macro");

/** The dependencies of each package, by its index. A package can depend on another in several ways at once. */
export function linksOf(
  metadata: CargoMetadata,
  packages: readonly Package[],
  indexOf: ReadonlyMap<string, number>,
  platforms: readonly Platform[],
  cfgs: readonly (readonly string[])[],
): readonly (readonly Link[])[] {
  const links: Link[][] = packages.map(() => []);
  const asked = answers(platforms, cfgs);
  for (const node of metadata.resolve?.nodes ?? []) {
    const from = indexOf.get(node.id);
    if (from === undefined) continue;
    for (const { pkg, dep_kinds } of node.deps) {
      const to = indexOf.get(pkg);
      if (to === undefined) continue;
      for (const { kind, target } of dep_kinds) {
        links[from]?.push({ to, kind: codeOf(kind, packages[to]?.isProcMacro ?? false), holds: asked(target) });
      }
    }
  }
  return links;
}

function codeOf(kind: string | null, isProcMacro: boolean): number {
  if (kind === "build") return build;
  if (kind === "dev") return dev;
  return isProcMacro ? procMacro : normal;
}

/** Answers for each platform whether a `[target.'…']` holds there; each text is read and asked once. */
function answers(
  platforms: readonly Platform[],
  cfgs: readonly (readonly string[])[],
): (target: string | null) => readonly boolean[] {
  const sets = cfgs.map((lines) => new Set(lines));
  const everywhere = platforms.map(() => true);
  const known = new Map<string, readonly boolean[]>();
  return (target) => {
    if (target === null) return everywhere;
    const found = known.get(target) ?? ask(parsePlatformTest(target), platforms, sets);
    known.set(target, found);
    return found;
  };
}

/** Cargo has read the text before us; where we cannot, the dependency counts, so that nothing is missed. */
function ask(
  test: ReturnType<typeof parsePlatformTest>,
  platforms: readonly Platform[],
  sets: readonly ReadonlySet<string>[],
): readonly boolean[] {
  const holds: PlatformTest = test.ok ? test.value : () => true;
  return platforms.map(({ triple }, index) => holds(triple, sets[index] ?? new Set()));
}
