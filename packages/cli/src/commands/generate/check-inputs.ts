import { reportMissing } from "../../build/proxy.js";
import type { Work } from "../../build/work.js";
import type { ExitStatus } from "../../command.js";
import { generate } from "../../generators/generate.js";
import { openWatching } from "../../generators/reads/watching.js";
import { hasErrors, reportProblems } from "../../render/problems.js";

/** Runs all generators, and says what those that declare inputs read besides. */
export async function checkInputs(work: Work): Promise<ExitStatus> {
  const { context } = work;
  const watching = await openWatching(context);
  if (!watching.ok) return reportMissing(context, watching.error);
  const { status, missing } = await generate(work, { isForced: true, watching: watching.value });
  const problems = [...missing, ...watching.value.problems()];
  reportProblems(context, problems);
  return status === 0 && hasErrors(problems) ? 1 : status;
}
