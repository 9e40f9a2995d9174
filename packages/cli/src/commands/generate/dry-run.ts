import type { Generation } from "@px-meta/core/generators";
import type { Work } from "../../build/work.js";
import type { ExitStatus } from "../../command.js";
import { unbuiltPath } from "../../generators/call.js";
import { staleWords } from "../../generators/fresh.js";
import { type Planned, reportedPlan } from "../../generators/generate.js";
import { knownOf } from "../../generators/generation.js";
import { programWord } from "../../generators/program-word.js";
import { openSkipping, type Skipping } from "../../generators/skipping.js";
import { type ViewOf, viewsOf } from "../../generators/views.js";
import { fewOf } from "../../render/few.js";
import { reportProblems } from "../../render/problems.js";
import { paintFor } from "../../render/style.js";
import { untrusted } from "../../render/untrusted.js";
import { optionsOf } from "../../selection/invocation.js";
import { type ConfiguredBuild, readTools } from "../../selection/tools.js";

/** Says in which order what would be generated, by what, and why; nothing is built and nothing runs. */
export async function showPlan(work: Work): Promise<ExitStatus> {
  const { context, workspace } = work;
  const planned = await reportedPlan(work, workspace);
  if (typeof planned === "number") return planned;
  reportProblems(context, planned.missing);
  const paint = paintFor(context.stdout, context.env);
  const skipping = openSkipping(context, { buildDir: workspace.buildDir, host: "" });
  const viewOf = viewsOf({ work, workspace, metadata: planned.metadata, level: planned.order });
  const { env } = await readTools(context, optionsOf(work.invocation));
  for (const generation of planned.order) {
    const { name, version, generator } = generation;
    const why = paint("dim", `: ${untrusted(await reasonFor(work, planned, { skipping, viewOf, env }, generation))}`);
    const by = untrusted(programWord(generator.program));
    context.stdout.write(`${paint("cyan", untrusted(name))} ${untrusted(version)} by ${by}${why}\n`);
  }
  if (planned.order.length === 0) context.stdout.write("Nothing is generated here.\n");
  return planned.missing.length === 0 ? 0 : 1;
}

/** What it takes to tell why a generator would run. */
interface Looking {
  readonly skipping: Skipping;
  readonly viewOf: ViewOf;
  /** The environment with which generators are started, without what cargo says of their own packages. */
  readonly env: ConfiguredBuild["env"];
}

/** Columns for the reasons why one generator runs. */
const reasonColumns = 100;

async function reasonFor(
  work: Work,
  planned: Planned,
  { skipping, viewOf, env }: Looking,
  generation: Generation,
): Promise<string> {
  const { context, workspace } = work;
  const { generator, inputs } = generation;
  if (inputs === undefined) return "it declares no inputs, so it always runs";
  const { program } = generator;
  const path = program.kind === "binary" ? undefined : unbuiltPath(context, generation, workspace.root, program);
  const view = await viewOf(generation);
  if (!view.ok) {
    reportProblems(context, view.error);
    return "what it would see is not known";
  }
  const ground = { workspace, metadata: planned.metadata };
  const known = knownOf(ground, { ...generation, inputs }, view.value, env);
  const unbuilt = { kind: program.kind, name: programWord(program), ...(path === undefined ? {} : { path }) };
  const { stale, problems } = await skipping.glance(known, unbuilt);
  reportProblems(context, problems);
  return stale.length === 0 ? "nothing is new" : fewOf(stale.map(staleWords), reasonColumns);
}
