import { randomBytes } from "node:crypto";
import fs from "node:fs";
import { codeOf, reasonOf } from "../../system/reason.js";
import { type BytePath, below, parentOf, toSystem } from "./bytes.js";
import { differences } from "./differences.js";
import type { JournalDocument } from "./document.js";
import { overwrite, writeKept } from "./kept.js";
import { setExactTimes, setTime, type Timed } from "./times.js";
import { type Entry, entryAt, type Fault, takeTree } from "./tree.js";

/** Takes something out of a package, by its path below it, to where people find it again. */
export type SetAside = (path: BytePath, entry: Entry) => void;

/**
 * Makes a package what its journal says, as far as possible, and tells what is not. It may be ended anywhere and begun
 * again: all that it does follows from the journal and from what stands there then.
 *
 * What has to go goes first, deepest first, which also makes room on a full disk and for names that differ in case alone.
 * Then comes what is missing or another, folders before what is in them, and at last the folders get their permissions and
 * times, because all of that changes them. What goes is removed where nothing is said of setting it aside.
 */
export function restoreTree(journal: JournalDocument, setAside?: SetAside): readonly Fault[] {
  const faults: Fault[] = [];
  const given: Timed[] = [];
  const giveTo = (path: BytePath, before: Entry): undefined => {
    const at = below(journal.folder, path);
    if (giveAttributes(at, before)) given.push({ path: at, mtimeNs: before.mtimeNs });
  };
  const discard = setAside ?? ((path) => fs.unlinkSync(toSystem(below(journal.folder, path))));
  const attempt = (path: BytePath, act: () => string | undefined): void => {
    try {
      const reason = withAccess(journal, path, act);
      if (reason !== undefined) faults.push({ path, reason });
    } catch (error) {
      faults.push({ path, reason: reasonOf(error) });
    }
  };
  attempt("", () => makeRoot(journal, discard));
  const isLeftOut = (path: BytePath) => journal.leaveOut.has(path);
  const now = takeTree(journal.folder, isLeftOut, (fault) => {
    const at = below(journal.folder, fault.path);
    const isOpen = [opened(parentOf(at) ?? at), opened(at)].includes(true);
    if (!isOpen) faults.push(fault);
    return isOpen;
  });
  const found = differences(journal, now);
  for (const { path, before, after } of [...found].reverse()) {
    if (after === undefined || before?.kind === after.kind) continue;
    attempt(path, () => remove(journal, path, after, discard));
  }
  for (const { path, before, after, isSame } of found) {
    if (before === undefined) continue;
    attempt(path, () => {
      const standing = after?.kind === before.kind ? after : undefined;
      const reason = isSame ? undefined : put(journal, path, before, standing, setAside);
      return before.kind === "folder" ? reason : (reason ?? giveTo(path, before));
    });
  }
  for (const [path, before] of [...journal.tree].reverse()) {
    if (before.kind === "folder") attempt(path, () => giveTo(path, before));
  }
  setExactTimes(given);
  return faults;
}

/** The folder of the package itself, which may be gone, or be something else. */
function makeRoot({ folder }: JournalDocument, discard: SetAside): undefined {
  const found = entryAt(folder);
  if (typeof found === "object" && found.kind === "folder") return;
  if (typeof found === "object") discard("", found);
  fs.mkdirSync(toSystem(folder), { recursive: true });
}

function remove(journal: JournalDocument, path: BytePath, entry: Entry, discard: SetAside): undefined {
  try {
    if (entry.kind === "folder") fs.rmdirSync(toSystem(below(journal.folder, path)));
    else discard(path, entry);
  } catch (error) {
    // Something that is left alone stands in it, and so it stays.
    if (codeOf(error) !== "ENOTEMPTY" || !holdsLeftOut(journal, path)) throw error;
  }
}

function holdsLeftOut({ leaveOut }: JournalDocument, path: BytePath): boolean {
  return [...leaveOut].some((one) => one.startsWith(`${path}/`));
}

/** Makes what is missing or another, or says why that is not possible. */
function put(
  journal: JournalDocument,
  path: BytePath,
  before: Entry,
  after: Entry | undefined,
  setAside: SetAside | undefined,
): string | undefined {
  const at = below(journal.folder, path);
  switch (before.kind) {
    case "folder":
      if (after === undefined) fs.mkdirSync(toSystem(at));
      return undefined;
    case "link":
      if (after !== undefined) setAside?.(path, after);
      fs.rmSync(toSystem(at), { force: true });
      fs.symlinkSync(toSystem(before.target), toSystem(at));
      return undefined;
    case "other":
      return "pipes, sockets and devices cannot be made again";
    case "file":
      return putFile(journal, path, before, after, setAside);
  }
}

/**
 * A file is written beside its place and renamed, so that it is never half there. Not so one that has names elsewhere, which
 * would keep what the generator wrote, and one for which there is no room twice: those are written over.
 */
function putFile(
  journal: JournalDocument,
  path: BytePath,
  before: Entry,
  after: Entry | undefined,
  setAside: SetAside | undefined,
): string | undefined {
  const kept = journal.kept.get(path);
  if (kept === undefined) return "the journal has no contents of it";
  const at = below(journal.folder, path);
  if (after !== undefined && after.inode === before.inode && after.links > 1n) {
    fs.chmodSync(toSystem(at), before.mode | 0o600);
    overwrite(at, kept);
    return undefined;
  }
  const parent = parentOf(at) ?? journal.folder;
  const temporary = below(parent, `.px-meta-${randomBytes(6).toString("hex")}.tmp`);
  try {
    writeKept(temporary, kept);
    giveAttributes(temporary, before);
    if (after !== undefined) setAside?.(path, after);
    fs.renameSync(toSystem(temporary), toSystem(at));
  } catch (error) {
    fs.rmSync(toSystem(temporary), { force: true });
    if (after === undefined || codeOf(error) !== "ENOSPC") throw error;
    fs.chmodSync(toSystem(at), before.mode | 0o600);
    overwrite(at, kept);
  }
  return undefined;
}

/** Gives owner, permissions and time where they are not as they were; says whether it was the time. */
function giveAttributes(at: BytePath, before: Entry): boolean {
  const now = entryAt(at);
  if (typeof now !== "object" || now.kind !== before.kind) return false;
  if (now.uid !== before.uid || now.gid !== before.gid) giveOwner(at, before);
  // A change of owner takes the special bits away.
  const mode = before.kind === "link" ? undefined : before.mode;
  if (mode !== undefined && (now.mode !== mode || now.uid !== before.uid)) fs.chmodSync(toSystem(at), mode);
  if (now.mtimeNs === before.mtimeNs) return false;
  setTime(at, before.mtimeNs);
  return true;
}

/** Only the administrator may; to everybody else a file that he writes belongs, and that is as with any program. */
function giveOwner(at: BytePath, { uid, gid }: Entry): void {
  try {
    fs.lchownSync(toSystem(at), Number(uid), Number(gid));
  } catch {
    // Then it stays with who runs this.
  }
}

/** Tries again where a folder without permission to write was in the way; it gets its permissions back in the end. */
function withAccess<T>(journal: JournalDocument, path: BytePath, act: () => T): T {
  try {
    return act();
  } catch (error) {
    const code = codeOf(error);
    if (code !== "EACCES" && code !== "EPERM") throw error;
    opened(below(journal.folder, parentOf(path) ?? ""));
    if (process.platform === "win32") opened(below(journal.folder, path));
    return act();
  }
}

function opened(at: BytePath): boolean {
  try {
    fs.chmodSync(toSystem(at), 0o700);
    return true;
  } catch {
    return false;
  }
}
