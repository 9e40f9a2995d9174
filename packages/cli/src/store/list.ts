import { join } from "node:path";
import type { DownloadProblem } from "@px-meta/core/base";
import { leased, namesIn } from "./lease.js";
import { folderThere, foreign, type Store, standing } from "./place.js";
import { usedMs } from "./seen.js";

/** A file of the store: contents, or what an action came to. */
export interface Entry {
  readonly shelf: "cas" | "ac";
  /** The digest of the contents, or the key of the action. */
  readonly sha256: string;
  readonly path: string;
  readonly size: number;
  /** When it was used last, in milliseconds since the epoch. */
  readonly usedMs: number;
  /** Whether a running process uses it. */
  readonly isLeased: boolean;
}

/** What is in a store, or on a shelf of it. */
export interface Listed {
  readonly entries: readonly Entry[];
  readonly problems: readonly DownloadProblem[];
}

/** Every file of the store by its name and size, unread, and what stands there that is none. */
export function list(store: Store): Listed {
  const inUse = leased(store);
  const [contents, actions] = (["cas", "ac"] as const).map((shelf) => listShelf(store, shelf, inUse));
  return {
    entries: [...(contents?.entries ?? []), ...(actions?.entries ?? [])],
    problems: [...(contents?.problems ?? []), ...(actions?.problems ?? [])],
  };
}

function listShelf(store: Store, shelf: Entry["shelf"], inUse: ReadonlySet<string>): Listed {
  const entries: Entry[] = [];
  const problems: DownloadProblem[] = [];
  const top = folderThere(store, shelf);
  if (!top.ok) return { entries, problems: [top.error] };
  for (const start of namesIn(top.value)) {
    const folder = join(top.value, start);
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
        const used = shelf === "cas" ? usedMs(store, name, file) : Number(file.mtimeMs);
        const isLeased = shelf === "cas" && inUse.has(name);
        entries.push({ shelf, sha256: name, path, size: Number(file.size), usedMs: used, isLeased });
      }
    }
  }
  return { entries, problems };
}
