import type { LayerKind } from "./fact.js";
import type { JsonValue } from "./json.js";
import type { Domain, SchemaId } from "./names.js";

/** What an override does at its place. The first five and `waive` exist now; the others come with the whole algebra. */
export type Operator =
  | "default"
  | "set"
  | "unset"
  | "require"
  | "waive"
  | "append"
  | "prepend"
  | "remove"
  | "update"
  | "replace";

/** Which packages an override speaks of. Every key given must hold. */
export interface Selector {
  /** Package name. */
  readonly crate?: string;
  /** Version requirement, as cargo reads it. */
  readonly version?: string;
  readonly links?: string;
  /** `cfg(…)` or a triple, asked of the platform of the run. */
  readonly when?: string;
  readonly domain?: Domain;
}

/** One operator at one place: an entry of an override file gives one for each key of `set`, `default` … */
export interface Override {
  readonly select: Selector;
  readonly schema: SchemaId;
  readonly name: string;
  readonly operator: Operator;
  /** JSON pointer into the value; empty for the whole. */
  readonly pointer: string;
  /** For `waive`: the name of the conflict (problem kind). */
  readonly value?: JsonValue;
  readonly reason?: string;
  readonly optional?: boolean;
  /** Where it stands in its file, 1-based. */
  readonly line?: number;
  readonly column?: number;
}

/** What holds for the whole build, from one file. */
export interface Policy {
  /** `forbid`: system libraries only, wherever an adapter knows how. `prefer`, `require`: bundled ones. */
  readonly vendoring?: "allow" | "forbid" | "require";
  readonly network?: "allow" | "deny";
  /** `deny`: conflicts among harvested facts are errors too. */
  readonly conflicts?: "warn" | "deny";
}

/** One file, the environment or the command line: later layers win. */
export interface Layer {
  readonly kind: LayerKind;
  /** As people know it: the file as given, `environment`, `command line`. */
  readonly place: string;
  readonly policy?: Policy;
  readonly overrides: readonly Override[];
}
