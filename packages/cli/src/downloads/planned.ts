import type { DeclaredContents } from "@px-meta/core/base";
import type { PlannedDownload } from "@px-meta/core/stages";
import type { Unpack } from "../unpack/unpack.js";

/** A download of a build, and what is to happen for it. */
export type Planned = PlannedDownload;

/** Where the file of a download is: who has it, and its absolute path. */
export interface Place {
  readonly from: "store" | "vendored" | "override";
  readonly path: string;
}

/** The file that a download needs where no override gives it: of a commit its canonical archive. */
export function contentsOf(decision: Planned["decision"]): DeclaredContents | undefined {
  if (decision.kind !== "fetch" && decision.kind !== "git") return undefined;
  return { sha256: decision.sha256, size: decision.size };
}

/** How the file of a download is unpacked; nothing where the file itself is wanted. */
export function unpackOf({ item, decision }: Planned): Unpack | undefined {
  const isFile = decision.kind === "fetch" || decision.kind === "file" || decision.kind === "git";
  if (!isFile) return undefined;
  return item.kind === "git" ? { format: "tar" } : item.unpack;
}
