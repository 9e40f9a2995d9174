import type { DownloadItem } from "@px-meta/core/base";

/** What is to happen for a download, overrides applied. */
type Decision =
  /** A file is to come from these sources, unless the store or a vendored folder has it. */
  | { readonly kind: "fetch"; readonly urls: readonly string[]; readonly sha256: string; readonly size: number }
  /** A commit, which the build script gets by git. */
  | {
      readonly kind: "git";
      readonly url: string;
      readonly rev: string;
      readonly sha256: string;
      readonly size?: number;
    }
  /** An override gives the file. */
  | { readonly kind: "file"; readonly path: string; readonly sha256: string; readonly size: number }
  /** An override gives a folder in place of what would be unpacked. */
  | { readonly kind: "folder"; readonly path: string }
  /** The build does without it, takes the installed library, or must not ask for it. */
  | { readonly kind: "skip" | "system" | "forbid" };

/** A download of a build, and what is to happen for it. */
export interface Planned {
  readonly item: DownloadItem;
  readonly decision: Decision;
  /** The override that decided, for people; absent where none did. */
  readonly override?: string;
}

/** Where the file of a download is: who has it, and its absolute path. */
export interface Place {
  readonly from: "store" | "vendored" | "override";
  readonly path: string;
}
