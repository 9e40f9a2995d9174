import type { LayerKind, LayerRef } from "./fact.js";
import type { JsonValue } from "./json.js";
import type { Domain, SchemaId } from "./names.js";

/** What an override does at its place; docs/overrides.md says it in full. */
export type Operator =
  /** Puts a value there. */
  | "set"
  /** The same, where there is none yet. */
  | "default"
  /** The same, and what lower layers say of the place counts for nothing. */
  | "replace"
  /** Puts values at keys of a table. */
  | "update"
  /** Put items at the end of a list, or at its beginning, or take them out. */
  | "append"
  | "prepend"
  | "remove"
  /** Takes away what stands there. */
  | "unset"
  /** Asserts the value in the end. */
  | "require"
  /** Accepts a problem. */
  | "waive";

/** Which packages an override speaks of. Every key given must hold. */
export interface Selector {
  /** Package name, or a pattern of names with `*` and `?`. */
  readonly crate?: string;
  /** Version requirement, as cargo reads it. */
  readonly version?: string;
  /** The `links` value, or a pattern as for names. */
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
  /** For `append`, `prepend` and `remove` a list, for `update` a table, for `waive` the kind of a problem; none for `unset`. */
  readonly value?: JsonValue;
  readonly reason?: string;
  readonly optional?: boolean;
  /** For `waive`: the last day on which it is meant to be needed, `2027-12-31`. */
  readonly until?: string;
  /** Where it stands in its file, 1-based. */
  readonly line?: number;
  readonly column?: number;
  /** Which variable or option of its layer it stands in, where the layer is no file. */
  readonly place?: string;
}

/** What holds for the whole build, from one file. Of several files the highest layer that says something counts. */
export interface Policy {
  /** `forbid`: system libraries only, wherever an adapter knows how. `require`: bundled ones. */
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
  /** Where each key of the policy stands. */
  readonly policyPlaces?: { readonly [key in keyof Policy]?: { readonly line: number; readonly column: number } };
  readonly overrides: readonly Override[];
}

/** The policy of all layers: for each key, what the highest layer says that says anything. */
export function policyOf(layers: readonly Layer[]): Policy {
  return Object.assign({}, ...layers.map(({ policy }) => policy ?? {}));
}

/** The policy on bundled code that counts, with its place; nothing where none says more than `allow`. */
export function vendoringOf(
  layers: readonly Layer[],
): { readonly is: "forbid" | "require"; readonly at: LayerRef } | undefined {
  const layer = layers.findLast(({ policy }) => policy?.vendoring !== undefined);
  const is = layer?.policy?.vendoring;
  if (layer === undefined || is === undefined || is === "allow") return undefined;
  return { is, at: { kind: layer.kind, place: layer.place, ...layer.policyPlaces?.vendoring } };
}

/** Where an override stands. */
export function refOf(layer: Layer, override: Override): LayerRef {
  const { line, column, place } = override;
  return {
    kind: layer.kind,
    place: place ?? layer.place,
    ...(line !== undefined && { line }),
    ...(column !== undefined && { column }),
  };
}

/** Writes a place as editors open it: `px-meta.toml:7:1`. */
export function showRef({ place, line, column }: LayerRef): string {
  return [place, line, column].filter((part) => part !== undefined).join(":");
}

/** Writes a selector as people name a package: `openssl-sys >=0.9, <0.10 (links openssl)`. */
export function showSelector({ crate, version, links, when, domain }: Selector): string {
  const package_ = [crate, version].filter((part) => part !== undefined).join(" ");
  const rest = [
    ...(links === undefined ? [] : [`links ${links}`]),
    ...(when === undefined ? [] : [`when ${when}`]),
    ...(domain === undefined ? [] : [domain === "host" ? "at build time" : "in the product"]),
  ].join(", ");
  if (package_ === "") return rest === "" ? "every package" : rest;
  return rest === "" ? package_ : `${package_} (${rest})`;
}

/** Whether an override says what a field is to be, so that a build script may have to be told. The others correct what is known. */
export function isDemand(operator: string): boolean {
  return operator === "set" || operator === "replace" || operator === "update";
}
