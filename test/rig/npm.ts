import type { Ran } from "./run.js";

/** Runs npm through `run`: the npm that runs these tests, or the one on the PATH. */
export function npm(
  args: readonly string[],
  run: (program: string, args: readonly string[]) => Promise<Ran>,
): Promise<Ran> {
  const script = process.env.npm_execpath;
  if (script?.endsWith(".js")) return run(process.execPath, [script, ...args]);
  // Windows has npm as a batch file, which only its shell starts.
  return process.platform === "win32" ? run("cmd", ["/d", "/c", "npm", ...args]) : run("npm", args);
}
