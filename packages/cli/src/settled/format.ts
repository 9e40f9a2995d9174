import type { Context, ExitStatus, Option } from "../command.js";
import { type Given, textOf, wrongUsage } from "../verbs/parse.js";

/** How a verb writes its answer. */
export type Format = "text" | "json";

/** The option by which it is told. */
export const formatOption: { readonly [name: string]: Option } = {
  format: { type: "string", value: "text|json", help: "for people (the default), or for programs" },
};

/** Reads `--format`; where it is neither, that has been said and the status is that of wrong usage. */
export function readFormat(context: Context, verb: string, given: Given): Format | ExitStatus {
  const format = textOf(given, "format") ?? "text";
  if (format === "text" || format === "json") return format;
  return wrongUsage(context, verb, `--format is text or json, not ${format}`);
}
