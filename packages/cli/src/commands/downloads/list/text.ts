import { type DownloadItem, type DownloadRow, packageLabel } from "@px-meta/core/stages";
import { bytesWord } from "../../../render/bytes.js";
import { clipped } from "../../../render/columns.js";
import { fewOf } from "../../../render/few.js";
import type { Paint } from "../../../render/style.js";
import { untrusted } from "../../../render/untrusted.js";
import type { Listed } from "./list.js";

/** Columns of a line. */
const width = 80;

/** The list for people. */
export function textLines({ rows, unneeded, isForMany }: Listed, paint: Paint): readonly string[] {
  const ids = [...new Set(rows.map(({ item }) => item.package))];
  const packages = ids.map((id) => rows.filter(({ item }) => item.package === id));
  const lines = packages.flatMap((own) => [
    ...(own[0] === undefined ? [] : [paint("strong", untrusted(packageLabel(own[0].item)))]),
    ...own.flatMap((row) => rowLines(row, isForMany, paint)),
    "",
  ]);
  const rest = unneeded.map(({ owner, id }) => `${id} of ${packageLabel(owner)}`);
  const few = `Not needed by this build: ${fewOf(rest, width - 26)}`;
  const nothing = rest.length === 0 ? "no package of this build declares a download" : "this build needs no download";
  return [...lines, rows.length === 0 ? nothing : summary(rows), ...(rest.length === 0 ? [] : [untrusted(few)])];
}

function rowLines({ item, targets }: DownloadRow, isForMany: boolean, paint: Paint): readonly string[] {
  const { id, size, purpose, licence, sha256 } = item;
  const format = item.kind === "git" ? "git" : item.unpack?.format;
  const about = [size === undefined ? undefined : bytesWord(size), format, purpose, licence];
  const told = about.flatMap((word) => (word === undefined ? [] : [untrusted(word)])).join(", ");
  const line = (text: string) => `    ${clipped(text, width - 4)}`;
  return [
    `  ${paint("cyan", untrusted(id))}  ${clipped(told, width - 4 - id.length)}`,
    ...sourcesOf(item).map((source) => line(untrusted(source))),
    paint("dim", line(`sha256 ${sha256}`)),
    ...(isForMany ? [line(`for ${fewOf(targets, width - 8)}`)] : []),
  ];
}

function sourcesOf(item: DownloadItem): readonly string[] {
  return item.kind === "git" ? [`${item.git.url} at ${item.git.rev}`] : item.urls;
}

function summary(rows: readonly DownloadRow[]): string {
  const files = new Map(rows.map(({ item }) => [item.sha256, item.size ?? 0]));
  const bytes = [...files.values()].reduce((sum, size) => sum + size, 0);
  return `${rows.length} download${rows.length === 1 ? "" : "s"}, ${bytesWord(bytes)}`;
}
