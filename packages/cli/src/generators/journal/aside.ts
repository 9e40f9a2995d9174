import fs from "node:fs";
import { join } from "node:path";
import { codeOf } from "../../system/reason.js";
import { below, parentOf, toBytes, toSystem } from "./bytes.js";
import type { JournalDocument } from "./document.js";
import { namesIn, packageKey } from "./places.js";
import type { SetAside } from "./restore.js";

/** A folder to which things of a package go that are in the way of its restoring. */
export interface Aside {
  /** Absolute. */
  readonly folder: string;
  readonly take: SetAside;
}

/**
 * A folder of this journal, so that a restoring that is begun again adds to it. Those of former journals of the package are
 * removed: only what the last one took is kept.
 */
export function asideOf(replaced: string, key: string, document: JournalDocument): Aside {
  const name = `${key}.${packageKey(document.token).slice(0, 8)}`;
  for (const other of namesIn(replaced)) {
    if (other.startsWith(key) && other !== name) fs.rmSync(join(replaced, other), { recursive: true, force: true });
  }
  const folder = join(replaced, name);
  return {
    folder,
    take(path, { kind }) {
      const from = toSystem(below(document.folder, path));
      const to = below(toBytes(folder), path === "" ? "package" : path);
      fs.mkdirSync(toSystem(parentOf(to) ?? to), { recursive: true });
      fs.rmSync(toSystem(to), { recursive: true, force: true });
      try {
        fs.renameSync(from, toSystem(to));
      } catch (error) {
        if (codeOf(error) !== "EXDEV") throw error;
        // The build directory is on another disk. Links, pipes and the like are no work of anybody.
        if (kind === "file") fs.copyFileSync(from, toSystem(to));
        fs.unlinkSync(from);
      }
    },
  };
}
