import type { Redirection } from "@px-meta/core/stages";
import type { Context, ExitStatus } from "../../command.js";
import { configLines } from "../../overrides/block.js";
import { hasErrors, reportProblems } from "../../render/problems.js";
import type { Given } from "../../verbs/parse.js";
import { askOf, look } from "./sight.js";

/** Prints the overrides, or what they ask of cargo, for those who build without px-meta. */
export async function emit(context: Context, given: Given, what: "cargo-config" | "env" | "json"): Promise<ExitStatus> {
  const sight = await look(context, given);
  if (sight.problems.length > 0) {
    reportProblems(context, sight.problems);
    return 1;
  }
  if (what === "json") {
    const document = { "px-meta": "overrides@1", layers: sight.layers };
    context.stdout.write(`${JSON.stringify(document, undefined, 2)}\n`);
    return 0;
  }
  if (sight.workspace === undefined) {
    reportProblems(context, sight.missing);
    return 3;
  }
  const asked = await askOf(context, given, sight, sight.workspace);
  if (!("env" in asked)) {
    reportProblems(context, asked);
    return 3;
  }
  reportProblems(context, asked.problems);
  const lines = what === "env" ? envLines(asked) : configLines(asked);
  context.stdout.write(lines.map((line) => `${line}\n`).join(""));
  const odd = Object.keys(asked.env).filter((name) => !shellName.test(name));
  if (what === "env" && odd.length > 0) {
    context.stderr.write(
      `note: no shell can set ${odd.join(", ")}; \`override emit cargo-config\` has all variables\n`,
    );
  }
  if (what === "env" && asked.tables.length > 0) {
    context.stderr.write(
      "note: some overrides replace build scripts, which no variable can; `override emit cargo-config` has them\n",
    );
  }
  return hasErrors(asked.problems) ? 1 : 0;
}

const shellName = /^[A-Za-z_][A-Za-z0-9_]*$/;

/** A script for a POSIX shell. */
function envLines({ env, unset }: Redirection): readonly string[] {
  return [
    ...Object.entries(env)
      .filter(([name]) => shellName.test(name))
      .map(([name, value]) => `export ${name}='${value.replaceAll("'", "'\\''")}'`),
    ...unset.map((name) => `unset ${name}`),
  ];
}
