import { dirname, resolve } from "node:path";
import { type ConfiguredTools, isObject, type JsonObject, type JsonValue } from "@px-meta/core/base";
import type { Context } from "../command.js";
import { type Token, valuesOf } from "./arguments.js";
import { configPlaces, readText } from "./config.js";

/** What cargo's configuration says of tools, and of the environment of build scripts. */
export interface ConfiguredBuild {
  readonly tools: ConfiguredTools;
  /** The process environment with `[env]` where cargo would add it. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** `target.<key>.runner`, by triple or `cfg(…)`: the program that runs what cargo built, with its arguments. */
  readonly runners: Readonly<Record<string, readonly [string, ...string[]]>>;
  /** `build.jobs`, as it is written. */
  readonly jobs?: string;
}

/** One source of configuration: its values, and the folder from which its paths go. */
interface Source {
  readonly values: JsonObject;
  readonly base: string;
}

/**
 * Reads from `--config` and configuration files which tools cargo would choose. The stronger source counts, except for
 * flags, which add up. What cannot be read is passed over, because cargo itself says what is wrong with it.
 */
export async function readTools(context: Context, options: readonly Token[]): Promise<ConfiguredBuild> {
  const given = valuesOf(options, "config")
    .map((value) =>
      value.includes("=") ? { text: value, base: context.cwd } : fileAt(context, resolve(context.cwd, value)),
    )
    .reverse();
  const files = configPlaces(context.cwd, context.env).map((path) => fileAt(context, path));
  const texts = [...given, ...files].filter((one) => one !== undefined);
  const sources = texts.length === 0 ? [] : await parsed(texts);
  const builds = sources.map((source) => tableIn(source, "build"));
  const rustc = firstText(builds, "rustc");
  const rustcWrapper = firstText(builds, "rustc-wrapper");
  const jobs = builds.map((build) => build.jobs).find((value) => value !== undefined);
  const linkers: Record<string, string> = {};
  const targetRustflags: Record<string, readonly string[]> = {};
  const runners: Record<string, readonly [string, ...string[]]> = {};
  for (const source of sources) {
    for (const [key, table] of Object.entries(tableIn(source, "target"))) {
      if (!isObject(table)) continue;
      if (typeof table.linker === "string") linkers[key] ??= table.linker;
      targetRustflags[key] = [...flagsIn(table.rustflags), ...(targetRustflags[key] ?? [])];
      const [runner, ...args] = flagsIn(table.runner);
      if (runner !== undefined) runners[key] ??= [programIn(source, runner), ...args];
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
    env: withConfigured(context.env, sources),
    runners,
    ...(jobs === undefined ? {} : { jobs: String(jobs) }),
  };
}

/** A path goes from above the folder of the file that has it; a bare name is looked for on the PATH. */
function programIn({ base }: Source, program: string): string {
  return /[/\\]/.test(program) ? resolve(base, program) : program;
}

/** A configuration file's text; its paths go from the folder above the one in which it stands. */
function fileAt(context: Context, path: string): { readonly text: string; readonly base: string } | undefined {
  const text = readText(context, path);
  return text === undefined ? undefined : { text, base: dirname(dirname(path)) };
}

async function parsed(texts: readonly { readonly text: string; readonly base: string }[]): Promise<readonly Source[]> {
  const { parse } = await import("smol-toml");
  return texts.flatMap(({ text, base }) => {
    try {
      return [{ values: parse(text) as JsonObject, base }];
    } catch {
      return []; // Cargo refuses the file too, and says why.
    }
  });
}

function tableIn({ values }: Source, name: string): JsonObject {
  const table = values[name];
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
function withConfigured(env: Context["env"], sources: readonly Source[]): ConfiguredBuild["env"] {
  const added: Record<string, string> = {};
  for (const source of sources) {
    for (const [name, entry] of Object.entries(tableIn(source, "env"))) {
      const value = isObject(entry) ? entry.value : entry;
      const isForced = isObject(entry) && entry.force === true;
      if (typeof value !== "string" || (!isForced && env[name] !== undefined)) continue;
      added[name] ??= isObject(entry) && entry.relative === true ? resolve(source.base, value) : value;
    }
  }
  return { ...env, ...added };
}
