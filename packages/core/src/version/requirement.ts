import { err, ok, type Result } from "../model/result.js";
import { comparePre, largest, parsePre, parseVersion, type Version } from "./version.js";

/** A version requirement, ready to be asked. */
export type Requirement = (version: string) => boolean;

/**
 * Reads a version requirement as cargo does: `1.2` means `^1.2`, a comma means _and_, a pre-release fits only where
 * a part of the requirement names a pre-release of the same version. The error says what is wrong with the text.
 */
export function parseRequirement(text: string): Result<Requirement, string> {
  const comparators = parseComparators(text);
  if (!comparators.ok) return comparators;
  return ok((version) => {
    const parsed = parseVersion(version);
    return parsed !== undefined && fits(comparators.value, parsed);
  });
}

/** Reads the parts of a version requirement, which all must hold; none for `*`, which is any release. */
export function parseComparators(text: string): Result<readonly Comparator[], string> {
  const words = text.replace(/^ +| +$/g, "");
  if (words === "") return err("it is empty; any version is `*`");
  if (isStar(words)) return ok([]);
  const parts = words.split(",");
  if (parts.length > maxParts) return err(`it has more than ${maxParts} parts`);
  const comparators: Comparator[] = [];
  for (const part of parts) {
    const comparator = parseComparator(part.replace(/^ +| +$/g, ""));
    if (!comparator.ok) return comparator;
    comparators.push(comparator.value);
  }
  return ok(comparators);
}

const maxParts = 32;

/** A part as problems show it. */
function shown(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 59)}…` : text);
}

type Sign = "=" | ">" | ">=" | "<" | "<=" | "~" | "^";

/** One part of a requirement. Without minor and patch it speaks of all of them. */
export interface Comparator {
  readonly sign: Sign;
  readonly major: bigint;
  readonly minor?: bigint;
  readonly patch?: bigint;
  readonly pre: readonly string[];
}

const number = "(?:0|[1-9][0-9]{0,19})";
const identifiers = "[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*";
const form = new RegExp(
  `^(=|>=|>|<=|<|~|\\^)? *(${number})(?:\\.(${number}|[*xX])(?:\\.(?:([*xX])|(${number})(?:-(${identifiers}))?(?:\\+${identifiers})?))?)?$`,
);

function parseComparator(text: string): Result<Comparator, string> {
  const found = form.exec(text);
  if (found === null) return err(`${shown(text)} is no version requirement such as \`>=1.2, <2\``);
  const [, sign, major = "", minor, star, patch, pre] = found;
  const parts = parsePre(pre);
  if (parts === undefined) return err(`${shown(text)}: a number in a pre-release begins with 0`);
  if ([major, minor, patch].some((number) => number !== undefined && !isStar(number) && BigInt(number) > largest)) {
    return err(`${shown(text)} has a number beyond ${largest}`);
  }
  const isMinorWild = minor !== undefined && isStar(minor);
  if (isMinorWild && patch !== undefined) return err(`${shown(text)}: only \`*\` can follow \`*\``);
  const isWild = isMinorWild || star !== undefined;
  return ok({
    sign: (sign as Sign | undefined) ?? (isWild ? "=" : "^"),
    major: BigInt(major),
    ...(minor !== undefined && !isMinorWild && { minor: BigInt(minor) }),
    ...(patch !== undefined && { patch: BigInt(patch) }),
    pre: parts,
  });
}

function isStar(text: string): boolean {
  return text === "*" || text === "x" || text === "X";
}

function fits(comparators: readonly Comparator[], version: Version): boolean {
  if (!comparators.every((comparator) => holds(comparator, version))) return false;
  return version.pre.length === 0 || comparators.some((comparator) => namesPreOf(comparator, version));
}

/** Whether a part names a pre-release of just this version, and so says that pre-releases of it are meant. */
function namesPreOf({ major, minor, patch, pre }: Comparator, version: Version): boolean {
  return pre.length > 0 && major === version.major && minor === version.minor && patch === version.patch;
}

function holds(comparator: Comparator, version: Version): boolean {
  switch (comparator.sign) {
    case "=":
      return isExact(comparator, version);
    case ">":
      return order(comparator, version) > 0;
    case ">=":
      return isExact(comparator, version) || order(comparator, version) > 0;
    case "<":
      return order(comparator, version) < 0;
    case "<=":
      return isExact(comparator, version) || order(comparator, version) < 0;
    case "~":
      return isTilde(comparator, version);
    case "^":
      return isCaret(comparator, version);
  }
}

function isExact({ major, minor, patch, pre }: Comparator, version: Version): boolean {
  return (
    version.major === major &&
    (minor === undefined || version.minor === minor) &&
    (patch === undefined || version.patch === patch) &&
    comparePre(version.pre, pre) === 0
  );
}

/** Whether the version lies above (1) or below (-1) all that the comparator speaks of; 0 where within. */
function order({ major, minor, patch, pre }: Comparator, version: Version): number {
  if (version.major !== major) return version.major > major ? 1 : -1;
  if (minor === undefined) return 0;
  if (version.minor !== minor) return version.minor > minor ? 1 : -1;
  if (patch === undefined) return 0;
  if (version.patch !== patch) return version.patch > patch ? 1 : -1;
  return Math.sign(comparePre(version.pre, pre));
}

function isTilde({ major, minor, patch, pre }: Comparator, version: Version): boolean {
  if (version.major !== major) return false;
  if (minor !== undefined && version.minor !== minor) return false;
  if (patch !== undefined && version.patch !== patch) return version.patch > patch;
  return comparePre(version.pre, pre) >= 0;
}

/** The leftmost part that is not 0 must stay, the rest may only grow. */
function isCaret({ major, minor, patch, pre }: Comparator, version: Version): boolean {
  if (version.major !== major) return false;
  if (minor === undefined) return true;
  if (patch === undefined) return major > 0n ? version.minor >= minor : version.minor === minor;
  if (major > 0n) {
    if (version.minor !== minor) return version.minor > minor;
    if (version.patch !== patch) return version.patch > patch;
  } else if (minor > 0n) {
    if (version.minor !== minor) return false;
    if (version.patch !== patch) return version.patch > patch;
  } else if (version.minor !== minor || version.patch !== patch) {
    return false;
  }
  return comparePre(version.pre, pre) >= 0;
}
