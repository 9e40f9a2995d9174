import { writeFileSync } from "node:fs";
import { describe, makeSnapshot, writeSnapshot } from "@px-meta/core";

/** Writes a graph as a snapshot, or says what is wrong with it. */
export async function write(parts, path) {
  const made = await makeSnapshot(parts, path);
  if (made.ok) {
    writeFileSync(path, writeSnapshot(made.value));
    console.log(`${path}: ${made.value.graph.packages.length} packages, ${made.value.facts.length} facts`);
  } else {
    console.error(made.error.map(describe).join("\n"));
    process.exitCode = 1;
  }
}
