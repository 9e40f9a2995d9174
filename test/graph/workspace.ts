/** One package of a test's workspace, in words. */
export interface PackageText {
  /**
   * What it depends on: `a`, `build a`, `dev a`, with features `a+f+g`, on a condition `a if cfg(unix)`; a package named
   * `…-macro` is a proc macro.
   */
  readonly uses?: readonly string[];
  readonly features?: readonly string[];
  readonly links?: boolean;
  /** Only a library where absent. */
  readonly isProgram?: boolean;
  /** Whether it has an integration test and an example. */
  readonly hasTests?: boolean;
  /** Whether a build script of its own is left out. */
  readonly isSilent?: boolean;
}

/** A workspace of path packages, and what its own manifest says beside them. */
export interface WorkspaceText {
  readonly packages: Readonly<Record<string, PackageText>>;
  readonly manifest?: string;
  readonly resolver?: string;
  /** Members; all packages where absent. */
  readonly members?: readonly string[];
}

/** The files of a workspace. Each build script tells by a variable with which features and profile it was run. */
export function workspaceFiles(text: WorkspaceText): Record<string, string> {
  const members = text.members ?? Object.keys(text.packages);
  const files: Record<string, string> = {
    "Cargo.toml": [
      `[workspace]\nresolver = "${text.resolver ?? "2"}"\nmembers = [${members.map((name) => `"${name}"`)}]`,
      // What is no member must say so, or cargo takes it for one that forgot.
      `exclude = [${Object.keys(text.packages).flatMap((name) => (members.includes(name) ? [] : [`"${name}"`]))}]`,
      text.manifest ?? "",
    ].join("\n"),
  };
  for (const [name, one] of Object.entries(text.packages)) {
    files[`${name}/Cargo.toml`] = manifest(name, one);
    files[`${name}/src/${one.isProgram === true ? "main" : "lib"}.rs`] =
      one.isProgram === true ? "fn main() {}\n" : name.endsWith("-macro") ? "" : "#![no_std]\n";
    if (one.hasTests === true) files[`${name}/tests/one.rs`] = "";
    if (one.hasTests === true) files[`${name}/examples/one.rs`] = "fn main() {}\n";
    if (one.isSilent !== true) files[`${name}/build.rs`] = script;
  }
  return files;
}

function manifest(name: string, one: PackageText): string {
  return [
    `[package]\nname = "${name}"\nversion = "0.1.0"\nedition = "2021"`,
    one.links === true ? `links = "${name}"` : "",
    name.endsWith("-macro") ? "[lib]\nproc-macro = true" : "",
    "[features]",
    ...(one.features ?? []).map((feature) => `${feature} = []`),
    ...(one.uses ?? []).map(dependency),
    "",
  ].join("\n");
}

function dependency(text: string): string {
  const [, kind = "", used = "", condition] = /^(build |dev |)(\S+)(?: if (.+))?$/.exec(text) ?? [];
  const [name = "", ...features] = used.split("+");
  const table = `${kind.trim() === "" ? "" : `${kind.trim()}-`}dependencies.${name}`;
  const place = condition === undefined ? table : `target.'${condition}'.${table}`;
  return `[${place}]\npath = "../${name}"\nfeatures = [${features.map((feature) => `"${feature}"`)}]`;
}

const script = `fn main() {
    let features: std::collections::BTreeSet<String> = std::env::vars()
        .filter_map(|(name, _)| name.strip_prefix("CARGO_FEATURE_").map(|name| name.to_lowercase()))
        .collect();
    let features: Vec<String> = features.into_iter().collect();
    let var = |name: &str| std::env::var(name).unwrap();
    println!("cargo:rerun-if-changed=build.rs");
    println!("cargo:rustc-env=RUN={}|{}|{}", features.join("+"), var("OPT_LEVEL"), var("DEBUG"));
}
`;
