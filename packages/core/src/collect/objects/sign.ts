import type { JsonValue } from "../../model/json.js";

/** What one file tells of how code was compiled, at a field of `abi@1`. */
export type Sign =
  /** What all code of a package must say alike. */
  | { readonly kind: "says"; readonly pointer: string; readonly value: JsonValue; readonly text: string }
  /** A version that the system must have at least: of several the greatest counts. */
  | { readonly kind: "needs"; readonly pointer: string; readonly version: string; readonly text: string };

/** Whether one dotted version is newer than another. */
export function isNewer(one: string, other: string): boolean {
  const [mine, theirs] = [one.split("."), other.split(".")];
  for (let i = 0; i < Math.max(mine.length, theirs.length); i += 1) {
    const difference = Number(mine[i] ?? 0) - Number(theirs[i] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return false;
}
