import { constants } from "node:os";
import {
  type CargoMetadata,
  describe,
  type Generation,
  type GeneratorPlan,
  generators,
  ok,
  type PackageId,
  type Problem,
  planGenerators,
  sha256,
} from "@px-meta/core/generators";
import { endBy } from "../build/signals.js";
import type { Work } from "../build/work.js";
import type { ExitStatus } from "../command.js";
import { readWorkspace, type Workspace } from "../metadata/workspace.js";
import { hasErrors, reportProblems } from "../render/problems.js";
import { optionsOf } from "../selection/invocation.js";
import { askHost } from "./host.js";
import { runLevel, type Step } from "./level.js";
import { isQuiet } from "./options.js";
import { openSkipping, type Skipping } from "./skipping.js";
import { Status } from "./status.js";

/** How often one package is generated in one step, before that counts as endless: once more for each that changed below it. */
const mostTimes = 16;

/** How often generators may change what cargo tells of the workspace in one step, before they count as endless. */
const mostChanges = 64;

/** What a step of generators came to. */
export interface Generated {
  readonly status: ExitStatus;
  /** What cargo tells of the workspace now. */
  readonly workspace: Workspace;
  /** Packages that the user named and that no generator made: whoever goes on says that they are missing. */
  readonly missing: readonly Problem[];
}

/** What is wanted of the generators. */
type HowToGenerate = Pick<Step, "isForced" | "watching">;

/**
 * Brings the generated packages that a call of cargo needs up to date, those below before those above. Where a generator
 * changed what cargo tells of the workspace, the plan is made again; what has been done stays done as long as its
 * declaration and all that lies below it are the same.
 */
export async function generate(work: Work, { isForced, watching }: HowToGenerate): Promise<Generated> {
  const { context, invocation } = work;
  let opened: Skipping | undefined;
  const skipping = ({ buildDir }: Workspace, host: string) => {
    opened ??= openSkipping(context, { buildDir, host });
    return opened;
  };
  const status = new Status(context, optionsOf(invocation), isQuiet(invocation, context.env));
  const usesStore = !isForced;
  const step = { work, status, isForced, usesStore, skipping, askHost: askHost(work), ...(watching && { watching }) };
  const generated = await generateAll(step);
  reportProblems(context, (await opened?.close()) ?? []);
  return generated;
}

async function generateAll(step: Step): Promise<Generated> {
  const { work } = step;
  const { context, invocation, guard } = work;
  let workspace = work.workspace;
  const over = (status: ExitStatus, problems: readonly Problem[] = []): Generated => {
    reportProblems(context, problems);
    return { status, workspace, missing: [] };
  };
  const done = new Map<string, string>();
  const times = new Map<string, number>();
  const said = new Set<string>();
  let planned = await reportedPlan(work, workspace, said);
  if (typeof planned === "number") return over(planned);
  let usesStore = step.usesStore;
  for (let changes = 0; ; ) {
    const level = nextLevel(planned, done);
    if (level.length === 0) return { status: 0, workspace, missing: planned.missing };
    const endless = level.filter(({ manifest }) => changes > mostChanges || times.get(manifest) === mostTimes);
    if (endless.length > 0) {
      return over(1, [{ kind: "generators-without-end", packages: endless.map(({ name }) => name) }]);
    }
    for (const { manifest } of level) times.set(manifest, (times.get(manifest) ?? 0) + 1);
    const ran = await runLevel({ ...step, usesStore }, { workspace, metadata: planned.metadata, level });
    if (guard.received !== undefined) {
      reportProblems(context, ran.problems.filter(outlastsSignal));
      return over(endBy(guard.received, constants.signals));
    }
    if (ran.status !== 0) return over(ran.status, ran.problems);
    reportProblems(context, ran.problems);
    for (const { package: id, manifest } of level) done.set(manifest, planned.signatures.get(id) ?? "");
    if (!ran.isStirred) continue;
    const again = workspace.isSame() ? ok(workspace) : await readWorkspace(context, invocation);
    if (!again.ok && guard.received !== undefined) {
      reportProblems(context, ran.undo());
      return over(endBy(guard.received, constants.signals));
    }
    if (!again.ok) {
      const undone = ran.undo();
      if (ran.hasRestored && !hasErrors(undone)) {
        // What came from the store may need what is not there any more, a package beside it: the generators make all of it.
        for (const { manifest } of level) done.delete(manifest);
        usesStore = false;
        continue;
      }
      reportProblems(context, [again.error]);
      return over(1, [{ kind: "generators-broke-workspace", packages: ran.packages }, ...undone]);
    }
    usesStore = step.usesStore;
    reportProblems(context, await ran.keep());
    if (guard.received !== undefined) return over(endBy(guard.received, constants.signals));
    if (again.value.digest === workspace.digest) continue;
    changes += 1;
    workspace = again.value;
    planned = await reportedPlan(work, workspace, said);
    if (typeof planned === "number") return over(planned);
  }
}

