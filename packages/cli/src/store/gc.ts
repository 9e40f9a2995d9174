import { randomBytes } from "node:crypto";
import fs from "node:fs";
import { join } from "node:path";
import type { DownloadProblem } from "@px-meta/core/base";
import { leased, namesIn, sweepLeases } from "./lease.js";
import { type Entry, list } from "./list.js";
import { isLeft } from "./part.js";
import { folderThere, markCollected, type Store, seenPath, standing, writeProblem } from "./place.js";
import { forgetFile } from "./seen.js";

/** How much a store may keep. */
export interface GcLimits {
  /** Bytes of all files together. */
  readonly bytes: number;
  /**
   * What was used in the last so many milliseconds stays, however large the store is: a build that does not run through
   * px-meta reads the store too, and has no lease.
   */
  readonly idleMs: number;
}

/** What was removed, and what is left. */
export interface Collected {
  readonly removed: readonly Entry[];
  readonly keptBytes: number;
  readonly problems: readonly DownloadProblem[];
}

/** Incomplete files stay this long for the next attempt to go on with. */
const leftMs = 24 * 3600 * 1000;

/**
 * Removes the files that were used least recently until the rest fits, and what processes left behind that are gone.
 *
 * No lock is needed for what runs beside it. A file is renamed out of its place first, and only then are the leases looked
 * at for the last time: a process that holds it by then gets it back, and one that comes later finds that the store does
 * not have it, and fetches it.
 */
export function gc(store: Store, limits: GcLimits): Collected {
  const now = Date.now();
  const { entries, problems } = list(store);
  let keptBytes = entries.reduce((sum, { size }) => sum + size, 0);
  for (const shelf of ["leases", "tmp"] as const) {
    const folder = folderThere(store, shelf);
    if (!folder.ok) return { removed: [], keptBytes, problems: [...problems, folder.error] };
  }
  sweepLeases(store);
  sweepLeft(store, now - leftMs);
  const oldestFirst = [...entries].sort((a, b) => a.usedMs - b.usedMs || (a.sha256 < b.sha256 ? -1 : 1));
  const removed: Entry[] = [];
  const complaints: DownloadProblem[] = [...problems];
  for (const entry of oldestFirst) {
    if (keptBytes <= limits.bytes) break;
    if (entry.isLeased || entry.usedMs > now - limits.idleMs) continue;
    const became = removeUnused(store, entry);
    if (typeof became === "object") complaints.push(became);
    else if (became !== "held") keptBytes -= entry.size;
    if (became === "removed") removed.push(entry);
  }
  return { removed, keptBytes, problems: complaints };
}

/**
 * What became of an entry: a process holds it, or it is gone, by this process or by another that collects at the same time.
 * Both count, so that two together remove no more than one would.
 */
function removeUnused(store: Store, { shelf, sha256, path }: Entry): "removed" | "held" | "gone" | DownloadProblem {
  markCollected(store);
  const aside = join(store.root, "tmp", `gc.${process.pid}.${randomBytes(6).toString("hex")}`);
  try {
    fs.renameSync(path, aside);
    if (shelf === "cas" && leased(store).has(sha256)) {
      fs.renameSync(aside, path);
      return "held";
    }
    fs.unlinkSync(aside);
  } catch (error) {
    return standing(path) === undefined ? "gone" : writeProblem(store, error);
  }
  if (shelf === "cas") forgetFile(seenPath(store, sha256));
  return "removed";
}

/** What others than unfinished downloads are in `tmp`, for a moment, is named `seen`, `bad`, `gc` or `new`. */
function sweepLeft(store: Store, before: number): void {
  const folder = join(store.root, "tmp");
  for (const name of namesIn(folder)) {
    const path = join(folder, name);
    const found = standing(path);
    if (found === undefined || !found.isFile() || Number(found.mtimeMs) > before) continue;
    if (isLeft(name, Number(found.mtimeMs)) || /^(?:seen|bad|gc|new)\./.test(name)) forgetFile(path);
  }
}
