import type { Propagation } from "../algebra/propagation.js";
import type { Problem } from "../model/problem.js";
import type { Schemas } from "../model/schemas.js";
import type { Snapshot } from "../model/snapshot.js";
import { settle } from "../pipeline.js";
import { readSchemas } from "../schemas/read.js";

/** A snapshot with all that follows from it. */
export interface Propagated {
  readonly snapshot: Snapshot;
  readonly schemas: Schemas;
  /** What every node sees, as numbers into shared tables; `nodeValues` reads one node. */
  readonly propagation: Propagation;
  /** Facts that do not fit their schemas, overrides that went wrong, and the contradictions: `conflicting-fact`, `unsatisfied-demand`. */
  readonly problems: readonly Problem[];
}

/**
 * Validates the facts of a snapshot, applies its overrides, carries what is left over the graph, and compares what must
 * be compatible: what `px-meta propagate` does. It never fails; what is wrong stands in `problems`, which name the
 * document by `name`.
 */
export async function propagate(snapshot: Snapshot, name = "snapshot"): Promise<Propagated> {
  const { schemas, problems: ofSchemas } = await readSchemas(snapshot.schemas, name);
  const { propagation, problems } = await settle(snapshot, schemas);
  return { snapshot, schemas, propagation, problems: [...ofSchemas, ...problems] };
}
