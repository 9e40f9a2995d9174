import { basename, dirname, join, relative } from "node:path";
import type { Package } from "../model/package.js";
import type { Files } from "../ports/files.js";
import { grouped } from "./grouped.js";
import type { ReadPackage } from "./package-files.js";
import { type SourceSign, signsIn } from "./source.js";

/** Where a sign was found: the path within the package. */
export type FoundSign = SourceSign & { readonly file: string };

/** Files of a script that are looked at. */
const mostFiles = 64;

/** What the source of a script says: its file, and those beside it where it has a folder of its own. */
export function sourceSigns(
  owner: Package,
  script: string | undefined,
  read: ReadPackage,
  files: Files,
): readonly FoundSign[] {
  if (script === undefined) return [];
  const root = dirname(owner.manifestPath);
  const folder = dirname(script);
  const isOwnFolder = folder !== root && basename(folder).startsWith("build");
  const beside = isOwnFolder ? modulesIn(files, folder) : [];
  const paths = [...new Set([script, ...beside])].slice(0, mostFiles);
  const found = paths.flatMap((path) => {
    const file = relative(root, path).replaceAll("\\", "/");
    return signsIn(read(owner, file) ?? "").map((sign) => ({ ...sign, file }));
  });
  // One of each kind is enough.
  return [...grouped(found, ({ kind }) => kind).values()].map(([first]) => first);
}

/** The Rust files in a folder, and in the folders in it. */
function modulesIn(files: Files, folder: string): readonly string[] {
  return files.list(folder).flatMap((name) => {
    const path = join(folder, name);
    if (name.endsWith(".rs")) return [path];
    return files
      .list(path)
      .filter((inner) => inner.endsWith(".rs"))
      .map((inner) => join(path, inner));
  });
}
