import { parseArgs } from "node:util";
import { err, ok, type Result } from "@px-meta/core/base";
import type { Command, Context, ExitStatus } from "../command.js";

/** What the user gave a verb of ours: options by name, and the words between them. */
export interface Given {
  readonly values: Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>;
  readonly positionals: readonly string[];
  /** What followed `--`: options for a build that comes first. */
  readonly trailing: readonly string[];
}

/** Reads the arguments of a verb of ours by its table of options; the error says in words what is wrong. */
export function parseGiven(command: Command, args: readonly string[]): Result<Given, string> {
  const options = Object.fromEntries(
    Object.entries(command.options).map(([name, option]) => [
      name,
      {
        type: option.type,
        ...(option.short === undefined ? {} : { short: option.short }),
        ...(option.multiple === undefined ? {} : { multiple: option.multiple }),
      },
    ]),
  );
  const end = args.indexOf("--");
  const own = end < 0 ? [...args] : args.slice(0, end);
  try {
    const { values, positionals } = parseArgs({ args: own, options, allowPositionals: true, strict: true });
    return ok({ values, positionals, trailing: args.slice(own.length + 1) });
  } catch (error) {
    return err(wordsOf(error));
  }
}

/** Says what is wrong with the arguments of a verb; the status is that of wrong usage. */
export function wrongUsage(context: Context, command: string, fault: string): ExitStatus {
  context.stderr.write(`error: ${fault}\n\nSee \`px-meta ${command} --help\`.\n`);
  return 2;
}

/** The text that stands for one option, or nothing where it was not given. */
export function textOf(given: Given, name: string): string | undefined {
  const value = given.values[name];
  return typeof value === "string" ? value : undefined;
}

/** All texts given for an option that may stand several times. */
export function textsOf(given: Given, name: string): readonly string[] {
  const value = given.values[name];
  const values = Array.isArray(value) ? value : value === undefined ? [] : [value];
  return values.filter((item): item is string => typeof item === "string");
}

/** Whether a flag was given. */
export function isGiven(given: Given, name: string): boolean {
  return given.values[name] === true;
}

/** Node says it in a sentence, with advice for programs after it. */
function wordsOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const first = message.split(/\. |\n/)[0] ?? message;
  return first.charAt(0).toLowerCase() + first.slice(1).replace(/\.$/, "");
}
