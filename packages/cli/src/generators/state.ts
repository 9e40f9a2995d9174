import { createHash } from "node:crypto";
import { join } from "node:path";
import { busFileLimit, type Files } from "@px-meta/core/base";
import { generatorsFolder } from "./places.js";

/** A digest of all that generators published. By content: a file is written anew where a run says something else. */
export function publishedState(files: Files, buildDir: string): string {
  const hash = createHash("sha256");
  const root = generatorsFolder(buildDir);
  for (const name of files.list(root)) {
    const published = files.read(join(root, name, "facts.json"), busFileLimit);
    if (published.ok) hash.update(`${name} ${published.value.length} `).update(published.value);
  }
  return hash.digest("hex");
}
