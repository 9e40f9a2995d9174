import { publicUrls } from "../../../downloads/entry.js";
import { csvRows } from "../../../render/csv.js";
import { gitOf } from "./json.js";
import type { Listed, ListedRow } from "./list.js";

const header = [
  ...["package", "version", "id", "targets", "does", "override", "urls", "git", "sha256", "size", "unpack"],
  ...["licence", "purpose"],
];

/** The list as a table: several values of one cell stand with spaces between them. */
export function csvText({ rows }: Listed): string {
  return csvRows([header, ...rows.map(cellsOf)]);
}

function cellsOf(row: ListedRow): readonly string[] {
  const { item, decision, override, targets, does } = row;
  const contents = decision.kind === "fetch" || decision.kind === "git" || decision.kind === "file" ? decision : item;
  const urls = decision.kind === "fetch" ? decision.urls : item.kind === "file" ? item.urls : [];
  const git = gitOf(row);
  return [
    ...[item.name, item.version, item.id, targets.join(" "), does, override ?? ""],
    publicUrls(item, urls).join(" "),
    git === undefined ? "" : `${git.url}#${git.rev}`,
    ...[contents.sha256, String(contents.size)],
    (item.kind === "file" && item.unpack?.format) || "",
    ...[item.licence ?? "", item.purpose ?? ""],
  ];
}
