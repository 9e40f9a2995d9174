import type { Download, DownloadGit, DownloadUnpack } from "@px-meta/schema";
import type { PackageId, Sha256, Triple } from "./names.js";

/** What is common to all downloads that hold for one target. */
interface DownloadBase {
  readonly package: PackageId;
  readonly name: string;
  readonly version: string;
  readonly id: string;
  readonly target: Triple;
  /** Of the file; for git of the commit's canonical archive. */
  readonly sha256: Sha256;
  readonly size: number;
  readonly licence?: string;
  readonly purpose?: NonNullable<Download["purpose"]>;
}

/** A declared file, as it holds for one target. */
export interface DownloadFile extends DownloadBase {
  readonly kind: "file";
  /** In the order in which they are tried. Each is fit to be fetched, and has no user and no password. */
  readonly urls: readonly string[];
  readonly unpack?: DownloadUnpack;
}

/** A declared commit of a git repository, as it holds for one target. */
export interface DownloadCommit extends DownloadBase {
  readonly kind: "git";
  readonly git: DownloadGit;
}

/** A declaration, as it holds for one target. */
export type DownloadItem = DownloadFile | DownloadCommit;
