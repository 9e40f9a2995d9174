import fs from "node:fs";
import { basename, join } from "node:path";
import type { Problem } from "@px-meta/core/base";
import { codeOf, reasonOf } from "../../system/reason.js";
import { asideOf } from "./aside.js";
import { toText } from "./bytes.js";
import { decodeJournal, type JournalDocument } from "./document.js";
import { type JournalPlace, removeJournal } from "./places.js";
import { endLeft } from "./processes.js";
import { restoreTree } from "./restore.js";
import { inWords } from "./tree.js";

/** What became of a journal that was left. */
export type Left =
  | { readonly kind: "none" }
  | { readonly kind: "restored"; readonly folder: string; readonly problem: Problem }
  /** Nothing could be done with it, ever, so it is gone; the problem is a warning. */
  | { readonly kind: "dropped"; readonly problem: Problem }
  /** It is still there. */
  | { readonly kind: "failed"; readonly problem: Problem };

/**
 * Restores one package whose px-meta is gone, for whoever has its claim. What stands in the way may be work of the user, who
 * had the package for himself since then, so it is set aside and not removed.
 */
export function restoreLeft(place: JournalPlace): Left {
  let descriptor: number;
  try {
    descriptor = fs.openSync(place.tree, "r");
  } catch (error) {
    return codeOf(error) === "ENOENT" ? { kind: "none" } : unusable(place, "failed", reasonOf(error));
  }
  try {
    const read = decodeJournal(fs.readFileSync(descriptor), (name) => join(place.copies, basename(name)));
    if (!read.ok) return unusable(place, read.error.isNewer ? "failed" : "dropped", read.error.reason);
    // Build directories are copied, by caches of continuous integration above all, and the package is another there.
    const isOwn = fs.fstatSync(descriptor, { bigint: true }).ino === read.value.inode;
    return isOwn ? restore(place, read.value) : unusable(place, "dropped", "it was copied from elsewhere");
  } catch (error) {
    return unusable(place, "failed", reasonOf(error));
  } finally {
    fs.closeSync(descriptor);
  }
}

function restore(place: JournalPlace, document: JournalDocument): Left {
  const folder = toText(document.folder);
  const processes = endLeft(document.token, document.session, place.runs);
  if (processes.length > 0) return { kind: "failed", problem: { kind: "generator-still-runs", folder, processes } };
  const aside = asideOf(place.replaced, place.key, document);
  const faults = inWords(restoreTree(document, aside.take));
  if (faults.length > 0) {
    return { kind: "failed", problem: { kind: "not-restored", folder, journal: place.tree, faults } };
  }
  removeJournal(place);
  const keptIn = fs.existsSync(aside.folder) ? { keptIn: aside.folder } : {};
  return { kind: "restored", folder, problem: { kind: "package-restored", folder, ...keptIn } };
}

function unusable(place: JournalPlace, kind: "dropped" | "failed", reason: string): Left {
  if (kind === "dropped") removeJournal(place);
  return { kind, problem: { kind: "unusable-journal", path: place.tree, isGone: kind === "dropped", reason } };
}
