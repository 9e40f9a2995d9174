import type { Origin, OverrideStep } from "./fact.js";
import type { JsonValue } from "./json.js";
import type { SchemaId, Sha256 } from "./names.js";

/** How a file of the bus names a package: what the script knows of itself. */
export interface PackageRef {
  readonly name: string;
  readonly version: string;
  readonly links?: string;
}

/** The body of `facts.json`: what one unit published. See docs/format.md. */
export interface Publication {
  readonly package: PackageRef;
  readonly unit: {
    readonly host: string;
    readonly target: string;
    readonly profile: string;
    readonly features: readonly string[];
  };
  readonly facts: readonly PublishedFact[];
  readonly upstream: readonly Upstream[];
}

/** A fact as its publisher wrote it. */
export interface PublishedFact {
  readonly schema: SchemaId;
  readonly name: string;
  readonly value: JsonValue;
  readonly origin: Origin;
  readonly narrowed?: { readonly [pointer: string]: { readonly reach?: string; readonly plane?: readonly string[] } };
  readonly overridden?: readonly OverrideStep[];
}

/** A direct dependency's publication, as this unit saw it. */
export interface Upstream {
  readonly package: PackageRef;
  readonly links: string;
  readonly path: string;
  readonly sha256: Sha256;
}
