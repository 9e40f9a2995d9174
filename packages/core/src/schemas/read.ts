import { type Result, registry, type Schema, type SchemaError } from "@px-meta/schema";
import type { JsonObject } from "../model/json.js";
import type { SchemaId } from "../model/names.js";
import type { Problem } from "../model/problem.js";
import type { Schemas } from "../model/schemas.js";

/** Makes ready the crates' schemas that a snapshot holds, beside ours; `path` is the snapshot's, for problems. */
export async function readSchemas(
  documents: ReadonlyMap<SchemaId, JsonObject>,
  path: string,
): Promise<{ readonly schemas: Schemas; readonly problems: readonly Problem[] }> {
  const problems: Problem[] = [];
  const foreign = new Map<SchemaId, Schema<unknown>>();
  const refused = new Set<SchemaId>();
  for (const [id, document] of documents) {
    const read = await readForeign(id, document);
    if (read.ok) foreign.set(id, read.value);
    else refused.add(id);
    for (const { pointer, message } of read.ok ? [] : read.error) {
      problems.push({ kind: "malformed-snapshot", path, pointer: `/schemas/${id}${pointer}`, reason: message });
    }
  }
  return { schemas: withOurs(foreign, refused, documents), problems };
}

/** Reads one document of a crate's. The dialect and its compiler are loaded only where there is one. */
export async function readForeign(
  id: SchemaId,
  document: JsonObject,
): Promise<Result<Schema<unknown>, readonly SchemaError[]>> {
  const { readForeignSchema } = await import("@px-meta/schema/foreign");
  return readForeignSchema(id, document);
}

/** Our schemas with those of crates. */
export function withOurs(
  foreign: ReadonlyMap<SchemaId, Schema<unknown>>,
  refused: Schemas["refused"],
  documents: Schemas["documents"],
): Schemas {
  const get = (id: SchemaId) => (registry.has(id) ? registry.get(id) : foreign.get(id));
  return { get, rulesOf: (id) => get(id)?.fields ?? [], refused, documents };
}
