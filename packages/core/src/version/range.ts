import { ok, type Result } from "../model/result.js";
import { type Comparator, parseComparators } from "./requirement.js";
import { comparePre, type Version } from "./version.js";

/**
 * The versions that a requirement accepts: those from `from` up to `below`, where a pre-release counts only if its
 * `major.minor.patch` is among `pre`. Each set of versions has one such form.
 */
export interface VersionRange {
  readonly from: Version;
  /** Absent: no end. */
  readonly below?: Version;
  readonly pre: ReadonlySet<string>;
}

/** Reads a requirement as cargo does. The error says what is wrong with the text. */
export function parseRange(text: string): Result<VersionRange, string> {
  const comparators = parseComparators(text);
  if (!comparators.ok) return comparators;
  const named = comparators.value.filter(({ pre }) => pre.length > 0).map(tripleOf);
  let range: VersionRange = { from: zero, pre: new Set(named) };
  for (const comparator of comparators.value) {
    const { from, below, closed } = spanOf(comparator);
    const pre = new Set([...range.pre].filter((triple) => closed === undefined || !triple.startsWith(closed)));
    range = {
      from: from === undefined ? range.from : later(range.from, from),
      ...end(range.below, below),
      pre,
    };
  }
  return ok(settled(range));
}

/** The range of one version alone. */
export function exactly(version: Version): VersionRange {
  const pre = new Set(version.pre.length > 0 ? [tripleOf(version)] : []);
  return settled({ from: version, below: next(version), pre });
}

/** The versions that two ranges have in common. */
export function commonRange(one: VersionRange, other: VersionRange): VersionRange {
  return settled({
    from: later(one.from, other.from),
    ...end(one.below, other.below),
    pre: new Set([...one.pre].filter((triple) => other.pre.has(triple))),
  });
}

/** Whether a range has no version. */
export function isEmptyRange({ from, below, pre }: VersionRange): boolean {
  return pre.size === 0 && below !== undefined && compare({ ...from, pre: [] }, below) >= 0;
}

/** A requirement that accepts just the versions of a range. */
export function showRange({ from, below, pre }: VersionRange): string {
  const alone = settled({ from, below: next(from), pre });
  if (below !== undefined && alone.below !== undefined && compare(below, alone.below) === 0) return `=${show(from)}`;
  const low = compare(from, zeroRelease) === 0 ? [] : [`>=${show(from)}`];
  const high = below === undefined ? [] : [`<${show(below)}`];
  return [...low, ...high].join(", ") || "*";
}

const zero: Version = { major: 0n, minor: 0n, patch: 0n, pre: ["0"] };
const zeroRelease: Version = { ...zero, pre: [] };

/** Brings a range into its one form: bounds that speak of pre-releases which do not count become releases. */
function settled({ from, below, pre }: VersionRange): VersionRange {
  const kept = new Set([...pre].filter((triple) => hasPre(triple, from, below)));
  const release = (version: Version): Version => (kept.has(tripleOf(version)) ? version : { ...version, pre: [] });
  return { from: release(from), ...(below && { below: release(below) }), pre: kept };
}

/** Whether some pre-release of a `major.minor.patch` lies between two bounds. */
function hasPre(triple: string, from: Version, below: Version | undefined): boolean {
  const [major = 0n, minor = 0n, patch = 0n] = triple.split(".").map(BigInt);
  const least = later({ major, minor, patch, pre: ["0"] }, from);
  return least.pre.length > 0 && tripleOf(least) === triple && (below === undefined || compare(least, below) < 0);
}

/** What a comparator says: where it begins and ends, and of which versions no pre-release counts. */
function spanOf({ sign, major, minor, patch, pre }: Comparator): {
  readonly from?: Version;
  readonly below?: Version;
  /** A beginning of `major.minor.patch`. */
  readonly closed?: string;
} {
  const first: Version = { major, minor: minor ?? 0n, patch: patch ?? 0n, pre };
  const lowest: Version = patch === undefined ? { ...first, pre: ["0"] } : first;
  const beyond = patch === undefined ? afterAll(major, minor) : next(first);
  const closed = patch === undefined ? { closed: minor === undefined ? `${major}.` : `${major}.${minor}.` } : {};
  switch (sign) {
    case "=":
      return { from: first, below: beyond, ...closed };
    case ">":
      return { from: beyond };
    case ">=":
      return { from: first, ...closed };
    case "<":
      return { below: lowest };
    case "<=":
      return { below: beyond, ...closed };
    case "~":
      return { from: first, below: afterAll(major, minor), ...closed };
    case "^":
      return { from: lowest, below: afterCaret(major, minor, patch) };
  }
}

/** The first version after all of a major, or of a minor. */
function afterAll(major: bigint, minor: bigint | undefined): Version {
  const [up, inner] = minor === undefined ? [major + 1n, 0n] : [major, minor + 1n];
  return { major: up, minor: inner, patch: 0n, pre: ["0"] };
}

/** The first version that differs in the leftmost part that is not 0. */
function afterCaret(major: bigint, minor: bigint | undefined, patch: bigint | undefined): Version {
  if (major > 0n || minor === undefined) return afterAll(major, undefined);
  if (minor > 0n || patch === undefined) return afterAll(major, minor);
  return next({ major, minor, patch, pre: [] });
}

/** The next version there is: a longer pre-release, or the first pre-release of the next patch. */
function next({ major, minor, patch, pre }: Version): Version {
  return pre.length > 0 ? { major, minor, patch, pre: [...pre, "0"] } : { major, minor, patch: patch + 1n, pre: ["0"] };
}

function later(one: Version, other: Version): Version {
  return compare(one, other) >= 0 ? one : other;
}

function end(one: Version | undefined, other: Version | undefined): { readonly below?: Version } {
  if (one === undefined || other === undefined) {
    const below = one ?? other;
    return below === undefined ? {} : { below };
  }
  return { below: compare(one, other) <= 0 ? one : other };
}

function compare(one: Version, other: Version): number {
  for (const part of ["major", "minor", "patch"] as const) {
    if (one[part] !== other[part]) return one[part] < other[part] ? -1 : 1;
  }
  return comparePre(one.pre, other.pre);
}

function tripleOf({ major, minor = 0n, patch = 0n }: Pick<Comparator, "major" | "minor" | "patch">): string {
  return `${major}.${minor}.${patch}`;
}

function show(version: Version): string {
  return tripleOf(version) + (version.pre.length > 0 ? `-${version.pre.join(".")}` : "");
}
