// What the package exports to programs: the engine, for any build system's graph, in Node and in browsers. README.md
// documents it. Nothing that this reaches imports from Node; a test holds it to that.

export type { Merged } from "./algebra/propagation.js";
export type { Conflict } from "./conflicts/conflicts.js";
export type { WhyContribution, WhyNode } from "./explain/explain.js";
export { conflicts } from "./library/conflicts.js";
export { explain } from "./library/explain.js";
export {
  type DependencyPart,
  type FactPart,
  makeSnapshot,
  type PackagePart,
  type SnapshotParts,
} from "./library/make-snapshot.js";
export { findNodes, type NodeContributor, type NodeMerged, type NodeValues, nodeValues } from "./library/nodes.js";
export { type Propagated, propagate } from "./library/propagate.js";
export { readSnapshot } from "./library/read-snapshot.js";
export { writePropagation, writeSnapshot } from "./library/write.js";
export { describe, severityOf } from "./model/describe.js";
export type { Fact } from "./model/fact.js";
export type { EdgeKind, PackageGraph, Platform } from "./model/graph.js";
export type { JsonObject, JsonValue } from "./model/json.js";
export type { Domain } from "./model/names.js";
export type { Package } from "./model/package.js";
export type { Problem, Severity } from "./model/problem.js";
export type { Result } from "./model/result.js";
export type { Snapshot } from "./model/snapshot.js";
