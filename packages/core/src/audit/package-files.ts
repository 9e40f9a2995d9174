import { dirname, isAbsolute, join } from "node:path";
import type { Package } from "../model/package.js";
import type { Files } from "../ports/files.js";

/** Bytes of a file of a package that are read. */
const limit = 1 << 20;

/** Gives the texts of files of packages, each read once. What is no path within the package, or too large, is not there. */
export function packageReader(files: Files): (owner: Package, path: string) => string | undefined {
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

function isWithin(path: string): boolean {
  return path !== "" && !isAbsolute(path) && !/[\\\0]/.test(path) && !path.split("/").includes("..");
}
