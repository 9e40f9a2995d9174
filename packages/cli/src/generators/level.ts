import { dirname } from "node:path";
import { type CargoMetadata, type Generation, ok, type Problem } from "@px-meta/core/generators";
import type { Work } from "../build/work.js";
import type { ExitStatus } from "../command.js";
import type { Workspace } from "../metadata/workspace.js";
import { hasErrors } from "../render/problems.js";
import { type Claimed, type Due, dueOf, type Ran, type Running, runGeneration } from "./generation.js";
import type { AskHost } from "./host.js";
import { jobsOf } from "./jobs.js";
import { type Claim, claim } from "./journal/claim.js";
import { type Output, Outputs } from "./output.js";
import { watchOutside } from "./outside.js";
import { builtFor } from "./programs.js";
import type { Watching } from "./reads/watching.js";
import { sideBySide } from "./side-by-side.js";
import type { Skipping } from "./skipping.js";
import type { Status } from "./status.js";
import { viewsOf } from "./views.js";

/** What one step of generators holds on to. */
export interface Step {
  readonly work: Work;
  readonly status: Status;
  /** Whether all run, whatever is known of them. */
  readonly isForced: boolean;
  /** Whether packages may come from the store. */
  readonly usesStore: boolean;
  /** Looks at what they read, where somebody wants to know. */
  readonly watching?: Watching;
  /** Tells which of them need not run; the same for the whole step. */
  readonly skipping: (workspace: Workspace, host: string) => Skipping;
  readonly askHost: AskHost;
}

/** Generations that depend on none but those that are done, in the workspace as cargo tells of it. */
export interface Level {
  readonly workspace: Workspace;
  readonly metadata: CargoMetadata;
  readonly level: readonly Generation[];
}

/** What a level came to. */
export interface LevelRan {
  readonly status: ExitStatus;
  readonly problems: readonly Problem[];
  /** The packages that were written anew. */
  readonly packages: readonly string[];
  /** Whether cargo may tell another thing of the workspace than before: this process has written packages, or another has. */
  readonly isStirred: boolean;
  /** Whether some were made by no generator, but came from the store. */
  readonly hasRestored: boolean;
  /** Makes the packages what they were: cargo understands the workspace no more. */
  readonly undo: () => readonly Problem[];
  /** Remembers what was made. */
  readonly keep: () => Promise<readonly Problem[]>;
}

const nothing = { packages: [], isStirred: false, hasRestored: false, undo: () => [], keep: async () => [] };

/** Builds the generators of a level with one call of cargo, and runs side by side those whose packages are not what they would be. */
export async function runLevel(step: Step, { workspace, metadata, level }: Level): Promise<LevelRan> {
  const viewOf = viewsOf({ work: step.work, workspace, metadata, level });
  const built = await builtFor(
    step,
    metadata,
    level.map(({ generator }) => generator),
  );
  if (typeof built === "number") {
    const packages = level.map(({ name }) => name);
    return { ...nothing, status: 1, problems: [{ kind: "generators-not-built", packages }] };
  }
  const host = await step.askHost();
  if (!host.ok) return { ...nothing, status: 1, problems: [host.error] };
  const skipping = step.skipping(workspace, host.value.toolchain.triple);
  const ground = { ...host.value, work: step.work, workspace, metadata, built };
  const { status, usesStore, watching } = step;
  const running = { ...ground, skipping, viewOf, status, usesStore, ...(watching && { watching }) };
  const { due, problems } = await allDue(step, running, level);
  if (hasErrors(problems)) return { ...nothing, status: 1, problems };
  const claimed = await claimAll(step, running, due);
  return runAll(step, running, claimed, problems);
}

/** What of a level is to be done. */
async function allDue(
  { isForced }: Step,
  running: Running,
  level: readonly Generation[],
): Promise<{ readonly due: readonly Due[]; readonly problems: readonly Problem[] }> {
  const due: Due[] = [];
  const problems: Problem[] = [];
  for (const generation of level) {
    const found = await dueOf(running, generation);
    if (!found.ok) problems.push(...found.error);
    else if (isForced || found.value.isStale) due.push(found.value);
    else {
      running.status.sayMore("Fresh", generation.name);
      problems.push(...found.value.problems);
    }
  }
  return { due, problems };
}

/** What of a level this process may do now. */
interface ClaimedAll {
  readonly claimed: readonly Claimed[];
  /** Whether another process had one of the packages meanwhile. */
  readonly isStirred: boolean;
  readonly problems: readonly Problem[];
  readonly release: () => void;
}

