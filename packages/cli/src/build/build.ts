import type { Context, ExitStatus } from "../command.js";
import type { Invocation } from "../selection/invocation.js";
import { formatOf, roundCall } from "./call.js";
import { PendingNotes } from "./notes.js";
import { handOver, reportMissing, statusOf } from "./proxy.js";
import { runRound } from "./round.js";
import type { SignalGuard } from "./signals.js";
import { readWorkspace } from "./workspace.js";

/** Builds in rounds until no script waits any more. */
export async function build(context: Context, invocation: Invocation, guard: SignalGuard): Promise<ExitStatus> {
  if (invocation.verb.treatment === "run") return handOver(context, invocation, guard);
  const workspace = await readWorkspace(context, invocation);
  if (!workspace.ok) return reportMissing(context, workspace.error);
  const { bus } = workspace.value;
  const call = roundCall(invocation, {
    verb: invocation.typed,
    tokens: invocation.tokens,
    trailing: invocation.trailing,
    keepGoing: false,
    filtered: false,
    config: [],
    env: { ...context.env, PX_META_BUS: bus },
  });
  const { passesMessages } = formatOf(invocation.tokens);
  const round = await runRound(context, {
    call,
    notes: new PendingNotes(context.files, PendingNotes.folderIn(bus)),
    guard,
    ...(passesMessages ? { onMessage: (line: Buffer) => void context.stdout.write(line) } : {}),
  });
  if (!round.ok) return reportMissing(context, round.error);
  round.value.close("last");
  return statusOf(round.value.ended);
}
