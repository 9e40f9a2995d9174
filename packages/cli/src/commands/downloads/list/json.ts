import type { DownloadRow } from "@px-meta/core/stages";
import { problemJson } from "../../../render/problems.js";
import type { Listed } from "./list.js";

/** The list for programs. */
export function jsonText({ rows, unneeded, problems }: Listed): string {
  const document = {
    "px-meta": "downloads-list@1",
    downloads: rows.map(rowJson),
    unneeded: unneeded.map(({ owner, id, said }) => ({
      package: { id: owner.id, name: owner.name, version: owner.version },
      id,
      ...(said.when !== undefined && { when: said.when }),
    })),
    problems: problems.map(problemJson),
  };
  return `${JSON.stringify(document, undefined, 2)}\n`;
}

function rowJson({ item, targets }: DownloadRow): object {
  const { name, version, id, sha256, size, licence, purpose } = item;
  return {
    package: { id: item.package, name, version },
    id,
    targets,
    ...(item.kind === "git" ? { git: item.git } : { urls: item.urls }),
    sha256,
    ...(size !== undefined && { size }),
    ...(item.kind === "file" && item.unpack !== undefined && { unpack: item.unpack }),
    ...(licence !== undefined && { licence }),
    ...(purpose !== undefined && { purpose }),
  };
}
