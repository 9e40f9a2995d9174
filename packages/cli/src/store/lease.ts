import fs from "node:fs";
import { join } from "node:path";
import type { DownloadProblem } from "@px-meta/core/base";
import { mayRun, ownerPattern, thisOwner } from "./owner.js";
import { folderFor, folderThere, type Store, standing, writeProblem } from "./place.js";
import { forgetFile } from "./seen.js";

/**
 * What a running process uses of a store: while it has a lease, `gc` leaves alone what it holds. It is a file
 * `leases/<owner>-<number>` with a digest in each line. That of a process that is gone counts for nothing.
 */
export interface Lease {
  /** Says that files are in use, before they are looked at. */
  hold(...digests: readonly string[]): DownloadProblem | undefined;
  /** Says that none is in use any more. */
  release(): void;
}

let count = 0;

/** A lease of this process. It costs nothing before something is held. */
export function leaseOf(store: Store): Lease {
  const path = join(store.root, "leases", `${thisOwner()}-${count++}`);
  const held = new Set<string>();
  return {
    hold(...digests) {
      const added = digests.filter((sha256) => !held.has(sha256));
      // Nobody removes anything from a store that its user may not write, but one who knows nothing of the user's leases.
      if (store.access === "read" || added.length === 0) return undefined;
      const folder = held.size > 0 ? undefined : folderFor(store, "leases");
      if (folder?.ok === false) return folder.error;
      try {
        fs.writeFileSync(path, added.map((sha256) => `${sha256}\n`).join(""), { flag: held.size > 0 ? "a" : "wx" });
      } catch (error) {
        return writeProblem(store, error);
      }
      for (const sha256 of added) held.add(sha256);
      return undefined;
    },
    release() {
      if (held.size > 0) forgetFile(path);
      held.clear();
    },
  };
}

const leaseName = new RegExp(`^(${ownerPattern})-\\d+$`);

/** The digests that running processes hold now. */
export function leased(store: Store): ReadonlySet<string> {
  return new Set(leases(store).flatMap(({ path, runs }) => (runs ? linesOf(path) : [])));
}

/** Removes what processes held that are gone. */
export function sweepLeases(store: Store): void {
  for (const { path, runs } of leases(store)) if (!runs) forgetFile(path);
}

function leases(store: Store): readonly { readonly path: string; readonly runs: boolean }[] {
  const shelf = folderThere(store, "leases");
  if (!shelf.ok) return [];
  return namesIn(shelf.value).flatMap((name) => {
    const owner = leaseName.exec(name)?.[1];
    const path = join(shelf.value, name);
    const found = standing(path);
    if (owner === undefined || found === undefined || !found.isFile()) return [];
    return [{ path, runs: mayRun(owner, Number(found.mtimeMs)) }];
  });
}

function linesOf(path: string): readonly string[] {
  try {
    return fs.readFileSync(path, "latin1").split("\n");
  } catch {
    return [];
  }
}

/** Names in a folder; none where there is no such folder. */
export function namesIn(path: string): readonly string[] {
  try {
    return fs.readdirSync(path).sort();
  } catch {
    return [];
  }
}
