import {
  type Delivery,
  type PackageGraph,
  type PendingNote,
  type Problem,
  packageLabel,
  sha256,
} from "@px-meta/core/stages";
import type { ExitStatus } from "../command.js";
import { has } from "../selection/arguments.js";
import { compiledIn } from "./compiled.js";
import { remember } from "./memory.js";
import type { Step } from "./plan.js";
import { inVain, unheard } from "./redirected.js";
import type { Round } from "./round.js";
import { type Settled, settle } from "./settle.js";
import { writeViews } from "./views.js";
import type { Work } from "./work.js";

/** What a round that cargo ended itself came to. */
export type Outcome =
  /** Scripts have new views: another round follows. */
  | { readonly kind: "again" }
  | { readonly kind: "over"; readonly status: ExitStatus; readonly problems: readonly Problem[] };

/**
 * Makes facts of what a round's scripts said, delivers views, and finds out whether another round must follow. `tried`
 * holds the views that scripts have had in earlier rounds.
 */
export async function outcomeOf(
  work: Work,
  step: Step,
  round: Round,
  status: ExitStatus,
  tried: Map<string, string>,
): Promise<Outcome> {
  const { scripts, pending, failed, artifacts } = round;
  const ground = await work.ground();
  if (!("graph" in ground)) return { kind: "over", status: status === 0 ? 3 : status, problems: ground };
  const told = {
    scripts,
    pending,
    compiled: () => compiledIn(artifacts),
    wentThrough: !failed && (status === 0 || step.canKeepGoing),
    env: work.env,
  };
  const settled = await settle(work.context, work.workspace, ground, told, work.settled);
  work.settled = settled;
  const isWaiting = new Set(settled.waiting.map(({ outDir }) => outDir));
  const unwritten = writeViews(work.context.files, settled.deliveries, ({ unit }) => isWaiting.has(unit.outDir));
  work.compiled.add(artifacts);
  work.reruns.add(settled.deliveries);
  const problems = [...settled.problems, ...unwritten];
  const waits = waitsIn(round);
  const next = settled.deliveries.filter(
    (delivery) =>
      delivery.view.complete && (delivery.mustRun || isWaiting.has(delivery.unit.outDir)) && isNew(tried, delivery),
  );
  const hasFailed = status !== 0 && (failed || waits.length === 0) && !has(step.tokens, "keep-going");
  if (hasFailed || (next.length === 0 && waits.length === 0)) {
    const kept = [...settled.gatherProblems, ...unwritten];
    const unkept = remember(work, round, ground, settled, { status, kept, problems });
    const vain = status === 0 ? [] : inVain(work.redirected, settled.snapshot);
    // In a first build every script runs.
    const deaf = work.last === undefined ? [] : await unheard(work.redirected, work.last.redirected, settled.snapshot);
    const again = work.compiled.problems(ground.graph);
    return { kind: "over", status, problems: [...problems, ...unkept, ...vain, ...deaf, ...again] };
  }
  if (next.length > 0) return { kind: "again" };
  const forEver = waits.map((note) => waitsForEver(note, ground.graph, settled));
  return { kind: "over", status: 101, problems: [...problems, ...forEver] };
}

/** The notes of scripts that have not succeeded in the same round. */
function waitsIn({ pending, scripts }: Round): readonly PendingNote[] {
  return [...pending.values()].filter((note) => !scripts.has(note["out-dir"]));
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
      .map(packageLabel),
  };
}
