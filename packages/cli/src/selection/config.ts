import { homedir } from "node:os";
import { dirname, join, resolve } from "node:path";
import type { Context } from "../command.js";
import { type Token, valuesOf } from "./arguments.js";
import type { Configured } from "./selection.js";

/** Bytes of a configuration file; cargo's are small. */
const limit = 1 << 20;

/** Where cargo looks for configuration, the strongest first: the folder it runs in, those above, then its home. */
export function configPlaces(cwd: string, env: Readonly<Record<string, string | undefined>>): readonly string[] {
  const folders: string[] = [];
  for (let folder = cwd; ; folder = dirname(folder)) {
    folders.push(join(folder, ".cargo"));
    if (dirname(folder) === folder) break;
  }
  const home = env.CARGO_HOME ?? join(env.HOME ?? env.USERPROFILE ?? homedir(), ".cargo");
  const places = [...folders, resolve(cwd, home)];
  return [...new Set(places)].flatMap((folder) => [join(folder, "config"), join(folder, "config.toml")]);
}

/**
 * Reads what of cargo's configuration shapes a selection: `build.target` from `--config`, the environment and files,
 * in cargo's order. What cannot be read is passed over here, because cargo itself says what is wrong with it.
 */
export async function readConfigured(context: Context, options: readonly Token[]): Promise<Configured> {
  for (const value of [...valuesOf(options, "config")].reverse()) {
    const text = value.includes("=") ? value : readText(context, resolve(context.cwd, value));
    const targets = text === undefined ? undefined : await targetsIn(text);
    if (targets !== undefined) return { targets };
  }
  const fromEnvironment = context.env.CARGO_BUILD_TARGET;
  if (fromEnvironment !== undefined && fromEnvironment !== "") return { targets: [fromEnvironment] };
  for (const path of configPlaces(context.cwd, context.env)) {
    const text = readText(context, path);
    const targets = text === undefined ? undefined : await targetsIn(text);
    if (targets !== undefined) return { targets };
  }
  return { targets: [] };
}

/** The text of a configuration file; nothing where there is none. */
export function readText(context: Context, path: string): string | undefined {
  const bytes = context.files.read(context.files.realPath(path) ?? path, limit);
  return bytes.ok ? Buffer.from(bytes.value).toString("utf8") : undefined;
}

/** `build.target` of one file; nothing where it has none. */
async function targetsIn(text: string): Promise<readonly string[] | undefined> {
  if (!text.includes("target")) return undefined;
  const { parse } = await import("smol-toml");
  try {
    const build: unknown = parse(text).build;
    const target = typeof build === "object" && build !== null && "target" in build ? build.target : undefined;
    if (typeof target === "string") return [target];
    return Array.isArray(target) ? target.filter((item) => typeof item === "string") : undefined;
  } catch {
    return undefined; // Cargo refuses the file too, and says why.
  }
}
