import type { Difference } from "@px-meta/core/stages";
import { problemJson } from "../render/problems.js";

/** A difference as JSON shows it. */
export function differenceJson({ packages, facts, merged, appeared, disappeared }: Difference): object {
  return { packages, facts, merged, appeared: appeared.map(problemJson), disappeared: disappeared.map(problemJson) };
}

/** No difference at all. */
export const noDifference: Difference = { packages: [], facts: [], merged: [], appeared: [], disappeared: [] };
