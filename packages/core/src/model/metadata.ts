import type { JsonValue } from "./json.js";

/** What px-meta needs of the answer of `cargo metadata --format-version 1`. */
export interface CargoMetadata {
  readonly packages: readonly MetadataPackage[];
  readonly workspace_members: readonly string[];
  /** Absent before cargo 1.71: then all members. */
  readonly workspace_default_members?: readonly string[];
  readonly resolve: MetadataResolve | null;
  readonly target_directory: string;
  /** Absent before cargo 1.91: then the target directory. */
  readonly build_directory?: string;
  readonly workspace_root: string;
}

/** A package, as far as px-meta needs it. */
export interface MetadataPackage {
  readonly id: string;
  readonly name: string;
  readonly version: string;
  readonly source: string | null;
  readonly manifest_path: string;
  readonly links?: string | null;
  readonly metadata?: JsonValue;
  readonly features?: { readonly [name: string]: readonly string[] };
  readonly license?: string | null;
  readonly description?: string | null;
  readonly repository?: string | null;
  readonly homepage?: string | null;
  readonly authors?: readonly string[];
  readonly license_file?: string | null;
  readonly readme?: string | null;
  readonly rust_version?: string | null;
  readonly targets: readonly {
    readonly kind: readonly string[];
    readonly crate_types: readonly string[];
    readonly name: string;
    /** Absolute path of its first file. */
    readonly src_path?: string;
  }[];
  readonly dependencies: readonly { readonly name: string; readonly kind: string | null }[];
}

/** The resolved graph. */
interface MetadataResolve {
  readonly nodes: readonly {
    readonly id: string;
    readonly features?: readonly string[];
    readonly deps: readonly {
      readonly pkg: string;
      readonly dep_kinds: readonly { readonly kind: string | null; readonly target: string | null }[];
    }[];
  }[];
  readonly root: string | null;
}
