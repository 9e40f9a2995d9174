import { join } from "node:path";
import type { DownloadProblem } from "@px-meta/core/base";
import { leased, namesIn } from "./lease.js";
import { folderThere, foreign, type Store, standing } from "./place.js";
import { usedMs } from "./seen.js";

/** A file of the store. */
export interface Entry {
  readonly sha256: string;
  readonly path: string;
  readonly size: number;
  /** When it was used last, in milliseconds since the epoch. */
  readonly usedMs: number;
  /** Whether a running process uses it. */
  readonly isLeased: boolean;
}

/** Every file of the store by its name and size, unread, and what stands there that is none. */
export function list(store: Store): {
  readonly entries: readonly Entry[];
  readonly problems: readonly DownloadProblem[];
} {
  const inUse = leased(store);
  const entries: Entry[] = [];
  const problems: DownloadProblem[] = [];
  const cas = folderThere(store, "cas");
  if (!cas.ok) return { entries, problems: [cas.error] };
  for (const start of namesIn(cas.value)) {
    const folder = join(cas.value, start);
    const found = standing(folder);
    if (found === undefined) continue;
    if (!/^[0-9a-f]{2}$/.test(start) || !found.isDirectory()) {
      problems.push(foreign(folder, found));
      continue;
    }
    for (const name of namesIn(folder)) {
      const path = join(folder, name);
      const file = standing(path);
      if (file === undefined) continue;
      const isOurs = /^[0-9a-f]{64}$/.test(name) && name.startsWith(start) && file.isFile();
      if (!isOurs) problems.push(foreign(path, file));
      else {
        const used = usedMs(store, name, file);
        entries.push({ sha256: name, path, size: Number(file.size), usedMs: used, isLeased: inUse.has(name) });
      }
    }
  }
  return { entries, problems };
}
