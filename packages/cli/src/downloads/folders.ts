import fs from "node:fs";
import { join } from "node:path";
import { type ArchiveProblem, packageLabel } from "@px-meta/core/base";
import type { Context } from "../command.js";
import { paintFor } from "../render/style.js";
import { folderName, unpack } from "../unpack/unpack.js";
import { type Place, type Planned, unpackOf } from "./planned.js";

/** What became of the files of a build that are to be unpacked. */
export interface Folders {
  /** Where the folders are, by what was asked for. */
  readonly places: ReadonlyMap<Planned, Place>;
  readonly problems: readonly ArchiveProblem[];
}

/**
 * Unpacks what was taken from the store, once for all scripts of a build and of the builds after it. What a vendored folder
 * or an override has is not verified here, and so left to the script that asks for it.
 */
export async function unpackAhead(
  context: Pick<Context, "stderr" | "env">,
  files: ReadonlyMap<Planned, Place>,
  root: string,
  isQuiet: boolean,
): Promise<Folders> {
  const places = new Map<Planned, Place>();
  const problems: ArchiveProblem[] = [];
  const began = performance.now();
  let count = 0;
  for (const [planned, { from, path }] of files) {
    const { item, decision } = planned;
    const how = unpackOf(planned);
    if (from !== "store" || how === undefined || !("sha256" in decision)) continue;
    const folder = join(root, folderName(decision.sha256, how));
    const isThere = fs.existsSync(folder);
    const done = await unpack({ package: packageLabel(item), id: item.id, path, unpack: how, folder });
    if (!done.ok) problems.push(done.error);
    else {
      places.set(planned, { from, path: folder });
      if (!isThere) count += 1;
    }
  }
  if (!isQuiet) sayUnpacked(context, count, performance.now() - began);
  return { places, problems };
}

function sayUnpacked({ stderr, env }: Pick<Context, "stderr" | "env">, count: number, ms: number): void {
  if (count === 0) return;
  const word = paintFor(stderr, env)("green", "Unpacked".padStart(12));
  stderr.write(`${word} ${count} ${count === 1 ? "archive" : "archives"}, in ${(ms / 1000).toFixed(1)} s\n`);
}
