import type { JsonValue } from "./json.js";

/** What px-meta knows of a crate that never heard of px-meta: data, one entry of `collect/adapters/*.json` for each. */
export interface Adapter {
  /** The package's name. */
  readonly package: string;
  /** Version requirement, as cargo reads it; any version where absent. */
  readonly versions?: string;
  /** Name of the fact of its main library. */
  readonly library?: string;
  /** The libraries that are the main one; the others that it links are named by themselves. */
  readonly libs?: readonly string[];
  /** Where its version stands, the first that is there. */
  readonly version?: readonly VersionPlace[];
  /** The metadata key that lists its header folders, and what stands between them. */
  readonly "include-dirs"?: { readonly metadata: string; readonly separator: string };
  /** Other facts that its metadata holds. */
  readonly decodes?: "pyo3-config" | "cxx-headers";
  /** How an override or a policy reaches its script. */
  readonly knobs?: readonly Knob[];
  /** Whether cargo's `[target.<triple>.<links>]` may replace its script: it generates no files; and the cfgs that it would set. */
  readonly replaceable?: { readonly cfgs: readonly string[] };
  /** It has no way to use a library of the system; a policy against bundled code needs a waiver. */
  readonly "always-bundled"?: boolean;
  /** What else a packager should know, in a sentence. */
  readonly note?: string;
}

/** One place where a version can be found. */
export type VersionPlace =
  /** A metadata key; `form` `openssl-hex` is `30000010f` and the like. */
  | { readonly metadata: string; readonly form?: "openssl-hex" }
  /** A C header in the package, for bundled code, and a pattern whose groups are the version's parts. */
  | { readonly header: string; readonly pattern: string };

/** A variable that the script reads, and what it stands for. */
export interface Knob {
  /** What it carries into effect: a policy, or a field of the fact (with this value only, where one is given). */
  readonly carries:
    | { readonly policy: "vendoring"; readonly is: "forbid" | "require" }
    | { readonly pointer: string; readonly is?: JsonValue };
  /** The variables to set; `{value}` is the field's value, items of a list joined by `separator`. */
  readonly env: { readonly [name: string]: string };
  readonly separator?: string;
  /** The script reads it only with this feature, or only without it (`!name`). */
  readonly feature?: string;
}
