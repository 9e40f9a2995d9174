import fs from "node:fs";
import { describe, type Problem, type Sha256, severityOf, sha256 } from "@px-meta/core/base";
import type { Context } from "../command.js";
import { keepWithin } from "../downloads/keep-within.js";
import { storeLimit } from "../downloads/limit.js";
import { existingStore } from "../downloads/user-store.js";
import { readAction, writeAction } from "../store/actions.js";
import { type Lease, leaseOf } from "../store/lease.js";
import { type Store, standing, weighedPath } from "../store/place.js";
import { putBytes } from "../store/put-bytes.js";
import { has, openStore, put, type StoreProblem, take } from "../store/store.js";
import { type GenerationResult, readResults, resultsDocument, withResult } from "./results.js";

/** Contents of a file, and where they are. */
export interface Blob {
  readonly sha256: Sha256;
  readonly size: number;
}

/**
 * Keeps in the user's content store what generators wrote, and finds it again. The store is a help and no more: after the
 * first thing in its way it is left alone, with one warning.
 */
export interface Keeping {
  /** What a key came to before, the newest first. */
  readonly find: (key: Sha256) => readonly GenerationResult[];
  /** Where contents lie in the store, verified; nothing where one of them is not there. */
  readonly take: (blobs: readonly Blob[]) => Promise<ReadonlyMap<Sha256, string> | undefined>;
  /** Keeps a result, whose contents lie in these files now. One whose files have changed meanwhile is not kept. */
  readonly keep: (key: Sha256, result: GenerationResult, files: ReadonlyMap<string, Blob>) => Promise<void>;
  /** Keeps the store within its limit, and lets go of it; says what was in the way. */
  readonly close: () => readonly Problem[];
}

/** Begins to use the store of this user, which is opened when it is needed. */
export function openKeeping(context: Context): Keeping {
  const problems: Problem[] = [];
  let use: { readonly store: Store; readonly lease: Lease } | undefined;
  let isLeft = false;
  let hasGrown = false;
  const leave = (problem: StoreProblem) => {
    problems.push(isMild(problem) ? problem : { kind: "unused-action-store", reason: describe(problem) });
    isLeft ||= !isMild(problem);
  };
  const inUse = (isMade: boolean) => {
    if (use !== undefined || isLeft) return isLeft ? undefined : use;
    const { root, opened: existing } = existingStore(context);
    const opened = isMade && existing.ok && existing.value === undefined ? openStore(root) : existing;
    if (!opened.ok) leave(opened.error);
    else if (opened.value !== undefined) use = { store: opened.value, lease: leaseOf(opened.value) };
    return use;
  };
  return {
    find: (key) => {
      const used = inUse(false);
      const document = used && readAction(used.store, key);
      if (document?.ok === false) leave(document.error);
      return document?.ok && document.value !== undefined ? readResults(document.value) : [];
    },
    take: async (blobs) => {
      const used = inUse(false);
      const paths = new Map<Sha256, string>();
      for (const blob of blobs) {
        const path = used && (await take(used.store, blob, used.lease));
        if (path?.ok === false) leave(path.error);
        if (!path?.ok || path.value === undefined) return undefined;
        paths.set(blob.sha256, path.value);
      }
      return paths;
    },
    keep: async (key, result, files) => {
      const used = inUse(true);
      if (used === undefined || used.store.access === "read") return;
      const held = used.lease.hold(...[...files.values()].map((blob) => blob.sha256));
      if (held !== undefined) return leave(held);
      for (const [path, blob] of files) {
        const problem = await keepFile(used, path, blob);
        if (problem === "changed") return;
        if (problem !== undefined) return leave(problem);
      }
      hasGrown = true;
      const before = readAction(used.store, key);
      const results = before.ok && before.value !== undefined ? readResults(before.value) : [];
      const problem = writeAction(used.store, key, resultsDocument(withResult(results, result)));
      if (problem !== undefined) leave(problem);
    },
    close: () => {
      if (use !== undefined && hasGrown && isTimeToWeigh(use.store)) {
        const limit = storeLimit(context.env);
        if (limit.ok) problems.push(...keepWithin(context, use.store, limit.value, {}));
        else problems.push({ kind: "unused-action-store", reason: describe(limit.error) });
      }
      use?.lease.release();
      return problems;
    },
  };
}

/** What generators write is little, and to weigh a store is to look at every file in it. */
const weighMs = 3_600_000;

/** Whether the store was not weighed lately for generators; says that it is now. */
function isTimeToWeigh(store: Store): boolean {
  const path = weighedPath(store);
  const found = standing(path);
  if (found !== undefined && Number(found.mtimeMs) + weighMs > Date.now()) return false;
  try {
    fs.writeFileSync(path, `${Date.now()} ${process.pid}\n`);
  } catch {
    // Then nothing can be removed either.
  }
  return true;
}

/** Bytes of a file that is read at once. */
const small = 1 << 20;

/** Keeps one file; says what is in the way, or that it is not what it was. */
async function keepFile(
  { store, lease }: { readonly store: Store; readonly lease: Lease },
  path: string,
  blob: Blob,
): Promise<StoreProblem | "changed" | undefined> {
  if (blob.size > small) {
    if (has(store, blob)) return undefined;
    const placed = await put(store, path, blob, lease);
    return placed.ok ? undefined : isOfFile(placed.error) ? "changed" : placed.error;
  }
  const bytes = readWhole(path);
  if (bytes === undefined || sha256(bytes) !== blob.sha256) return "changed";
  const kept = putBytes(store, bytes);
  return typeof kept === "string" ? undefined : kept;
}

function readWhole(path: string): Uint8Array | undefined {
  try {
    return fs.readFileSync(path);
  } catch {
    return undefined;
  }
}

function isMild(problem: StoreProblem): boolean {
  return severityOf(problem) === "warning";
}

function isOfFile({ kind }: StoreProblem): boolean {
  return (
    kind === "other-contents" || kind === "missing-file" || kind === "unreadable-file" || kind === "not-a-regular-file"
  );
}
