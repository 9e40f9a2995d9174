import { isObject } from "../model/json.js";
import type { CargoMetadata, MetadataPackage } from "../model/metadata.js";
import { packageId } from "../model/names.js";
import type { Package } from "../model/package.js";

const libraryTypes = new Set(["lib", "rlib", "dylib", "cdylib", "staticlib", "proc-macro"]);

/** The packages of cargo's metadata, sorted by id. */
export function packagesOf(metadata: CargoMetadata): readonly Package[] {
  const members = new Set(metadata.workspace_members);
  const features = new Map(metadata.resolve?.nodes.map((node) => [node.id, node.features]));
  return metadata.packages
    .map((one) => packageOf(one, members.has(one.id), features.get(one.id)))
    .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

function packageOf(one: MetadataPackage, isWorkspaceMember: boolean, features: readonly string[] | undefined): Package {
  const library = one.targets.find(({ kind }) => kind.some((each) => libraryTypes.has(each)));
  const own = isObject(one.metadata) ? one.metadata["px-meta"] : undefined;
  const hasBuildScript = one.targets.some(({ kind }) => kind.includes("custom-build"));
  return {
    id: packageId(one.id),
    name: one.name,
    version: one.version,
    ...(one.source === null ? {} : { source: one.source }),
    manifestPath: one.manifest_path,
    ...(typeof one.links === "string" ? { links: one.links } : {}),
    hasBuildScript,
    isProcMacro: one.targets.some(({ kind }) => kind.includes("proc-macro")),
    crateTypes: library?.crate_types ?? [],
    isWorkspaceMember,
    adopts: one.dependencies.some(({ name, kind }) => name === "px-meta" && kind === "build"),
    ...(hasBuildScript && features !== undefined && features.length > 0 ? { features: [...features].sort() } : {}),
    ...(own === undefined ? {} : { metadata: own }),
  };
}
