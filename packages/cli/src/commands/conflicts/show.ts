import { adapters, conflicts } from "@px-meta/core/stages";
import type { Context, ExitStatus } from "../../command.js";
import { reportProblems, sortedProblems } from "../../render/problems.js";
import { paintFor } from "../../render/style.js";
import { settle } from "../../settled/settle.js";
import { readSource } from "../../settled/source.js";
import type { Given } from "../../verbs/parse.js";
import type { conflictFormats } from "./conflicts.js";
import { annotations } from "./github.js";
import { conflictsJson } from "./json.js";
import { sarif } from "./sarif.js";
import { conflictLines } from "./text.js";

/** Writes what must not meet and does. */
export async function show(
  context: Context,
  given: Given,
  format: (typeof conflictFormats)[number],
): Promise<ExitStatus> {
  const source = await readSource(context, given, "conflicts");
  const settled = source.ok ? await settle(source.value) : undefined;
  const found =
    settled === undefined
      ? []
      : conflicts({ problems: sortedProblems(settled.problems), propagation: settled.propagation, adapters });
  const write = (document: unknown) => context.stdout.write(`${JSON.stringify(document, undefined, 2)}\n`);
  switch (format) {
    case "json":
      write(conflictsJson(found));
      break;
    case "sarif":
      write(sarif(found));
      break;
    case "github":
      context.stdout.write(annotations(found));
      break;
    case "text":
      if (source.ok) {
        const paint = paintFor(context.stdout, context.env);
        const { header } = source.value;
        const head = header === undefined ? [] : [paint("dim", header), ""];
        context.stdout.write(`${[...head, ...conflictLines(found, paint)].join("\n")}\n`);
      }
  }
  if (!source.ok) {
    reportProblems(context, source.error.problems);
    return source.error.status;
  }
  return found.some(({ problem }) => problem.severity === "error") ? 1 : 0;
}
