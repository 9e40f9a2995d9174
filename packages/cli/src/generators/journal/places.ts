import { createHash } from "node:crypto";
import fs from "node:fs";
import { join, resolve } from "node:path";

/** Where the journal of one package stands, in the build directory. The file at `tree` is whole, or is not there. */
export interface JournalPlace {
  /** The digest of the path of the package. */
  readonly key: string;
  readonly tree: string;
  /** What becomes `tree`, while it is written. */
  readonly begun: string;
  /** The folder of copies of large files. */
  readonly copies: string;
  /** Which process generates. */
  readonly runs: string;
  /** The folder for what stood in the way of any restored package. */
  readonly replaced: string;
}

/** The folder of all journals of a build directory. */
export function journalsFolder(buildDir: string): string {
  return join(buildDir, "px-meta", "generators", "journal");
}

/** The folder of all claims of a build directory. */
export function claimsFolder(buildDir: string): string {
  return join(buildDir, "px-meta", "generators", "claims");
}

/** Where the journal of a package with a key stands. */
export function journalPlace(buildDir: string, key: string): JournalPlace {
  const tree = join(journalsFolder(buildDir), key);
  const replaced = join(buildDir, "px-meta", "generators", "replaced");
  return { key, tree, begun: `${tree}.begun`, copies: `${tree}.copies`, runs: `${tree}.runs`, replaced };
}

/** The key of a journal to which a file in their folder belongs. */
export function keyOf(name: string): string | undefined {
  return /^([0-9a-f]{64})(?:\.(?:begun|copies|runs))?$/.exec(name)?.[1];
}

/** Names a package, by its folder. */
export function packageKey(folder: string): string {
  return createHash("sha256").update(folder).digest("hex");
}

/** A folder by the path that has no links in it, as far as there is something. */
export function realFolder(folder: string): string {
  try {
    return fs.realpathSync.native(folder);
  } catch {
    return resolve(folder);
  }
}

/** Removes a journal: first what makes it one, so that nothing is ever restored of a part of it. */
export function removeJournal(place: JournalPlace): void {
  forget(place.tree);
  forget(place.begun);
  forget(place.runs);
  // Most journals have no copies, and this is the cheaper way to see that.
  if (fs.existsSync(place.copies)) fs.rmSync(place.copies, { recursive: true, force: true });
}

function forget(path: string): void {
  fs.rmSync(path, { force: true });
}
