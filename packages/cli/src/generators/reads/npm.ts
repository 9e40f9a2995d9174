import { posix } from "node:path";
import type { Undeclared } from "./undeclared.js";

/** In `node_modules`: the list that npm makes of what is installed there. */
const installed = "node_modules/.package-lock.json";

/** Files beside `node_modules` that say what belongs there. */
const lockFiles = ["package-lock.json", "npm-shrinkwrap.json", "pnpm-lock.yaml", "yarn.lock", "bun.lock"];

/** What declared files speak for: the packages that a list pins; of one that stands beside them, the manifest there, too. */
export function pinnedBy(declared: readonly string[]): readonly string[] {
  return declared.flatMap((path) => {
    const folder = posix.dirname(path);
    if (path === installed || path.endsWith(`/${installed}`)) return [folder];
    const isLockFile = lockFiles.includes(posix.basename(path));
    return isLockFile ? ["node_modules", "package.json"].map((name) => posix.join(folder, name)) : [];
  });
}

/** Puts all that was read in a folder of npm's packages into one entry, which ends with `/`. */
export function withPackagesFolded(reads: readonly Undeclared[]): readonly Undeclared[] {
  const found = new Map<string, Set<string>>();
  for (const { path, by } of reads) {
    const folder = /^(?:(?!node_modules\/)[^/]*\/)*node_modules\//.exec(path)?.[0] ?? path;
    found.set(folder, new Set([...(found.get(folder) ?? []), ...by]));
  }
  return [...found].map(([path, by]) => ({ path, by: [...by].sort() }));
}

/** Paths to declare for what was read: in place of npm's packages the file that pins them, where there is one. */
export function withLockFiles(paths: readonly string[], isThere: (path: string) => boolean): readonly string[] {
  const locked = paths.map((path) => {
    if (!path.endsWith("/")) return path;
    const folder = posix.dirname(path);
    return [installed, ...lockFiles].map((name) => posix.join(folder, name)).find(isThere) ?? path;
  });
  const pinned = new Set(pinnedBy(locked));
  return [...new Set(locked)].filter((path) => !pinned.has(path));
}
