import { createHash } from "node:crypto";
import fs from "node:fs";
import { join, resolve } from "node:path";
import type { Problem } from "@px-meta/core/base";
import { reasonOf } from "../../system/reason.js";
import type { Kept } from "./kept.js";

/** Where the journal of one package stands, in the build directory. The file at `tree` is whole, or is not there. */
export interface JournalPlace {
  /** The digest of the path of the package. */
  readonly key: string;
  readonly tree: string;
  /** What becomes `tree`, while it is written. */
  readonly begun: string;
  /** The folder of copies of large files. */
  readonly copies: string;
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
  return { key, tree, begun: `${tree}.begun`, copies: `${tree}.copies`, replaced };
}

/** The key of a journal to which a file in their folder belongs. */
export function keyOf(name: string): string | undefined {
  return /^([0-9a-f]{64})(?:\.(?:begun|copies))?$/.exec(name)?.[1];
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

/**
 * Ends a journal: first what makes it one, so that nothing is ever restored of a part of it. The problem is that it is still
 * there.
 */
export function endJournal(
  place: JournalPlace,
  { kept }: { readonly kept: ReadonlyMap<string, Kept> },
): readonly Problem[] {
  try {
    fs.rmSync(place.tree, { force: true });
  } catch (error) {
    return [{ kind: "unwritable-file", path: place.tree, reason: reasonOf(error) }];
  }
  if ([...kept.values()].some(({ kind }) => kind === "copy")) forget(place.copies);
  return [];
}

/** Removes all that there may be of a journal. */
export function removeLeftovers(place: JournalPlace): void {
  for (const path of [place.tree, place.begun, place.copies]) forget(path);
}

/** Names in a folder; none where there is no such folder. */
export function namesIn(folder: string): readonly string[] {
  try {
    return fs.readdirSync(folder).sort();
  } catch {
    return [];
  }
}

/** Removes something that is good for nothing any more. */
export function forget(path: string): void {
  try {
    fs.rmSync(path, { recursive: true, force: true });
  } catch {
    // Then it stays, and whoever comes next passes it over.
  }
}

const cargosTag = [
  "Signature: 8a477f597d28d172789f06886806bc55",
  "# This file is a cache directory tag created by cargo.",
  "# For information about cache directory tags see https://bford.info/cachedir/",
  "",
];

/** Makes a folder in the build directory, and that itself as cargo does: with the file for which backups leave it out. */
export function makeFolder(buildDir: string, folder: string): void {
  if (!fs.existsSync(buildDir)) {
    fs.mkdirSync(buildDir, { recursive: true });
    fs.writeFileSync(join(buildDir, "CACHEDIR.TAG"), cargosTag.join("\n"));
  }
  fs.mkdirSync(folder, { recursive: true });
}
