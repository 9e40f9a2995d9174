import { canonicalJson, type JsonValue, type Sha256, sha256 } from "@px-meta/core/base";
import type { Inputs } from "./inputs.js";

/** The form of a key. It changes whenever the same key would stand for other outputs than before. */
const form = "px-meta generation@1";

/** The program of a generator, by content. */
export interface ProgramDigest {
  readonly kind: "binary" | "script" | "command";
  /** As it is declared. */
  readonly name: string;
  /** Of the executable, of the script, of the program that was found. */
  readonly sha256: Sha256;
  /** Of a script: the version of Node that runs it. */
  readonly node?: string;
}

/** All that decides what a generation writes, as far as its generator says what it reads. */
export interface Action {
  readonly program: ProgramDigest;
  readonly args: readonly string[];
  /** The manifest of the generated package, from the workspace's root on, with `/`. */
  readonly manifest: string;
  readonly inputs: Inputs;
  /** The triple of the machine on which it runs. */
  readonly host: string;
}

/**
 * The key of a generation: SHA-256 of the canonical JSON of its action, which is the same in every checkout of the workspace,
 * and the form of it. In it are: what kind of program the generator is, its name and contents, and for a script the version
 * of Node; its arguments; which package it generates; the contents of the files that it declares, with their paths, the
 * values of its variables, and the facts that it reads; and the host's triple. Not in it are: what the package holds before
 * (a result in the store says itself on what it may be put), modules that a script imports and programs that a generator
 * starts (they are declared as files where they matter), and any absolute path.
 */
export function generationKey(action: Action): Sha256 {
  return sha256(canonicalJson({ form, ...action } as unknown as JsonValue));
}
