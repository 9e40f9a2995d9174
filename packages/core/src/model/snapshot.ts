import type { Fact } from "./fact.js";
import type { PackageGraph } from "./graph.js";
import type { JsonObject } from "./json.js";
import type { SchemaId } from "./names.js";
import type { Layer } from "./override.js";

/**
 * All that the propagation needs, in one value: what `export snapshot` writes, `propagate --snapshot` reads,
 * and the index keeps. Facts are as collected, before any override.
 */
export interface Snapshot {
  readonly graph: PackageGraph;
  readonly facts: readonly Fact[];
  /** Schemas of crates, by id; ours are known to every reader. */
  readonly schemas: ReadonlyMap<SchemaId, JsonObject>;
  readonly layers: readonly Layer[];
  /** `rustc --print cfg` of each platform, in the order of `graph.platforms`: what `when` is asked of. */
  readonly cfgs: readonly (readonly string[])[];
}
