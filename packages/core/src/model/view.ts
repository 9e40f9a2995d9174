import type { Fact } from "./fact.js";
import type { JsonValue } from "./json.js";
import type { Domain, PackageId, SchemaId, Sha256 } from "./names.js";
import type { PackageRef } from "./publication.js";

/** The body of `view.json`: what one unit, or one generator, may see. See docs/format.md. */
export interface View {
  readonly package: PackageRef;
  readonly domains: readonly Domain[];
  /** Whether every publisher below has published in this build or is fresh. */
  readonly complete: boolean;
  readonly facts: readonly ViewFact[];
  readonly merged: readonly MergedValue[];
  readonly contributions: readonly Contribution[];
  /** For a generator that declares its inputs: the schemas, and single facts, that it may read. */
  readonly declared?: readonly string[];
}

/** A fact as a view shows it. */
export interface ViewFact
  extends Pick<Fact, "schema" | "name" | "domains" | "target" | "value" | "trust" | "origin" | "overridden"> {
  readonly package: PackageRef & { readonly id: PackageId };
  readonly sha256: Sha256;
  /** The publisher's `OUT_DIR`, relative to the reader's: what `${OUT_DIR}` in the value means. */
  readonly "out-dir"?: string;
  /** The root of the workspace, relative to the reader's `OUT_DIR`: what `${WORKSPACE}` in the value means. */
  readonly workspace?: string;
}

/** One merged value at one field. */
export interface MergedValue {
  readonly schema: SchemaId;
  readonly pointer: string;
  readonly value: JsonValue;
  readonly sha256: Sha256;
}

/** A run whose word the view relies on, with the digest that must still hold. */
export interface Contribution {
  readonly package: PackageRef;
  readonly output: string;
  readonly facts?: string;
  readonly sha256: Sha256;
}

/** One read, as a script asked it. */
export interface Query {
  readonly schema: SchemaId;
  readonly name?: string;
  /** A package's name. */
  readonly package?: string;
}

/** The body of `receipt.json`: what one unit read. See docs/format.md. */
export interface Receipt {
  readonly from: "view" | "chain";
  readonly reads: readonly {
    readonly query: Query;
    readonly found: readonly {
      readonly package: PackageRef;
      readonly schema: SchemaId;
      readonly name: string;
      readonly sha256: Sha256;
      /** The publisher's, as seen from the reader's; present where the fact speaks of it. */
      readonly "out-dir"?: string;
    }[];
  }[];
  readonly merged: readonly { readonly schema: SchemaId; readonly pointer: string; readonly sha256?: Sha256 }[];
}

/** The body of a pending note: who waits, and for what. See docs/format.md. */
export interface PendingNote {
  readonly "out-dir": string;
  readonly package: PackageRef;
  readonly wants: readonly Query[];
  /** The run's `OPT_LEVEL`. */
  readonly "opt-level": string;
}
