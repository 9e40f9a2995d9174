import { type DownloadProblem, describe } from "@px-meta/core/base";
import type { Context } from "../command.js";
import { bytesWord } from "../render/bytes.js";
import { paintFor } from "../render/style.js";
import { type Collected, gc } from "../store/gc.js";
import type { Store } from "../store/place.js";
import { type StoreLimit, usualIdleMinutes } from "./limit.js";

/**
 * Removes from a store what was used least recently, where it is larger than its limit now that something came into it. What
 * came is held by its lease. Who fetches has what was asked for, so whatever is in the way of cleaning is one warning.
 */
export function keepWithin(
  context: Context,
  store: Store,
  limit: StoreLimit,
  { isQuiet = false }: { readonly isQuiet?: boolean },
): readonly DownloadProblem[] {
  if (store.access === "read") return [];
  const collected = gc(store, { bytes: limit.bytes, idleMs: usualIdleMinutes * 60_000 });
  if (!isQuiet) sayRemoved(context, collected, limit);
  const [first, ...more] = collected.problems;
  if (first === undefined || collected.keptBytes <= limit.bytes) return [];
  return [{ kind: "uncleaned-store", path: store.root, limit: limit.text, reason: describe(first), more: more.length }];
}

function sayRemoved({ stderr, env }: Context, { removed }: Collected, limit: StoreLimit): void {
  if (removed.length === 0) return;
  const word = paintFor(stderr, env)("green", "Removed".padStart(12));
  const bytes = removed.reduce((sum, { size }) => sum + size, 0);
  const files = `${removed.length} ${removed.length === 1 ? "file" : "files"}`;
  stderr.write(`${word} ${files}, ${bytesWord(bytes)}, of the content store, which may keep ${limit.text}\n`);
}
