import type { Work } from "../../build/work.js";
import type { ExitStatus } from "../../command.js";
import { planFor } from "../../generators/generate.js";
import { programWord } from "../../generators/generation.js";
import { reportProblems } from "../../render/problems.js";
import { paintFor } from "../../render/style.js";
import { untrusted } from "../../render/untrusted.js";

/** Says in which order what would be generated, and by what; nothing is built and nothing runs. */
export async function showPlan(work: Work): Promise<ExitStatus> {
  const { context, workspace } = work;
  const planned = await planFor(work, workspace);
  if (typeof planned === "number") return planned;
  reportProblems(context, planned.missing);
  const paint = paintFor(context.stdout, context.env);
  for (const { name, version, generator, inputs } of planned.order) {
    const when = inputs === undefined ? "it declares no inputs, so it always runs" : "";
    context.stdout.write(
      `${paint("cyan", untrusted(name))} ${untrusted(version)} by ${untrusted(programWord(generator.program))}${when === "" ? "" : paint("dim", `: ${when}`)}\n`,
    );
  }
  if (planned.order.length === 0) context.stdout.write("Nothing is generated here.\n");
  return planned.missing.length === 0 ? 0 : 1;
}
