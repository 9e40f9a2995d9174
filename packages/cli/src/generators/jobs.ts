import { availableParallelism } from "node:os";
import { valuesOf } from "../selection/arguments.js";
import { type Invocation, optionsOf } from "../selection/invocation.js";

/**
 * How many generators may run side by side: `--jobs`, else `CARGO_BUILD_JOBS`, else what is configured, else one for each
 * processor; a negative number is so many fewer than processors, as for cargo.
 */
export function jobsOf(
  invocation: Invocation,
  env: Readonly<Record<string, string | undefined>>,
  configured: string | undefined,
): number {
  const processors = availableParallelism();
  const given = valuesOf(optionsOf(invocation), "jobs").at(-1) ?? env.CARGO_BUILD_JOBS ?? configured;
  const number = Number(given);
  if (given === undefined || !Number.isInteger(number) || number === 0) return processors;
  return Math.max(1, number > 0 ? number : processors + number);
}
