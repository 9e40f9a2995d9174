import type { PlannedDownload } from "@px-meta/core/stages";

/** A download of a build, and what is to happen for it. */
export type Planned = PlannedDownload;

/** Where the file of a download is: who has it, and its absolute path. */
export interface Place {
  readonly from: "store" | "vendored" | "override";
  readonly path: string;
}
