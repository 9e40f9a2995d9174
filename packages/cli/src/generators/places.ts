import { join } from "node:path";
import { sha256 } from "@px-meta/core/base";

/** Where px-meta keeps what it knows of generators. */
export function generatorsFolder(buildDir: string): string {
  return join(buildDir, "px-meta", "generators");
}

/**
 * The mailbox of the generator of the package in a folder: the value of `PX_META_MAILBOX` while it runs. Its view comes
 * in, and what it publishes goes out.
 */
export function mailboxOf(buildDir: string, folder: string): string {
  return join(folderOf(buildDir, folder), "px-meta");
}

/** Where the publication of the last run that succeeded stands; nothing stands there where that published nothing. */
export function publicationOf(buildDir: string, folder: string): string {
  return join(folderOf(buildDir, folder), "facts.json");
}

function folderOf(buildDir: string, folder: string): string {
  return join(generatorsFolder(buildDir), sha256(folder));
}
