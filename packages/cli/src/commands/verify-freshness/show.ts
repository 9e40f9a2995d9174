import { constants } from "node:os";
import type { Generation, Problem } from "@px-meta/core/base";
import { reportMissing } from "../../build/proxy.js";
import { endBy, SignalGuard } from "../../build/signals.js";
import { prepare, type Work } from "../../build/work.js";
import type { Context, ExitStatus } from "../../command.js";
import { generatingCall } from "../../generators/arguments.js";
import { refusesBelowGenerator } from "../../generators/caller.js";
import { planFor } from "../../generators/generate.js";
import { askHost } from "../../generators/host.js";
import { isQuiet } from "../../generators/options.js";
import { builtFor } from "../../generators/programs.js";
import { Status } from "../../generators/status.js";
import { openNetwork } from "../../network/network.js";
import { hasErrors, reportProblems } from "../../render/problems.js";
import { paintFor } from "../../render/style.js";
import { optionsOf } from "../../selection/invocation.js";
import type { Given } from "../../verbs/parse.js";
import { annotations } from "./github.js";
import { freshnessJson } from "./json.js";
import { freshnessLines } from "./text.js";
import { askedCall, verifiedAs } from "./told.js";
import type { Verified } from "./verified.js";
import { type Verifying, verify } from "./verify.js";
import type { freshnessFormats } from "./verify-freshness.js";
import { stateOf } from "./words.js";

/** All that verifying came to. */
interface Answer {
  readonly found: readonly Verified[];
  readonly problems: readonly Problem[];
  readonly status: ExitStatus;
}

/** Verifies the generated packages that a call needs, and writes what that came to. */
export async function show(
  context: Context,
  given: Given,
  format: (typeof freshnessFormats)[number],
): Promise<ExitStatus> {
  const guard = new SignalGuard(context.stderr.isTTY === true);
  try {
    const work = await prepare(context, generatingCall(context, given), guard, openNetwork, (problem) =>
      reportMissing(context, problem),
    );
    if (typeof work !== "number" && refusesBelowGenerator(context, work.workspace.buildDir)) return 1;
    const answer = typeof work === "number" ? { found: [], problems: [], status: work } : await verifyAll(work);
    if (guard.received === undefined) write(context, answer, format);
    reportProblems(context, answer.problems);
    if (guard.received !== undefined) return endBy(guard.received, constants.signals);
    return answer.status;
  } finally {
    guard.release();
  }
}

/** Verifies one package after another, those first on which others rest: each on the tree as it is. */
async function verifyAll(work: Work): Promise<Answer> {
  const { context, invocation, workspace, guard } = work;
  const { problems, plan } = await planFor(work, workspace);
  if (typeof plan === "number") return { found: [], problems, status: plan };
  const { order, metadata, missing } = plan;
  const step = { work, askHost: askHost(work) };
  const built = await builtFor(step, metadata, order.map(askedCall));
  const host = await step.askHost();
  if (!host.ok) return { found: [], problems: [...problems, host.error], status: 1 };
  const status = new Status(context, optionsOf(invocation), isQuiet(invocation, context.env));
  const all: Verifying[] = [];
  for (const generation of order) {
    if (guard.received !== undefined) break;
    // Where not all programs can be built, one that cannot must not keep the others from being asked.
    const own =
      typeof built === "number" && order.length > 1 ? await builtFor(step, metadata, [askedCall(generation)]) : built;
    const one =
      typeof own === "number"
        ? unbuilt(workspace.root, generation)
        : await verify({ ...host.value, work, workspace, metadata, built: own }, status, generation);
    if (one !== undefined) all.push(one);
    if (guard.received !== undefined || one === undefined) break;
  }
  const found = all.map(({ verified }) => verified);
  const said = [...problems, ...missing, ...all.flatMap((one) => one.problems)];
  const isWell = !hasErrors(said) && found.every((verified) => stateOf(verified) === "fresh");
  return { found, problems: said, status: isWell ? 0 : 1 };
}

function unbuilt(root: string, generation: Generation): Verifying {
  const problem = { kind: "generators-not-built", packages: [generation.name] } as const;
  return { verified: verifiedAs(root, generation, { kind: "failed", problems: [problem] }, ""), problems: [] };
}

function write(context: Context, { found, problems, status }: Answer, format: (typeof freshnessFormats)[number]): void {
  const { stdout, env } = context;
  switch (format) {
    case "json":
      stdout.write(`${JSON.stringify(freshnessJson(found, problems), undefined, 2)}\n`);
      return;
    case "github":
      stdout.write(annotations(found));
      return;
    case "text":
      // Where nothing could be verified, the problem says all.
      if (found.length === 0 && status !== 0) return;
      stdout.write(`${freshnessLines(found, paintFor(stdout, env)).join("\n")}\n`);
  }
}
