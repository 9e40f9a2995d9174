import type { Download, DownloadGit, DownloadUnpack } from "@px-meta/schema";
import type { PackageId, Sha256, Triple } from "./names.js";

/** What is common to all downloads that hold for one target. */
interface DownloadBase {
  readonly package: PackageId;
  readonly name: string;
  readonly version: string;
  readonly id: string;
  readonly target: Triple;
  /** Of the file; for git of the commit's canonical tree. */
  readonly sha256: Sha256;
  readonly licence?: string;
  readonly purpose?: NonNullable<Download["purpose"]>;
}

/** A declared file, as it holds for one target. */
export interface DownloadFile extends DownloadBase {
  readonly kind: "file";
  /** In the order in which they are tried. Each is fit to be fetched, and has no user and no password. */
  readonly urls: readonly string[];
  readonly size: number;
  readonly unpack?: DownloadUnpack;
}

/** A declared commit of a git repository, as it holds for one target. */
export interface DownloadCommit extends DownloadBase {
  readonly kind: "git";
  readonly git: DownloadGit;
  readonly size?: number;
}

/** A declaration, as it holds for one target. */
export type DownloadItem = DownloadFile | DownloadCommit;
