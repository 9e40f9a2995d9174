import { constants } from "node:os";
import { describe, type Problem } from "@px-meta/core/base";
import type { Context, ExitStatus } from "../command.js";
import { type Network, openNetwork } from "../network/network.js";
import { reportProblems } from "../render/problems.js";
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
    if (has(optionsOf(invocation), ...answering)) return await handOver(context, invocation, guard);
    const network = await networkOf(context, invocation);
    if (typeof network === "number") return network;
    const { treatment } = invocation.verb;
    if (treatment === "pack") {
      const { generateFor } = await import("./ahead.js");
      const generated = await generateFor(context, invocation, guard, network);
      if (generated !== 0) return generated;
    }
    if (treatment === "pass" || treatment === "pack") {
      const status = await handOver(context, invocation, guard, { network });
      reportProblems(context, network.problems());
      return status;
    }
    const { build } = await import("./build.js");
    return await build(context, invocation, guard, network);
  } finally {
    guard.release();
  }
}

/** What the user lets the build have of the network; a status is the end. */
async function networkOf(context: Context, { networks }: Invocation): Promise<Network | ExitStatus> {
  if (networks.length === 0) return openNetwork;
  const wrong = networks.find((value) => value !== "deny");
  if (wrong !== undefined) {
    context.stderr.write(`error: \`--network\` takes \`deny\`, not \`${wrong}\`\n\nSee \`px-meta --help\`.\n`);
    return 2;
  }
  const { denyNetwork } = await import("../network/deny.js");
  const network = await denyNetwork(context);
  return network.ok ? network.value : reportMissing(context, network.error);
}

/** What is given to cargo where the rest is its own. */
export interface HandOver {
  readonly network?: Network;
  /** Values of `--config`. */
  readonly config?: readonly string[];
  readonly env?: Context["env"];
}

/** Lets cargo do the rest with our terminal, as if we had never been there. */
export async function handOver(
  context: Context,
  invocation: Invocation,
  guard: SignalGuard,
  { network = openNetwork, config = [], env = context.env }: HandOver = {},
): Promise<ExitStatus> {
  const call = network.enclosed(plainCall(invocation, config, env));
  const ended = await start(call, context.cwd, {}, guard).ended;
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
