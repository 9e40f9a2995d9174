import { homedir } from "node:os";
import { join, resolve } from "node:path";
import type { Context } from "../../command.js";

/** Where a shim stands. */
export interface ShimPlace {
  /** Absolute; nothing else belongs there, so that nothing else comes in front on the PATH. */
  readonly folder: string;
  /** The file in it. */
  readonly path: string;
  /** Whether the user named the folder. */
  readonly isNamed: boolean;
}

/** The place of this user's shim, or in a folder that the user names. */
export function shimPlace({ env, cwd }: Context, named: string | undefined): ShimPlace {
  const isWindows = process.platform === "win32";
  const home = env.HOME ?? env.USERPROFILE ?? homedir();
  const data = isWindows
    ? (env.LOCALAPPDATA ?? join(home, "AppData", "Local"))
    : env.XDG_DATA_HOME?.startsWith("/") === true
      ? env.XDG_DATA_HOME
      : join(home, ".local", "share");
  const folder = named === undefined ? join(data, "px-meta", "shim") : resolve(cwd, named);
  return { folder, path: join(folder, isWindows ? "cargo.cmd" : "cargo"), isNamed: named !== undefined };
}
