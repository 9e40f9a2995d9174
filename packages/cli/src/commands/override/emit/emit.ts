import type { Context, ExitStatus } from "../../../command.js";
import { hasErrors, reportProblems } from "../../../render/problems.js";
import type { Given } from "../../../verbs/parse.js";
import { askOf, look } from "../sight.js";
import type { Emitter } from "./emitter.js";

/**
 * The formats for other tools, by name, each in a file beside this one. The format of a distribution has its place here: an
 * `Emitter` of its own, a line in this table and one in docs/overrides.md.
 */
const emitters = {
  "cargo-config": async (): Promise<Emitter> => (await import("./cargo-config.js")).emitter,
  env: async (): Promise<Emitter> => (await import("./env.js")).emitter,
};

/** What `override emit` can print: the formats for other tools, and the overrides themselves for crates that use px-meta. */
type Emitted = keyof typeof emitters | "json";

/** Whether a word of the user's names one of them. */
export function isEmitted(what: string | undefined): what is Emitted {
  return what === "json" || (what !== undefined && Object.hasOwn(emitters, what));
}

/** Prints the overrides, or what they ask of cargo, for those who build without px-meta. */
export async function emit(context: Context, given: Given, what: Emitted): Promise<ExitStatus> {
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
  const { lines, gaps } = await emitters[what]();
  context.stdout.write(
    lines(asked)
      .map((line) => `${line}\n`)
      .join(""),
  );
  context.stderr.write(
    gaps(asked)
      .map((gap) => `note: ${gap}\n`)
      .join(""),
  );
  return hasErrors(asked.problems) ? 1 : 0;
}
