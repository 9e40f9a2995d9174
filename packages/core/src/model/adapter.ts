import type { JsonValue } from "./json.js";

/**
 * What px-meta knows of a crate that never heard of px-meta. Data: an entry of one of the lists in `collect/adapters/*.json`,
 * which `collect/adapters/adapter.schema.json` describes too. At most one adapter for each package name.
 */
export interface Adapter {
  /** The package's name. */
  readonly package: string;
  /** Version requirement, as cargo reads it; any version where absent. */
  readonly versions?: string;
  /** Name of the fact of its main library: the library's usual name (`openssl`, `zlib`). */
  readonly library?: string;
  /** The names, as the linker gets them, that are the main library; the others that it links are named by themselves. */
  readonly libs?: readonly string[];
  /** Where its version stands, the first that is there. */
  readonly version?: readonly VersionPlace[];
  /** The metadata key that lists its header folders, and what stands between them; `path`: what stands between `PATH`'s. */
  readonly "include-dirs"?: { readonly metadata: string; readonly separator: string };
  /** Other facts that its metadata holds. */
  readonly decodes?: "pyo3-config" | "python3-sys";
  /**
   * The copies that it can be made to link at all, by variables, by features or by what is installed. `["bundled"]`: no
   * library of the system can take its place, so that a policy against bundled code needs a waiver. Absent: not known.
   */
  readonly sources?: readonly AdapterSource[];
  /** How an override or a policy reaches its script. Every knob that applies is turned, in order; later ones win. */
  readonly knobs?: readonly Knob[];
  /** The features of the package that decide what its variables cannot: for messages, px-meta never sets a feature. */
  readonly features?: { readonly [kind in "system" | "bundled" | "static"]?: string };
  /** Present where cargo's `[target.<triple>.<links>]` may take the script's place: it generates no file that the crate needs. */
  readonly replaceable?: Replaceable;
  /** What else a packager should know, in a sentence. */
  readonly note?: string;
}

/** Whose copy, as `native-library@1` says it. */
export type AdapterSource = "system" | "bundled" | "prebuilt";

/** One place where a version can be found. The groups of a pattern, which is applied with the flag `s`, are the version's parts. */
export type VersionPlace =
  /** A metadata key; `form` `openssl-hex` is `30000010f` and the like. */
  | { readonly metadata: string; readonly form?: "openssl-hex" }
  /** A file in the package, for code that the package brings. */
  | { readonly header: string; readonly pattern: string }
  /** A file that the script made, in its `OUT_DIR`. */
  | { readonly made: string; readonly pattern: string }
  /** A header in the folders that the script named for them. */
  | { readonly include: string; readonly pattern: string }
  /** The file that pkg-config has of it, in `pkgconfig` of a search path. */
  | { readonly "pkg-config": string }
  /** For code that the package brings: it has the package's own version. */
  | { readonly package: true };

/**
 * Variables that the script reads, and what they stand for. What they carry is a field of the main library's fact:
 *
 * - `/source` is `system` or `bundled`: also how `policy.vendoring` `forbid` and `require` come into effect;
 * - `/link` is `static` or `dynamic`;
 * - `/root`, `/search-paths`, `/include-dirs`, `/libs`: the field's value goes into the variable.
 */
export interface Knob {
  /** A field, and, where the knob stands for one value alone, that value. */
  readonly carries: { readonly pointer: string; readonly is?: JsonValue };
  /**
   * The variables to set; `{value}` is the field's value, items of a list joined by `separator` (`:` where absent, `path` for
   * what separates the entries of `PATH` there). An empty text sets the variable to nothing, which is not the same as leaving it.
   */
  readonly env?: { readonly [name: string]: string };
  /** Variables that must not be set, because any value of theirs (even `0`) says the opposite. */
  readonly unset?: readonly string[];
  readonly separator?: string;
  /**
   * How each variable can be limited to runs for one triple, which tells host from target in a cross build:
   * `prefix` is `X86_64_UNKNOWN_LINUX_GNU_NAME`, `suffix` is `NAME_x86_64_unknown_linux_gnu`. Absent: it holds for all runs.
   */
  readonly "per-target"?: "prefix" | "suffix";
  /** The script reads it only with this feature of its package, or only without it (`!name`). */
  readonly feature?: string;
  /** Version requirement: the packages whose script reads it; all where absent. */
  readonly versions?: string;
  /** `cfg(…)` or a triple, asked of the platform of the run: where it has an effect; everywhere where absent. */
  readonly when?: string;
}

/** What cargo must be told besides the libraries and search paths of the fact where it is to replace a script. */
export interface Replaceable {
  /** The cfgs that the script sets for a library of the system. */
  readonly cfgs: readonly string[];
  /**
   * Metadata that dependents' scripts read, by key. `{include-dirs}` (joined by `separator` of the adapter's `include-dirs`),
   * `{root}`, `{version}` and `{search-paths}` (the first) stand for fields of the fact; a key whose field is absent is left out.
   */
  readonly metadata?: { readonly [key: string]: string };
  /** Only with this feature, or only without it (`!name`), for example because bindings are generated. */
  readonly feature?: string;
}
