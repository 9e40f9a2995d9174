import type { Answer } from "../ports/cargo.js";

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
