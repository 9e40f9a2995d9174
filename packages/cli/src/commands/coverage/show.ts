import { type Coverage, coverage, percent } from "@px-meta/core/stages";
import type { Context, ExitStatus } from "../../command.js";
import { problemJson, reportProblems } from "../../render/problems.js";
import { paintFor } from "../../render/style.js";
import type { Format } from "../../settled/format.js";
import { settle } from "../../settled/settle.js";
import { readSource } from "../../settled/source.js";
import type { Given } from "../../verbs/parse.js";
import { coverageLines } from "./text.js";

const nothing: Coverage = {
  packages: { total: 0, scripts: 0, publishing: [], told: [], harvested: [], silent: [] },
  fields: [],
  unknown: [],
};

/** Writes the answer of `px-meta coverage`: 0, or 1 or 3 where there is nothing to look at. */
export async function show(context: Context, given: Given, format: Format, isWhole: boolean): Promise<ExitStatus> {
  const source = await readSource(context, given, "coverage");
  const problems = source.ok ? [] : source.error.problems;
  const status = source.ok ? 0 : source.error.status;
  const settled = source.ok ? await settle(source.value) : undefined;
  const found = settled === undefined ? nothing : coverage(settled.propagation, settled.schemas.rulesOf);
  if (format === "json") {
    const document = {
      "px-meta": "coverage@1",
      ...found,
      fields: found.fields.map((field) => ({ ...field, percent: percent(field.said, field.of) })),
      problems: problems.map(problemJson),
    };
    context.stdout.write(`${JSON.stringify(document, undefined, 2)}\n`);
    return status;
  }
  if (settled !== undefined) {
    const paint = paintFor(context.stdout, context.env);
    context.stdout.write(`${coverageLines(found, paint, isWhole).join("\n")}\n`);
  }
  reportProblems(context, problems);
  return status;
}
