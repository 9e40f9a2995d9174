import { join, resolve } from "node:path";
import { type Files, sha256 } from "@px-meta/core/base";
import type { Context } from "../command.js";
import { rawOf, type Token, valuesOf } from "../selection/arguments.js";
import { type Invocation, optionsOf } from "../selection/invocation.js";
import { version } from "../version.js";
import { findProgram, foldersUp, steeringVariables } from "./programs.js";

/** What cargo is asked about a workspace. */
export interface Question {
  readonly program: string;
  /** Where the program stands; nothing where it cannot be found. */
  readonly programPath: string | undefined;
  readonly args: readonly string[];
  /** Where cargo is started. */
  readonly startsIn: string;
  /** Where cargo looks around: where it is started, or what `-C` says. */
  readonly cwd: string;
  /** `--target-dir`, or the variable that says the same; absolute. */
  readonly targetDir?: string;
  /** Whether an option gave it, which `cargo metadata` does not take. */
  readonly env: Readonly<Record<string, string>>;
  /** The manifest that cargo will start from; nothing where there is none. */
  readonly manifest: string | undefined;
  /** `--lockfile-path`, absolute. */
  readonly lockFile?: string;
  /** The values of `--config`. */
  readonly config: readonly string[];
  /** Digest of all that is asked and of all that steers the answer but is in no file. */
  readonly key: string;
}

/** Options of a build that `cargo metadata` takes too, and that change its answer. */
const shared = [
  "manifest-path",
  "features",
  "all-features",
  "no-default-features",
  "locked",
  "offline",
  "frozen",
  "config",
  "Z",
  "directory",
  "lockfile-path",
];

/** Options that only keep cargo from changing the lock file, which an answer that is remembered did not do. */
const restraining = ["locked", "offline", "frozen"];

/** The question that a call of cargo raises about its workspace. */
export function questionOf(context: Context, invocation: Invocation): Question {
  const options = optionsOf(invocation);
  const passed = options.filter((token) => token.kind === "option" && shared.includes(token.name));
  const ask = (tokens: readonly Token[]) => [
    ...invocation.toolchain,
    "metadata",
    "--format-version=1",
    ...rawOf(tokens),
  ];
  const deciding = ask(passed.filter((token) => token.kind === "option" && !restraining.includes(token.name)));
  const cwd = resolve(context.cwd, ...valuesOf(options, "directory"));
  const last = (name: string) => valuesOf(options, name).at(-1);
  const [manifestPath, lockPath] = [last("manifest-path"), last("lockfile-path")];
  const option = last("target-dir");
  const variable = context.env.CARGO_TARGET_DIR;
  const targetDir = option ?? (variable === "" ? undefined : variable);
  const programPath = findProgram(context.files, invocation.program, context.env, context.cwd);
  const manifest = manifestPath === undefined ? nearest(context.files, cwd) : resolve(cwd, manifestPath);
  const steering = steeringVariables(context.env);
  return {
    program: invocation.program,
    programPath,
    args: ask(passed),
    startsIn: context.cwd,
    cwd,
    ...(targetDir === undefined ? {} : { targetDir: resolve(cwd, targetDir) }),
    env: option === undefined ? {} : { CARGO_TARGET_DIR: resolve(cwd, option) },
    manifest,
    ...(lockPath === undefined ? {} : { lockFile: resolve(cwd, lockPath) }),
    config: valuesOf(options, "config"),
    key: sha256(JSON.stringify([version, programPath, deciding, cwd, option, manifest, steering])),
  };
}

function nearest(files: Files, cwd: string): string | undefined {
  return foldersUp(cwd)
    .map((folder) => join(folder, "Cargo.toml"))
    .find((path) => files.realPath(path) !== undefined);
}
