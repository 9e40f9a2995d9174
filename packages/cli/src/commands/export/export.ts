import { resolve } from "node:path";
import { encodeSnapshot } from "@px-meta/core/stages";
import type { Command } from "../../command.js";
import { reportProblems } from "../../render/problems.js";
import { readSource, sourceOptions } from "../../settled/source.js";
import { parseGiven, textOf, wrongUsage } from "../../verbs/parse.js";

/** `px-meta export`: what other programs can work on. */
export const command: Command = {
  name: "export",
  summary: "write all that is known of a build into one file",
  usage: "snapshot [--output FILE]",
  about: `  snapshot      packages, graph, facts, crates' schemas and overrides as one JSON
                file (snapshot@1), which \`px-meta propagate --snapshot\` and the
                other verbs read anywhere. It holds paths of this machine.`,
  options: {
    output: { type: "string", short: "o", value: "FILE", help: "write there, not to standard output" },
    ...sourceOptions,
  },
  run: async (context, args) => {
    const parsed = parseGiven(command, args);
    if (!parsed.ok) return wrongUsage(context, command.name, parsed.error);
    const given = parsed.value;
    const [what, ...more] = given.positionals;
    if (what !== "snapshot" || more.length > 0) return wrongUsage(context, command.name, `expected ${command.usage}`);
    const source = await readSource(context, given, command.name);
    if (!source.ok) {
      reportProblems(context, source.error.problems);
      return source.error.status;
    }
    const { snapshot } = source.value;
    const output = textOf(given, "output");
    if (output === undefined) {
      encodeSnapshot(snapshot, (piece) => context.stdout.write(piece));
      return 0;
    }
    const written = context.files.replace(resolve(context.cwd, output), (write) => encodeSnapshot(snapshot, write));
    if (written.ok) return 0;
    reportProblems(context, [{ ...written.error, path: output }]);
    return 3;
  },
};
