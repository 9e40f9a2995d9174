import { type BytePath, below, parentOf } from "./bytes.js";
import type { JournalDocument } from "./document.js";
import { hasContents } from "./kept.js";
import { type Entry, isFresh, isUntouched, type Tree } from "./tree.js";

/** A place of a package at which it is not what it was. */
export interface Difference {
  readonly path: BytePath;
  readonly before: Entry | undefined;
  readonly after: Entry | undefined;
  /**
   * Whether the same stands there: the bytes of a file, the target of a link, the names in a folder. Times and permissions
   * are others then.
   */
  readonly isSame: boolean;
}

/** Compares a package with what its journal says. A file is read only where its stamp does not tell that it is untouched. */
export function differences(journal: JournalDocument, now: Tree): readonly Difference[] {
  const found: Difference[] = [];
  const stirred = new Set<BytePath>();
  const add = (path: BytePath, before: Entry | undefined, after: Entry | undefined, isSame: boolean): void => {
    found.push({ path, before, after, isSame });
    const parent = path === "" ? undefined : (parentOf(path) ?? "");
    if (parent !== undefined && (before === undefined || after === undefined)) stirred.add(parent);
  };
  for (const [path, before] of journal.tree) {
    const after = now.get(path);
    if (after === undefined || after.kind !== before.kind) add(path, before, after, false);
    else if (!isAsBefore(journal, path, before, after))
      add(path, before, after, sameThere(journal, path, before, after));
  }
  for (const [path, after] of now) if (!journal.tree.has(path)) add(path, undefined, after, false);
  return found.map((one) =>
    one.before?.kind === "folder" && one.after?.kind === "folder" ? { ...one, isSame: !stirred.has(one.path) } : one,
  );
}

/** Whether all that is known of it is as before. */
function isAsBefore(journal: JournalDocument, path: BytePath, before: Entry, after: Entry): boolean {
  if (before.mode !== after.mode || before.uid !== after.uid || before.gid !== after.gid) return false;
  if (before.mtimeNs !== after.mtimeNs) return false;
  return sameThere(journal, path, before, after);
}

function sameThere(journal: JournalDocument, path: BytePath, before: Entry, after: Entry): boolean {
  if (before.kind === "link" && after.kind === "link") return before.target === after.target;
  if (before.kind !== "file") return before.kind === "folder" || before.inode === after.inode;
  if (isUntouched(before, after) && !isFresh(before, journal.began)) return true;
  const kept = journal.kept.get(path);
  return kept !== undefined && hasContents(below(journal.folder, path), after.size, kept);
}
