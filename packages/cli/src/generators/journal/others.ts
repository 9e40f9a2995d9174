import { setTimeout as sleep } from "node:timers/promises";
import { claimsOfOthers, hasClaims } from "./claim.js";

const lookMs = 100;

/** How long a process waits that has packages itself, for which the others may wait in turn. */
const mostMs = 10_000;

/**
 * Waits for the processes that generate something in a build directory now: while they do a package may be one that cargo
 * cannot read. Tells one of them first. Whether there were any, and they have ended, is the answer.
 */
export async function othersEnded(buildDir: string, onWait: (process: number) => void): Promise<boolean> {
  const waited = [...claimsOfOthers(buildDir)];
  const [first] = waited;
  if (first === undefined) return false;
  onWait(first[1]);
  const end = hasClaims() ? Date.now() + mostMs : Number.POSITIVE_INFINITY;
  while (Date.now() < end) {
    const now = claimsOfOthers(buildDir);
    if (!waited.some(([name]) => now.has(name))) return true;
    await sleep(lookMs);
  }
  return false;
}
