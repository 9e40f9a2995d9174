import { posix } from "node:path";
import type { Undeclared } from "./undeclared.js";

/** Files that pin what the `node_modules` beside them hold. */
const lockFiles = ["package-lock.json", "npm-shrinkwrap.json", "pnpm-lock.yaml", "yarn.lock", "bun.lock"];

/** What declared files speak for: the packages that a lock file pins, and the manifest beside it. */
export function pinnedBy(declared: readonly string[]): readonly string[] {
  return declared
    .filter((path) => lockFiles.includes(posix.basename(path)))
    .flatMap((path) => ["node_modules", "package.json"].map((name) => posix.join(posix.dirname(path), name)));
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
    return lockFiles.map((name) => posix.join(folder, name)).find(isThere) ?? path;
  });
  const pinned = new Set(pinnedBy(locked));
  return [...new Set(locked)].filter((path) => !pinned.has(path));
}
