import type { Command } from "../../command.js";
import { buildOptions } from "../../settled/call.js";
import { formatOption, readArguments } from "../../settled/format.js";
import { isGiven, wrongUsage } from "../../verbs/parse.js";

/** `px-meta diff`: what two builds have otherwise, and why. */
export const command: Command = {
  name: "diff",
  summary: "show in which facts two snapshots, targets or profiles differ, and why",
  usage: "A B",
  about: `A and B are each a snapshot's file (as \`px-meta export snapshot\` writes it; - is
standard input), or a profile or target triple that was built here; "host" means
the build without --target. Where several builds fit, cargo's options choose.
Examples:

  px-meta diff before.json after.json
  px-meta diff dev release
  px-meta diff host aarch64-unknown-linux-gnu`,
  options: {
    all: { type: "boolean", help: "leave nothing out" },
    ...buildOptions,
    ...formatOption,
  },
  run: async (context, args) => {
    const read = readArguments(context, command, args);
    if (typeof read === "number") return read;
    const { given, format } = read;
    const [one, other, ...more] = given.positionals;
    if (one === undefined || other === undefined || more.length > 0) {
      return wrongUsage(context, command.name, `expected ${command.usage}`);
    }
    if (one === "-" && other === "-") return wrongUsage(context, command.name, "standard input can be only one of two");
    const { show } = await import("./show.js");
    return show(context, given, format, { one, other, isWhole: isGiven(given, "all") });
  },
};
