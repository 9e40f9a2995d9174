import { isCompilerMade } from "./compiler-made.js";

/** A static library whose symbols are known. */
export interface KnownArchive {
  /** Whose copy it is. */
  readonly copy: string;
  /** Platform that it is for. */
  readonly target: string;
  /** What it defines, each once, sorted. */
  readonly symbols: readonly string[];
  /** What of it gives way to other definitions; asked only where another archive has the same names. */
  readonly givesWay: () => (symbol: string) => boolean;
}

/** What two archives both define. */
export interface Overlap {
  readonly one: number;
  readonly other: number;
  /** Sorted; those that begin with `_`, which are no names for users, behind the others. */
  readonly symbols: readonly string[];
}

/** Fewer symbols in common are held to be a helper that both brought along, and not a library; if they are not all. */
const fewest = 4;

/** Fewer are never one. */
const least = 2;

/** A name that people write. */
const written = /^[\x21-\x7e]{1,200}$/;

/** Archives that are compared for one symbol, and pairs in all. */
const limits = { archives: 16, pairs: 10_000 };

/**
 * Finds which archives are copies of one thing: those of different owners, for one platform, that define the same names.
 * What a compiler makes, and what gives way to other definitions, says nothing.
 */
export function overlaps(archives: readonly KnownArchive[]): readonly Overlap[] {
  const homes = new Map<string, number | number[]>();
  const several = new Set<string>();
  archives.forEach(({ symbols }, index) => {
    for (const symbol of symbols) {
      const known = homes.get(symbol);
      if (known === undefined) {
        homes.set(symbol, index);
        continue;
      }
      if (typeof known === "number") homes.set(symbol, [known, index]);
      else if (known.length < limits.archives) known.push(index);
      several.add(symbol);
    }
  });
  const pairs = new Map<number, string[]>();
  for (const symbol of [...several].sort()) {
    const home = homes.get(symbol);
    if (typeof home !== "object" || !written.test(symbol) || isCompilerMade(symbol)) continue;
    for (const [one, other] of pairsOf(home)) {
      if (!areRivals(archives[one], archives[other])) continue;
      const key = one * archives.length + other;
      const known = pairs.get(key);
      if (known !== undefined) known.push(symbol);
      else if (pairs.size < limits.pairs) pairs.set(key, [symbol]);
    }
  }
  return [...pairs].flatMap(([key, shared]) => {
    const [one, other] = [Math.floor(key / archives.length), key % archives.length];
    const enough = Math.max(least, Math.min(fewest, sizeOf(archives[one]), sizeOf(archives[other])));
    if (shared.length < enough) return [];
    const [mine, theirs] = [archives[one]?.givesWay(), archives[other]?.givesWay()];
    const symbols = shared.filter((symbol) => mine?.(symbol) === false && theirs?.(symbol) === false);
    const inner = symbols.filter((symbol) => symbol.startsWith("_"));
    const outer = symbols.filter((symbol) => !symbol.startsWith("_"));
    return symbols.length < enough ? [] : [{ one, other, symbols: [...outer, ...inner] }];
  });
}

/** How many symbols an archive has, as far as that matters. */
function sizeOf(archive: KnownArchive | undefined): number {
  const most = archive?.symbols.slice(0, 1000) ?? [];
  return most.filter((symbol) => !isCompilerMade(symbol)).length;
}

function pairsOf(home: readonly number[]): readonly (readonly [number, number])[] {
  return home.flatMap((one, i) => home.slice(i + 1).map((other) => [one, other] as const));
}

function areRivals(one: KnownArchive | undefined, other: KnownArchive | undefined): boolean {
  return one !== undefined && other !== undefined && one.copy !== other.copy && one.target === other.target;
}
