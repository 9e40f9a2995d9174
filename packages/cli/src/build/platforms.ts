import { type Platforms, type Problem, platform, type Result, type Triple } from "@px-meta/core/stages";
import type { Context } from "../command.js";
import { rememberAnswers } from "../metadata/answers.js";
import { type Invocation, optionsOf } from "../selection/invocation.js";
import { readTools } from "../selection/tools.js";

/** Asks rustc for the platforms of a call of cargo; what it answered before is remembered in the build directory. */
export async function platformsOf(
  context: Context,
  invocation: Invocation,
  buildDir: string,
  targets: readonly Triple[],
): Promise<Result<Platforms, readonly Problem[]>> {
  const configured = await readTools(context, optionsOf(invocation));
  const [toolchain] = invocation.toolchain;
  return platform({
    targets,
    cargo: context.cargo,
    cwd: context.cwd,
    env: configured.env,
    configured: configured.tools,
    remember: rememberAnswers(context, buildDir),
    ...(toolchain === undefined ? {} : { toolchain: toolchain.slice(1) }),
  });
}
