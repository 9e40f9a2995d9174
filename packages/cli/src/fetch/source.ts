import { setTimeout as sleep } from "node:timers/promises";
import { type DownloadFault, type DownloadProblem, parseSource, withoutUser } from "@px-meta/core/base";
import { attempt, type Fetching, type Outcome } from "./attempt.js";
import { mayPass } from "./broken.js";
import { totalMs } from "./settings.js";

/**
 * How a source ended: it had the file (its digest is not looked at here, and some bytes may be of an earlier attempt), or why
 * it did not give it.
 */
export type SourceOutcome =
  | { readonly kind: "complete"; readonly isPieced: boolean }
  | { readonly kind: "fault"; readonly fault: DownloadFault }
  | { readonly kind: "problem"; readonly problem: DownloadProblem }
  | { readonly kind: "interrupted" };

/** Bytes that an attempt must have brought for it not to count as one in vain. */
const progress = 64 << 10;

/**
 * Fetches what is missing of a file from one source, in as many attempts as bring something new and a few that do not, all
 * within one limit of time. A later attempt asks for the rest only.
 */
export async function fromSource(fetching: Fetching, source: string): Promise<SourceOutcome> {
  const url = parseSource(source);
  if (!url.ok) return refused(url.error);
  const forbidden = fetching.forbids(withoutUser(url.value));
  if (forbidden !== undefined) return refused(forbidden);
  const { part, settings, size } = fetching;
  const deadline = performance.now() + totalMs(settings, size);
  const validator = { text: undefined };
  for (let vain = 0; ; ) {
    const before = part.length;
    const outcome = await attempt(fetching, url.value, deadline, validator);
    if (outcome.kind === "complete") return { kind: "complete", isPieced: before > 0 };
    if (outcome.kind !== "fault" || !mayPass(outcome.fault)) return outcome;
    if (outcome.fault.kind === "wrong-range") {
      // What is there is of another state of the file, or the server does not know ranges: all of it, then.
      if (before === 0) return outcome;
      validator.text = undefined;
      const problem = part.restart();
      if (problem !== undefined) return { kind: "problem", problem };
    }
    vain = part.length >= before + progress ? 0 : vain + 1;
    const waitMs = waitOf(outcome, settings.backoffMs * 2 ** Math.max(0, vain - 1));
    const isLate = performance.now() + waitMs >= deadline;
    if (vain > settings.retries || waitMs > settings.longestWaitMs || isLate) return outcome;
    if (!(await waited(waitMs, fetching.signal))) return { kind: "interrupted" };
  }
}

function waitOf(outcome: Outcome, usual: number): number {
  return outcome.kind === "fault" && outcome.waitMs !== undefined ? Math.max(outcome.waitMs, usual) : usual;
}

/** Whether the wait came to its end. */
async function waited(ms: number, signal: AbortSignal | undefined): Promise<boolean> {
  try {
    await sleep(ms, undefined, signal === undefined ? {} : { signal });
    return true;
  } catch {
    return false;
  }
}

function refused(reason: string): SourceOutcome {
  return { kind: "fault", fault: { kind: "refused-url", reason } };
}
