import { dirname, join } from "node:path";
import { isWithin } from "../model/roots.js";
import type { Files } from "../ports/files.js";
import type { LinkedLibrary } from "./link.js";

/** Whose copy of a library it is, as `native-library@1` says it. */
export type Source = "system" | "bundled" | "prebuilt" | "unknown";

/** What was found of one library. */
export interface Copy {
  readonly source: Source;
  /** The file; absent where none was found. */
  readonly path?: string;
  /** Why it is held to be so. */
  readonly evidence: string;
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

/**
 * Finds whose copy of a library is linked, by where the linker will find it: first the search paths that the script printed,
 * in order. A file under an `OUT_DIR` was made in the build, one in a package's folder was brought along.
 */
export function findCopy(library: LinkedLibrary, paths: readonly string[], owners: Owners, files: Files): Copy {
  const names = fileNames(library);
  for (const folder of paths) {
    const path = names.map((name) => join(folder, name)).find((one) => exists(one, library, files));
    if (path !== undefined) return { ...ownerOf(path, owners), path };
  }
  if (library.link === "framework" || library.link === "raw-dylib") {
    return { source: "system", evidence: `${library.name} is no file of the search paths; it comes with the system` };
  }
  const made = paths.find((folder) => isWithin(folder, owners.outDir));
  if (library.link === "static") {
    return made === undefined
      ? { source: "unknown", evidence: `no ${names[0]} lies in the search paths that the script printed` }
      : { source: "bundled", evidence: `no ${names[0]} was found, and the search path ${made} lies under OUT_DIR` };
  }
  return {
    source: "system",
    evidence: `no file of ${library.name} lies in the search paths: the linker finds it where it looks by itself`,
  };
}

function ownerOf(path: string, owners: Owners): Copy {
  if (isWithin(path, owners.outDir)) return { source: "bundled", evidence: `${path} lies under OUT_DIR` };
  if (isWithin(path, owners.packageDir)) return { source: "prebuilt", evidence: `${path} lies in the package itself` };
  if (isWithin(path, owners.buildDir)) {
    return {
      source: "bundled",
      evidence: `${path} lies in the build directory: the script of another package made it`,
    };
  }
  if (owners.packageDirs.some((folder) => isWithin(path, folder))) {
    return { source: "prebuilt", evidence: `${path} lies in another package` };
  }
  if (isWithin(path, owners.workspace)) return { source: "prebuilt", evidence: `${path} lies in the workspace` };
  return { source: "system", evidence: `${path} lies outside the build and all packages` };
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
  const archives = [`lib${name}.a`, `${name}.lib`, `lib${name}.lib`, `${name}.a`];
  if (modifiers.includes("+verbatim")) return [name];
  if (link === "static") return archives;
  if (link === "framework") return [`${name}.framework`];
  const shared = [`lib${name}.so`, `lib${name}.dylib`, `lib${name}.tbd`, `${name}.dll`, `lib${name}.dll.a`];
  return [...shared, ...archives];
}

/** The folder of a package, from its manifest. */
export function folderOf(manifestPath: string): string {
  return dirname(manifestPath);
}
