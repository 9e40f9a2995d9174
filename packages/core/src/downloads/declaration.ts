import type { Download, DownloadVariant } from "@px-meta/schema";
import type { PlatformTest } from "../cfg/cfg.js";
import type { PackageId } from "../model/names.js";

/** A package that declares downloads. */
export interface DownloadOwner {
  readonly id: PackageId;
  readonly name: string;
  readonly version: string;
  /** Absolute path of its `Cargo.toml`. */
  readonly manifestPath: string;
  /** The features that cargo resolved for it. */
  readonly features: readonly string[];
  /** All that it has. */
  readonly knownFeatures: readonly string[];
}

/** `[package.metadata.px-meta.download.<id>]` of one package, with nothing wrong in it, for any target. */
export interface DownloadDeclaration {
  readonly owner: DownloadOwner;
  readonly id: string;
  readonly said: Download;
  /** Whether it is needed on a platform; features of the package are asked as `feature="…"` of the platform. */
  readonly isNeeded: PlatformTest;
  /** What goes before the rest where the test holds, by the key as it is written. */
  readonly special: readonly { readonly key: string; readonly holds: PlatformTest; readonly says: DownloadVariant }[];
}

/** What a declaration says with a table for one target before the rest: a source there takes the place of any other. */
export function withSpecial(said: DownloadVariant, special: DownloadVariant | undefined): DownloadVariant {
  if (special?.urls === undefined && special?.git === undefined) return { ...said, ...special };
  const { urls: _, git: __, ...others } = said;
  return { ...others, ...special };
}

/** What a declaration lacks to be a download; nothing where it is one. */
export function lackOf({ urls, git, sha256, size }: DownloadVariant): string | undefined {
  if (urls === undefined && git === undefined) return "lacks urls (or git)";
  const missing = [...(sha256 === undefined ? ["sha256"] : []), ...(size === undefined ? ["size"] : [])];
  if (missing.length === 0) return undefined;
  return `lacks ${missing.join(" and ")}, without which nobody can tell what is downloaded`;
}
