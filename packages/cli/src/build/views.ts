import { dirname, join } from "node:path";
import type { Delivery, Files, Problem } from "@px-meta/core/stages";

/** Later than a run by so much, where the disk's clock stands still: what the coarsest of today's file systems keeps. */
const tick = 2_000_000n;

/**
 * Puts views into their mailboxes. Cargo runs a script again where its view is newer than its last run, so a view gets
 * a new time only where the script must run again; else it keeps the time that it had.
 */
export function writeViews(
  files: Files,
  deliveries: readonly Delivery[],
  waits: (delivery: Delivery) => boolean,
): readonly Problem[] {
  const problems: Problem[] = [];
  for (const delivery of deliveries) {
    if (!delivery.view.complete || !(delivery.isChanged || delivery.mustRun)) continue;
    const before = files.stamp(delivery.path);
    const keeps = !delivery.mustRun && !waits(delivery) ? before?.mtimeNs : undefined;
    const written = files.replace(delivery.path, delivery.bytes, keeps);
    if (!written.ok) problems.push(written.error);
    else if (delivery.mustRun) makeNewer(files, delivery);
  }
  return problems;
}

/** Where the clock went back, or is too coarse to tell the view from the last run, the view is dated just after it. */
function makeNewer(files: Files, delivery: Delivery): void {
  const lastRun = lastRunOf(files, delivery);
  const now = files.stamp(delivery.path)?.mtimeNs;
  if (lastRun === undefined || now === undefined || now > lastRun) return;
  files.replace(delivery.path, delivery.bytes, lastRun + tick);
}

/** When the script ran last: cargo gives its kept output the time at which it was started. */
function lastRunOf(files: Files, { unit }: Delivery): bigint | undefined {
  const output = unit.output ?? join(dirname(unit.outDir), "output");
  return files.stamp(output)?.mtimeNs;
}
