import type { Problem } from "@px-meta/core/base";
import type { Context, ExitStatus } from "../../command.js";
import { type Asked, askedDownloads } from "../../downloads/asked.js";
import { denialOf } from "../../downloads/denial.js";
import { type Supplied, supply } from "../../downloads/supply.js";
import type { Format } from "../../settled/format.js";
import type { Given } from "../../verbs/parse.js";
import { answer, failed } from "./answer.js";

/** Brings what a build needs into the content store: 0, 1 where something cannot be had, 3 where there is no workspace. */
export async function fetch(context: Context, given: Given, format: Format): Promise<ExitStatus> {
  const asked = await askedDownloads(context, given);
  if (!asked.ok) return failed(context, format, asked.error.problems, asked.error.status);
  const { planned } = asked.value;
  return fetching(context, asked.value, async (supplied, problems) =>
    answer(
      context,
      format,
      { downloads: planned, ...supplied, problems: [...problems, ...supplied.problems] },
      "at hand",
    ),
  );
}

/** What shells say of a program that Ctrl-C ended. */
const interrupted = 130;

/**
 * Has downloads in the store while something is done with them. Who says that cargo is to keep off the network is obeyed; a
 * policy and `--locked` are about builds. What a signal interrupts goes on in the next run.
 */
export async function fetching(
  context: Context,
  { planned, vendored, forbids, options, problems }: Asked,
  use: (supplied: Supplied, problems: readonly Problem[]) => Promise<ExitStatus>,
): Promise<ExitStatus> {
  const offline = options.filter((token) => token.kind !== "option" || token.name !== "locked");
  const denied = await denialOf(context, offline, []);
  const interrupt = new AbortController();
  const stop = (signal: NodeJS.Signals) => interrupt.abort(signal);
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, stop);
  const supplied = await supply(context, planned, {
    ...(vendored === undefined ? {} : { vendored }),
    ...(denied === undefined ? {} : { denied }),
    forbids,
    command: "px-meta downloads fetch",
    signal: interrupt.signal,
  });
  const status = await use(supplied, problems);
  supplied.release();
  return interrupt.signal.aborted ? interrupted : status;
}
