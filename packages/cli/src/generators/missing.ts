import { join } from "node:path";
import type { Context } from "../command.js";
import { paintFor } from "../render/style.js";
import { untrusted } from "../render/untrusted.js";
import { digests } from "./digests.js";
import { tryClaim } from "./journal/claim.js";
import { packageKey, realFolder } from "./journal/places.js";
import { type Keeping, openKeeping } from "./keeping.js";
import { allRecords, type FoundRecord } from "./record.js";
import { restore } from "./restore.js";

/**
 * Brings back from the store the files of generated packages that are gone, for whoever cannot read the workspace without
 * them: cargo tells nothing of one in which the only file of a package's target is missing. Only where the manifest is still
 * the one of the last generation, and no other process has the package. Says whether anything came back.
 */
export async function bringBackMissing(context: Context, buildDirs: readonly string[]): Promise<boolean> {
  const keeping = openKeeping(context);
  let isAny = false;
  for (const buildDir of buildDirs) {
    for (const found of allRecords(context.files, buildDir)) {
      const paths = await missingIn(context, found);
      if (paths.length === 0) continue;
      const claim = tryClaim(buildDir, packageKey(realFolder(found.folder)));
      if (!claim.ok || typeof claim.value === "number") continue;
      const isBack = await bringBack(keeping, found, paths);
      claim.value.release();
      if (isBack) say(context, found, paths);
      isAny ||= isBack;
    }
  }
  // What is in the way here is said where the store is used next.
  keeping.close();
  return isAny;
}

function say({ stderr, env }: Context, { record }: FoundRecord, [first = "", ...more]: readonly string[]): void {
  const word = paintFor(stderr, env)("green", "Restored".padStart(12));
  const path = `${record.action.manifest.replace(/Cargo\.toml$/, "")}${first}`;
  stderr.write(
    `${word} ${untrusted(path)}${more.length === 0 ? "" : `, and ${more.length} more`}, which was missing\n`,
  );
}

async function missingIn({ files }: Context, { record, folder }: FoundRecord): Promise<readonly string[]> {
  const manifest = await digests().of(join(folder, "Cargo.toml"));
  if (!manifest.ok || manifest.value.sha256 !== record.tree.get("Cargo.toml")?.sha256) return [];
  return [...record.outputs].filter((path) => files.realPath(join(folder, path)) === undefined);
}

async function bringBack(
  keeping: Keeping,
  { record, folder }: FoundRecord,
  writes: readonly string[],
): Promise<boolean> {
  const blobs = await keeping.take(writes.flatMap((path) => record.tree.get(path) ?? []));
  return blobs !== undefined && restore(folder, record.tree, { writes, removes: [] }, blobs).ok;
}
