import type { DownloadRow } from "@px-meta/core/stages";
import type { Listed } from "./list.js";

const header = ["package", "version", "id", "targets", "urls", "git", "sha256", "size", "unpack", "licence", "purpose"];

/** The list as a table (RFC 4180): several values of one cell stand with spaces between them. */
export function csvText({ rows }: Listed): string {
  return [header, ...rows.map(cellsOf)].map((cells) => `${cells.map(quoted).join(",")}\r\n`).join("");
}

function cellsOf({ item, targets }: DownloadRow): readonly string[] {
  return [
    ...[item.name, item.version, item.id, targets.join(" ")],
    item.kind === "file" ? item.urls.join(" ") : "",
    item.kind === "git" ? `${item.git.url}#${item.git.rev}` : "",
    ...[item.sha256, item.size === undefined ? "" : String(item.size)],
    (item.kind === "file" && item.unpack?.format) || "",
    ...[item.licence ?? "", item.purpose ?? ""],
  ];
}

/** Spreadsheets run what begins like a formula; a quote before it makes it a text. */
function quoted(cell: string): string {
  const harmless = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
