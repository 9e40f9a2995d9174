import { isAbsolute, relative, sep } from "node:path";
import { type Roots, rootNames } from "./expand.js";

/** A path as it travels: with the token of the first root that it lies in, and `/` between folders. */
export function shortenPath(path: string, roots: Roots): string {
  for (const name of rootNames) {
    const root = roots[name];
    if (root === undefined || !isWithin(path, root)) continue;
    const rest = relative(root, path);
    return rest === "" ? `\${${name}}` : `\${${name}}/${rest.replaceAll(sep, "/")}`;
  }
  return sep === "/" ? path : path.replaceAll(sep, "/");
}

/** Whether a path is a folder or lies in it. Both absolute, as they are written: links are not followed. */
export function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way === "" || (way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way));
}
