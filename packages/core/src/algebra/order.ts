import type { Order } from "@px-meta/schema";
import { canonicalJson } from "../json/canonical.js";
import type { JsonValue } from "../model/json.js";

/** A value's place in an order: compared part by part, a missing part counts as 0. */
export type Rank = readonly (number | bigint | string)[];

/** The place of a value in an order; undefined where it has none. */
export function rankIn(order: Order, value: JsonValue): Rank | undefined {
  switch (order.kind) {
    case "number":
      return typeof value === "number" ? [value] : undefined;
    case "enum": {
      const text = canonicalJson(value);
      const place = order.values.findIndex((candidate) => canonicalJson(candidate) === text);
      return place < 0 ? undefined : [place];
    }
    case "dotted":
      return typeof value === "string" ? dotted(value) : undefined;
    case "pkg-config":
      return typeof value === "string" ? packageVersion(value) : undefined;
    case "semver":
      return typeof value === "string" ? semver(value) : undefined;
  }
}

/** Compares two places of one order. */
export function compareRanks(one: Rank, other: Rank): number {
  for (let i = 0; i < Math.max(one.length, other.length); i += 1) {
    const [a, b] = [one[i] ?? 0, other[i] ?? 0];
    // In a pre-release, words come after numbers; in other orders the two never stand at one place.
    if ((typeof a === "string") !== (typeof b === "string")) return typeof a === "string" ? 1 : -1;
    if (a < b) return -1;
    if (a > b) return 1;
  }
  return 0;
}

/** `3.4.32`: whole numbers between dots, as many as there are; the greatest have 30 digits. */
function dotted(text: string): Rank | undefined {
  return /^\d{1,30}(?:\.\d{1,30}){0,15}$/.test(text) ? text.split(".").map(BigInt) : undefined;
}

/** SemVer 2.0: a pre-release comes before its release, build metadata does not count. Minor and patch may be missing. */
function semver(text: string): Rank | undefined {
  const found =
    /^(\d{1,30})(?:\.(\d{1,30}))?(?:\.(\d{1,30}))?(?:-([0-9A-Za-z.-]{1,100}))?(?:\+[0-9A-Za-z.-]{1,100})?$/.exec(text);
  if (found === null) return undefined;
  const [, major = "0", minor = "0", patch = "0", pre] = found;
  const numbers = [major, minor, patch].map(BigInt);
  if (pre === undefined) return [...numbers, 1];
  const parts = pre.split(".").map((part) => (/^\d+$/.test(part) ? BigInt(part) : part));
  // Each part says that it is there, because a longer pre-release comes after its beginning.
  return [...numbers, 0, ...parts.flatMap((part) => [1, part])];
}

/**
 * A version as pkg-config compares them (rpm's way): runs of digits and runs of letters, one after the other, whatever
 * stands between; numbers come after words, and more after less. What a `~` begins comes before what it follows.
 */
function packageVersion(text: string): Rank | undefined {
  if (text.length > 256 || !/^[\x21-\x7e]*[0-9A-Za-z][\x21-\x7e]*$/.test(text)) return undefined;
  return (text.match(/~|[0-9]+|[A-Za-z]+/g) ?? []).flatMap((part): Rank => {
    if (part === "~") return [-1, 0];
    return /^[0-9]/.test(part) ? [2, BigInt(part)] : [1, part];
  });
}
