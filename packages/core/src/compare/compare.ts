import type { Propagation } from "../algebra/propagation.js";
import { describe } from "../model/describe.js";
import type { Problem } from "../model/problem.js";
import { compareFacts, type FactChange } from "./facts.js";
import { compareMerged, type MergedChange } from "./merged.js";
import { comparePackages, matchPackages, type PackageChange } from "./packages.js";

/** What is compared: all facts of a build, settled. */
export interface Compared {
  readonly propagation: Propagation;
  readonly problems: readonly Problem[];
  /** The profile of the build, where it is known. */
  readonly profile?: string;
}

/** What is otherwise in a second build than in a first. */
export interface Difference {
  readonly packages: readonly PackageChange[];
  readonly facts: readonly FactChange[];
  readonly merged: readonly MergedChange[];
  readonly appeared: readonly Problem[];
  readonly disappeared: readonly Problem[];
}

/**
 * Compares two settled builds: which packages are in one alone, which facts say something else and why, what the
 * merged values of each node come to now, and which problems came or went.
 *
 * Packages are the same where cargo's ids are, or else where each build has one of that name. Values are compared as
 * JSON: the order of keys is no difference.
 */
export function compare(before: Compared, after: Compared): Difference {
  const match = matchPackages(before.propagation.graph, after.propagation.graph);
  const facts = compareFacts(before, after, match);
  return {
    packages: comparePackages(before.propagation.graph, after.propagation.graph),
    facts: facts.map(({ change }) => change),
    merged: compareMerged(before.propagation, after.propagation, match, facts),
    appeared: missingFrom(before.problems, after.problems),
    disappeared: missingFrom(after.problems, before.problems),
  };
}

/** The problems of one list that the other does not have. */
function missingFrom(list: readonly Problem[], problems: readonly Problem[]): readonly Problem[] {
  const known = new Set(list.map(describe));
  return problems.filter((problem) => !known.has(describe(problem)));
}
