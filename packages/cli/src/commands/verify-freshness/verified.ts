import type { Problem } from "@px-meta/core/base";
import type { FileDifference } from "./difference.js";

/** What verifying one generated package came to. */
export interface Verified {
  /** Cargo's id of the package. */
  readonly package: string;
  readonly name: string;
  readonly version: string;
  /** Its `Cargo.toml`, relative to the root of the workspace, with `/`. */
  readonly manifest: string;
  /** Whether a declared verifier said so, or the generator was run. */
  readonly by: "verifier" | "generator";
  /** That program with its arguments, for people. */
  readonly program: string;
  readonly outcome: Outcome;
  /** The end of what the program printed. */
  readonly said: string;
}

/** Whether a generated package is what its generator makes of the tree. */
export type Outcome =
  | { readonly kind: "fresh" }
  /** By path. */
  | { readonly kind: "differs"; readonly files: readonly FileDifference[] }
  /** The verifier ended with this status. */
  | { readonly kind: "refused"; readonly status: number }
  /** It cannot be told. */
  | { readonly kind: "failed"; readonly problems: readonly Problem[] };
