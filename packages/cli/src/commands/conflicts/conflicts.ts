import type { Command } from "../../command.js";
import { sourceOptions } from "../../settled/call.js";
import { parseGiven, textOf, wrongUsage } from "../../verbs/parse.js";

/** How `px-meta conflicts` writes its answer. */
export const conflictFormats = ["text", "json", "sarif", "github"] as const;

/** `px-meta conflicts`: what must not meet in one result, and does. */
export const command: Command = {
  name: "conflicts",
  summary: "show what must not be linked together, and is: two copies of a library, two ABIs",
  usage: "[--format text|json|sarif|github]",
  about: `For each contradiction: its kind, what comes of it, both packages with the ways
on which they come together, which symbols are defined twice, and what settles it.
One that is waived is shown with its reason. docs/conflicts.md has the kinds.
sarif is for code scanning; github writes annotations of a CI run. Errors make
the exit status 1; warnings and notes do not.`,
  options: {
    ...sourceOptions,
    format: { type: "string", value: conflictFormats.join("|"), help: "for people (the default), or for programs" },
  },
  run: async (context, args) => {
    const parsed = parseGiven(command, args);
    if (!parsed.ok) return wrongUsage(context, command.name, parsed.error);
    const wanted = textOf(parsed.value, "format") ?? "text";
    const format = conflictFormats.find((each) => each === wanted);
    const [extra] = parsed.value.positionals;
    if (format === undefined) {
      return wrongUsage(context, command.name, `--format is one of ${conflictFormats.join(", ")}, not ${wanted}`);
    }
    if (extra !== undefined) return wrongUsage(context, command.name, `unexpected argument ${extra}`);
    const { show } = await import("./show.js");
    return show(context, parsed.value, format);
  },
};
