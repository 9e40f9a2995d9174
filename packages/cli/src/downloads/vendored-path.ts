import { resolve } from "node:path";

/** The index of downloads that the user names, absolute. */
export function vendoredPath(env: Readonly<Record<string, string | undefined>>, cwd: string): string | undefined {
  return env.PX_META_DOWNLOADS ? resolve(cwd, env.PX_META_DOWNLOADS) : undefined;
}
