import { type Problem, redirection, type Schemas, type Snapshot } from "@px-meta/core/stages";

/**
 * Tells which problems nobody can know yet: that a script does not do what overrides ask for, where these would give
 * it something that it was not given in the build.
 */
export async function untried(
  built: Snapshot,
  tried: Snapshot,
  schemas: Schemas,
): Promise<(problem: Problem) => boolean> {
  const given = async (snapshot: Snapshot) => (await redirection(snapshot, schemas)).touched;
  const keyOf = (label: string, means: string) => `${label} ${means}`;
  const known = new Set((await given(built)).map(({ label, means }) => keyOf(label, means)));
  const fresh = new Set((await given(tried)).map(({ label, means }) => keyOf(label, means)));
  return (problem) =>
    problem.kind === "override-without-effect" &&
    problem.tried.some((means) => fresh.has(keyOf(problem.label, means)) && !known.has(keyOf(problem.label, means)));
}
