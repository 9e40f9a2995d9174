import type { DownloadProblem } from "@px-meta/core/base";
import type { Context, ExitStatus } from "../../command.js";
import { type StoreLimit, storeLimit } from "../../downloads/limit.js";
import { existingStore } from "../../downloads/user-store.js";
import { bytesWord } from "../../render/bytes.js";
import { columns } from "../../render/columns.js";
import { hasErrors, problemJson, reportProblems } from "../../render/problems.js";
import { type Paint, paintFor } from "../../render/style.js";
import type { Format } from "../../settled/format.js";
import { type Entry, list } from "../../store/list.js";
import type { Store } from "../../store/place.js";

/** Lists what is in the store: 0, 1 where something is not as it should be, 3 where it cannot be read. */
export function showStore(context: Context, format: Format): ExitStatus {
  const { root, opened } = existingStore(context);
  const limit = storeLimit(context.env);
  const found = opened.ok ? contentsOf(opened.value) : { entries: [], problems: [opened.error] };
  const shown: Shown = {
    root,
    limit: limit.ok ? limit.value : undefined,
    entries: [...found.entries].sort((a, b) => a.usedMs - b.usedMs || (a.sha256 < b.sha256 ? -1 : 1)),
    problems: [...(limit.ok ? [] : [limit.error]), ...found.problems],
  };
  if (format === "json") context.stdout.write(jsonOf(shown));
  else {
    if (opened.ok) context.stdout.write(`${textOf(shown, paintFor(context.stdout, context.env)).join("\n")}\n`);
    reportProblems(context, shown.problems);
  }
  if (!opened.ok) return 3;
  return hasErrors(shown.problems) ? 1 : 0;
}

function contentsOf(store: Store | undefined): ReturnType<typeof list> {
  return store === undefined ? { entries: [], problems: [] } : list(store);
}

/** What is told of a store. */
interface Shown {
  readonly root: string;
  /** Absent where it is said wrongly. */
  readonly limit: StoreLimit | undefined;
  readonly entries: readonly Entry[];
  readonly problems: readonly DownloadProblem[];
}

function jsonOf({ root, limit, entries, problems }: Shown): string {
  const document = {
    "px-meta": "downloads-store@1",
    store: root,
    bytes: sum(entries),
    ...(limit === undefined ? {} : { limit: limit.bytes }),
    files: contentsIn(entries).map(({ sha256, path, size, usedMs, isLeased }) => ({
      ...{ sha256, path, size },
      used: new Date(usedMs).toISOString(),
      "in-use": isLeased,
    })),
    actions: actionsIn(entries).map(({ sha256, path, size, usedMs }) => ({
      ...{ key: sha256, path, size },
      used: new Date(usedMs).toISOString(),
    })),
    problems: problems.map(problemJson),
  };
  return `${JSON.stringify(document, undefined, 2)}\n`;
}

function textOf({ root, limit, entries }: Shown, paint: Paint): readonly string[] {
  const store = `in the content store ${root}${limit === undefined ? "" : `, which may keep ${limit.text}`}`;
  if (entries.length === 0) return [`nothing is ${store}`];
  const now = Date.now();
  const rows = contentsIn(entries).map(({ sha256, size, usedMs, isLeased }) => [
    { text: sha256 },
    { text: bytesWord(size) },
    isLeased
      ? { text: "in use", look: (text: string) => paint("green", text) }
      : { text: ageWord(now - usedMs), look: (text: string) => paint("dim", text) },
  ]);
  const files = `${rows.length} ${rows.length === 1 ? "file" : "files"}`;
  const actions = actionsIn(entries).length;
  const results = actions === 0 ? "" : ` and what ${actions === 1 ? "1 key" : `${actions} keys`} of generators came to`;
  return [`${files}${results}, ${bytesWord(sum(entries))}, ${store}`, ...columns(rows)];
}

function contentsIn(entries: readonly Entry[]): readonly Entry[] {
  return entries.filter(({ shelf }) => shelf === "cas");
}

function actionsIn(entries: readonly Entry[]): readonly Entry[] {
  return entries.filter(({ shelf }) => shelf === "ac");
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
