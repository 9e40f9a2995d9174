import type { Audited, DownloadRow, KnownPackage, PlannedDownload, SuspectedPackage } from "@px-meta/core/stages";
import { csvRows } from "../../../render/csv.js";
import { isFetched, isVerified } from "./gate.js";

const header = [
  ...["finding", "package", "id", "purpose", "targets", "urls", "from", "verifies", "verified", "fetched", "sha256"],
  ...["told", "evidence", "way"],
];

/** An audit as a table: a line for each download and each suspicion. Several values of one cell stand with spaces between them. */
export function auditCsv({ known, suspected }: Audited, declared: readonly DownloadRow<PlannedDownload>[]): string {
  return csvRows([header, ...known.flatMap(knownRows), ...declared.map(declaredRow), ...suspected.map(suspectedRow)]);
}

function knownRows({ label, way, isRead, read, downloads }: KnownPackage): readonly (readonly string[])[] {
  return downloads.map((one) => [
    ...["undeclared", label, one.id, one.purpose, one.targets.join(" "), one.urls.join(" "), one.from ?? ""],
    ...[one.verifies, String(isVerified(one)), String(isFetched(one)), one.sha256 ?? ""],
    ...[one.told?.by.join(" ") ?? "", isRead ? "its script was read" : `as in ${read.join(" ")}`, way.join(" > ")],
  ]);
}

function declaredRow({ item, targets, override }: DownloadRow<PlannedDownload>): readonly string[] {
  const urls = item.kind === "file" ? item.urls.join(" ") : `${item.git.url}#${item.git.rev}`;
  return [
    ...["declared", `${item.name} ${item.version}`, item.id, item.purpose ?? "", targets.join(" "), urls, ""],
    ...["sha256", "true", "true", item.sha256, override ?? "", "", ""],
  ];
}

function suspectedRow({ label, way, through, source }: SuspectedPackage): readonly string[] {
  const signs = source.map(({ kind, text, file, line }) => `${file}:${line} ${kind} ${text}`);
  const evidence = [...(through === undefined ? [] : [`${through.kind}: ${through.path.join(" > ")}`]), ...signs];
  return ["suspected", label, "", "", "", "", "", "", "", "", "", "", evidence.join("; "), way.join(" > ")];
}
