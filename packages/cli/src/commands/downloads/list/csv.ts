import { csvRows } from "../../../render/csv.js";
import type { Listed, ListedRow } from "./list.js";
import { contentsOf, gitOf, urlsOf } from "./sources.js";

const header = [
  ...["package", "version", "id", "targets", "does", "override", "urls", "git", "sha256", "size", "unpack"],
  ...["licence", "purpose"],
];

/** The list as a table: several values of one cell stand with spaces between them. */
export function csvText({ rows }: Listed): string {
  return csvRows([header, ...rows.map(cellsOf)]);
}

function cellsOf(row: ListedRow): readonly string[] {
  const { item, override, targets, does } = row;
  const contents = contentsOf(row);
  const git = gitOf(row);
  return [
    ...[item.name, item.version, item.id, targets.join(" "), does, override ?? ""],
    urlsOf(row).join(" "),
    git === undefined ? "" : `${git.url}#${git.rev}`,
    ...[contents.sha256, String(contents.size)],
    (item.kind === "file" && item.unpack?.format) || "",
    ...[item.licence ?? "", item.purpose ?? ""],
  ];
}
