import { randomBytes } from "node:crypto";
import fs from "node:fs";
import { join } from "node:path";
import {
  type DeclaredContents,
  type DownloadProblem,
  err,
  type FileProblem,
  ok,
  type Result,
} from "@px-meta/core/base";
import { codeOf, reasonOf } from "../system/reason.js";
import { hashOpen, pieces } from "./hash.js";
import type { Lease } from "./lease.js";
import { Part } from "./part.js";
import { entryPath, folderFor, folderThere, foreign, markCollected, type Store, standing } from "./place.js";
import { isRemembered, remember, touch } from "./seen.js";

/** What can be wrong with a file of the store, or with one that is to be in it. */
export type StoreProblem = DownloadProblem | FileProblem;

/**
 * Opens the store in a folder, which is made where it is missing. One that may not be written is opened for reading; one
 * that is not there and cannot be made is a problem.
 */
export function openStore(root: string): Result<Store, DownloadProblem> {
  const store: Store = { root, access: "write" };
  try {
    makeRoot(root);
    for (const shelf of ["tmp", "cas"] as const) {
      const folder = folderFor(store, shelf);
      if (!folder.ok) return folder.error.kind === "unusable-store" ? forReading(root, folder.error) : folder;
      fs.accessSync(folder.value, fs.constants.W_OK);
    }
    return ok(store);
  } catch (error) {
    return forReading(root, { kind: "unusable-store", path: root, reason: reasonOf(error) });
  }
}

function forReading(root: string, problem: DownloadProblem): Result<Store, DownloadProblem> {
  return standing(join(root, "cas"))?.isDirectory() ? ok({ root, access: "read" }) : err(problem);
}

/** A new store is its user's alone: what was downloaded may be no one else's business. Backups leave it out. */
function makeRoot(root: string): void {
  if (fs.statSync(root, { throwIfNoEntry: false }) !== undefined) return;
  fs.mkdirSync(root, { recursive: true, mode: 0o700 });
  try {
    const tag =
      "Signature: 8a477f597d28d172789f06886806bc55\n# The content store of px-meta: everything in it can be fetched again.\n";
    fs.writeFileSync(join(root, "CACHEDIR.TAG"), tag, { flag: "wx" });
  } catch (error) {
    if (codeOf(error) !== "EEXIST") throw error;
  }
}

/** Whether a file seems to be in the store: by its name and size. Only {@link take} says that it is. */
export function has(store: Store, { sha256, size }: DeclaredContents): boolean {
  const found = standing(entryPath(store, sha256));
  return found?.isFile() === true && Number(found.size) === size;
}

/**
 * The path of a file of the store, verified now: its digest is taken, or was taken since the file last changed. Nothing
 * where the store does not have it. The lease keeps it there until it is released. A file that does not have the digest it
 * is named by is removed and reported; a link, or anything else that is no file, is reported and stays.
 */
export async function take(
  store: Store,
  contents: DeclaredContents,
  lease: Lease,
): Promise<Result<string | undefined, StoreProblem>> {
  const path = entryPath(store, contents.sha256);
  const folder = folderThere(store, "cas", contents.sha256);
  if (!folder.ok) return folder;
  const problem = lease.hold(contents.sha256);
  if (problem !== undefined) return err(problem);
  const found = standing(path);
  if (found === undefined) return ok(undefined);
  if (!found.isFile()) return err(foreign(path, found));
  try {
    const descriptor = fs.openSync(path, fs.constants.O_RDONLY | (fs.constants.O_NOFOLLOW ?? 0));
    try {
      return await verified(store, path, descriptor, contents);
    } finally {
      fs.closeSync(descriptor);
    }
  } catch (error) {
    if (codeOf(error) === "ENOENT") return ok(undefined);
    return err({ kind: "unreadable-file", path, reason: reasonOf(error) });
  }
}

async function verified(
  store: Store,
  path: string,
  descriptor: number,
  declared: DeclaredContents,
): Promise<Result<string, DownloadProblem>> {
  const before = fs.fstatSync(descriptor, { bigint: true });
  if (!isRemembered(store, declared.sha256, before)) {
    const { hash } = await hashOpen(descriptor);
    if (hash.digest("hex") !== declared.sha256) return err(removeCorrupt(store, path, before.ino));
    const after = fs.fstatSync(descriptor, { bigint: true });
    if (after.ctimeNs === before.ctimeNs && after.mtimeNs === before.mtimeNs) remember(store, declared.sha256, before);
  }
  const size = Number(before.size);
  if (size !== declared.size) {
    return err({ kind: "other-contents", path, declared, found: { sha256: declared.sha256, size } });
  }
  touch(store, declared.sha256);
  return ok(path);
}

/** Removes a file that was read and found wrong, and none that another process has put in its place meanwhile. */
export function removeCorrupt(store: Store, path: string, inode: bigint): DownloadProblem {
  const aside = join(store.root, "tmp", `bad.${process.pid}.${randomBytes(6).toString("hex")}`);
  let isRemoved = false;
  if (store.access === "write") {
    markCollected(store);
    try {
      fs.renameSync(path, aside);
      if (standing(aside)?.ino === inode) fs.unlinkSync(aside);
      else fs.renameSync(aside, path);
      isRemoved = true;
    } catch (error) {
      isRemoved = codeOf(error) === "ENOENT";
    }
  }
  return { kind: "corrupt-store-entry", path, isRemoved };
}

/** Copies a file into the store, where it is the declared one, and gives its path there. */
export async function put(
  store: Store,
  file: string,
  declared: DeclaredContents,
  lease: Lease,
): Promise<Result<string, StoreProblem>> {
  const held = lease.hold(declared.sha256);
  if (held !== undefined) return err(held);
  const begun = await Part.begin(store, declared);
  if (!begun.ok) return begun;
  const part = begun.value;
  const problem = part.restart() ?? (await copy(file, part)) ?? differs(file, part, declared);
  if (problem === undefined) return part.commit();
  part.discard();
  return err(problem);
}

async function copy(file: string, part: Part): Promise<StoreProblem | undefined> {
  let descriptor: number;
  try {
    descriptor = fs.openSync(file, fs.constants.O_RDONLY | (fs.constants.O_NONBLOCK ?? 0));
  } catch (error) {
    if (codeOf(error) === "ENOENT") return { kind: "missing-file", path: file };
    return { kind: "unreadable-file", path: file, reason: reasonOf(error) };
  }
  try {
    if (!fs.fstatSync(descriptor).isFile()) return { kind: "not-a-regular-file", path: file, found: "other" };
    for await (const piece of pieces(descriptor)) {
      const problem = part.write(piece);
      if (problem !== undefined) return problem;
    }
    return undefined;
  } catch (error) {
    return { kind: "unreadable-file", path: file, reason: reasonOf(error) };
  } finally {
    fs.closeSync(descriptor);
  }
}

function differs(path: string, part: Part, declared: DeclaredContents): DownloadProblem | undefined {
  const found = { sha256: part.sha256(), size: part.length };
  const isSame = found.sha256 === declared.sha256 && found.size === declared.size;
  return isSame ? undefined : { kind: "other-contents", path, declared, found };
}
