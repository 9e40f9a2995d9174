import { basename, dirname, isAbsolute, join } from "node:path";
import { isWithin } from "../model/roots.js";
import type { Files } from "../ports/files.js";
import type { LinkedLibrary } from "./link.js";

/** Whose copy of a library it is, as `native-library@1` says it. */
type Source = "system" | "bundled" | "prebuilt" | "unknown";

/** What was found of one library. */
export interface Copy {
  readonly source: Source;
  /** The file; absent where none was found. */
  readonly path?: string;
  /** Why it is held to be so. */
  readonly evidence: string;
  /** Whether the package itself made it or brought it along. */
  readonly isOwn: boolean;
}

/** Folders that tell whose a file is. */
export interface Owners {
  readonly outDir: string;
  readonly buildDir: string;
  /** The package's own folder. */
  readonly packageDir: string;
  /** The folders of all packages of the graph. */
  readonly packageDirs: readonly string[];
  readonly workspace: string;
}

/** Where the linker looks: what the script itself printed, and what the scripts of packages below it did. */
export interface SearchPaths {
  readonly own: readonly string[];
  readonly below: () => readonly string[];
}

/**
 * Finds whose copy of a library is linked, by where the linker will find it: first the search paths that the script printed,
 * in order, then those of the packages below. A file under an `OUT_DIR` was made in the build, one in a package's folder was
 * brought along.
 */
export function findCopy(library: LinkedLibrary, paths: SearchPaths, owners: Owners, files: Files): Copy {
  const names = fileNames(library);
  const found = firstFile(names, absolute(paths.own, owners), library, files);
  if (found !== undefined) return { ...ownerOf(found, owners, files), path: found };
  const isFile = library.link === "static" || library.link === "dynamic";
  const other = isFile ? firstFile(names, absolute(paths.below(), owners), library, files) : undefined;
  if (other !== undefined) {
    const copy = ownerOf(other, owners, files);
    return { ...copy, evidence: `${copy.evidence}, in a search path of a package that it depends on`, path: other };
  }
  return { ...unseen(library, names[0] ?? library.name, paths.own, owners), isOwn: false };
}

/** Where no file is to be seen: what only the linker finds is the system's. */
function unseen(
  library: LinkedLibrary,
  file: string,
  paths: readonly string[],
  { outDir }: Owners,
): { readonly source: Source; readonly evidence: string } {
  if (library.link === "framework" || library.link === "raw-dylib") {
    return { source: "system", evidence: `${library.name} is no file of the search paths; it comes with the system` };
  }
  if (library.link === "dynamic") {
    const evidence = `no file of ${library.name} lies in the search paths: the linker finds it where it looks by itself`;
    return { source: "system", evidence };
  }
  const made = paths.find((folder) => isWithin(folder, outDir));
  if (made !== undefined) {
    return { source: "bundled", evidence: `no ${file} was found, and the search path ${made} lies under OUT_DIR` };
  }
  return { source: "unknown", evidence: `no ${file} lies in the search paths that the script printed` };
}

/** The folders as rustc sees them, which runs in the package's or the workspace's. */
function absolute(paths: readonly string[], { packageDir, workspace }: Owners): readonly string[] {
  return paths.flatMap((path) => (isAbsolute(path) ? [path] : [join(packageDir, path), join(workspace, path)]));
}

function firstFile(
  names: readonly string[],
  folders: readonly string[],
  library: LinkedLibrary,
  files: Files,
): string | undefined {
  for (const folder of folders) {
    for (const name of names) {
      const path = isAbsolute(name) ? name : join(folder, name);
      if (exists(path, library, files)) return path;
    }
  }
  const [verbatim = ""] = names;
  return isAbsolute(verbatim) && exists(verbatim, library, files) ? verbatim : undefined;
}

function ownerOf(path: string, owners: Owners, files: Files): Omit<Copy, "path"> {
  const { outDir, packageDir, buildDir, packageDirs, workspace } = owners;
  const isIn = (folder: string) => liesIn(path, folder, files);
  if (isIn(outDir)) {
    const elsewhere = ledOut(path, outDir, files);
    return elsewhere === undefined
      ? { source: "bundled", evidence: `${path} lies under OUT_DIR`, isOwn: true }
      : { ...ownerOf(elsewhere, owners, files), evidence: `${path} under OUT_DIR is a link to ${elsewhere}` };
  }
  if (isIn(buildDir)) {
    const evidence = `${path} lies in the build directory: the script of another package made it`;
    return { source: "bundled", evidence, isOwn: false };
  }
  if (isIn(packageDir)) return { source: "prebuilt", evidence: `${path} lies in the package itself`, isOwn: true };
  const brought = (where: string): Omit<Copy, "path"> => ({
    source: "prebuilt",
    evidence: `${path} lies in ${where}`,
    isOwn: false,
  });
  if (packageDirs.some((folder) => isWithin(path, folder))) return brought("another package");
  if (isIn(workspace)) return brought("the workspace");
  if (/[\\/](?:registry[\\/]src|git[\\/]checkouts)[\\/]/.test(path)) return brought("cargo's home, beside a package");
  if (/[\\/](?:\.cache|Library[\\/]Caches)[\\/]/.test(path)) return brought("a user's cache: some script fetched it");
  return { source: "system", evidence: `${path} lies outside the build and all packages`, isOwn: false };
}

/** Whether a file lies in a folder, also where one of the two is written through a link and the other is not. */
function liesIn(path: string, folder: string, files: Files): boolean {
  if (isWithin(path, folder)) return true;
  const [real, realFolder] = [files.realPath(dirname(path)), files.realPath(folder)];
  return real !== undefined && realFolder !== undefined && isWithin(real, realFolder);
}

/** Where a link in `OUT_DIR` leads, if that is out of it. */
function ledOut(path: string, outDir: string, files: Files): string | undefined {
  if (files.stamp(path) !== undefined) return undefined;
  const [real, realOut] = [files.realPath(path), files.realPath(outDir) ?? outDir];
  return real === undefined || isWithin(real, realOut) || isWithin(real, outDir) ? undefined : real;
}

/** A framework is a folder; a link to a library is followed, as the linker does. */
function exists(path: string, library: LinkedLibrary, files: Files): boolean {
  if (library.link === "framework") return files.realPath(path) !== undefined;
  if (files.stamp(path) !== undefined) return true;
  const real = files.realPath(path);
  return real !== undefined && real !== path && files.stamp(real) !== undefined;
}

/** What the file of a library can be called, on any platform; what the linker takes first stands first. */
function fileNames({ name, link, modifiers }: LinkedLibrary): readonly string[] {
  if (modifiers.includes("+verbatim")) return isAbsolute(name) ? [name] : [name, basename(name)];
  const archives = [`lib${name}.a`, `${name}.lib`, `lib${name}.lib`, `${name}.a`];
  if (link === "static") return archives;
  if (link === "framework") return [`${name}.framework`];
  if (link === "raw-dylib") return [`${name}.dll`, name];
  const shared = [`lib${name}.so`, `lib${name}.dylib`, `lib${name}.tbd`, `${name}.dll`, `lib${name}.dll.a`];
  return [...shared, ...archives];
}

/** The folder of a package, from its manifest. */
export function folderOf(manifestPath: string): string {
  return dirname(manifestPath);
}
