import type { AdaptedDownload, DownloadKnob, Verification } from "./download-adapter.js";
import type { Package } from "./package.js";

/** Something that a known script fetches on one platform. */
export interface KnownDownload {
  readonly id: string;
  readonly purpose: AdaptedDownload["purpose"];
  /** In order. A part in braces is one that only the script knows. */
  readonly urls: readonly string[];
  /** What it takes from there, or from where, in words. */
  readonly from?: string;
  /** The beginning of the first URL that a mirror can take the place of. */
  readonly base?: string;
  readonly verifies: Verification;
  /** What it holds the file against, where that is in the package. */
  readonly sha256?: string;
  readonly programs: readonly string[];
  /** The platform that it is for. */
  readonly triple: string;
  /** The variables by which it can be told otherwise. */
  readonly knobs: readonly DownloadKnob[];
  /** The variable that tells it otherwise as things are. */
  readonly told?: ToldOtherwise;
}

/** A variable of the environment that keeps a script from fetching, or from fetching what it usually would. */
export interface ToldOtherwise {
  readonly does: DownloadKnob["does"];
  /** `NAME=VALUE`, of each variable; of URLs without user, password and query. */
  readonly by: readonly string[];
}

/** A download of a known script, with its package and what rustc says of its platform. */
export interface UndeclaredDownload {
  readonly owner: Package;
  readonly download: KnownDownload;
  readonly cfgs: ReadonlySet<string>;
}
