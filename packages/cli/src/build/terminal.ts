import type { Token } from "../selection/arguments.js";
import { has, valuesOf } from "../selection/arguments.js";

type Env = Readonly<Record<string, string | undefined>>;

/** What of a stream decides how cargo would write to it. */
export interface Sink {
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** Whether cargo would colour what it writes to this stream: `--color`, `CARGO_TERM_COLOR`, then the usual variables. */
export function coloursOn(stream: Sink, env: Env, options: readonly Token[]): boolean {
  const wanted = valuesOf(options, "color").at(-1) ?? env.CARGO_TERM_COLOR;
  if (wanted === "always") return true;
  if (wanted === "never") return false;
  if (isSet(env.NO_COLOR)) return false;
  if (isSet(env.CLICOLOR_FORCE) && env.CLICOLOR_FORCE !== "0") return true;
  return stream.isTTY === true && env.TERM !== "dumb" && env.CLICOLOR !== "0";
}

/**
 * What makes cargo draw its progress although its standard error is a pipe, where it would draw it on our terminal.
 * Cargo wants the width with it, because a pipe has none.
 */
export function progressVariables(stream: Sink, env: Env, options: readonly Token[]): Env {
  const wanted = env.CARGO_TERM_PROGRESS_WHEN ?? "auto";
  const quiet = has(options, "quiet", "verbose") || isSet(env.CARGO_TERM_QUIET) || isSet(env.CARGO_TERM_VERBOSE);
  const drawn =
    wanted === "always" ||
    (wanted === "auto" && stream.isTTY === true && !isSet(env.CI) && env.TERM !== "dumb" && !quiet);
  if (!drawn) return {};
  return {
    CARGO_TERM_PROGRESS_WHEN: "always",
    CARGO_TERM_PROGRESS_WIDTH: env.CARGO_TERM_PROGRESS_WIDTH ?? String(stream.columns ?? 80),
  };
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== "";
}
