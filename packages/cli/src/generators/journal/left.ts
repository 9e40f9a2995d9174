import fs from "node:fs";
import type { Problem } from "@px-meta/core/base";
import { reasonOf } from "../../system/reason.js";
import { asideOf } from "./aside.js";
import { toText } from "./bytes.js";
import { decodeJournal, type JournalDocument } from "./document.js";
import { endJournal, type JournalPlace, removeLeftovers } from "./places.js";
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
  // Nearly always there is none, and this is the cheapest way to see that.
  if (!fs.existsSync(place.tree)) return { kind: "none" };
  let descriptor: number;
  try {
    descriptor = fs.openSync(place.tree, "r");
  } catch (error) {
    return unusable(place, "failed", reasonOf(error));
  }
  try {
    const read = decodeJournal(fs.readFileSync(descriptor), place.copies);
    if (!read.ok) return unusable(place, read.error.isNewer ? "failed" : "dropped", read.error.reason);
    // Build directories are copied, by caches of continuous integration above all, and the package is another there.
    const { document, added } = read.value;
    const isOwn = fs.fstatSync(descriptor, { bigint: true }).ino === document.inode;
    return isOwn ? restore(place, document, added) : unusable(place, "dropped", "it was copied from elsewhere");
  } catch (error) {
    return unusable(place, "failed", reasonOf(error));
  } finally {
    fs.closeSync(descriptor);
  }
}

function restore(place: JournalPlace, document: JournalDocument, added: string): Left {
  const folder = toText(document.folder);
  const processes = endLeft(document, added);
  if (processes.length > 0) return { kind: "failed", problem: { kind: "generator-still-runs", folder, processes } };
  const aside = asideOf(place.replaced, place.key, document);
  const faults = inWords(restoreTree(document, aside.take));
  if (faults.length > 0) {
    return { kind: "failed", problem: { kind: "not-restored", folder, journal: place.tree, faults } };
  }
  const [problem] = endJournal(place, document);
  if (problem !== undefined) return { kind: "failed", problem };
  const keptIn = fs.existsSync(aside.folder) ? { keptIn: aside.folder } : {};
  return { kind: "restored", folder, problem: { kind: "package-restored", folder, ...keptIn } };
}

function unusable(place: JournalPlace, kind: "dropped" | "failed", reason: string): Left {
  if (kind === "dropped") removeLeftovers(place);
  return { kind, problem: { kind: "unusable-journal", path: place.tree, isGone: kind === "dropped", reason } };
}
