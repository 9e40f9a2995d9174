import { dirname, relative } from "node:path";
import type { MetadataPackage } from "../model/metadata.js";

/**
 * Compares packages by their paths in the workspace, folder by folder, so that `a/b` stands before `a-b`; what is beside
 * the workspace's root comes first.
 */
export function byPath(root: string): (a: MetadataPackage, b: MetadataPackage) => number {
  const known = new Map<MetadataPackage, readonly string[]>();
  const stepsOf = (one: MetadataPackage) => {
    const steps = known.get(one) ?? foldersIn(relative(root, dirname(one.manifest_path)));
    known.set(one, steps);
    return steps;
  };
  return (a, b) => compareSteps(stepsOf(a), stepsOf(b));
}

/** Both separators of Windows, too; of the root itself there are none. */
function foldersIn(path: string): readonly string[] {
  return path === "" ? [] : path.split(/[/\\]/);
}

function compareSteps(a: readonly string[], b: readonly string[]): number {
  const length = Math.min(a.length, b.length);
  for (let at = 0; at < length; at += 1) {
    const [one = "", other = ""] = [a[at], b[at]];
    if (one === other) continue;
    if (one === "..") return -1;
    if (other === "..") return 1;
    return one < other ? -1 : 1;
  }
  return a.length - b.length;
}
