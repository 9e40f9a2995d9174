import type { SnapshotFormat } from "@px-meta/schema";
import type { Row, RowMember, RowPlan } from "../json/stream/rows.js";
import type { JsonValue } from "../model/json.js";
import { packageId } from "../model/names.js";
import type { Package } from "../model/package.js";

/** What a package is read from. `packageOf` takes its members by their places here. */
const members: readonly RowMember[] = [
  { name: "id", holds: "text", isNeeded: true, isFilled: true },
  { name: "name", holds: "text", isNeeded: true, isFilled: true },
  { name: "version", holds: "text", isNeeded: true },
  { name: "manifest-path", holds: "text" },
  { name: "has-build-script", holds: "flag" },
  { name: "is-proc-macro", holds: "flag" },
  { name: "crate-types", holds: "texts" },
  { name: "is-workspace-member", holds: "flag" },
  { name: "adopts", holds: "flag" },
  { name: "source", holds: "text" },
  { name: "links", holds: "text" },
  { name: "features", holds: "texts" },
];

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
      members,
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
    id: packageId(row.text(0) ?? ""),
    name: row.text(1) ?? "",
    version: row.text(2) ?? "",
    manifestPath: row.text(3) ?? "",
    hasBuildScript: row.flag(4) === true,
    isProcMacro: row.flag(5) === true,
    crateTypes: row.texts(6) ?? noTypes,
    isWorkspaceMember: row.flag(7) === true,
    adopts: row.flag(8) === true,
  };
  const [source, links, features] = [row.text(9), row.text(10), row.texts(11)];
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
