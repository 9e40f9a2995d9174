/** A version as cargo reads it (SemVer 2.0). Build metadata is left out: no requirement asks for it. */
export interface Version {
  readonly major: bigint;
  readonly minor: bigint;
  readonly patch: bigint;
  /** Parts of the pre-release; empty for a release. */
  readonly pre: readonly string[];
}

const number = "(0|[1-9][0-9]{0,19})";
const identifiers = "[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*";
const full = new RegExp(`^${number}\\.${number}\\.${number}(?:-(${identifiers}))?(?:\\+${identifiers})?$`);

/** Reads a whole version, `1.2.3-rc.1+build`. */
export function parseVersion(text: string): Version | undefined {
  const found = full.exec(text);
  if (found === null) return undefined;
  const [, major = "", minor = "", patch = "", pre] = found;
  const parts = parsePre(pre);
  const numbers = [major, minor, patch].map(BigInt);
  if (parts === undefined || numbers.some((number) => number > largest)) return undefined;
  return { major: numbers[0] as bigint, minor: numbers[1] as bigint, patch: numbers[2] as bigint, pre: parts };
}

/** The largest number that cargo takes in a version. */
export const largest = 2n ** 64n - 1n;

/** The parts of a pre-release; nothing where a number in it begins with 0. */
export function parsePre(text: string | undefined): readonly string[] | undefined {
  if (text === undefined) return [];
  const parts = text.split(".");
  return parts.some((part) => part === "" || /^0[0-9]+$/.test(part)) ? undefined : parts;
}

/** Compares pre-releases: below 0 where `one` comes first. A release comes after all its pre-releases. */
export function comparePre(one: readonly string[], other: readonly string[]): number {
  if (one.length === 0 || other.length === 0) return other.length - one.length;
  for (let i = 0; i < Math.max(one.length, other.length); i += 1) {
    const [a, b] = [one[i], other[i]];
    if (a === undefined || b === undefined) return a === undefined ? -1 : 1;
    const order = comparePart(a, b);
    if (order !== 0) return order;
  }
  return 0;
}

function comparePart(a: string, b: string): number {
  const [aIsNumber, bIsNumber] = [/^[0-9]+$/.test(a), /^[0-9]+$/.test(b)];
  if (aIsNumber !== bIsNumber) return aIsNumber ? -1 : 1;
  if (aIsNumber && a.length !== b.length) return a.length - b.length;
  return a < b ? -1 : a > b ? 1 : 0;
}
