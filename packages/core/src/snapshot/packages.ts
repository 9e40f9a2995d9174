import type { SnapshotFormat } from "@px-meta/schema";
import type { Row, RowPlan } from "../json/stream/rows.js";
import type { JsonValue } from "../model/json.js";
import { packageId } from "../model/names.js";
import type { Package } from "../model/package.js";

/** Packages that are made while a snapshot is read. */
export interface PackageReader {
  readonly plan: RowPlan;
  /** Puts those that were read like any value, and have been checked, to the places that they have in the list. */
  whole(others: SnapshotFormat["packages"]): readonly Package[];
  /** Says where in the list something stands that is wrong with one of the others. */
  pointer(pointer: string): string;
}

/** Reads packages as rows: of a large snapshot they are the largest part. */
export function makePackageReader(): PackageReader {
  const packages: Package[] = [];
  const others: number[] = [];
  return {
    plan: {
      members: {
        id: "text",
        name: "text",
        version: "text",
        source: "text",
        "manifest-path": "text",
        links: "text",
        "has-build-script": "flag",
        "is-proc-macro": "flag",
        "is-workspace-member": "flag",
        adopts: "flag",
        "crate-types": "texts",
        features: "texts",
      },
      needed: ["id", "name", "version"],
      nonempty: ["id", "name"],
      take: (row) => packages.push(packageOf(row)),
      skip: () => others.push(packages.push(absent) - 1),
    },
    whole(found) {
      found.forEach((each, index) => {
        packages[others[index] ?? -1] = packageOfJson(each);
      });
      return packages;
    },
    pointer: (pointer) =>
      pointer.replace(/^\/packages\/(\d+)/, (_, index: string) => `/packages/${others[Number(index)]}`),
  };
}

/** What stands where a package comes. */
const absent: Package = {
  id: packageId(""),
  name: "",
  version: "",
  manifestPath: "",
  hasBuildScript: false,
  isProcMacro: false,
  crateTypes: [],
  isWorkspaceMember: false,
  adopts: false,
};

const noTypes: readonly string[] = [];

function packageOf(row: Row): Package {
  const one = {
    id: packageId(row.text("id") ?? ""),
    name: row.text("name") ?? "",
    version: row.text("version") ?? "",
    manifestPath: row.text("manifest-path") ?? "",
    hasBuildScript: row.flag("has-build-script") === true,
    isProcMacro: row.flag("is-proc-macro") === true,
    crateTypes: row.texts("crate-types") ?? noTypes,
    isWorkspaceMember: row.flag("is-workspace-member") === true,
    adopts: row.flag("adopts") === true,
  };
  const [source, links, features] = [row.text("source"), row.text("links"), row.texts("features")];
  if (source === undefined && links === undefined && features === undefined) return one;
  return {
    ...one,
    ...(source !== undefined && { source }),
    ...(links !== undefined && { links }),
    ...(features !== undefined && { features }),
  };
}

function packageOfJson(each: SnapshotFormat["packages"][number]): Package {
  const { source, links, features, metadata } = each;
  return {
    id: packageId(each.id),
    name: each.name,
    version: each.version,
    manifestPath: each["manifest-path"] ?? "",
    hasBuildScript: each["has-build-script"] === true,
    isProcMacro: each["is-proc-macro"] === true,
    crateTypes: each["crate-types"] ?? noTypes,
    isWorkspaceMember: each["is-workspace-member"] === true,
    adopts: each.adopts === true,
    ...(source !== undefined && { source }),
    ...(links !== undefined && { links }),
    ...(features !== undefined && { features }),
    ...(metadata !== undefined && { metadata: metadata as JsonValue }),
  };
}
