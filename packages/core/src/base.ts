// What every part of px-meta shares: the model, JSON, the ports. A program that needs no stage imports this alone, because a
// bundler takes all of a module's imports into the same chunk.

export type { WaitingRun } from "./attribute/attribute.js";
export type { Compiled } from "./attribute/places.js";
export * from "./cfg/cfg.js";
export { findOutput } from "./collect/output.js";
export * from "./json/canonical.js";
export * from "./json/envelope.js";
export * from "./json/fact-digest.js";
export * from "./json/parse.js";
export * from "./json/sha256.js";
export * from "./model/adapter.js";
export { kindTitle } from "./model/conflict-kinds.js";
export * from "./model/describe.js";
export * from "./model/download.js";
export * from "./model/download-adapter.js";
export * from "./model/download-override.js";
export * from "./model/expand.js";
export * from "./model/fact.js";
export * from "./model/generator.js";
export * from "./model/graph.js";
export * from "./model/json.js";
export * from "./model/known-download.js";
export type { CargoMetadata, MetadataPackage } from "./model/metadata.js";
export * from "./model/names.js";
export { nearest } from "./model/nearest.js";
export * from "./model/origin.js";
export * from "./model/override.js";
export * from "./model/package.js";
export * from "./model/problem.js";
export type { ArchiveFault, ArchiveProblem } from "./model/problems/archive.js";
export type { AuditFinding } from "./model/problems/audit.js";
export { imageWords } from "./model/problems/contradiction.js";
export type { DoctorProblem, ReaderAndPublisher } from "./model/problems/doctor.js";
export type {
  DeclaredContents,
  DeniedDownload,
  DownloadFault,
  DownloadProblem,
  FailedSource,
} from "./model/problems/download.js";
export type { FileProblem } from "./model/problems/file.js";
export type { NetworkProblem, NetworkTarget, NetworkUser } from "./model/problems/network.js";
export { overrideKinds } from "./model/problems/override.js";
export type { GeneratorRead, ReadsProblem } from "./model/problems/reads.js";

export type { RunProblem } from "./model/problems/run.js";
export * from "./model/publication.js";
export * from "./model/redirection.js";
export * from "./model/result.js";
export * from "./model/roots.js";
export * from "./model/schemas.js";
export * from "./model/selection.js";
export * from "./model/snapshot.js";
export * from "./model/source-url.js";
export * from "./model/steering.js";
export * from "./model/unit.js";
export * from "./model/view.js";
export type { ConfiguredTools, Remember } from "./platform/question.js";
export * from "./ports/cargo.js";
export * from "./ports/files.js";
export { fitsGlob } from "./selector/glob.js";
export { type KnownPlatform, knownPlatforms, readSelector, type SelectorTest } from "./selector/selector.js";
