import { constants } from "node:os";
import { type Delivery, failsBuild, type PackageGraph, type PendingNote, type Problem, sha256 } from "@px-meta/core";
import type { Context, ExitStatus } from "../command.js";
import { indexPath, readHead } from "../index/index-file.js";
import { readWorkspace } from "../metadata/workspace.js";
import { readLayers } from "../overrides/layers.js";
import { reportProblems } from "../render/problems.js";
import { has } from "../selection/arguments.js";
import { readConfigured } from "../selection/config.js";
import { type Invocation, optionsOf } from "../selection/invocation.js";
import { selectionOf } from "../selection/selection.js";
import { formatOf, roundCall } from "./call.js";
import { CompiledOnce, compiledIn } from "./compiled.js";
import { isNothingNew, type Remembered, remember } from "./memory.js";
import { PendingNotes } from "./notes.js";
import { type Plan, planOf, type Step } from "./plan.js";
import { handOver, reportMissing, statusOf } from "./proxy.js";
import { environmentWith, newlyTouched, redirectedBy } from "./redirected.js";
import { type Round, runRound } from "./round.js";
import { type Ground, layGround, type Settled, settle } from "./settle.js";
import { endBy, type SignalGuard } from "./signals.js";
import { targetsOf } from "./targets.js";
import { coloursOn, progressVariables } from "./terminal.js";
import { writeViews } from "./views.js";

/** All that one build holds on to. */
interface Build extends Remembered {
  readonly invocation: Invocation;
  readonly guard: SignalGuard;
  readonly plan: Plan;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly config: readonly string[];
  /** What earlier rounds showed on standard error. */
  readonly shown: Set<string>;
  /** Messages that earlier rounds passed on. */
  readonly passed: Set<string>;
  /** What earlier rounds compiled, and what of it a later one compiled again. */
  readonly compiled: CompiledOnce;
  /** What changes only where the workspace does, made when a round needs it. */
  readonly ground: () => Promise<Ground | readonly Problem[]>;
  rounds: number;
}

/** Builds in rounds until no script waits any more, and then lets cargo run what is to be run. */
export async function build(context: Context, invocation: Invocation, guard: SignalGuard): Promise<ExitStatus> {
  const [workspace, configured] = await Promise.all([
    readWorkspace(context, invocation),
    readConfigured(context, optionsOf(invocation)),
  ]);
  if (!workspace.ok) {
    // What keeps cargo from telling of its workspace keeps it from building: it says so itself, in its own way.
    const isCargos = workspace.error.kind === "program-failed";
    return isCargos ? handOver(context, invocation, guard) : reportMissing(context, workspace.error);
  }
  const selection = selectionOf(invocation, configured);
  const {
    layers,
    problems: malformed,
    inputs,
  } = await readLayers(context, {
    workspaceRoot: workspace.value.root,
    files: invocation.overrides,
    sets: invocation.sets,
  });
  // Half of the overrides would build something that nobody asked for.
  if (malformed.length > 0) {
    reportProblems(context, malformed);
    return 1;
  }
  const targets = await targetsOf(workspace.value, invocation, selection, context.cwd);
  if (!targets.ok) return reportMissing(context, targets.error);
  let ground: Promise<Ground | readonly Problem[]> | undefined;
  const last = readHead(context.files, indexPath(workspace.value.buildDir, selection));
  const lay = () => {
    ground ??= layGround(context, invocation, workspace.value, selection, layers);
    return ground;
  };
  const redirected = await redirectedBy(layers, workspace.value, last?.redirected, lay);
  if (last !== undefined) reportProblems(context, newlyTouched(redirected, last.redirected));
  const work: Build = {
    context,
    invocation,
    guard,
    workspace: workspace.value,
    selection,
    plan: planOf(invocation, targets.value),
    layers,
    overrideFiles: inputs,
    ...(redirected === undefined ? {} : { redirected }),
    ...(last === undefined ? {} : { last }),
    ground: lay,
    env: { ...environmentWith(context.env, redirected), PX_META_BUS: workspace.value.bus },
    config: redirected?.config ?? [],
    shown: new Set(),
    passed: new Set(),
    compiled: new CompiledOnce(),
    rounds: 0,
  };
  let problems: readonly Problem[] = [];
  for (const step of work.plan.steps) {
    const done = await buildStep(work, step);
    if (done.status !== 0) {
      reportProblems(context, done.problems);
      return done.status;
    }
    problems = done.problems;
  }
  reportProblems(context, problems);
  if (work.plan.handsOver) {
    const status = await handOver(context, invocation, guard, work.config, work.env);
    return status === 0 && problems.some(failsBuild) ? 1 : status;
  }
  return problems.some(failsBuild) ? 1 : 0;
}

/** What a step came to. */
interface Done {
  readonly status: ExitStatus;
  readonly problems: readonly Problem[];
}

