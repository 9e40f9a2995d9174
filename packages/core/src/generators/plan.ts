import type { Generation } from "../model/generator.js";
import type { CargoMetadata } from "../model/metadata.js";
import { type PackageId, packageId } from "../model/names.js";
import type { Problem } from "../model/problem.js";
import type { Selection } from "../model/selection.js";
import { rootsOf } from "../selector/roots.js";
import { cargoPxOrder } from "./cargo-px-order.js";
import { orderOrCircles } from "./circles.js";
import { type Needs, needsOf, reach } from "./needs.js";

/** What is to be generated for a selection. */
export interface GeneratorPlan {
  /** Each generation after all that it needs: cargo-px's order, wherever that does so too. */
  readonly order: readonly Generation[];
  /** The same in steps: a generation needs none but those of earlier levels. Each level by `order`. */
  readonly levels: readonly (readonly Generation[])[];
  /** For each, the generated packages that it needs without another generated one in between, by `order`. */
  readonly below: ReadonlyMap<PackageId, readonly PackageId[]>;
  readonly problems: readonly Problem[];
}

/**
 * Finds out what must be generated before the packages of a selection can be compiled, and in which order: the generated
 * packages among them, those that they depend on, and those that a generator of one of these depends on. What tests
 * depend on counts for the selected packages alone, and where the selection has tests.
 *
 * A generation comes after those of all packages that its package depends on, and of all that its generator is made of.
 * Where these need each other in a circle nothing is planned, and the problems name each step of it. A package that is
 * named and is not there may be one that a generator makes: then everything is planned, as cargo-px does it, and the
 * problem counts where it is still missing afterwards.
 */
export function planGenerators(
  metadata: CargoMetadata,
  generations: readonly Generation[],
  selection: Selection,
): GeneratorPlan {
  const needs = needsOf(metadata, generations);
  const { wanted, problems } = wantedOf(metadata, needs, selection);
  const settled = orderOrCircles(metadata, needs, wanted);
  if (!settled.ok) return { order: [], levels: [], below: new Map(), problems: [...problems, ...settled.error] };
  const levelOf = levelsOf(needs, settled.value);
  const chosen = new Set(settled.value.filter((index) => needs.generations.has(index)));
  const below = new Map([...chosen].map((index) => [index, belowOf(needs, levelOf, index)]));
  const order = inOrder(cargoPxOrder(metadata, needs, chosen), below);
  return { ...named(needs, order, levelOf, below), problems };
}

/** All packages that are compiled for a selection. */
function wantedOf(
  metadata: CargoMetadata,
  { needs, devDepends, generations }: Needs,
  selection: Selection,
): { readonly wanted: ReadonlySet<number>; readonly problems: readonly Problem[] } {
  const members = new Set(metadata.workspace_members);
  const packages = metadata.packages.map(({ id, name, version }) => {
    return { id: packageId(id), name, version, isWorkspaceMember: members.has(id) };
  });
  const roots = rootsOf(packages, metadata, selection);
  if (!roots.ok) return { wanted: reach(needs, generations.keys()), problems: [roots.error] };
  const tests = selection.dev ? roots.value.flatMap((index) => devDepends[index] ?? []) : [];
  return { wanted: reach(needs, [...roots.value, ...tests]), problems: [] };
}

/** By package: how many generations there are at most one after another before it can be compiled, its own included. */
function levelsOf({ needs, generations }: Needs, dependenciesFirst: readonly number[]): Int32Array {
  const levels = new Int32Array(needs.length);
  for (const index of dependenciesFirst) {
    let level = 0;
    for (const other of needs[index] ?? []) level = Math.max(level, levels[other] ?? 0);
    levels[index] = level + (generations.has(index) ? 1 : 0);
  }
  return levels;
}

/** The nearest generated packages among those that one needs. Where a level is 0 there are none further on. */
function belowOf({ needs, generations }: Needs, levelOf: Int32Array, from: number): readonly number[] {
  const hasSome = (other: number) => levelOf[other] !== 0;
  const reached = new Set((needs[from] ?? []).filter(hasSome));
  for (const one of reached) {
    if (generations.has(one)) continue;
    for (const other of needs[one] ?? []) if (hasSome(other)) reached.add(other);
  }
  return [...reached].filter((index) => generations.has(index));
}

/** An order that differs from the given one only where it must: what comes too late comes right before who needs it. */
function inOrder(given: readonly number[], below: ReadonlyMap<number, readonly number[]>): readonly number[] {
  const byPlace = placesIn(given);
  const done = new Set<number>();
  const seen = new Set<number>();
  const open = given.toReversed();
  for (let index = open.pop(); index !== undefined; index = open.pop()) {
    const missing = seen.has(index) ? [] : (below.get(index) ?? []).filter((other) => !done.has(other));
    seen.add(index);
    if (missing.length === 0) done.add(index);
    else open.push(index, ...missing.sort(byPlace).reverse());
  }
  return [...done];
}

/** Compares packages by their places in an order. */
function placesIn(order: readonly number[]): (a: number, b: number) => number {
  const places = new Map(order.map((index, place) => [index, place]));
  return (a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0);
}

function named(
  { generations }: Needs,
  order: readonly number[],
  levelOf: Int32Array,
  belowEach: ReadonlyMap<number, readonly number[]>,
): Omit<GeneratorPlan, "problems"> {
  const byPlace = placesIn(order);
  const levels: Generation[][] = [];
  const below = new Map<PackageId, readonly PackageId[]>();
  const all = (some: readonly number[]) => some.flatMap((index) => generations.get(index) ?? []);
  for (const index of order) {
    const level = (levelOf[index] ?? 1) - 1;
    while (levels.length <= level) levels.push([]);
    for (const one of all([index])) {
      levels[level]?.push(one);
      below.set(
        one.package,
        all((belowEach.get(index) ?? []).toSorted(byPlace)).map((other) => other.package),
      );
    }
  }
  return { order: all(order), levels, below };
}
