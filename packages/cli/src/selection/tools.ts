import { resolve } from "node:path";
import { type ConfiguredTools, isObject, type JsonObject, type JsonValue } from "@px-meta/core/base";
import type { Context } from "../command.js";
import { type Token, valuesOf } from "./arguments.js";
import { configPlaces, readText } from "./config.js";

/** What cargo's configuration says of tools, and of the environment of build scripts. */
export interface ConfiguredBuild {
  readonly tools: ConfiguredTools;
  /** The process environment with `[env]` where cargo would add it. */
  readonly env: Readonly<Record<string, string | undefined>>;
}

/**
 * Reads from `--config` and configuration files which tools cargo would choose. The stronger source counts, except for
 * flags, which add up. What cannot be read is passed over, because cargo itself says what is wrong with it.
 */
export async function readTools(context: Context, options: readonly Token[]): Promise<ConfiguredBuild> {
  const given = valuesOf(options, "config")
    .map((value) => (value.includes("=") ? value : readText(context, resolve(context.cwd, value))))
    .reverse();
  const files = configPlaces(context.cwd, context.env).map((path) => readText(context, path));
  const texts = [...given, ...files].filter((text) => text !== undefined);
  const sources = texts.length === 0 ? [] : await parsed(texts);
  const builds = sources.map((source) => tableIn(source, "build"));
  const rustc = firstText(builds, "rustc");
  const rustcWrapper = firstText(builds, "rustc-wrapper");
  const linkers: Record<string, string> = {};
  const targetRustflags: Record<string, readonly string[]> = {};
  for (const source of sources) {
    for (const [key, table] of Object.entries(tableIn(source, "target"))) {
      if (!isObject(table)) continue;
      if (typeof table.linker === "string") linkers[key] ??= table.linker;
      targetRustflags[key] = [...flagsIn(table.rustflags), ...(targetRustflags[key] ?? [])];
    }
  }
  return {
    tools: {
      ...(rustc === undefined ? {} : { rustc }),
      ...(rustcWrapper === undefined ? {} : { rustcWrapper }),
      linkers,
      rustflags: [...builds].reverse().flatMap((build) => flagsIn(build.rustflags)),
      targetRustflags,
    },
    env: withConfigured(
      context.env,
      sources.map((source) => tableIn(source, "env")),
    ),
  };
}

async function parsed(texts: readonly string[]): Promise<readonly JsonObject[]> {
  const { parse } = await import("smol-toml");
  return texts.flatMap((text) => {
    try {
      return [parse(text) as JsonObject];
    } catch {
      return []; // Cargo refuses the file too, and says why.
    }
  });
}

function tableIn(source: JsonObject, name: string): JsonObject {
  const table = source[name];
  return isObject(table) ? table : {};
}

function firstText(tables: readonly JsonObject[], key: string): string | undefined {
  return tables.map((table) => table[key]).find((value) => typeof value === "string");
}

function flagsIn(value: JsonValue | undefined): readonly string[] {
  if (typeof value === "string") return value.split(" ").filter((flag) => flag !== "");
  return Array.isArray(value) ? value.filter((flag) => typeof flag === "string") : [];
}

/** `[env]`: what is set already stays, unless the entry says `force`. */
function withConfigured(
  env: Context["env"],
  tables: readonly JsonObject[],
): Readonly<Record<string, string | undefined>> {
  const added: Record<string, string> = {};
  for (const table of tables) {
    for (const [name, entry] of Object.entries(table)) {
      const value = isObject(entry) ? entry.value : entry;
      const isForced = isObject(entry) && entry.force === true;
      if (typeof value === "string" && (isForced || env[name] === undefined)) added[name] ??= value;
    }
  }
  return { ...env, ...added };
}
