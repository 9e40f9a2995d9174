import { isObject, type JsonValue } from "./json.js";

/** What the root tokens of one publisher mean on this machine. */
export interface Roots {
  readonly OUT_DIR?: string;
  readonly WORKSPACE?: string;
  readonly CARGO_HOME?: string;
  readonly SYSROOT?: string;
}

/** The tokens, from the innermost root. */
export const rootNames = ["OUT_DIR", "WORKSPACE", "CARGO_HOME", "SYSROOT"] as const;

/** The value with every path whole: each text that begins with the token of a known root. */
export function expandPaths(value: JsonValue, roots: Roots): JsonValue {
  if (typeof value === "string") return expandPath(value, roots);
  if (Array.isArray(value)) return value.map((item: JsonValue) => expandPaths(item, roots));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, expandPaths(member, roots)]));
}

function expandPath(text: string, roots: Roots): string {
  const [whole, name, rest = ""] = /^\$\{([A-Z_]+)\}(?:\/(.*))?$/s.exec(text) ?? [];
  const root = rootNames.find((one) => one === name);
  const folder = root === undefined ? undefined : roots[root];
  if (whole === undefined || folder === undefined) return text;
  const separator = isOfWindows(folder) ? "\\" : "/";
  const steps = rest.split("/").filter((step) => step !== "" && step !== ".");
  return [folder.endsWith(separator) ? folder.slice(0, -1) : folder, ...steps].join(separator) || separator;
}

/** Whether an absolute path begins with a drive or a share: the folder alone says so, wherever this runs. */
function isOfWindows(folder: string): boolean {
  return /^(?:[A-Za-z]:|\\\\)/.test(folder);
}
