import type { Command, Context, ExitStatus, Option } from "../command.js";
import { type Given, parseGiven, textOf, wrongUsage } from "../verbs/parse.js";

/** How a verb writes its answer. */
export type Format = "text" | "json";

/** The option by which it is told. */
export const formatOption: { readonly [name: string]: Option } = {
  format: { type: "string", value: "text|json", help: "for people (the default), or for programs" },
};

/** Reads the arguments of a verb that has `--format`; a status where they are wrong, which has been said then. */
export function readArguments(
  context: Context,
  command: Command,
  args: readonly string[],
): { readonly given: Given; readonly format: Format } | ExitStatus {
  const parsed = parseGiven(command, args);
  if (!parsed.ok) return wrongUsage(context, command.name, parsed.error);
  const format = textOf(parsed.value, "format") ?? "text";
  if (format === "text" || format === "json") return { given: parsed.value, format };
  return wrongUsage(context, command.name, `--format is text or json, not ${format}`);
}
