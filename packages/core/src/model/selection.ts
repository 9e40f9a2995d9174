import type { Triple } from "./names.js";

/** What the user asked cargo to build, as far as it shapes the graph. Everything as given, in order. */
export interface Selection {
  /** `--target`, in order; empty where none was given (then host and target are one). */
  readonly targets: readonly Triple[];
  /** The profile's name: `dev`, `release`, `test`, `bench` or the user's own. */
  readonly profile: string;
  /** `--features`, split and sorted. */
  readonly features: readonly string[];
  readonly allFeatures: boolean;
  readonly noDefaultFeatures: boolean;
  /** `-p`, as given. */
  readonly packages: readonly string[];
  /** `--exclude`, as given. */
  readonly exclude: readonly string[];
  readonly workspace: boolean;
  /** Whether dev-dependencies are built: test, bench, `--tests`, `--examples`, `--all-targets` … */
  readonly dev: boolean;
}
