import type { Command } from "../../command.js";
import { buildingOptions, selectingOptions } from "../../generators/arguments.js";
import { parseGiven, textOf, wrongUsage } from "../../verbs/parse.js";

/** How `px-meta verify-freshness` writes its answer. */
export const freshnessFormats = ["text", "json", "github"] as const;

/** `px-meta verify-freshness`: whether what is generated is what would be generated. */
export const command: Command = {
  name: "verify-freshness",
  summary: "say whether generated packages are what their generators would write",
  usage: "[-p SPEC|--workspace] [--exclude SPEC] [--format text|json|github]",
  about: `Asks the declared verifier of each generated package; where there is none, its
generator runs in place, what it writes is compared, and all is put back, contents
and times. Every package is told of, with how its files differ and the command that
cures it. docs/generators.md has more. github writes annotations of a CI run. The
exit status is 1 where a package is stale, or where that cannot be told.`,
  options: {
    ...selectingOptions,
    format: { type: "string", value: freshnessFormats.join("|"), help: "for people (the default), or for programs" },
    ...buildingOptions,
  },
  run: async (context, args) => {
    const parsed = parseGiven(command, args);
    if (!parsed.ok) return wrongUsage(context, command.name, parsed.error);
    const given = parsed.value;
    const wanted = textOf(given, "format") ?? "text";
    const format = freshnessFormats.find((each) => each === wanted);
    const [word] = [...given.positionals, ...given.trailing];
    if (format === undefined) {
      return wrongUsage(context, command.name, `--format is one of ${freshnessFormats.join(", ")}, not ${wanted}`);
    }
    if (word !== undefined) return wrongUsage(context, command.name, `unexpected argument ${word}`);
    const { show } = await import("./show.js");
    return show(context, given, format);
  },
};
