import { parsePlatformTest } from "../cfg/cfg.js";
import type { JsonObject } from "../model/json.js";
import type { ConfiguredTools } from "./question.js";
import type { Described } from "./rustc.js";
import { codegenOption, targetVariable } from "./rustflags.js";

/** The linker, as a member of `toolchain@1`. */
export type Linker = { readonly linker?: JsonObject };

/**
 * Which program links for a platform: what the flags name, else what cargo is told, else rustc's default from the target
 * specification. Nothing where rustc did not tell its default.
 */
export function linkerFor(
  triple: string,
  described: Described,
  flags: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  { linkers = {} }: ConfiguredTools,
): Linker {
  const named = codegenOption(flags, "linker");
  if (named !== undefined) return { linker: { path: named, "chosen-by": "rustflags" } };
  const variable = targetVariable(triple, "LINKER");
  const fromEnv = env[variable];
  if (fromEnv !== undefined && fromEnv !== "") return { linker: { path: fromEnv, "chosen-by": variable } };
  const key = Object.hasOwn(linkers, triple)
    ? triple
    : Object.keys(linkers).find((one) => fits(one, triple, described));
  const configured = key === undefined ? undefined : linkers[key];
  if (configured !== undefined) {
    return { linker: { path: configured, "chosen-by": `target.${key === triple ? key : `'${key}'`}.linker` } };
  }
  return defaultLinker(described.spec);
}

function fits(key: string, triple: string, { cfgs }: Described): boolean {
  const test = key.startsWith("cfg(") ? parsePlatformTest(key) : undefined;
  return test?.ok === true && test.value(triple, new Set(cfgs));
}

/** Rustc's own choice: the specification names a program, or a flavour that stands for one. */
function defaultLinker(spec: JsonObject): Linker {
  const { linker, "linker-flavor": flavor } = spec;
  if (typeof linker === "string") return { linker: { path: linker, "chosen-by": "default" } };
  const path = typeof flavor === "string" ? programOf(flavor) : undefined;
  return path === undefined ? {} : { linker: { path, "chosen-by": "default" } };
}

function programOf(flavor: string): string | undefined {
  if (flavor === "msvc") return "link.exe";
  if (flavor === "em" || flavor === "em-cc") return "emcc";
  if (flavor.endsWith("-cc")) return "cc";
  if (flavor.includes("lld")) return "lld";
  return flavor === "gnu" || flavor === "darwin" || flavor === "unix" ? "ld" : undefined;
}
