import { problemJson } from "../../../render/problems.js";
import type { Listed, ListedRow } from "./list.js";
import { contentsOf, gitOf, urlsOf } from "./sources.js";

/** The list for programs. */
export function jsonText({ rows, unneeded, denied, problems }: Listed): string {
  const document = {
    "px-meta": "downloads-list@1",
    ...(denied !== undefined && { denied }),
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

function rowJson(row: ListedRow): object {
  const { item, decision, override, targets, does, isStored } = row;
  const { name, version, id, licence, purpose } = item;
  const contents = contentsOf(row);
  return {
    package: { id: item.package, name, version },
    ...{ id, targets, does },
    stored: isStored,
    ...(override !== undefined && { override }),
    ...((decision.kind === "file" || decision.kind === "folder") && { path: decision.path }),
    ...(item.kind === "git" ? { git: gitOf(row) } : { urls: urlsOf(row) }),
    sha256: contents.sha256,
    size: contents.size,
    ...(item.kind === "file" && item.unpack !== undefined && { unpack: item.unpack }),
    ...(licence !== undefined && { licence }),
    ...(purpose !== undefined && { purpose }),
  };
}
