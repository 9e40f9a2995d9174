import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

const { PATH = "", PROGRAMFILES = "" } = process.env;
const suffix = process.platform === "win32" ? ".exe" : "";

/** Where a program stands, by the first of its names that the PATH knows, or in places of its own. */
function find(names: readonly string[], places: readonly string[] = []): string | undefined {
  const onPath = PATH.split(delimiter).flatMap((folder) => names.map((name) => join(folder, name + suffix)));
  return [...onPath, ...places].find((path) => existsSync(path));
}

/** A browser of the Chromium family, on this machine. */
export const chromium = find(
  ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"],
  [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    join(PROGRAMFILES, "Google", "Chrome", "Application", "chrome.exe"),
  ],
);

/** Whether a test must be skipped for want of a program; says so. `.ci/run` installs all that the tests need. */
export function isMissing(name: string, found = find([name])): boolean {
  if (found === undefined) console.warn(`skipped for want of ${name}, which .ci/run installs`);
  return found === undefined;
}
