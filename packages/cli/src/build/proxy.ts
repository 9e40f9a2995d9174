import { constants } from "node:os";
import { describe, type Problem } from "@px-meta/core/base";
import type { Context, ExitStatus } from "../command.js";
import { has } from "../selection/arguments.js";
import { type Invocation, optionsOf } from "../selection/invocation.js";
import { plainCall } from "./call.js";
import { type Ended, start } from "./child.js";
import { endBy, SignalGuard } from "./signals.js";

/** Options with which cargo answers and builds nothing. */
const answering = ["help", "version", "print", "unit-graph", "build-plan", "explain"];

/**
 * Runs a verb of cargo's. To the user it is cargo: its exit status, its signals, its text. What builds is watched,
 * and build scripts exchange their facts on the way.
 */
export async function proxy(context: Context, invocation: Invocation): Promise<ExitStatus> {
  const guard = new SignalGuard(context.stderr.isTTY === true);
  try {
    if (invocation.verb.treatment === "pass" || has(optionsOf(invocation), ...answering)) {
      return await handOver(context, invocation, guard);
    }
    const { build } = await import("./build.js");
    return await build(context, invocation, guard);
  } finally {
    guard.release();
  }
}

/** Lets cargo do the rest with our terminal, as if we had never been there. */
export async function handOver(
  context: Context,
  invocation: Invocation,
  guard: SignalGuard,
  config: readonly string[] = [],
  env = context.env,
): Promise<ExitStatus> {
  const ended = await start(plainCall(invocation, config, env), context.cwd, {}, guard).ended;
  return ended.ok ? statusOf(ended.value) : reportMissing(context, ended.error);
}

/** Our status for how cargo ended; where a signal ended it, the same signal ends us. */
export function statusOf(ended: Ended): ExitStatus {
  return ended.kind === "status" ? ended.status : endBy(ended.signal, constants.signals);
}

/** Says what is missing outside, with the status for that. */
export function reportMissing(context: Context, ...problems: readonly Problem[]): ExitStatus {
  for (const problem of problems) context.stderr.write(`error: ${describe(problem)}\n`);
  return 3;
}
