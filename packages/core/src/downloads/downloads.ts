import { registry } from "@px-meta/schema";
import { isObject, type JsonObject, type JsonValue } from "../model/json.js";
import { packageId } from "../model/names.js";
import { nearest } from "../model/nearest.js";
import { packageLabel } from "../model/package.js";
import type { Problem } from "../model/problem.js";
import { err, ok, type Result } from "../model/result.js";
import type { DownloadDeclaration, DownloadOwner } from "./declaration.js";
import { type DeclarationFault, readDeclaration } from "./read.js";

/** What must be known of packages to find their downloads: a part of the answer of `cargo metadata`. */
export interface DeclaringPackages {
  readonly packages: readonly DeclaringPackage[];
  readonly resolve: {
    readonly nodes: readonly { readonly id: string; readonly features?: readonly string[] }[];
  } | null;
}

interface DeclaringPackage {
  readonly id: string;
  readonly name: string;
  readonly version: string;
  readonly manifest_path: string;
  readonly metadata?: JsonValue;
  /** The features that it has. */
  readonly features?: { readonly [name: string]: unknown };
}

/** Most downloads of one package. */
const maxDeclarations = 1000;

/**
 * Reads `[package.metadata.px-meta.download.<id>]` of all packages, without running anything. What is wrong with one is
 * told with package, id and key, and it is left out. Sorted by package and id.
 */
export async function findDownloads({ packages, resolve }: DeclaringPackages): Promise<{
  readonly declarations: readonly DownloadDeclaration[];
  readonly problems: readonly Problem[];
}> {
  const declarations: DownloadDeclaration[] = [];
  const problems: Problem[] = [];
  const enabled = new Map(resolve?.nodes.map((node) => [node.id, node.features]));
  for (const one of packages.toSorted((a, b) => compareTexts(a.id, b.id))) {
    const own = isObject(one.metadata) ? one.metadata["px-meta"] : undefined;
    if (!isObject(own)) continue;
    const owner = ownerOf(one, enabled.get(one.id) ?? []);
    const refuse = (id: string, { key, reason }: DeclarationFault) => {
      problems.push({ kind: "invalid-download", ...placeOf(owner), ...(id !== "" && { id }), key, reason });
    };
    const table = tableOf(own);
    if (!table.ok) refuse("", table.error);
    const entries = Object.entries(table.ok ? table.value : {}).sort(([a], [b]) => compareTexts(a, b));
    if (entries.length === 0) continue;
    if (entries.length > maxDeclarations) {
      refuse("", { key: "", reason: `has ${entries.length} entries; at most ${maxDeclarations} are read` });
    }
    const validate = await registry.get("download@1").validator();
    for (const [id, value] of entries.slice(0, maxDeclarations)) {
      const read = readDeclaration(owner, id, value, validate);
      if (read.ok) declarations.push(read.value);
      else for (const fault of read.error) refuse(id, fault);
    }
  }
  return { declarations, problems };
}

function ownerOf(one: DeclaringPackage, features: readonly string[]): DownloadOwner {
  const { name, version, manifest_path: manifestPath } = one;
  return {
    id: packageId(one.id),
    name,
    version,
    manifestPath,
    features,
    knownFeatures: Object.keys(one.features ?? {}),
  };
}

function placeOf(owner: DownloadOwner): {
  readonly package: DownloadOwner["id"];
  readonly label: string;
  readonly path: string;
} {
  return { package: owner.id, label: packageLabel(owner), path: owner.manifestPath };
}

/** The table of downloads; a name of it that is nearly right is a mistake, which would say nothing otherwise. */
function tableOf(own: JsonObject): Result<JsonObject, DeclarationFault> {
  const { download } = own;
  if (isObject(download)) return ok(download);
  const reason = "must be a table with a table for each download: [package.metadata.px-meta.download.ID]";
  if (download !== undefined) return err({ key: "", reason });
  const mistyped = Object.keys(own).find((key) => key !== "schemas" && nearest(key, ["download"]) !== undefined);
  return mistyped === undefined
    ? ok({})
    : err({ key: "", reason: `${mistyped} means nothing there; did you mean download?` });
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