async function buildStep(work: Build, step: Step): Promise<Done> {
  const tried = new Map<string, string>();
  for (;;) {
    const ran = await round(work, step);
    if (ran.kind === "status") return { status: ran.status, problems: ran.problems };
    const { ended, failed, scripts, pending } = ran.round;
    if (ended.kind === "signal") return stop(ran.round, statusOf(ended));
    if (work.guard.received !== undefined) return stop(ran.round, endBy(work.guard.received, constants.signals));
    const waits = [...pending.values()].filter((note) => !scripts.has(note["out-dir"]));
    const isOver = ended.status !== 0 && (failed || waits.length === 0) && !has(step.tokens, "keep-going");
    if (ended.status !== 0 && scripts.size === 0 && waits.length === 0) return stop(ran.round, ended.status);
    if (ended.status === 0 && waits.length === 0 && isNothingNew(work, ran.round)) {
      ran.round.close("last");
      return { status: 0, problems: work.last?.problems ?? [] };
    }
    const ground = await work.ground();
    if (!("graph" in ground)) {
      ran.round.close("last");
      return { status: ended.status === 0 ? 3 : ended.status, problems: ground };
    }
    const settled = await settle(work.context, work.workspace, ground, {
      scripts,
      pending,
      compiled: () => compiledIn(ran.artifacts),
      wentThrough: !failed && (ended.status === 0 || step.canKeepGoing),
    });
    const isWaiting = new Set(settled.waiting.map(({ outDir }) => outDir));
    const unwritten = writeViews(work.context.files, settled.deliveries, ({ unit }) => isWaiting.has(unit.outDir));
    work.compiled.add(ran.artifacts);
    const problems = [...settled.problems, ...unwritten];
    const next = settled.deliveries.filter(
      (delivery) =>
        delivery.view.complete && (delivery.mustRun || isWaiting.has(delivery.unit.outDir)) && isNew(tried, delivery),
    );
    if (isOver || (next.length === 0 && waits.length === 0)) {
      ran.round.close("last");
      const unkept = remember(work, ran.round, settled, {
        status: ended.status,
        kept: [...settled.gatherProblems, ...unwritten],
        problems,
      });
      return { status: ended.status, problems: [...problems, ...unkept, ...work.compiled.problems(ground.graph)] };
    }
    if (next.length === 0) {
      ran.round.close("last");
      return {
        status: 101,
        problems: [...problems, ...waits.map((note) => waitsForEver(note, ground.graph, settled))],
      };
    }
    ran.round.close("more-to-come");
  }
}

function stop(round: Round, status: ExitStatus): Done {
  round.close("last");
  return { status, problems: [] };
}

/** Whether a view has not been tried by its script yet. */
function isNew(tried: Map<string, string>, { unit, bytes }: Delivery): boolean {
  const digest = sha256(bytes);
  if (tried.get(unit.outDir) === digest) return false;
  tried.set(unit.outDir, digest);
  return true;
}

function waitsForEver(note: PendingNote, graph: PackageGraph, settled: Settled): Problem {
  const waiting = new Set(settled.waiting.map((unit) => unit.package));
  return {
    kind: "waits-for-ever",
    package: note.package.name,
    version: note.package.version,
    wants: note.wants,
    missing: graph.packages
      .filter(({ id, adopts, name }) => adopts && waiting.has(id) && name !== note.package.name)
      .map(({ name, version }) => `${name} ${version}`),
  };
}

type Ran =
  | { readonly kind: "round"; readonly round: Round; readonly artifacts: readonly string[] }
  | { readonly kind: "status"; readonly status: ExitStatus; readonly problems: readonly Problem[] };

const artifactMessage = '{"reason":"compiler-artifact"';
const finishedMessage = '{"reason":"build-finished"';

async function round(work: Build, step: Step): Promise<Ran> {
  const { context, workspace, plan } = work;
  const options = optionsOf(work.invocation);
  const mayWait = workspace.adopts;
  const filtered = mayWait || work.rounds > 0 || plan.handsOver;
  const { passesMessages } = formatOf(step.tokens);
  const artifacts: string[] = [];
  let finished: Buffer | undefined;
  const isRepeated = work.rounds > 0;
  work.rounds += 1;
  const onMessage = (line: Buffer) => {
    const text = line.toString("utf8");
    if (text.startsWith(artifactMessage)) artifacts.push(text);
    if (!passesMessages || plan.handsOver) return;
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
    call: roundCall(work.invocation, {
      verb: step.verb,
      tokens: step.tokens,
      trailing: step.trailing,
      keepGoing: mayWait && step.canKeepGoing,
      filtered,
      config: work.config,
      env: { ...work.env, ...(filtered ? progressVariables(context.stderr, context.env, options) : {}) },
    }),
    notes: new PendingNotes(context.files, PendingNotes.folderIn(workspace.bus)),
    guard: work.guard,
    onMessage,
    ...(filtered
      ? {
          filter: {
            colours: coloursOn(context.stderr, context.env, options),
            shown: work.shown,
            keepBackWarnings: plan.handsOver,
            endsAtFailure: !has(step.tokens, "keep-going"),
          },
        }
      : {}),
  });
  if (!ran.ok) return { kind: "status", status: reportMissing(context, ran.error), problems: [] };
  const close = (which: "last" | "more-to-come") => {
    if (which === "last" && finished !== undefined) context.stdout.write(finished);
    ran.value.close(which);
  };
  return { kind: "round", round: { ...ran.value, close }, artifacts };
}
