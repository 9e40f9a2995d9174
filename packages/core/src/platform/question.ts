import { canonicalJson } from "../json/canonical.js";
import type { Answer, Cargo } from "../ports/cargo.js";

/** What cargo's configuration (files and `--config`) says of tools. The environment, which is stronger, is read here. */
export interface ConfiguredTools {
  /** `build.rustc`. */
  readonly rustc?: string;
  /** `build.rustc-wrapper`. */
  readonly rustcWrapper?: string;
  /** `target.<key>.linker`, by triple or `cfg(…)`. */
  readonly linkers?: { readonly [key: string]: string };
  /** `build.rustflags`. */
  readonly rustflags?: readonly string[];
  /** `target.<triple>.rustflags`. */
  readonly targetRustflags?: { readonly [triple: string]: readonly string[] };
}

/** A question to a program: its answer, remembered or not. */
export type Ask = (program: string, args: readonly string[], env?: Readonly<Record<string, string>>) => Promise<Answer>;

/** Asks a program, or gives what it answered to the same question before. The key is canonical JSON of the question. */
export type Remember = (key: string, ask: () => Promise<Answer>) => Promise<Answer>;

/** Makes the way in which programs are asked: in the folder where cargo runs, of the toolchain that it uses. */
export function asker(input: {
  readonly cargo: Cargo;
  readonly cwd: string;
  readonly toolchain?: string;
  readonly remember?: Remember;
}): Ask {
  const { cargo, cwd, toolchain, remember } = input;
  return (program, args, more = {}) => {
    const env = { ...(toolchain === undefined ? {} : { RUSTUP_TOOLCHAIN: toolchain }), ...more };
    const key = canonicalJson({ program, args, env, cwd });
    const ask = () => cargo.ask(program, args, { cwd, env });
    return remember === undefined ? ask() : remember(key, ask);
  };
}

/** The words with which cargo calls rustc: a wrapper goes before it. */
export function programOf(
  env: Readonly<Record<string, string | undefined>>,
  configured: ConfiguredTools,
): readonly [string, ...string[]] {
  const rustc = env.RUSTC || env.CARGO_BUILD_RUSTC || configured.rustc || "rustc";
  // Set to nothing it switches the configured wrapper off.
  const wrapper = env.RUSTC_WRAPPER ?? env.CARGO_BUILD_RUSTC_WRAPPER ?? configured.rustcWrapper ?? "";
  return wrapper === "" ? [rustc] : [wrapper, rustc];
}
