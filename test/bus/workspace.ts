import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { Rig, type RigOptions, repository } from "../rig/rig.js";
import { RustcLog } from "../rig/rustc-log.js";

const crate = join(repository, "crates", "px-meta").replaceAll("\\", "/");

/** A package of a test's workspace. */
export interface PackageSpec {
  readonly dependencies?: readonly string[];
  /** Needs a script. */
  readonly buildDependencies?: readonly string[];
  readonly links?: string;
  /** What its build script does on the bus; without it there is no script. */
  readonly script?: string;
  readonly main?: string;
}

/**
 * The files of a workspace. A package with a script adopts px-meta; each run of a script adds the package's name to the
 * file that RUNS_LOG names.
 */
export function workspace(packages: Readonly<Record<string, PackageSpec>>): Record<string, string> {
  const files: Record<string, string> = {
    "Cargo.toml": `[workspace]\nresolver = "2"\nmembers = [${Object.keys(packages).map((name) => `"${name}"`)}]\n`,
  };
  for (const [name, { dependencies = [], buildDependencies = [], links, script, main }] of Object.entries(packages)) {
    files[`${name}/Cargo.toml`] = [
      `[package]\nname = "${name}"\nversion = "0.1.0"\nedition = "2021"`,
      links === undefined ? "" : `links = "${links}"`,
      "[dependencies]",
      ...dependencies.map((other) => `${other} = { path = "../${other}" }`),
      script === undefined ? "" : `[build-dependencies]\npx-meta = { path = "${crate}" }`,
      ...buildDependencies.map((other) => `${other} = { path = "../${other}" }`),
      "",
    ].join("\n");
    if (main === undefined) files[`${name}/src/lib.rs`] = "";
    else files[`${name}/src/main.rs`] = main;
    if (script !== undefined) files[`${name}/build.rs`] = buildScript(script);
  }
  return files;
}

function buildScript(script: string): string {
  return `#![allow(unused_imports)]
use px_meta::schemas::{NativeLibrary, NativeLibraryLink};
use px_meta::{Inputs, Origin, Query, Value};
use std::io::Write;

fn main() {
    if let Some(path) = std::env::var_os("RUNS_LOG") {
        let mut log = std::fs::OpenOptions::new().create(true).append(true).open(path).unwrap();
        writeln!(log, "{}", std::env::var("CARGO_PKG_NAME").unwrap()).unwrap();
    }
    let out_dir = std::path::PathBuf::from(std::env::var_os("OUT_DIR").unwrap());
    px_meta::run(Inputs::files(["build.rs"]), |bus| {
        let _ = &out_dir;
${script}
        Ok(())
    });
}
`;
}

/** A rig that counts what cargo compiles and which build scripts of ours run. POSIX only, as {@link RustcLog}. */
export class Bus implements AsyncDisposable {
  private constructor(
    readonly rig: Rig,
    private readonly rustc: RustcLog,
  ) {}

  static async create(packages: Readonly<Record<string, PackageSpec>>, options: RigOptions = {}): Promise<Bus> {
    const rig = await Rig.create(workspace(packages), options);
    return new Bus(rig, RustcLog.create(rig));
  }

  private get env(): Record<string, string> {
    return { ...this.rustc.env, RUNS_LOG: this.rig.path(".runs") };
  }

  /** Runs px-meta, counted. */
  pxMeta(...args: readonly string[]) {
    return this.rig.pxMeta(args, { env: this.env });
  }

  /** Runs plain cargo, counted. */
  cargo(...args: readonly string[]) {
    return this.rig.cargo(args, { env: this.env });
  }

  /** What was compiled since the last call: `name hash`. */
  compiled(): readonly string[] {
    return this.rustc.take();
  }

  /** The packages of ours whose scripts ran to their end or to their first read since the last call, in order. */
  runs(): readonly string[] {
    const log = this.rig.path(".runs");
    if (!existsSync(log)) return [];
    const lines = readFileSync(log, "utf8").trim().split("\n");
    rmSync(log);
    return lines;
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.rig[Symbol.asyncDispose]();
  }
}

/** A script that publishes a library of this name and version. */
export function publishes(name: string, version: string): string {
  return `        bus.publish("${name}", NativeLibrary::new().link(NativeLibraryLink::Static).libs(["${name}"]).version("${version}"))?;`;
}

/** A script that reads the version of a library, and makes a constant of it; \`unknown\` where it hears of none. */
export function readsVersion(name: string): string {
  return `        let found = bus.find::<NativeLibrary>("${name}")?;
        let version = found.as_ref().and_then(|fact| fact.value.get_version()).unwrap_or("unknown");
        std::fs::write(out_dir.join("version.rs"), format!("const VERSION: &str = {version:?};"))?;`;
}

/** A program that prints the constant. */
export const printsVersion =
  'include!(concat!(env!("OUT_DIR"), "/version.rs"));\nfn main() { println!("{VERSION}"); }\n';