/**
 * Claims the packages of a level, one after the other and in an order that is the same in every process: of two that wait
 * for each other neither would go on. What another process has done meanwhile is looked at again.
 */
async function claimAll({ isForced }: Step, running: Running, due: readonly Due[]): Promise<ClaimedAll> {
  const { workspace, status } = running;
  const claims = new Map<Due, Claim>();
  const problems: Problem[] = [];
  const claimed: Claimed[] = [];
  const byFolder = [...due].sort((a, b) => (a.generation.manifest < b.generation.manifest ? -1 : 1));
  for (const one of byFolder) {
    const { name, manifest } = one.generation;
    const got = await claim(workspace.buildDir, dirname(manifest), {
      onWait: () => status.say("Blocking", `waiting for another px-meta, which generates ${name}`),
    });
    if (!got.ok) problems.push(got.error);
    else if (got.value !== undefined) claims.set(one, got.value);
  }
  for (const one of due) {
    const got = claims.get(one);
    if (got === undefined) continue;
    problems.push(...got.problems);
    const again = got.isNew ? await dueOf(running, one.generation) : ok(one);
    if (!again.ok) problems.push(...again.error);
    else if (isForced || again.value.isStale) claimed.push({ due: again.value, claim: got });
    else got.release();
  }
  const all = [...claims.values()];
  const release = () => {
    for (const one of all) one.release();
  };
  return { claimed, problems, release, isStirred: all.some(({ isNew }) => isNew) };
}

/** Runs what has been claimed, those that can be at the same time. */
async function runAll(
  { work }: Step,
  running: Running,
  { claimed, problems: before, release: giveBack, isStirred }: ClaimedAll,
  noted: readonly Problem[],
): Promise<LevelRan> {
  // From here on packages may be half generated: they are kept or undone before a signal ends us.
  const letGo = work.guard.hold();
  const release = () => {
    giveBack();
    letGo();
  };
  const ran: Ran[] = [];
  const problems = [...noted, ...before];
  const waiting = new Set(claimed.map(({ due }) => due.generation.name));
  const show = showing(running, claimed);
  const jobs = jobsOf(work.invocation, work.context.env, running.configured.jobs);
  const outside = watchOutside(
    work.context.files,
    running.metadata,
    claimed.map(({ due }) => due.generation),
  );
  if (!hasErrors(problems)) {
    await sideBySide(claimed, jobs, async (one) => {
      waiting.delete(one.due.generation.name);
      const output = show.begins(one.due.generation.name);
      const result = await runGeneration(running, one, output);
      output?.close();
      show.ends(one.due.generation.name);
      ran.push(result);
      problems.push(...result.problems);
      return hasErrors(result.problems) || work.guard.received !== undefined ? "stop" : "go-on";
    });
  }
  running.status.erase();
  problems.push(...outside());
  const undo = () => {
    const left = ran.flatMap((one) => one.undo());
    release();
    return left;
  };
  const isWell = !hasErrors(problems) && work.guard.received === undefined;
  if (!isWell) {
    const notRun: readonly Problem[] =
      waiting.size === 0 ? [] : [{ kind: "generators-not-run", packages: [...waiting] }];
    return { ...nothing, status: 1, problems: [...problems, ...notRun, ...(await keepGood(ran, release))] };
  }
  // Nobody has anything to keep then.
  if (claimed.length === 0 && !isStirred) release();
  return {
    status: 0,
    problems,
    packages: claimed.map(({ due }) => due.generation.name),
    isStirred: isStirred || claimed.length > 0,
    hasRestored: ran.some(({ isRestored }) => isRestored === true),
    undo,
    keep: () => keepGood(ran, release),
  };
}
/** Keeps what is good, also where others failed. */
async function keepGood(ran: readonly Ran[], release: () => void): Promise<readonly Problem[]> {
  const problems = await Promise.all(ran.map((one) => one.keep()));
  release();
  return problems.flat();
}

/** What is seen of generators while they run: one alone has our streams, several are shown one after the other. */
interface Showing {
  readonly begins: (name: string) => Output | undefined;
  readonly ends: (name: string) => void;
}

function showing({ status, work }: Running, { length }: readonly Claimed[]): Showing {
  if (length < 2) return { begins: () => undefined, ends: () => {} };
  const names: string[] = [];
  let done = 0;
  const outputs = new Outputs((stream, bytes) => {
    status.erase();
    work.context[stream].write(bytes);
  });
  return {
    begins: (name) => {
      names.push(name);
      status.draw(done, length, names);
      return outputs.open();
    },
    ends: (name) => {
      names.splice(names.indexOf(name), 1);
      done += 1;
      status.draw(done, length, names);
    },
  };
}
