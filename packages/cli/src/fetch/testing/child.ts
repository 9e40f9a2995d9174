import fs from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, type Problem } from "@px-meta/core/base";
import { gc } from "../../store/gc.js";
import { leaseOf } from "../../store/lease.js";
import { openStore, take } from "../../store/store.js";
import { fetchItems } from "../fetch.js";
import type { Item } from "../item.js";
import { type Settings, usualSettings } from "../settings.js";

/** What the program is told, as JSON in its only argument. */
interface Orders {
  readonly store: string;
  readonly items: readonly Item[];
  readonly settings?: Partial<Settings>;
  /** Ends itself by SIGKILL in place of this call of the file system, counted from 1. */
  readonly killAt?: number;
  /** After fetching: takes each item again as often as this, and says how often one was not there. */
  readonly takes?: number;
  /** Collects, in place of fetching, for so many milliseconds. */
  readonly collectMs?: number;
}

/**
 * A program of its own that fetches, for tests of what several do at once and of what one leaves behind that is killed. It
 * prints what became of it as JSON.
 */
async function run(orders: Orders): Promise<object> {
  const calls = orders.killAt === undefined ? () => 0 : countCalls(orders.killAt);
  const opened = openStore(orders.store);
  if (!opened.ok) return { fetched: 0, problems: [describe(opened.error)] };
  const store = opened.value;
  if (orders.collectMs !== undefined) {
    let removed = 0;
    for (const end = Date.now() + orders.collectMs; Date.now() < end; ) {
      removed += gc(store, { bytes: 0, idleMs: -1 }).removed.length;
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
    return { removed };
  }
  const lease = leaseOf(store);
  const { fetched, problems } = await fetchItems(orders.items, {
    store,
    lease,
    settings: { ...usualSettings, ...orders.settings },
    network: { env: {} },
    forbids: () => undefined,
  });
  let missed = 0;
  for (let round = 0; round < (orders.takes ?? 0); round += 1) {
    for (const item of orders.items) {
      const taken = await take(store, item, lease);
      if (!taken.ok || taken.value === undefined || !fs.existsSync(taken.value)) missed += 1;
    }
  }
  lease.release();
  return {
    fetched: fetched.length,
    problems: problems.map((problem: Problem) => describe(problem)),
    calls: calls(),
    missed,
  };
}

const watched = [
  "openSync",
  "writeSync",
  "writeFileSync",
  "renameSync",
  "mkdirSync",
  "unlinkSync",
  "rmdirSync",
  "ftruncateSync",
  "fchmodSync",
  "fdatasync",
  "closeSync",
  "lutimesSync",
] as const;

/** Counts the calls that change something, and makes one of them the last. */
function countCalls(killAt: number): () => number {
  let count = 0;
  const functions = fs as unknown as Record<string, (...args: unknown[]) => unknown>;
  for (const name of watched) {
    const original = functions[name];
    functions[name] = (...args) => {
      count += 1;
      if (count === killAt) process.kill(process.pid, "SIGKILL");
      return original?.apply(fs, args);
    };
  }
  return () => count;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log(JSON.stringify(await run(JSON.parse(process.argv[2] ?? "{}") as Orders)));
}
