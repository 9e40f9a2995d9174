import { basename, dirname, join } from "node:path";
import {
  asker,
  describeTarget,
  ok,
  type Problem,
  programOf,
  type Result,
  Rustc,
  rustflagsFor,
  triple,
} from "@px-meta/core/generators";
import type { Context } from "../command.js";
import { rememberAnswers } from "../metadata/answers.js";
import { cargoHome, findProgram } from "../metadata/programs.js";
import type { Invocation } from "../selection/invocation.js";
import type { ConfiguredBuild } from "../selection/tools.js";

/** What of the toolchain that builds the generators a running generator meets. */
export interface GeneratorToolchain {
  /** The cargo that a generator shall call. */
  readonly cargo: string;
  /** The folder of the standard library for the platform on which generators run. */
  readonly libraries: string;
  /** The platform on which generators run. */
  readonly triple: string;
  /** The lines of `rustc --print cfg`. */
  readonly cfgs: ReadonlySet<string>;
  /** Where rustup chose the toolchain: its name, the homes of rustup and cargo, and the toolchain's own libraries. */
  readonly rustup?: {
    readonly name: string;
    readonly home: string;
    readonly cargoHome: string;
    readonly libraries: string;
  };
}

/**
 * Asks rustc for its folders: by the questions that every build asks of this machine, so that each is asked once. The
 * answers are remembered in the build directory.
 */
export async function generatorToolchain(
  context: Context,
  invocation: Invocation,
  buildDir: string,
  { env, tools }: ConfiguredBuild,
): Promise<Result<GeneratorToolchain, Problem>> {
  const [toolchain] = invocation.toolchain;
  const ask = asker({
    ...{ cargo: context.cargo, cwd: context.cwd, remember: rememberAnswers(context, buildDir) },
    ...(toolchain === undefined ? {} : { toolchain: toolchain.slice(1) }),
  });
  const rustc = new Rustc(ask, programOf(env, tools));
  const version = await rustc.version();
  if (!version.ok) return version;
  const { host } = version.value;
  const described = await describeTarget(rustc, triple(host), rustflagsFor(triple(host), env, tools));
  if (!described.ok) return described;
  const { sysroot, cfgs } = described.value;
  const found = findProgram(context.files, invocation.program, context.env, context.cwd) ?? invocation.program;
  const own = findProgram(context.files, join(sysroot, "bin", "cargo"), context.env, context.cwd);
  const isRustup = own !== undefined && basename(dirname(sysroot)) === "toolchains" && found !== own;
  return ok({
    cargo: isRustup ? own : (context.files.realPath(found) ?? found),
    libraries: join(sysroot, "lib", "rustlib", host, "lib"),
    triple: host,
    cfgs: new Set(cfgs),
    ...(isRustup && {
      rustup: {
        name: basename(sysroot),
        home: dirname(dirname(sysroot)),
        cargoHome: cargoHome(context.env, context.cwd),
        libraries: join(sysroot, "lib"),
      },
    }),
  });
}
