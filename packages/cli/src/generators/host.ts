import { ok, type Problem, type Result } from "@px-meta/core/generators";
import type { Work } from "../build/work.js";
import { readConfigured } from "../selection/config.js";
import { optionsOf } from "../selection/invocation.js";
import { type ConfiguredBuild, readTools } from "../selection/tools.js";
import { type GeneratorToolchain, generatorToolchain } from "./toolchain.js";

/** The machine on which generators run, whatever is built for others: what cargo's configuration and rustc say of it. */
export interface Host {
  readonly configured: ConfiguredBuild;
  readonly toolchain: GeneratorToolchain;
}

/** Asks for the host when that is wanted for the first time. */
export type AskHost = () => Promise<Result<Host, Problem>>;

/** The way to ask for the host of a step, once. */
export function askHost(work: Work): AskHost {
  let asked: ReturnType<AskHost> | undefined;
  return () => {
    asked ??= hostOf(work);
    return asked;
  };
}

async function hostOf({ context, invocation, workspace }: Work): Promise<Result<Host, Problem>> {
  const configured = await readTools(context, optionsOf(invocation));
  const toolchain = await generatorToolchain(context, invocation, workspace.buildDir, configured);
  return toolchain.ok ? ok({ configured, toolchain: toolchain.value }) : toolchain;
}

/** What makes cargo build generators for this machine, where it is configured to build for another one. */
export async function hostOptions(
  { context, invocation }: Work,
  ask: AskHost,
): Promise<Result<readonly string[], Problem>> {
  const { targets } = await readConfigured(context, optionsOf(invocation));
  if (targets.length === 0) return ok([]);
  const host = await ask();
  if (!host.ok) return host;
  const { triple } = host.value.toolchain;
  return ok(targets.every((one) => one === triple) ? [] : [`--target=${triple}`]);
}
