import type { JsonObject } from "../model/json.js";
import known from "./compilers.json" with { type: "json" };
import type { Linker } from "./linker.js";
import type { Ask } from "./question.js";

type Env = Readonly<Record<string, string | undefined>>;

interface Question {
  readonly triple: string;
  readonly host: string;
  readonly cfgs: readonly string[];
  readonly env: Env;
  readonly ask: Ask;
  readonly linker: Linker;
}

/** What differs between C and C++. */
interface Language {
  readonly variable: "CC" | "CXX";
  readonly plain: string;
  readonly gnu: string;
  readonly clang: string;
  readonly emscripten: string;
}

const c: Language = { variable: "CC", plain: "cc", gnu: "gcc", clang: "clang", emscripten: "emcc" };
const cxx: Language = { variable: "CXX", plain: "c++", gnu: "g++", clang: "clang++", emscripten: "em++" };

/**
 * The compilers (and the archiver, where a variable names one) that the cc crate would choose in build scripts for a
 * platform, as members of `toolchain@1`. One that cannot be run is absent, unless a variable names it.
 */
export async function compilersFor(question: Question): Promise<JsonObject> {
  const [first, second] = await Promise.all([chosen(question, c), chosen(question, cxx)]);
  const archiver = named(question, "AR");
  return {
    ...(archiver === undefined ? {} : { archiver }),
    ...(first === undefined ? {} : { "c-compiler": first }),
    ...(second === undefined ? {} : { "cxx-compiler": second }),
  };
}

async function chosen(question: Question, language: Language): Promise<JsonObject | undefined> {
  const tool = named(question, language.variable);
  if (tool !== undefined) return { ...tool, ...((await identify(question, tool.path)) ?? {}) };
  for (const path of defaults(question, language)) {
    // Microsoft's compiler stands in no PATH outside its own prompt, and cc finds it where it was installed.
    if (path.endsWith("cl.exe")) return { path, family: "msvc", "chosen-by": "default" };
    const identified = await identify(question, path);
    if (identified !== undefined) return { path, ...identified, "chosen-by": "default" };
  }
  return undefined;
}

/** A tool that the environment names, by the four names that the cc crate looks for. */
function named(
  { triple, host, env }: Question,
  variable: string,
): { readonly path: string; readonly args?: readonly string[]; readonly "chosen-by": string } | undefined {
  const names = [
    `${variable}_${triple}`,
    `${variable}_${triple.replace(/[-.]/g, "_")}`,
    `${triple === host ? "HOST" : "TARGET"}_${variable}`,
    variable,
  ];
  const name = names.find((one) => env[one] !== undefined);
  const text = name === undefined ? "" : (env[name] ?? "").trim();
  if (name === undefined || text === "") return undefined;
  if (/[\\/]/.test(text) && !/\s-/.test(text)) return { path: text, "chosen-by": name };
  const [first = "", ...rest] = text.split(/\s+/);
  const [path = first, ...args] = isWrapper(first) && rest.length > 0 ? rest : [first, ...rest];
  return { path, ...(args.length === 0 ? {} : { args }), "chosen-by": name };
}

const wrappers = ["ccache", "distcc", "sccache", "icecc", "cachepot", "buildcache", "kache"];

function isWrapper(word: string): boolean {
  const stem = (word.split(/[\\/]/).at(-1) ?? "").replace(/\.[^.]*$/, "").toLowerCase();
  return wrappers.includes(stem);
}

/** What the cc crate would try where no variable names a compiler, in order. */
function defaults({ triple, host, cfgs, env, linker }: Question, language: Language): readonly string[] {
  const { plain, gnu, clang } = language;
  const is = (name: string, ...values: readonly string[]) =>
    values.some((value) => cfgs.includes(`${name}="${value}"`));
  if (is("target_os", "emscripten")) return [language.emscripten];
  if (is("target_env", "msvc")) return ["cl.exe"];
  if (is("target_os", "ios", "watchos", "tvos", "visionos")) return [clang];
  if (is("target_os", "android")) {
    const prefix = lookUp(known.android, triple);
    return [...(prefix === undefined ? [] : [`${prefix}-${clang}`]), `${triple}-${gnu}`, `${triple}-${clang}`];
  }
  if (is("target_os", "wasi")) {
    const sdk = env.WASI_SDK_PATH;
    return [...(sdk === undefined || sdk === "" ? [] : [`${sdk}/bin/${triple}-clang`]), clang];
  }
  if (is("target_arch", "wasm32", "wasm64")) return [clang];
  if (triple === host) return is("target_os", "windows") ? [`${is("target_abi", "llvm") ? clang : gnu}.exe`] : [plain];
  const compiler = is("target_abi", "llvm") ? clang : gnu;
  const prefixes = prefixesFor(triple, env, linker);
  return prefixes.length > 0 ? prefixes.map((prefix) => `${prefix}-${compiler}`) : [plain];
}

function prefixesFor(triple: string, env: Env, { linker }: Linker): readonly string[] {
  const cross = env.CROSS_COMPILE;
  if (cross !== undefined) return [cross.replace(/-+$/, "")];
  const fromLinker = linker?.["chosen-by"] === "default" ? undefined : linker?.path;
  if (typeof fromLinker === "string" && fromLinker.endsWith("-gcc")) return [fromLinker.slice(0, -"-gcc".length)];
  return lookUp(known.gnu, triple) ?? [];
}

function lookUp<T>(table: { readonly [key: string]: T }, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

/** Asks a compiler for its name and version; nothing where it cannot be run. */
async function identify({ ask }: Question, path: string): Promise<JsonObject | undefined> {
  const { status, stdout } = await ask(path, ["--version"]);
  if (status !== 0) return undefined;
  const [line = ""] = stdout.split(/\r?\n/);
  const family = /\bclang\b/i.test(line) ? "clang" : /Free Software Foundation/.test(stdout) ? "gcc" : undefined;
  const version = /(?:^|[\s-])([0-9]+(?:\.[0-9]+)+)(?=\s|$|-)/.exec(line.replace(/\([^)]*\)/g, ""))?.[1];
  return { ...(version === undefined ? {} : { version }), ...(family === undefined ? {} : { family }) };
}
