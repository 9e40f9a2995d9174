import type { JsonValue } from "./json.js";
import type { PackageId } from "./names.js";

/** A cargo package, as `cargo metadata` describes it. */
export interface Package {
  readonly id: PackageId;
  readonly name: string;
  readonly version: string;
  /** Where it comes from: cargo's source string for registry and git, absent for a path package. */
  readonly source?: string;
  /** Absolute path of its `Cargo.toml`. */
  readonly manifestPath: string;
  readonly links?: string;
  readonly hasBuildScript: boolean;
  readonly isProcMacro: boolean;
  /** The features that cargo resolved for it, sorted; absent where they are not known, or it has no build script. */
  readonly features?: readonly string[];
  /** Crate types of its library target (`lib`, `rlib`, `dylib`, `cdylib`, `staticlib`, `proc-macro`); empty where it has none. */
  readonly crateTypes: readonly string[];
  readonly isWorkspaceMember: boolean;
  /** Whether `px-meta` is among its build-dependencies: only such a script can be pending. */
  readonly adopts: boolean;
  /** `[package.metadata.px-meta]`, untouched. */
  readonly metadata?: JsonValue;
}

/** A package as people know it: its name, with its version where it has one. Not every build system gives one. */
export function packageLabel({ name, version }: Pick<Package, "name" | "version">): string {
  return version === "" ? name : `${name} ${version}`;
}
