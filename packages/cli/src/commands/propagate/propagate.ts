import type { Domain } from "@px-meta/core/stages";
import type { Command } from "../../command.js";
import { sourceOptions } from "../../settled/call.js";
import { formatOption, readArguments } from "../../settled/format.js";
import { packageWord } from "../../settled/package-word.js";
import { textOf, wrongUsage } from "../../verbs/parse.js";

/** `px-meta propagate`: what every node of the graph sees. */
export const command: Command = {
  name: "propagate",
  summary: "show what every package sees of the facts below it",
  usage: "[--node PACKAGE] [--snapshot FILE|-]",
  about: `Carries all facts up the dependency graph, after overrides, and merges the fields
whose schemas say how. Without a build of cargo's it works on a snapshot: one
JSON file, as \`px-meta export snapshot\` or another build system writes it.`,
  options: {
    node: { type: "string", value: "PACKAGE", help: "one package in full: its name, name@version, id or path" },
    domain: { type: "string", value: "target|host", help: "with --node: that side of the build alone" },
    ...sourceOptions,
    ...formatOption,
  },
  run: async (context, args) => {
    const read = readArguments(context, command, args);
    if (typeof read === "number") return read;
    const { given, format } = read;
    const [extra] = given.positionals;
    if (extra !== undefined) return wrongUsage(context, command.name, `unexpected argument ${extra}`);
    const node = textOf(given, "node");
    const domain = textOf(given, "domain");
    if (domain !== undefined && domain !== "target" && domain !== "host") {
      return wrongUsage(context, command.name, `--domain is target or host, not ${domain}`);
    }
    if (domain !== undefined && node === undefined) return wrongUsage(context, command.name, "--domain needs --node");
    const { show } = await import("./show.js");
    return show(
      context,
      given,
      format,
      node === undefined ? undefined : { word: packageWord(context, node), ...asked(domain) },
    );
  },
};

function asked(domain: Domain | undefined): { readonly domain?: Domain } {
  return domain === undefined ? {} : { domain };
}
