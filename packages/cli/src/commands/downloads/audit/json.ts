import type {
  Audited,
  AuditedDownload,
  DownloadRow,
  KnownPackage,
  PlannedDownload,
  Problem,
} from "@px-meta/core/stages";
import { problemJson } from "../../../render/problems.js";
import { isFetched, isVerified } from "./gate.js";

/** Writes an audit as `downloads-audit@1` has it. */
export function auditJson(
  { total, scripts, known, suspected }: Audited,
  declared: readonly DownloadRow<PlannedDownload>[],
  problems: readonly Problem[],
): string {
  const document = {
    "px-meta": "downloads-audit@1",
    packages: { total, scripts },
    known: known.map(knownEntry),
    declared: declared.map(({ item, targets }) => {
      const { target: _, kind: __, ...rest } = item;
      return { ...rest, targets };
    }),
    suspected: suspected.map(({ isChanged, ...rest }) => ({ ...rest, changed: isChanged })),
    problems: problems.map(problemJson),
  };
  return `${JSON.stringify(document, undefined, 2)}\n`;
}

function knownEntry({ isRead, downloads, ...rest }: KnownPackage) {
  return { ...rest, "is-read": isRead, downloads: downloads.map(downloadEntry) };
}

function downloadEntry(download: AuditedDownload) {
  const { knobs, base: _, ...rest } = download;
  return {
    ...rest,
    fetched: isFetched(download),
    verified: isVerified(download),
    variables: knobs.map(({ does, env, then }) => ({ does, env, ...(then !== undefined && { then }) })),
  };
}
