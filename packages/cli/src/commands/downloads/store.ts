import type { DownloadProblem } from "@px-meta/core/base";
import type { Context, ExitStatus } from "../../command.js";
import { existingStore } from "../../downloads/user-store.js";
import { bytesWord } from "../../render/bytes.js";
import { columns } from "../../render/columns.js";
import { hasErrors, problemJson, reportProblems } from "../../render/problems.js";
import { type Paint, paintFor } from "../../render/style.js";
import type { Format } from "../../settled/format.js";
import { type Entry, list } from "../../store/list.js";

/** Lists what is in the store: 0, 1 where something in it is not as it should be, 3 where it cannot be read. */
export function showStore(context: Context, format: Format): ExitStatus {
  const { root, opened } = existingStore(context);
  if (!opened.ok) {
    if (format === "json") context.stdout.write(jsonOf(root, [], [opened.error]));
    else reportProblems(context, [opened.error]);
    return 3;
  }
  const { entries, problems } = opened.value === undefined ? { entries: [], problems: [] } : list(opened.value);
  const oldestFirst = [...entries].sort((a, b) => a.usedMs - b.usedMs || (a.sha256 < b.sha256 ? -1 : 1));
  if (format === "json") context.stdout.write(jsonOf(root, oldestFirst, problems));
  else {
    context.stdout.write(`${textOf(root, oldestFirst, paintFor(context.stdout, context.env)).join("\n")}\n`);
    reportProblems(context, problems);
  }
  return hasErrors(problems) ? 1 : 0;
}

function jsonOf(root: string, entries: readonly Entry[], problems: readonly DownloadProblem[]): string {
  const document = {
    "px-meta": "downloads-store@1",
    store: root,
    bytes: sum(entries),
    files: entries.map(({ sha256, path, size, usedMs, isLeased }) => ({
      ...{ sha256, path, size },
      used: new Date(usedMs).toISOString(),
      "in-use": isLeased,
    })),
    problems: problems.map(problemJson),
  };
  return `${JSON.stringify(document, undefined, 2)}\n`;
}

function textOf(root: string, entries: readonly Entry[], paint: Paint): readonly string[] {
  if (entries.length === 0) return [`nothing is in the content store ${root}`];
  const now = Date.now();
  const rows = entries.map(({ sha256, size, usedMs, isLeased }) => [
    { text: sha256 },
    { text: bytesWord(size) },
    isLeased
      ? { text: "in use", look: (text: string) => paint("green", text) }
      : { text: ageWord(now - usedMs), look: (text: string) => paint("dim", text) },
  ]);
  const files = entries.length === 1 ? "file" : "files";
  return [`${entries.length} ${files}, ${bytesWord(sum(entries))}, in the content store ${root}`, ...columns(rows)];
}

function sum(entries: readonly Entry[]): number {
  return entries.reduce((total, { size }) => total + size, 0);
}

/** How long ago, in the largest unit that it fills: `5 min`, `3 h`, `41 d`. */
function ageWord(ms: number): string {
  const minutes = Math.max(0, Math.floor(ms / 60_000));
  if (minutes < 60) return `${minutes} min`;
  if (minutes < 2880) return `${Math.floor(minutes / 60)} h`;
  return `${Math.floor(minutes / 1440)} d`;
}
