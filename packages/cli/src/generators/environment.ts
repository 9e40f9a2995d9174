import { delimiter, dirname, join, relative, sep } from "node:path";
import type { CargoMetadata, MetadataPackage } from "@px-meta/core/base";
import type { ScriptRun } from "../build/messages.js";
import type { GeneratorToolchain } from "./toolchain.js";

type Environment = Readonly<Record<string, string | undefined>>;

/** What a generator's environment is made from. */
export interface EnvironmentSource {
  /** The environment of this process. */
  readonly own: Environment;
  /** The same with `[env]` of cargo's configuration. */
  readonly configured: Environment;
  readonly toolchain: GeneratorToolchain;
  readonly metadata: CargoMetadata;
  /** The manifest of the generated package, as `cargo metadata` names it. */
  readonly manifest: string;
  /** The root folder of the workspace, without symbolic links. */
  readonly root: string;
  /** The generator, where it is a binary that cargo has built. */
  readonly binary?: BuiltGenerator;
}

/** A generator that cargo has built. */
export interface BuiltGenerator {
  readonly package: MetadataPackage;
  readonly executable: string;
  /** The build scripts of the packages that stand behind it, its own among them. */
  readonly scripts: readonly ScriptRun[];
}

/**
 * The environment of a generator: what cargo-px gives it, which is what `cargo run` gives to what it runs, with two
 * variables more. What cargo sets wins over its configuration, and that over nothing but what is not set.
 */
export function generatorEnvironment(source: EnvironmentSource): Environment {
  const { configured, toolchain, binary, manifest, root } = source;
  return {
    ...configured,
    ...(toolchain.rustup && ofRustup(toolchain.rustup)),
    ...(binary && {
      [libraryVariable]: libraryPath(source, binary),
      ...ofScript(binary),
      ...ofPackage(binary.package),
    }),
    CARGO: toolchain.cargo,
    CARGO_PX_GENERATED_PKG_MANIFEST_PATH: manifest,
    CARGO_PX_WORKSPACE_ROOT_DIR: root,
  };
}

/** The build scripts among those that ran whose package stands behind a generator: their output is its own. */
export function scriptsBehind(
  { resolve }: CargoMetadata,
  generator: string,
  scripts: readonly ScriptRun[],
): readonly ScriptRun[] {
  const nodes = new Map((resolve?.nodes ?? []).map((node) => [node.id, node.deps]));
  const behind = new Set([generator]);
  for (const id of behind) {
    for (const { pkg, dep_kinds } of nodes.get(id) ?? []) {
      if (dep_kinds.some(({ kind }) => kind !== "dev")) behind.add(pkg);
    }
  }
  return scripts.filter((run) => behind.has(run.package));
}

/** The variable that names folders of libraries to programs that start. */
export const libraryVariable =
  process.platform === "win32"
    ? "PATH"
    : process.platform === "darwin"
      ? "DYLD_FALLBACK_LIBRARY_PATH"
      : "LD_LIBRARY_PATH";

/** A shell that goes on calling `cargo` means the same toolchain. */
function ofRustup({ name, home, cargoHome }: NonNullable<GeneratorToolchain["rustup"]>): Environment {
  return { CARGO_HOME: cargoHome, RUSTUP_HOME: home, RUSTUP_TOOLCHAIN: name };
}

/** In cargo's order: what scripts name within the build, what was built, the standard library, and what was there. */
function libraryPath({ own, metadata, toolchain }: EnvironmentSource, { executable, scripts }: BuiltGenerator): string {
  const folder = dirname(executable);
  const { target_directory: targetDir, build_directory: buildDir = targetDir } = metadata;
  const named = new Set(scripts.flatMap(({ linkedPaths }) => linkedPaths));
  const within = [...named]
    .sort(byParts)
    .map((path) => path.replace(/^[a-z]+=/, ""))
    .filter((path) => path === folder || path.startsWith(folder + sep));
  const before = (own[libraryVariable] ?? "").split(delimiter).filter((path) => path !== "");
  const { libraries, rustup } = toolchain;
  return [
    ...within,
    folder,
    join(buildDir, relative(targetDir, folder), "deps"),
    libraries,
    ...(rustup === undefined || before.includes(rustup.libraries) ? [] : [rustup.libraries]),
    ...before,
  ].join(delimiter);
}

/** As cargo sorts them: folder by folder. */
function byParts(a: string, b: string): number {
  const [one, other] = [a.split(sep), b.split(sep)];
  const at = one.findIndex((part, index) => part !== other[index]);
  if (at < 0) return one.length - other.length;
  return (one[at] ?? "") < (other[at] ?? "") ? -1 : 1;
}

/** `OUT_DIR`, and what its own build script sets with `rustc-env`. */
function ofScript({ package: { id }, scripts }: BuiltGenerator): Environment {
  const run = scripts.findLast((one) => one.package === id);
  return run === undefined ? {} : { OUT_DIR: run.outDir, ...Object.fromEntries(run.env) };
}

function ofPackage(one: MetadataPackage): Environment {
  const [core = "", pre = ""] = one.version.split("+")[0]?.split(/-(.*)/s) ?? [];
  const [major, minor, patch] = core.split(".");
  return {
    CARGO_MANIFEST_DIR: dirname(one.manifest_path),
    CARGO_MANIFEST_PATH: one.manifest_path,
    CARGO_PKG_NAME: one.name,
    CARGO_PKG_VERSION: one.version,
    CARGO_PKG_VERSION_MAJOR: major,
    CARGO_PKG_VERSION_MINOR: minor,
    CARGO_PKG_VERSION_PATCH: patch,
    CARGO_PKG_VERSION_PRE: pre,
    CARGO_PKG_AUTHORS: (one.authors ?? []).join(":"),
    CARGO_PKG_DESCRIPTION: one.description ?? "",
    CARGO_PKG_HOMEPAGE: one.homepage ?? "",
    CARGO_PKG_REPOSITORY: one.repository ?? "",
    CARGO_PKG_LICENSE: one.license ?? "",
    CARGO_PKG_LICENSE_FILE: one.license_file ?? "",
    CARGO_PKG_README: one.readme ?? "",
    CARGO_PKG_RUST_VERSION: one.rust_version ?? "",
  };
}
