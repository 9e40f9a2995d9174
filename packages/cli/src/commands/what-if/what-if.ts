import type { Command } from "../../command.js";
import { sourceOptions } from "../../settled/call.js";
import { formatOption, readArguments } from "../../settled/format.js";
import { isGiven, textsOf, wrongUsage } from "../../verbs/parse.js";

/** `px-meta what-if`: what overrides would change, without a build. */
export const command: Command = {
  name: "what-if",
  summary: "show what overrides would change, without building",
  usage: "[--set 'SELECTOR SCHEMA/NAME#/POINTER=JSON']… [--overrides FILE]…",
  about: `Takes the last build, or a snapshot, puts the given overrides on top of those that
it had, and shows the difference: facts, merged values, problems that come or
go, and which build scripts would run again, as far as their receipts tell.
Nothing is built and nothing is written. Examples:

  px-meta what-if --set 'foo-sys native-library@1/foo#/link="dynamic"'
  px-meta what-if --overrides distribution.toml`,
  options: {
    set: {
      type: "string",
      multiple: true,
      value: "OVERRIDE",
      help: "one override, above all others: 'SELECTOR SCHEMA/NAME#/POINTER=JSON'",
    },
    overrides: { type: "string", multiple: true, value: "FILE", help: "a file of overrides, above those of the build" },
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
    const [sets, files] = [textsOf(given, "set"), textsOf(given, "overrides")];
    if (sets.length + files.length === 0) {
      return wrongUsage(context, command.name, "nothing to try: expected --set or --overrides");
    }
    const { show } = await import("./show.js");
    return show(context, given, format, { sets, files, isWhole: isGiven(given, "all") });
  },
};
