import { isAbsolute, join, relative, sep } from "node:path";
import { isObject, type JsonValue } from "./json.js";

/** What the root tokens of one publisher mean on this machine. */
export interface Roots {
  readonly OUT_DIR?: string;
  readonly WORKSPACE?: string;
  readonly CARGO_HOME?: string;
  readonly SYSROOT?: string;
}

const names = ["OUT_DIR", "WORKSPACE", "CARGO_HOME", "SYSROOT"] as const;

/** A path as it travels: with the token of the first root that it lies in, and `/` between folders. */
export function shortenPath(path: string, roots: Roots): string {
  for (const name of names) {
    const root = roots[name];
    if (root === undefined || !isWithin(path, root)) continue;
    const rest = relative(root, path);
    return rest === "" ? `\${${name}}` : `\${${name}}/${rest.replaceAll(sep, "/")}`;
  }
  return sep === "/" ? path : path.replaceAll(sep, "/");
}

/** The value with every path whole: each text that begins with the token of a known root. */
export function expandPaths(value: JsonValue, roots: Roots): JsonValue {
  if (typeof value === "string") return expandPath(value, roots);
  if (Array.isArray(value)) return value.map((item: JsonValue) => expandPaths(item, roots));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, expandPaths(member, roots)]));
}

function expandPath(text: string, roots: Roots): string {
  const [whole, name, rest = ""] = /^\$\{([A-Z_]+)\}(?:\/(.*))?$/s.exec(text) ?? [];
  const root = names.find((one) => one === name);
  const folder = root === undefined ? undefined : roots[root];
  return whole === undefined || folder === undefined ? text : join(folder, rest);
}

/** Whether a path is a folder or lies in it. Both absolute, as they are written: links are not followed. */
export function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way === "" || (way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way));
}
