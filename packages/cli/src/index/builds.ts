import { join } from "node:path";
import type { Files, Selection } from "@px-meta/core/base";
import { indexFolder, readHead } from "./head.js";

/** A build that was left in a build directory. */
export interface Build {
  readonly path: string;
  readonly selection: Selection;
}

/** The builds of which something is known. */
export function buildsIn(files: Files, buildDir: string): readonly Build[] {
  const folder = indexFolder(buildDir);
  return files.list(folder).flatMap((name) => {
    const path = join(folder, name);
    const head = name.endsWith(".json") ? readHead(files, path) : undefined;
    return head === undefined ? [] : [{ path, selection: head.selection }];
  });
}
