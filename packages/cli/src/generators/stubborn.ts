import { setTimeout as sleep } from "node:timers/promises";
import type { Running } from "../build/child.js";
import type { SignalGuard } from "../build/signals.js";

/** How long a generator may go on after a signal that ends px-meta: to put away what it has begun. */
const graceMs = 2000;

/** How often it is looked whether there was one. */
const lookMs = 100;

/** For how long a signal of ours may still be on its way when the same one has ended a generator. */
const signalMs = 20;

/**
 * Waits for a generator. One that goes on after a signal which ends px-meta, or has left something running that does, is
 * ended: a shell, for one, waits for its child, which the signal did not reach.
 */
export async function endOf(running: Running, guard: SignalGuard, end: () => void): Promise<Running["ended"]> {
  let since: number | undefined;
  const watch = setInterval(() => {
    if (guard.received === undefined) return;
    since ??= performance.now();
    if (performance.now() - since < graceMs) return;
    clearInterval(watch);
    end();
  }, lookMs);
  const ended = await running.ended;
  clearInterval(watch);
  // Ctrl-C reaches us all, in any order: whether it was that must be known before anything else is said of the generator.
  if (ended.ok && (ended.value.kind === "signal" || ended.value.status !== 0)) await sleep(signalMs);
  return ended;
}
