import { join } from "node:path";
import { build } from "esbuild";
import { repository } from "../rig/rig.js";

/**
 * Bundles a script for browsers, as its author would: from the built packages, without anything of Node. Gives the
 * chunks by name; the script's own is `main.js`.
 */
export async function bundleForBrowsers(script: string): Promise<Readonly<Record<string, string>>> {
  const built = await build({
    stdin: { contents: script, resolveDir: join(repository, "packages", "cli"), sourcefile: "main.js" },
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    minify: true,
    write: false,
    outdir: "/",
    entryNames: "main",
    logLevel: "silent",
  });
  return Object.fromEntries(built.outputFiles.map(({ path, text }) => [path.replace(/^.*[\\/]/, ""), text]));
}
