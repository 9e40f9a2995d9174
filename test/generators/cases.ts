/** What is done in a workspace of `workspaces/` with cargo-px and with px-meta alike. */
export interface Case {
  /** What it shows, in a few words. */
  readonly name: string;
  /** The folder in `workspaces`. */
  readonly workspace: string;
  /** Texts that are replaced in files first: what makes a bad declaration of a good one. */
  readonly edit?: Readonly<Record<string, readonly [from: string, to: string]>>;
  /** Calls, each the words behind `cargo px` or `px-meta`; the last one is compared, or the first that fails. */
  readonly calls: readonly (readonly string[])[];
  /** A file that changes between the calls, with its new text. */
  readonly change?: Readonly<Record<string, string>>;
  /** Where the calls are made, from the root. */
  readonly in?: string;
  /** Where the two differ on purpose: the word of the decision in docs/generators.md. */
  readonly decision?: string;
  /** Whether it needs the crate registry. */
  readonly isOnline?: boolean;
}

const one = ["build"];

/** The cases of cargo-px's README and announcement, and what follows from its code. */
export const cases: readonly Case[] = [
  { name: "the README: a generated package", workspace: "readme", calls: [["run", "--quiet"]] },
  { name: "the README: a verifier, all fresh", workspace: "readme", calls: [one, ["verify-freshness"]] },
  {
    name: "the README: a verifier, something stale",
    workspace: "readme",
    calls: [one, ["verify-freshness"]],
    change: { "names.txt": "south\n" },
  },
  {
    name: "no verifier",
    workspace: "layers",
    calls: [one, ["verify-freshness"]],
    decision: "verifying-with-no-verifier",
  },
  { name: "the announcement: a client with its dependency", workspace: "announcement", calls: [["run", "--quiet"]] },
  { name: "the crate cargo_px_env", workspace: "env-crate", calls: [one], isOnline: true },
  { name: "packages that depend on each other", workspace: "layers", calls: [["run", "--quiet"]] },
  { name: "… all by one generator", workspace: "chain", calls: [["run", "--quiet"]], decision: "order" },
  { name: "… with `test`", workspace: "layers", calls: [["test", "--quiet"]] },
  { name: "… with `check`", workspace: "layers", calls: [["check"]] },
  { name: "… with `doc`", workspace: "layers", calls: [["doc", "--no-deps"]] },
  { name: "… with `clippy`", workspace: "layers", calls: [["clippy", "--quiet"]], decision: "verbs" },
  { name: "… with `-q` before the verb", workspace: "layers", calls: [["-q", "build"]], decision: "verbs" },
  { name: "… with `--quiet`", workspace: "layers", calls: [["build", "--quiet"]] },
  { name: "… with `--release`", workspace: "layers", calls: [["build", "--release"]] },
  { name: "one package", workspace: "layers", calls: [["build", "-p", "two"]] },
  { name: "two packages", workspace: "layers", calls: [["build", "-p", "tools", "-p", "one"]] },
  {
    name: "a package with its version",
    workspace: "layers",
    calls: [["build", "-p", "one@0.1.0"]],
    decision: "selection",
  },
  { name: "a pattern of packages", workspace: "layers", calls: [["build", "-p", "to*"]], decision: "selection" },
  { name: "in the folder of a package", workspace: "layers", calls: [one], in: "tools" },
  { name: "in a folder below one", workspace: "layers", calls: [one], in: "two/src" },
  {
    name: "`--workspace`, in a folder",
    workspace: "layers",
    calls: [["build", "--workspace"]],
    in: "tools",
    decision: "selection",
  },
  {
    name: "`--workspace --exclude`",
    workspace: "layers",
    calls: [["build", "--workspace", "--exclude", "app", "--exclude", "three", "--exclude", "two"]],
    decision: "selection",
  },
  {
    name: "default members, of which none is generated",
    workspace: "layers",
    edit: { "Cargo.toml": ['["app"]', '["one-generator"]'] },
    calls: [one],
    decision: "selection",
  },
  {
    name: "`--manifest-path`",
    workspace: "layers",
    calls: [["build", "--manifest-path", "one/Cargo.toml"]],
    decision: "selection",
  },
  { name: "a generator that depends on a generated package", workspace: "depends-on-generated", calls: [one] },
  { name: "a generator that is generated", workspace: "generated-generator", calls: [one] },
  { name: "a generator that calls cargo", workspace: "calls-cargo", calls: [one] },
  { name: "a generator that adds a package", workspace: "adds-package", calls: [one], decision: "rounds" },
  { name: "… the second time", workspace: "adds-package", calls: [one, one], decision: "order" },
  { name: "a generator that fails", workspace: "fails", calls: [one], decision: "restore" },
  {
    name: "a generator that a signal ends",
    workspace: "fails",
    edit: { "out/Cargo.toml": ['"generator"\n', '"generator"\ngenerator_args = ["abort"]\n'] },
    calls: [one],
    decision: "restore",
  },
  {
    name: "a generator that does not compile",
    workspace: "fails",
    edit: { "generator/src/main.rs": ["fn main", "fn other"] },
    calls: [one],
  },
  {
    name: "no such generator",
    workspace: "fails",
    edit: { "out/Cargo.toml": ['"generator"\n', '"generater"\n'] },
    calls: [one],
  },
  {
    name: "a generator of its own package",
    workspace: "fails",
    edit: { "generator/Cargo.toml": ["[dependencies]", `${generate("generator")}\n[dependencies]`] },
    calls: [one],
  },
  {
    name: "two binaries of that name",
    workspace: "generated-generator",
    edit: {
      "maker/Cargo.toml": [
        "[dependencies]",
        '[[bin]]\nname = "tool"\npath = "src/main.rs"\n\n[[bin]]\nname = "maker"\npath = "src/main.rs"\n\n[dependencies]',
      ],
    },
    calls: [one],
    decision: "declarations",
  },
  {
    name: "a cycle",
    workspace: "depends-on-generated",
    edit: { "types-generator/Cargo.toml": ["[dependencies]", '[dependencies]\nclient = { path = "../client" }'] },
    calls: [one],
  },
  {
    name: "a type that is unknown",
    workspace: "fails",
    edit: { "out/Cargo.toml": ['"cargo_workspace_binary"', '"cargo_workspace_binari"'] },
    calls: [one],
  },
  {
    name: "a key that is unknown",
    workspace: "generated-generator",
    edit: { "out/Cargo.toml": ['"tool"\n', '"tool"\ngenerator_arg = ["x"]\n'] },
    calls: [one],
  },
  {
    name: "a verifier without a generator",
    workspace: "fails",
    edit: {
      "out/Cargo.toml": ["px.generate]\ngenerator_type", 'px.verify]\nverifier_name = "generator"\nverifier_type'],
    },
    calls: [one],
  },
];

function generate(name: string): string {
  return `[package.metadata.px.generate]\ngenerator_type = "cargo_workspace_binary"\ngenerator_name = "${name}"\n`;
}
