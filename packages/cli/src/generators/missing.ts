import { join } from "node:path";
import { sha256 } from "@px-meta/core/base";
import type { Context } from "../command.js";
import { paintFor } from "../render/style.js";
import { untrusted } from "../render/untrusted.js";
import { tryClaim } from "./journal/claim.js";
import { packageKey, realFolder } from "./journal/places.js";
import { type Keeping, openKeeping } from "./keeping.js";
import { allRecords, type FoundRecord } from "./record.js";
import { restore } from "./restore.js";

/**
 * Brings back from the store files of generated packages that are gone, and without which cargo cannot read the workspace: it
 * tells nothing of one in which a file of a target is missing. Only where the manifest is still the one of the last
 * generation, and no other process has the package. Gives the paths of what came
 * back, and what is to be said of each package.
 */
export async function bringBackMissing(context: Context, buildDirs: readonly string[]): Promise<CameBack> {
  const keeping = openKeeping(context);
  const paths: string[] = [];
  const lines: string[] = [];
  for (const buildDir of buildDirs) {
    for (const found of allRecords(context.files, buildDir)) {
      const missing = missingIn(context, found);
      if (missing.length === 0) continue;
      const claim = tryClaim(buildDir, packageKey(realFolder(found.folder)));
      if (!claim.ok || typeof claim.value === "number") continue;
      const isBack = await bringBack(keeping, found, missing);
      claim.value.release();
      if (!isBack) continue;
      lines.push(lineFor(context, found, missing));
      paths.push(...missing.map((path) => join(found.folder, path)));
    }
  }
  // What is in the way here is said where the store is used next.
  keeping.close();
  return { paths, lines };
}

/** What came back. */
export interface CameBack {
  /** Absolute. */
  readonly paths: readonly string[];
  /** For people. */
  readonly lines: readonly string[];
}

function lineFor({ stderr, env }: Context, { record }: FoundRecord, [first = "", ...more]: readonly string[]): string {
  const word = paintFor(stderr, env)("green", "Restored".padStart(12));
  const path = `${record.action.manifest.replace(/Cargo\.toml$/, "")}${first}`;
  return `${word} ${untrusted(path)}${more.length === 0 ? "" : `, and ${more.length} more`}, which was missing\n`;
}

/** Bytes of a manifest that cargo would read. */
const manifestLimit = 4 << 20;

/** The files of targets that cargo finds by itself. */
const usual = new Set(["src/lib.rs", "src/main.rs", "build.rs"]);

/** Known outputs that are gone and may be files of targets. */
function missingIn({ files }: Context, { record, folder }: FoundRecord): readonly string[] {
  const manifest = files.read(join(folder, "Cargo.toml"), manifestLimit);
  if (!manifest.ok || sha256(manifest.value) !== record.tree.get("Cargo.toml")?.sha256) return [];
  const text = Buffer.from(manifest.value).toString("utf8");
  const isOfTarget = (path: string) => usual.has(path) || text.includes(`"${path}"`);
  return [...record.outputs].filter((path) => isOfTarget(path) && files.realPath(join(folder, path)) === undefined);
}

async function bringBack(
  keeping: Keeping,
  { record, folder }: FoundRecord,
  writes: readonly string[],
): Promise<boolean> {
  const blobs = await keeping.take(writes.flatMap((path) => record.tree.get(path) ?? []));
  return blobs !== undefined && restore(folder, record.tree, { writes, removes: [] }, blobs).ok;
}
