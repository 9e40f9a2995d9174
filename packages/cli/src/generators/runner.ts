import { resolve } from "node:path";
import { parsePlatformTest } from "@px-meta/core/base";
import { targetVariable } from "@px-meta/core/generators";
import type { Context } from "../command.js";
import type { ConfiguredBuild } from "../selection/tools.js";
import type { GeneratorToolchain } from "./toolchain.js";

/**
 * What goes before a generator where cargo is told how programs are run: `target.<triple>.runner` and its like, with its
 * arguments. Nothing where programs are started as they are.
 */
export function runnerOf(
  { env, cwd }: Context,
  { triple, cfgs }: GeneratorToolchain,
  { runners }: ConfiguredBuild,
): readonly string[] {
  const [program, ...args] = (env[targetVariable(triple, "RUNNER")] ?? "").split(/\s+/).filter((word) => word !== "");
  if (program !== undefined) return [/[/\\]/.test(program) ? resolve(cwd, program) : program, ...args];
  const fits = (key: string) => {
    const test = key.startsWith("cfg(") ? parsePlatformTest(key) : undefined;
    return test?.ok === true && test.value(triple, cfgs);
  };
  const key = Object.hasOwn(runners, triple) ? triple : Object.keys(runners).find(fits);
  return key === undefined ? [] : (runners[key] ?? []);
}
