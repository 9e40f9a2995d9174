import { ok, type Problem, type Result } from "@px-meta/core/generators";
import type { Work } from "../build/work.js";
import { readConfigured } from "../selection/config.js";
import { optionsOf } from "../selection/invocation.js";
import { readTools } from "../selection/tools.js";
import { generatorToolchain } from "./toolchain.js";

/** What makes cargo build generators for this machine, where it is configured to build for another one. */
export async function hostOptions({
  context,
  invocation,
  workspace,
}: Work): Promise<Result<readonly string[], Problem>> {
  const options = optionsOf(invocation);
  const { targets } = await readConfigured(context, options);
  if (targets.length === 0) return ok([]);
  const configured = await readTools(context, options);
  const toolchain = await generatorToolchain(context, invocation, workspace.buildDir, configured);
  if (!toolchain.ok) return toolchain;
  const { triple } = toolchain.value;
  return ok(targets.every((one) => one === triple) ? [] : [`--target=${triple}`]);
}
