import type { DownloadOverride } from "./download-override.js";
import type { LayerRef } from "./fact.js";
import type { Sha256 } from "./names.js";
import type { Package } from "./package.js";
import type { Problem } from "./problem.js";

/** A variable that makes a known script do what an override of downloads asks for. */
export interface SteeredVariable {
  readonly name: string;
  readonly value: string;
  readonly owner: Package;
  readonly because: readonly LayerRef[];
}

/** What overrides of downloads ask of scripts that declare nothing. */
export interface Steering {
  /** Sorted by name; one for each package that is told. Of one name all have the same value. */
  readonly variables: readonly SteeredVariable[];
  /** The files and folders that scripts are told to take. */
  readonly places: readonly SteeredPlace[];
  /** The overrides that speak of such downloads. */
  readonly spoken: ReadonlyMap<DownloadOverride, SpokenOf>;
  readonly problems: readonly Problem[];
}

/** The downloads of known scripts that an override speaks of. */
export interface SpokenOf {
  /** `onnxruntime of ort-sys 2.0.0`. */
  readonly downloads: readonly string[];
  /** Whether it decides for any of them. */
  readonly isInForce: boolean;
}

/** What stands in for a download. */
export interface SteeredPlace {
  readonly kind: "file" | "folder";
  /** Absolute. */
  readonly path: string;
  /** What a file must be, where that is known. */
  readonly sha256?: Sha256;
  readonly at: LayerRef;
  /** `onnxruntime of ort-sys 2.0.0`. */
  readonly label: string;
}
