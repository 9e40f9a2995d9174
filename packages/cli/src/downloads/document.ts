import type { DownloadsFormat, DownloadsFormatEntry } from "@px-meta/schema";

/** One download of one package in an index of downloads. */
export type IndexEntry = DownloadsFormatEntry;

/**
 * Writes an index of downloads: the same entries give the same bytes, in whatever order they come. They are ASCII, because
 * people paste them elsewhere.
 */
export function indexText(entries: readonly IndexEntry[], denied?: string): string {
  const document: DownloadsFormat = {
    "px-meta": "downloads@1",
    ...(denied === undefined ? {} : { network: "deny", because: denied }),
    downloads: entries.map(inOrder).sort(byPlace),
  };
  return `${JSON.stringify(document, undefined, 2).replace(/[^\n -~]/g, escaped)}\n`;
}

function escaped(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

const keys = [
  ...["package", "version", "id", "triples", "does", "path", "from", "sha256", "size", "urls", "git", "unpack"],
  ...["licence", "purpose", "override", "message", "watch"],
] as const;

function inOrder(entry: IndexEntry): IndexEntry {
  const all = entry as Readonly<Record<string, unknown>>;
  return Object.fromEntries(keys.flatMap((key) => (all[key] === undefined ? [] : [[key, all[key]]]))) as IndexEntry;
}

function byPlace(a: IndexEntry, b: IndexEntry): number {
  return compare(placeOf(a), placeOf(b));
}

function placeOf({ package: name, version, id, triples }: IndexEntry): string {
  return [name, version, id, ...(triples ?? [])].join("\n");
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Makes one entry of those that say the same for several targets. */
export function joined(entries: readonly IndexEntry[]): readonly IndexEntry[] {
  const alike = new Map<string, { readonly entry: IndexEntry; readonly triples: string[] }>();
  for (const { triples = [], ...entry } of entries) {
    const key = JSON.stringify(inOrder(entry));
    const known = alike.get(key);
    if (known === undefined) alike.set(key, { entry, triples: [...triples] });
    else known.triples.push(...triples);
  }
  return [...alike.values()].map(({ entry, triples }) => ({ ...entry, triples: [...new Set(triples)].sort() }));
}
