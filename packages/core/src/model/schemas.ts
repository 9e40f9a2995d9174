import type { Field, Schema } from "@px-meta/schema";
import type { JsonObject } from "./json.js";
import type { SchemaId } from "./names.js";

/** The schemas that the facts of one graph can have: ours, and those of the crates in it. */
export interface Schemas {
  /** The schema of an id; nothing where nobody knows it. */
  readonly get: (id: SchemaId) => Schema<unknown> | undefined;
  /** The fields of a schema, that of the whole value first; none for a schema that nobody knows. */
  readonly rulesOf: (id: SchemaId) => readonly Field[];
  /** Schemas that are there and are not sound, which has been told: `get` does not have them. */
  readonly refused: ReadonlySet<SchemaId>;
  /** The documents of the crates' own, by id: what a snapshot keeps. */
  readonly documents: ReadonlyMap<SchemaId, JsonObject>;
}
