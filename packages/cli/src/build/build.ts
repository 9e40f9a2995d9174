import { constants } from "node:os";
import { failsBuild, ok, type Problem, type Result, type RunProblem } from "@px-meta/core/base";
import type { Context, ExitStatus } from "../command.js";
import type { Network } from "../network/network.js";
import { fetchCall } from "../network/prefetch.js";
import { reportProblems } from "../render/problems.js";
import { has } from "../selection/arguments.js";
import { type Invocation, optionsOf } from "../selection/invocation.js";
import { generateAhead } from "./ahead.js";
import { formatOf, roundCall } from "./call.js";
import { start } from "./child.js";
import { PendingNotes } from "./notes.js";
import type { Step } from "./plan.js";
import { handOver, reportMissing, statusOf } from "./proxy.js";
import { type Round, runRound } from "./round.js";
import { endBy, type SignalGuard } from "./signals.js";
import { isNothingNew } from "./state.js";
import { coloursOn, progressVariables } from "./terminal.js";
import { prepare, prepareOutcome, type Work } from "./work.js";

/** Builds in rounds until no script waits any more, and then lets cargo run what is to be run. */
export async function build(
  context: Context,
  invocation: Invocation,
  guard: SignalGuard,
  network: Network,
): Promise<ExitStatus> {
  const prepared = await prepare(context, invocation, guard, network);
  if (typeof prepared === "number") return prepared;
  const work = await generateAhead(prepared);
  if (typeof work === "number") return work;
  const fetched = network.isDenied ? await fetchCrates(work) : 0;
  if (fetched !== 0) return fetched;
  if (!work.workspace.declares && work.downloads.length === 0) return buildAll(work);
  const { bringDownloads } = await import("../downloads/in-build.js");
  const downloads = await bringDownloads(work);
  if (typeof downloads === "number") return downloads;
  try {
    return await buildAll({ ...work, env: { ...work.env, PX_META_DOWNLOADS: downloads.index } });
  } finally {
    downloads.release();
  }
}

async function buildAll(work: Work): Promise<ExitStatus> {
  const { context, invocation, guard, network } = work;
  let problems: readonly Problem[] = [];
  for (const step of work.plan.steps) {
    const done = await buildStep(work, step);
    if (done.status !== 0) {
      reportProblems(context, [...done.problems, ...network.problems()]);
      return done.status;
    }
    problems = done.problems;
  }
  reportProblems(context, problems);
  const status = work.plan.handsOver ? await handOver(context, invocation, guard, work) : 0;
  reportProblems(context, network.problems());
  return status === 0 && problems.some(failsBuild) ? 1 : status;
}

/** Lets cargo fetch crates while it has a network. */
async function fetchCrates({ context, invocation, guard, env }: Work): Promise<ExitStatus> {
  const ended = await start(fetchCall(invocation, env), context.cwd, {}, guard).ended;
  return ended.ok ? statusOf(ended.value) : reportMissing(context, ended.error);
}

/** What a step came to. */
interface Done {
  readonly status: ExitStatus;
  readonly problems: readonly Problem[];
}

async function buildStep(work: Work, step: Step): Promise<Done> {
  const tried = new Map<string, string>();
  for (;;) {
    const running = runStep(work, step);
    // Cargo is at work: time for what may take a while.
    work.workspace.holds();
    prepareOutcome(work);
    const ran = await running;
    if (!ran.ok) return { status: reportMissing(work.context, ran.error), problems: [] };
    const round = ran.value;
    const over = (status: ExitStatus, problems: readonly Problem[] = []): Done => {
      round.close("last");
      return { status, problems };
    };
    if (round.ended.kind === "signal") return over(statusOf(round.ended));
    if (work.guard.received !== undefined) return over(endBy(work.guard.received, constants.signals));
    const { status } = round.ended;
    if (round.scripts.size === 0 && round.pending.size === 0 && status !== 0) return over(status);
    if (status === 0 && round.pending.size === 0 && isNothingNew(work, round)) return over(0, work.last?.problems);
    const { outcomeOf } = await import("./outcome.js");
    const outcome = await outcomeOf(work, step, round, status, tried);
    if (outcome.kind === "over") return over(outcome.status, outcome.problems);
    round.close("more-to-come");
  }
}

const finishedMessage = '{"reason":"build-finished"';

/** Runs one round of a step. */
async function runStep(work: Work, step: Step): Promise<Result<Round, RunProblem>> {
  const { context, workspace, plan } = work;
  const options = optionsOf(work.invocation);
  const mayWait = workspace.adopts;
  const { failedScript } = work.network;
  const isOneOfSeveral = mayWait || work.rounds > 0 || plan.handsOver;
  const filtered = isOneOfSeveral || failedScript !== undefined;
  const { passesMessages } = formatOf(step.tokens);
  let finished: Buffer | undefined;
  const isRepeated = work.rounds > 0;
  work.rounds += 1;
  const onMessage = (line: Buffer) => {
    const text = line.toString("utf8");
    if (text.startsWith(finishedMessage)) {
      finished = line;
      return;
    }
    const key = text.replace(/"fresh":(?:true|false)/, "");
    if (isRepeated && work.passed.has(key)) return;
    work.passed.add(key);
    context.stdout.write(line);
  };
  const ran = await runRound(context, {
    call: work.network.enclosed(
      roundCall(work.invocation, {
        verb: step.verb,
        tokens: step.tokens,
        trailing: step.trailing,
        keepGoing: mayWait && step.canKeepGoing,
        filtered,
        config: work.config,
        env: { ...work.env, ...(filtered ? progressVariables(context.stderr, context.env, options) : {}) },
      }),
    ),
    notes: new PendingNotes(context.files, PendingNotes.folderIn(workspace.bus)),
    guard: work.guard,
    ...(passesMessages && !plan.handsOver ? { onMessage } : {}),
    ...(filtered
      ? {
          filter: {
            colours: coloursOn(context.stderr, context.env, options),
            shown: work.shown,
            keepBackWarnings: plan.handsOver,
            endsAtFailure: isOneOfSeveral && !has(step.tokens, "keep-going"),
            ...(failedScript === undefined ? {} : { onFailedScript: failedScript }),
          },
        }
      : {}),
  });
  if (!ran.ok) return ran;
  work.network.compiled(ran.value.artifacts);
  const close = (which: "last" | "more-to-come") => {
    if (which === "last" && finished !== undefined) context.stdout.write(finished);
    ran.value.close(which);
  };
  return ok({ ...ran.value, close });
}
