import { dirname, isAbsolute, join } from "node:path";
import type { PackageGraph } from "../model/graph.js";
import type { Package } from "../model/package.js";
import type { Files } from "../ports/files.js";
import type { Script } from "./script.js";

/** Bytes of a file of a package that are read. */
const limit = 1 << 20;

/** Reads a file of a package. */
export type ReadPackage = (owner: Package, path: string) => string | undefined;

/** Gives the texts of files of packages, each read once. What is no path within the package, or too large, is not there. */
export function packageReader(files: Files): ReadPackage {
  const known = new Map<string, string | undefined>();
  return (owner, path) => {
    if (!isWithin(path)) return undefined;
    const whole = join(dirname(owner.manifestPath), path);
    if (!known.has(whole)) {
      const bytes = files.read(whole, limit);
      known.set(whole, bytes.ok ? Buffer.from(bytes.value).toString("utf8") : undefined);
    }
    return known.get(whole);
  };
}

/** Reads for the script of a node: files of its package, and of those that it depends on. */
export function readerAt(graph: PackageGraph, node: number, read: ReadPackage): Script["read"] {
  const owner = graph.packages[graph.nodePackage[node] as number] as Package;
  return (path, of) => {
    const from = of === undefined ? owner : dependencyOf(graph, node, of);
    return from === undefined ? undefined : read(from, path);
  };
}

function dependencyOf(graph: PackageGraph, node: number, name: string): Package | undefined {
  for (let edge = graph.edgeStart[node] ?? 0; edge < (graph.edgeStart[node + 1] ?? 0); edge += 1) {
    const target = graph.packages[graph.nodePackage[graph.edgeTarget[edge] as number] as number];
    if (target?.name === name) return target;
  }
  return undefined;
}

function isWithin(path: string): boolean {
  return path !== "" && !isAbsolute(path) && !/[\\\0]/.test(path) && !path.split("/").includes("..");
}
