import { describe, type Problem, type Sha256, severityOf } from "@px-meta/core/base";
import type { Context } from "../command.js";
import { keepWithin } from "../downloads/keep-within.js";
import { storeLimit } from "../downloads/limit.js";
import { existingStore } from "../downloads/user-store.js";
import { readAction, writeAction } from "../store/actions.js";
import { type Lease, leaseOf } from "../store/lease.js";
import type { Store } from "../store/place.js";
import { openStore, put, type StoreProblem, take } from "../store/store.js";
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
      for (const [path, blob] of files) {
        const there = await take(used.store, blob, used.lease);
        if (there.ok && there.value !== undefined) continue;
        const placed = there.ok || isMild(there.error) ? await put(used.store, path, blob, used.lease) : there;
        // A file that is not what it was is nobody's fault, and the result is not kept.
        if (!placed.ok) return isOfFile(placed.error) ? undefined : leave(placed.error);
        hasGrown = true;
      }
      const before = readAction(used.store, key);
      const results = before.ok && before.value !== undefined ? readResults(before.value) : [];
      const problem = writeAction(used.store, key, resultsDocument(withResult(results, result)));
      if (problem !== undefined) leave(problem);
    },
    close: () => {
      if (use !== undefined && hasGrown) {
        const limit = storeLimit(context.env);
        if (limit.ok) problems.push(...keepWithin(context, use.store, limit.value, {}));
        else problems.push({ kind: "unused-action-store", reason: describe(limit.error) });
      }
      use?.lease.release();
      return problems;
    },
  };
}

function isMild(problem: StoreProblem): boolean {
  return severityOf(problem) === "warning";
}

function isOfFile({ kind }: StoreProblem): boolean {
  return (
    kind === "other-contents" || kind === "missing-file" || kind === "unreadable-file" || kind === "not-a-regular-file"
  );
}
