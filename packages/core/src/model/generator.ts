import type { PackageId } from "./names.js";

/** A program that writes a package, or looks whether it is what it should be. */
export type GeneratorProgram =
  | {
      readonly kind: "binary";
      /** The workspace member that has it. */
      readonly package: PackageId;
      readonly packageName: string;
      readonly name: string;
    }
  /** A script for Node: its path, as it is declared. */
  | { readonly kind: "script"; readonly path: string }
  /** A name to be looked for on the PATH, or a path with `/`, as it is declared. */
  | { readonly kind: "command"; readonly program: string };

/** A program with its arguments. */
export interface GeneratorCall {
  readonly program: GeneratorProgram;
  readonly args: readonly string[];
}

/** What a generator's work rests on, beside the generator itself and its arguments. As declared, in order. */
export interface GeneratorInputs {
  /** Patterns of paths; those that begin with `!` take files away again. */
  readonly files: readonly string[];
  /** Names of variables. */
  readonly env: readonly string[];
  /** Schemas, `target@1`, and single facts, `native-library@1/openssl`. */
  readonly facts: readonly string[];
}

/** A generated package, by the word of its manifest: `[package.metadata.px]`, with nothing wrong in it. */
export interface Generation {
  /** The package that is generated. */
  readonly package: PackageId;
  readonly name: string;
  readonly version: string;
  /** Absolute path of its `Cargo.toml`. */
  readonly manifest: string;
  readonly generator: GeneratorCall;
  /** Absent: nobody can tell whether its generator has anything to do, so it always runs. */
  readonly inputs?: GeneratorInputs;
  readonly verifier?: GeneratorCall;
}