/** Whether a problem is worth telling of when a signal ends us: that a generator failed by it is not. */
function outlastsSignal({ kind }: Problem): boolean {
  return kind === "not-restored" || kind === "generator-still-runs";
}

/** A plan, and what it was made from. */
export interface Planned extends GeneratorPlan {
  readonly metadata: CargoMetadata;
  /** What makes each generation another one: its declaration, and the same of all that lies below it. */
  readonly signatures: ReadonlyMap<PackageId, string>;
  /** Packages that the user named and that are not there: a generator may still make them. */
  readonly missing: readonly Problem[];
}

/** A plan, where nothing is in its way, with all that is to be said of it. */
export interface Planning {
  readonly problems: readonly Problem[];
  /** The status where there is no plan. */
  readonly plan: Planned | ExitStatus;
}

/** Plans what a call needs. */
export async function planFor({ selection }: Work, workspace: Workspace): Promise<Planning> {
  const metadata = await workspace.metadata();
  if (!metadata.ok) return { problems: [metadata.error], plan: 3 };
  const declared = generators(metadata.value);
  const plan = planGenerators(metadata.value, declared.generations, selection);
  const isMissing = ({ kind }: Problem) => kind === "no-such-package";
  const problems = [...declared.problems, ...plan.problems.filter((problem) => !isMissing(problem))];
  if (hasErrors(problems)) return { problems, plan: 1 };
  const missing = plan.problems.filter(isMissing);
  return { problems, plan: { ...plan, metadata: metadata.value, signatures: signaturesOf(plan), missing } };
}

/** Plans what a call needs, and says what is wrong with it; what has been said is not said again. */
export async function reportedPlan(
  work: Work,
  workspace: Workspace,
  said: Set<string> = new Set(),
): Promise<Planned | ExitStatus> {
  const { problems, plan } = await planFor(work, workspace);
  const news = problems.filter((problem) => !said.has(describe(problem)));
  for (const problem of news) said.add(describe(problem));
  reportProblems(work.context, news);
  return plan;
}

function signaturesOf({ levels, below }: GeneratorPlan): ReadonlyMap<PackageId, string> {
  const signatures = new Map<PackageId, string>();
  for (const generation of levels.flat()) {
    const under = (below.get(generation.package) ?? []).map((id) => signatures.get(id) ?? "");
    // Not its version, which a generator may count up each time, and which is in the id, too.
    const { package: _, version: __, ...declared } = generation;
    signatures.set(generation.package, sha256(JSON.stringify([declared, ...under])));
  }
  return signatures;
}

/** What of the first level with anything to do is not done. */
function nextLevel({ levels, signatures }: Planned, done: ReadonlyMap<string, string>): readonly Generation[] {
  const isOpen = ({ package: id, manifest }: Generation) => done.get(manifest) !== signatures.get(id);
  return levels.find((level) => level.some(isOpen))?.filter(isOpen) ?? [];
}
