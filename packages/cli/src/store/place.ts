import fs from "node:fs";
import { join } from "node:path";
import { type DeclaredContents, type DownloadProblem, err, ok, type Result } from "@px-meta/core/base";
import { codeOf, reasonOf } from "../system/reason.js";

/** The content store of a user, as it was opened. All workspaces share it. */
export interface Store {
  /** Its folder, absolute. */
  readonly root: string;
  /** Whether it may be written; a store that may not is still read. */
  readonly access: "write" | "read";
}

/** The folders of a store: contents, results of actions, what is remembered of contents, what is in use, what is not complete. */
export type Shelf = "cas" | "ac" | "seen" | "leases" | "tmp";

/** Where the file with a digest stands. */
export function entryPath(store: Store, sha256: string): string {
  return join(store.root, "cas", sha256.slice(0, 2), sha256);
}

/** Where the results of the action with a key stand. */
export function actionPath(store: Store, key: string): string {
  return join(store.root, "ac", key.slice(0, 2), key);
}

/** Where it is remembered that a file was found to have its digest. */
export function seenPath(store: Store, sha256: string): string {
  return join(store.root, "seen", sha256.slice(0, 2), sha256);
}

/** A file that is written whenever something is removed: while it stays as it is, what was in the store still is. */
export function collectedPath(root: string): string {
  return join(root, "collected");
}

/** A file that is written whenever a store is weighed to which little comes, and often. */
export function weighedPath(store: Store): string {
  return join(store.root, "weighed");
}

/** Says that something is about to be removed from the store. */
export function markCollected(store: Store): void {
  try {
    fs.writeFileSync(collectedPath(store.root), `${Date.now()} ${process.pid}\n`);
  } catch {
    // Then nothing can be removed either.
  }
}

/** What stands at a path of the store; links are not followed. */
export function standing(path: string): fs.BigIntStats | undefined {
  try {
    return fs.lstatSync(path, { bigint: true, throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

/** A problem where something else than a regular file stands at a place of one. */
export function foreign(path: string, found: fs.BigIntStats): DownloadProblem {
  const what = found.isDirectory() ? "folder" : found.isSymbolicLink() ? "link" : "other";
  return { kind: "foreign-store-entry", path, found: what };
}

/**
 * Looks whether the folders on the way to a file of the store are folders, and makes those that are missing where it may be
 * written. Nothing stands in place of one of them that would lead elsewhere.
 */
export function folderFor(store: Store, shelf: Shelf, sha256?: string): Result<string, DownloadProblem> {
  const names = sha256 === undefined ? [shelf] : [shelf, sha256.slice(0, 2)];
  let path = store.root;
  for (const name of names) {
    path = join(path, name);
    const made = madeFolder(store, path);
    if (made !== undefined) return err(made);
  }
  return ok(path);
}

/** A folder of the store as {@link folderFor} finds it, and nothing made where it is missing. */
export function folderThere(store: Store, shelf: Shelf, sha256?: string): Result<string, DownloadProblem> {
  return folderFor({ ...store, access: "read" }, shelf, sha256);
}

function madeFolder(store: Store, path: string): DownloadProblem | undefined {
  const found = standing(path);
  if (found?.isDirectory()) return undefined;
  if (found !== undefined) return foreign(path, found);
  if (store.access === "read") return undefined;
  try {
    fs.mkdirSync(path);
    return undefined;
  } catch (error) {
    return codeOf(error) === "EEXIST" ? madeFolder({ ...store, access: "read" }, path) : writeProblem(store, error);
  }
}

const outOfSpace = new Set(["ENOSPC", "EDQUOT", "EFBIG"]);

/** What a failure to write into the store means. */
export function writeProblem(store: Store, error: unknown, contents?: DeclaredContents): DownloadProblem {
  if (outOfSpace.has(codeOf(error) ?? "")) {
    return { kind: "store-full", path: store.root, needed: contents?.size ?? 0 };
  }
  return { kind: "unusable-store", path: store.root, reason: reasonOf(error) };
}
