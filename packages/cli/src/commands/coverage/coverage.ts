import type { Command } from "../../command.js";
import { sourceOptions } from "../../settled/call.js";
import { formatOption, readArguments } from "../../settled/format.js";
import { isGiven, wrongUsage } from "../../verbs/parse.js";

/** `px-meta coverage`: how much is known, and because of whom not more. */
export const command: Command = {
  name: "coverage",
  summary: "show which packages publish nothing, and which fields stay open because of whom",
  usage: "[--all]",
  about: `Of the packages with build scripts: which publish facts, which are told of by
adapters, of which only cargo's report is known, and which are silent. Of each
field: how many facts say it, and whose do not. Fields that all facts or none of
them say are only counted, unless --all is given.`,
  options: {
    all: { type: "boolean", help: "leave nothing out" },
    ...sourceOptions,
    ...formatOption,
  },
  run: async (context, args) => {
    const read = readArguments(context, command, args);
    if (typeof read === "number") return read;
    const { given, format } = read;
    const [extra] = given.positionals;
    if (extra !== undefined) return wrongUsage(context, command.name, `unexpected argument ${extra}`);
    const { show } = await import("./show.js");
    return show(context, given, format, isGiven(given, "all"));
  },
};
