import { dirname, resolve } from "node:path";
import { isObject, type JsonValue } from "@px-meta/core/base";
import type { Context } from "../command.js";
import { parseToml } from "../metadata/cargo-config.js";
import { type Token, valuesOf } from "../selection/arguments.js";
import { configPlaces, readText } from "../selection/config.js";

const variable = "PX_META_DOWNLOADS";

/**
 * The index of downloads that the user names, absolute: by a variable of the environment, or of cargo's configuration, which
 * build scripts are given as well (`[env]`; `--config` before the files).
 */
export async function vendoredPath(context: Context, options: readonly Token[]): Promise<string | undefined> {
  const { env, cwd } = context;
  const named = env[variable];
  if (named) return resolve(cwd, named);
  for (const value of [...valuesOf(options, "config")].reverse()) {
    const text = value.includes("=") ? value : readText(context, resolve(cwd, value));
    const path = await pathIn(text, cwd);
    if (path !== undefined) return path;
  }
  for (const place of configPlaces(cwd, env)) {
    const path = await pathIn(readText(context, place), dirname(dirname(place)));
    if (path !== undefined) return path;
  }
  return undefined;
}

/** What a text of configuration says; a path that is not relative by its own words is one from the root on. */
async function pathIn(text: string | undefined, base: string): Promise<string | undefined> {
  if (text?.includes(variable) !== true) return undefined;
  const values = await parseToml(text);
  const env = isObject(values) ? values.env : undefined;
  const said: JsonValue | undefined = isObject(env) ? env[variable] : undefined;
  if (typeof said === "string") return resolve(base, said);
  return isObject(said) && typeof said.value === "string" ? resolve(base, said.value) : undefined;
}
