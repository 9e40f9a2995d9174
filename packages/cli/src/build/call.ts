import { has, rawOf, type Token, valuesOf } from "../selection/arguments.js";
import type { Invocation } from "../selection/invocation.js";

/** One call of cargo. */
export interface Call {
  readonly program: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  /** An open file that the program finds as descriptor 3. */
  readonly file?: number;
}

/** What a round adds to the call that the user made. */
export interface RoundCall {
  /** The verb and the options to build with, where they are not the user's own. */
  readonly verb: string;
  readonly tokens: readonly Token[];
  readonly trailing: readonly string[];
  /** Whether pending scripts may stop some of the build. */
  readonly keepGoing: boolean;
  /** Whether cargo's standard error passes through us. */
  readonly filtered: boolean;
  /** Options in front of the user's: redirections to system libraries. */
  readonly config: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** What the user's `--message-format` says of cargo's standard output and of the diagnostics. */
export interface Format {
  /** Whether the user reads cargo's messages, which then pass through. */
  readonly passesMessages: boolean;
  /** What cargo is told. */
  readonly given: readonly string[];
}

/** Reads the user's message format. Text formats become the JSON that renders the same text. */
export function formatOf(tokens: readonly Token[]): Format {
  const values = valuesOf(tokens, "message-format").flatMap((value) => value.toLowerCase().split(","));
  if (values.some((value) => value.startsWith("json"))) return { passesMessages: true, given: values };
  return {
    passesMessages: false,
    given: values.includes("short")
      ? ["json-render-diagnostics", "json-diagnostic-short"]
      : ["json-render-diagnostics"],
  };
}

/** The call of cargo for one round. */
export function roundCall(invocation: Invocation, round: RoundCall): Call {
  const { given } = formatOf(round.tokens);
  const kept = round.tokens.filter(
    (token) =>
      token.kind !== "option" || (token.name !== "message-format" && !(round.filtered && token.name === "color")),
  );
  const addsKeepGoing = round.keepGoing && !has(round.tokens, "keep-going");
  return {
    program: invocation.program,
    args: [
      ...invocation.toolchain,
      ...before(invocation, round.filtered),
      ...invocation.wrappers,
      round.verb,
      ...given.map((format) => `--message-format=${format}`),
      ...round.config.flatMap((value) => ["--config", value]),
      ...(addsKeepGoing ? ["--keep-going"] : []),
      ...(round.filtered ? ["--color=always"] : []),
      ...rawOf(kept),
      ...round.trailing,
    ],
    env: round.env,
  };
}

/** The call of cargo as the user made it, for what px-meta only hands on. */
export function plainCall(
  invocation: Invocation,
  config: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Call {
  return {
    program: invocation.program,
    args: [
      ...invocation.toolchain,
      ...invocation.before,
      ...invocation.wrappers,
      invocation.typed,
      ...config.flatMap((value) => ["--config", value]),
      ...rawOf(invocation.tokens),
      ...invocation.trailing,
    ],
    env,
  };
}

function before(invocation: Invocation, filtered: boolean): readonly string[] {
  if (!filtered) return invocation.before;
  const kept: string[] = [];
  for (let at = 0; at < invocation.before.length; at += 1) {
    const word = invocation.before[at] ?? "";
    if (word === "--color") at += 1;
    else if (!word.startsWith("--color=")) kept.push(word);
  }
  return kept;
}
