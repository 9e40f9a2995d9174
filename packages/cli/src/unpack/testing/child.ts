import fs from "node:fs";
import { fileURLToPath } from "node:url";
import { describe } from "@px-meta/core/base";
import { leaseOf } from "../../store/lease.js";
import { openStore, take } from "../../store/store.js";
import { type Unpack, unpack } from "../unpack.js";

/** What the program is told, as JSON in its only argument. */
interface Orders {
  /** The archive; or the store that has it, with its digest and size. */
  readonly from: string | { readonly store: string; readonly sha256: string; readonly size: number };
  readonly unpack: Unpack;
  readonly folder: string;
  /** Ends itself by SIGKILL in place of this call of the file system, counted from 1. */
  readonly killAt?: number;
}

/**
 * A program of its own that unpacks, for tests of what one leaves behind that is killed, and for measuring. It prints what is
 * wrong as JSON.
 */
async function run(orders: Orders): Promise<object> {
  if (orders.killAt !== undefined) killAt(orders.killAt);
  const path = await pathOf(orders.from);
  if (path === undefined) return { problem: "not in the store" };
  const { unpack: how, folder } = orders;
  const done = await unpack({ package: "sample 1.0.0", id: "archive", path, unpack: how, folder });
  return done.ok ? {} : { problem: describe(done.error) };
}

async function pathOf(from: Orders["from"]): Promise<string | undefined> {
  if (typeof from === "string") return from;
  const store = openStore(from.store);
  if (!store.ok) return undefined;
  const taken = await take(store.value, from, leaseOf(store.value));
  return taken.ok ? taken.value : undefined;
}

const watched = [
  "openSync",
  "mkdirSync",
  "writeSync",
  "fchmodSync",
  "futimesSync",
  "closeSync",
  "symlinkSync",
  "linkSync",
  "chmodSync",
  "utimesSync",
  "renameSync",
  "rmSync",
] as const;

/** Makes one of the calls that change something the last. */
function killAt(last: number): void {
  let count = 0;
  const functions = fs as unknown as Record<string, (...args: unknown[]) => unknown>;
  for (const name of watched) {
    const original = functions[name];
    functions[name] = (...args) => {
      count += 1;
      if (count === last) process.kill(process.pid, "SIGKILL");
      return original?.apply(fs, args);
    };
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log(JSON.stringify(await run(JSON.parse(process.argv[2] ?? "{}") as Orders)));
}
