import type { SignalGuard } from "../build/signals.js";

/** How long a generator may go on after a signal that ends px-meta: to put away what it has begun. */
const graceMs = 2000;

/** How often it is looked whether there was one. */
const lookMs = 100;

/**
 * Ends a generator that goes on after a signal, or has left something running that does: a shell, for one, waits for its
 * child, which the signal did not reach. Returns how to stop watching.
 */
export function endStubborn(guard: SignalGuard, end: () => void): () => void {
  let since: number | undefined;
  const watch = setInterval(() => {
    if (guard.received === undefined) return;
    since ??= performance.now();
    if (performance.now() - since < graceMs) return;
    clearInterval(watch);
    end();
  }, lookMs);
  return () => clearInterval(watch);
}
