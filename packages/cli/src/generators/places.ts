import { join } from "node:path";
import { sha256 } from "@px-meta/core/base";

/** Where px-meta keeps what it knows of generators. */
export function generatorsFolder(buildDir: string): string {
  return join(buildDir, "px-meta", "generators");
}

/** Where the publication of the last run that succeeded stands; nothing stands there where that published nothing. */
export function publicationOf(buildDir: string, folder: string): string {
  return join(folderOf(buildDir, folder), "facts.json");
}

function folderOf(buildDir: string, folder: string): string {
  return join(generatorsFolder(buildDir), sha256(folder));
}
