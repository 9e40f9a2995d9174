import type { Generation } from "../model/generator.js";
import type { CargoMetadata } from "../model/metadata.js";

/** Packages by index, as cargo lists them: for each, some others. */
export type Others = readonly (readonly number[])[];

/** What packages need of each other before they can be compiled. */
export interface Needs {
  /** Normal and build-dependencies, each once, in cargo's order. */
  readonly depends: Others;
  /** What tests, examples and benchmarks alone depend on. */
  readonly devDepends: Others;
  /** Dependencies, and the package of the generator. */
  readonly needs: Others;
  /** The packages that are generated. */
  readonly generations: ReadonlyMap<number, Generation>;
  /** For each whose generator is a binary: the package that has it. */
  readonly generatorOf: ReadonlyMap<number, number>;
}

/** Reads the needs of all packages from cargo's resolution. What some other platform depends on counts. */
export function needsOf(metadata: CargoMetadata, declared: readonly Generation[]): Needs {
  const indexOf = new Map(metadata.packages.map(({ id }, index) => [id, index]));
  const depends = metadata.packages.map(() => new Set<number>());
  const devDepends = metadata.packages.map(() => new Set<number>());
  for (const { id, deps } of metadata.resolve?.nodes ?? []) {
    const from = indexOf.get(id);
    if (from === undefined) continue;
    for (const { pkg, dep_kinds } of deps) {
      const to = indexOf.get(pkg);
      if (to === undefined || to === from) continue;
      const isDev = dep_kinds.length > 0 && dep_kinds.every(({ kind }) => kind === "dev");
      (isDev ? devDepends : depends)[from]?.add(to);
    }
  }
  const generations = new Map<number, Generation>();
  const generatorOf = new Map<number, number>();
  for (const one of declared) {
    const index = indexOf.get(one.package);
    if (index === undefined) continue;
    generations.set(index, one);
    const { program } = one.generator;
    const generator = program.kind === "binary" ? indexOf.get(program.package) : undefined;
    if (generator !== undefined) generatorOf.set(index, generator);
  }
  const needs = depends.map((some, index) => {
    const generator = generatorOf.get(index);
    return generator === undefined || some.has(generator) ? [...some] : [...some, generator];
  });
  return {
    ...{ needs, generations, generatorOf },
    depends: depends.map((some) => [...some]),
    devDepends: devDepends.map((some) => [...some]),
  };
}

/** All that some packages need, themselves included. */
export function reach(needs: Others, from: Iterable<number>): ReadonlySet<number> {
  const reached = new Set(from);
  for (const one of reached) for (const other of needs[one] ?? []) reached.add(other);
  return reached;
}
