import type { LayerKind, LayerRef } from "./fact.js";
import type { Sha256 } from "./names.js";

/** Which downloads an override speaks of. Every key given must hold; there is at least one. */
export interface DownloadSelector {
  /** Name of the package, or a pattern of names with `*` and `?`. */
  readonly crate?: string;
  /** Version requirement, as cargo reads it. */
  readonly version?: string;
  /** Id of the download, or a pattern. */
  readonly id?: string;
  /** Host of a source, with or without its port, or a pattern. */
  readonly host?: string;
  /** What the URL of a source begins with. */
  readonly url?: string;
  /** `cfg(…)` or a triple, asked of the platform of the run. */
  readonly when?: string;
}

/** What an override makes of a download. */
export type DownloadAction =
  /** A file or a folder on this machine stands in for it; absolute. */
  | { readonly kind: "file"; readonly path: string }
  | { readonly kind: "folder"; readonly path: string }
  /** What the selector found of a source is replaced by this, and the rest follows. */
  | { readonly kind: "mirror"; readonly url: string }
  /** The only source. */
  | { readonly kind: "url"; readonly url: string }
  /** The build script does without it. */
  | { readonly kind: "skip" }
  /** The build script takes what the system has. */
  | { readonly kind: "system" }
  /** With `host` or `url` in the selector: nothing comes from there. Else it is not used at all. */
  | { readonly kind: "forbid" };

/** An entry `[[download]]` of an override file. */
export interface DownloadOverride {
  readonly select: DownloadSelector;
  readonly action: DownloadAction;
  /** What is expected in place of what was declared. */
  readonly contents?: { readonly sha256: Sha256; readonly size: number };
  readonly reason?: string;
  readonly optional?: boolean;
  /** Where it stands in its file, 1-based. */
  readonly line: number;
  readonly column: number;
}

/** The overrides of downloads of one file; later layers win. */
export interface DownloadLayer {
  readonly kind: LayerKind;
  /** As people know it: the file as given. */
  readonly place: string;
  readonly overrides: readonly DownloadOverride[];
}

/** Where an override stands. */
export function downloadRef({ kind, place }: DownloadLayer, { line, column }: DownloadOverride): LayerRef {
  return { kind, place, line, column };
}

/** Writes a selector as people read it: `ort-sys >=2 (id onnxruntime, from example.org)`. */
export function showDownloadSelector({ crate, version, id, host, url, when }: DownloadSelector): string {
  const package_ = [crate, version].filter((part) => part !== undefined).join(" ");
  const rest = [
    ...(id === undefined ? [] : [`id ${id}`]),
    ...(host === undefined ? [] : [`from ${host}`]),
    ...(url === undefined ? [] : [`from ${url}…`]),
    ...(when === undefined ? [] : [`when ${when}`]),
  ].join(", ");
  if (package_ === "") return rest;
  return rest === "" ? package_ : `${package_} (${rest})`;
}
