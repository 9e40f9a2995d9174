import { ancestors } from "../build/tree.js";
import type { Context } from "../command.js";
import { claimsOfOthers } from "./journal/claim.js";

/**
 * Whether a generator started this process: its environment says so, or, where the generator cleared it, a process above has
 * a package that is being generated. To wait for that package would be to wait for oneself.
 */
export function isBelowGenerator({ env }: Pick<Context, "env">, buildDir: string): boolean {
  if (env.CARGO_PX_GENERATED_PKG_MANIFEST_PATH !== undefined) return true;
  const holders = new Set(claimsOfOthers(buildDir).values());
  return holders.size > 0 && ancestors().some((pid) => holders.has(pid));
}

/** Says, where a generator started this process, that it does not do what would wait for that generator. */
export function refusesBelowGenerator(context: Pick<Context, "env" | "stderr">, buildDir: string): boolean {
  const refuses = isBelowGenerator(context, buildDir);
  if (refuses) {
    context.stderr.write("error: a generator is at work above this process; it cannot have packages generated\n");
  }
  return refuses;
}
