import type { Command } from "../../command.js";
import { hasErrors, problemJson, reportProblems } from "../../render/problems.js";
import { sourceOptions } from "../../settled/call.js";
import { formatOption, readArguments } from "../../settled/format.js";
import { settle } from "../../settled/settle.js";
import { readSource } from "../../settled/source.js";
import { wrongUsage } from "../../verbs/parse.js";

/** `px-meta validate`: whether the facts of a build hold. */
export const command: Command = {
  name: "validate",
  summary: "hold all facts against their schemas, overrides and each other",
  usage: "[--snapshot FILE|-]",
  about: `Tells of every fact that does not fit its schema, of overrides that cannot be
applied, and of facts that contradict each other where they are linked together.
Errors make the exit status 1; warnings and notes do not.`,
  options: { ...sourceOptions, ...formatOption },
  run: async (context, args) => {
    const read = readArguments(context, command, args);
    if (typeof read === "number") return read;
    const { given, format } = read;
    const [extra] = given.positionals;
    if (extra !== undefined) return wrongUsage(context, command.name, `unexpected argument ${extra}`);
    const source = await readSource(context, given, command.name);
    const settled = source.ok ? await settle(source.value) : undefined;
    const problems = source.ok ? (settled?.problems ?? []) : source.error.problems;
    const facts = settled?.snapshot.facts.length ?? 0;
    if (format === "json") {
      const document = { "px-meta": "validate@1", facts, problems: problems.map(problemJson) };
      context.stdout.write(`${JSON.stringify(document, undefined, 2)}\n`);
    } else {
      reportProblems(context, problems);
      if (settled !== undefined) {
        const publishers = new Set(settled.snapshot.facts.map((fact) => fact.package)).size;
        const verdict = hasErrors(problems) ? "looked at" : "all well:";
        context.stdout.write(`${verdict} ${facts} facts of ${publishers} packages\n`);
      }
    }
    if (!source.ok) return source.error.status;
    return hasErrors(problems) ? 1 : 0;
  },
};
