import { homedir } from "node:os";
import { isAbsolute, join, resolve } from "node:path";

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Where the user's content store stands: `PX_META_STORE` (relative to `cwd`), or `px-meta` in the platform's folder for
 * caches. A variable of the XDG family that is not absolute counts as not set, as its specification asks.
 */
export function storeFolder(env: Environment, platform: NodeJS.Platform, cwd: string): string {
  if (env.PX_META_STORE) return resolve(cwd, env.PX_META_STORE);
  return join(cacheFolder(env, platform), "px-meta");
}

function cacheFolder(env: Environment, platform: NodeJS.Platform): string {
  const home = env.HOME || env.USERPROFILE || homedir();
  if (platform === "win32") return env.LOCALAPPDATA || join(home, "AppData", "Local");
  if (env.XDG_CACHE_HOME && isAbsolute(env.XDG_CACHE_HOME)) return env.XDG_CACHE_HOME;
  return platform === "darwin" ? join(home, "Library", "Caches") : join(home, ".cache");
}
