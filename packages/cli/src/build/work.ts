import { type DownloadLayer, type Layer, noRedirection, type Problem, type Selection } from "@px-meta/core/base";
import type { Context, ExitStatus } from "../command.js";
import { type IndexHead, indexPath, type Redirected, readHead } from "../index/head.js";
import { readWorkspace, type Workspace } from "../metadata/workspace.js";
import type { Network } from "../network/network.js";
import { readLayers, statusOfUnread } from "../overrides/layers.js";
import { hasErrors, reportProblems } from "../render/problems.js";
import { readConfigured } from "../selection/config.js";
import { type Invocation, optionsOf } from "../selection/invocation.js";
import { selectionOf } from "../selection/selection.js";
import { settledSelection } from "../selection/settle.js";
import { CompiledOnce } from "./compiled.js";
import { type Plan, planOf } from "./plan.js";
import { handOver, reportMissing } from "./proxy.js";
import { Reruns } from "./reruns.js";
import type { Ground, Settled } from "./settle.js";
import type { SignalGuard } from "./signals.js";
import { targetsOf } from "./targets.js";

/** All that one build holds on to. */
export interface Work {
  readonly context: Context;
  readonly invocation: Invocation;
  readonly guard: SignalGuard;
  readonly network: Network;
  readonly workspace: Workspace;
  readonly selection: Selection;
  readonly plan: Plan;
  readonly layers: readonly Layer[];
  /** What override files say of downloads. */
  readonly downloads: readonly DownloadLayer[];
  /** Absolute paths. */
  readonly overrideFiles: readonly string[];
  readonly redirected?: Redirected;
  /** What the last build of this selection left. */
  readonly last?: IndexHead;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Values of `--config`. */
  readonly config: readonly string[];
  /** What earlier rounds showed on standard error. */
  readonly shown: Set<string>;
  /** Messages that earlier rounds passed on. */
  readonly passed: Set<string>;
  /** What earlier rounds compiled, and what of it a later one compiled again. */
  readonly compiled: CompiledOnce;
  /** Which scripts run again in this build for what they had read. */
  readonly reruns: Reruns;
  /** What changes only where the workspace does, made when a round needs it. */
  readonly ground: () => Promise<Ground | readonly Problem[]>;
  rounds: number;
  /** What the last round came to. */
  settled?: Settled;
}

/** What follows where cargo does not tell of its workspace. */
type WhenUnread = (problem: Problem) => ExitStatus | Promise<ExitStatus>;

/**
 * Finds out all that must be known before cargo starts. A status is the end: what is wrong has been said, or cargo has
 * done it all: what keeps it from telling of its workspace keeps it from building, and it says so in its own way, unless
 * the verb is ours.
 */
export async function prepare(
  context: Context,
  invocation: Invocation,
  guard: SignalGuard,
  network: Network,
  whenUnread: WhenUnread = () => handOver(context, invocation, guard, { network }),
): Promise<Work | ExitStatus> {
  const [read, configured] = await Promise.all([
    readWorkspace(context, invocation, loadAhead),
    readConfigured(context, optionsOf(invocation)),
  ]);
  if (!read.ok) {
    return read.error.kind === "program-failed" ? whenUnread(read.error) : reportMissing(context, read.error);
  }
  const workspace = read.value;
  const selection = settledSelection(selectionOf(invocation, configured), workspace.chosen);
  const { overrides: files, sets } = invocation;
  const layered = await readLayers(context, { workspaceRoot: workspace.root, files, sets });
  // Half of the overrides would build something that nobody asked for.
  if (layered.problems.length > 0) {
    reportProblems(context, layered.problems);
    return statusOfUnread(layered.problems);
  }
  const { layers, downloads, inputs: overrideFiles } = layered;
  const targets = await targetsOf(workspace, invocation, selection);
  if (!targets.ok) return reportMissing(context, targets.error);
  let laid: Promise<Ground | readonly Problem[]> | undefined;
  const ground = () => {
    laid ??= import("./settle.js").then(({ layGround }) =>
      layGround(context, invocation, workspace, selection, layers),
    );
    return laid;
  };
  const last = readHead(context.files, indexPath(workspace.buildDir, selection));
  const work = {
    ...{ context, invocation, guard, network, workspace, selection, layers, downloads, overrideFiles, ground },
    plan: planOf(invocation, targets.value),
    ...(last === undefined ? {} : { last }),
    shown: new Set<string>(),
    passed: new Set<string>(),
    compiled: new CompiledOnce(),
    reruns: new Reruns(),
    rounds: 0,
  };
  if (layers.length === 0 && last?.redirected === undefined) {
    return { ...work, env: withBus(context.env, workspace), config: configFor(network) };
  }
  const { environmentWith, newlyTouched, redirectedBy } = await import("./redirected.js");
  const { redirected, problems } = await redirectedBy(context, layered, workspace, last?.redirected, ground);
  reportProblems(context, problems);
  if (hasErrors(problems)) return 1;
  if (last !== undefined) reportProblems(context, newlyTouched(redirected, last.redirected));
  const { steer } = await import("../overrides/applied.js");
  const steered = await steer(context, workspace.root, redirected ?? noRedirection);
  reportProblems(context, steered.problems);
  if (hasErrors(steered.problems)) return 1;
  return {
    ...work,
    ...(redirected === undefined ? {} : { redirected }),
    env: withBus(environmentWith(context.env, redirected), workspace),
    config: [...configFor(network), ...steered.config],
  };
}

/** Loads what a workspace that is not known yet will most likely need. */
function loadAhead(): void {
  void import("./outcome.js");
  void import("../generators/generate.js");
}

/** On a first build something will have come of it: what that takes is made ready while cargo is at work. */
export function prepareOutcome({ last, ground }: Work): void {
  if (last !== undefined) return;
  void import("./outcome.js");
  void ground();
}

/** Without a network cargo is told so, and says what it lacks in place of trying. It builds the same. */
function configFor({ isDenied }: Network): readonly string[] {
  return isDenied ? ["net.offline=true"] : [];
}

function withBus(env: Work["env"], { bus }: Workspace): Work["env"] {
  return { ...env, PX_META_BUS: bus };
}
