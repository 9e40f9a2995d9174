import { homedir } from "node:os";
import { delimiter, dirname, join, resolve, sep } from "node:path";
import type { Files } from "@px-meta/core/base";
import { isShim } from "../system/shim.js";
import type { Input } from "./inputs.js";

type Environment = Readonly<Record<string, string | undefined>>;

/** Variables that steer cargo and rustc, but not what they say of themselves or on which they run. */
const steering = /^(?:CARGO_|RUSTC|RUSTFLAGS$|RUSTDOC|RUSTUP_|HOME$|USERPROFILE$)/;
const idle = /^(?:CARGO_TERM_|CARGO_LOG$|CARGO_PKG_|CARGO_MANIFEST_|CARGO_BIN_)/;

/** The variables on which the answer of cargo or rustc can rest, sorted. */
export function steeringVariables(env: Environment): readonly (readonly [string, string])[] {
  return Object.keys(env)
    .filter((name) => steering.test(name) && !idle.test(name))
    .sort()
    .map((name) => [name, env[name] ?? ""]);
}

/** Where a program stands that is started by this name, behind a shim of ours; nothing where there is none. */
export function findProgram(files: Files, program: string, env: Environment, cwd: string): string | undefined {
  const endings = sep === "\\" ? ["", ".exe", ".com"] : [""];
  const isPath = program.includes("/") || program.includes(sep);
  const folders = isPath ? [cwd] : (env.PATH ?? env.Path ?? "").split(delimiter).filter((folder) => folder !== "");
  for (const folder of folders) {
    for (const ending of endings) {
      const path = resolve(cwd, folder, program + ending);
      if (files.realPath(path) !== undefined && !isShim(files, path)) return path;
    }
  }
  return undefined;
}

/**
 * What decides which program answers: the file itself, and where rustup is at home, what its proxies look at, which stand
 * for the program of some toolchain.
 */
export function programInputs(files: Files, program: string, env: Environment, cwd: string): readonly Input[] {
  const home = rustupHome(env, cwd);
  const toolchains = join(home, "toolchains");
  return [
    { kind: "program", path: program },
    { kind: "file", path: join(home, "settings.toml") },
    { kind: "folder", path: toolchains },
    ...files.list(toolchains).flatMap((name): readonly Input[] =>
      ["cargo", "rustc"].map((tool) => ({
        kind: "program",
        path: join(toolchains, name, "bin", sep === "\\" ? `${tool}.exe` : tool),
      })),
    ),
    ...foldersUp(cwd).flatMap((folder): readonly Input[] =>
      ["rust-toolchain", "rust-toolchain.toml"].map((name) => ({ kind: "file", path: join(folder, name) })),
    ),
  ];
}

/** A folder and all those above it, from the inside out. */
export function foldersUp(folder: string): readonly string[] {
  const folders = [folder];
  for (let above = dirname(folder); above !== folders.at(-1); above = dirname(above)) folders.push(above);
  return folders;
}

/** Cargo's home: its configuration, and the packages that it has fetched. */
export function cargoHome(env: Environment, cwd: string): string {
  return resolve(cwd, env.CARGO_HOME ?? join(userHome(env), ".cargo"));
}

/** Rustup's home: its settings, and the toolchains. */
export function rustupHome(env: Environment, cwd: string): string {
  return resolve(cwd, env.RUSTUP_HOME ?? join(userHome(env), ".rustup"));
}

function userHome(env: Environment): string {
  return env.HOME ?? env.USERPROFILE ?? homedir();
}
