import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { CargoMetadata } from "@px-meta/core/base";
import { afterAll, beforeAll, expect, test } from "vitest";
import { messageReader, type ScriptRun } from "../build/messages.js";
import type { Context } from "../command.js";
import { findVerb, invocation } from "../selection/invocation.js";
import { readTools } from "../selection/tools.js";
import { realCargo } from "../system/cargo.js";
import { realFiles } from "../system/files.js";
import { generatorEnvironment, libraryVariable, scriptsBehind } from "./environment.js";
import { runnerOf } from "./runner.js";
import { generatorToolchain } from "./toolchain.js";

const script = `fn main() {
    let out = std::env::var("OUT_DIR").unwrap();
    println!("cargo:rustc-env=FROM_{}=yes", std::env::var("CARGO_PKG_NAME").unwrap());
    println!("cargo:rustc-link-search=native={out}/z");
    println!("cargo:rustc-link-search={out}/a");
    println!("cargo:rustc-link-search=/somewhere/else");
}
`;

const files = {
  "Cargo.toml": '[workspace]\nmembers = ["gen", "below", "other"]\nresolver = "2"\n',
  ".cargo/config.toml": `[env]
PLAIN = "plain"
UNDER = { value = "some/folder", relative = true }
FORCED = { value = "forced", force = true }
KEPT = "lost"
CARGO_PKG_NAME = { value = "lost", force = true }
`,
  "gen/Cargo.toml": `[package]
name = "gen"
version = "1.2.3-beta.4+b5"
edition = "2021"
authors = ["A B <a@b.example>", "C"]
description = "Two\\nlines"
license-file = "LICENCE"
readme = "READ.md"
rust-version = "1.70"
repository = "https://r.example"

[[bin]]
name = "dump-environment"
path = "main.rs"

[dependencies]
below = { path = "../below" }
`,
  "gen/main.rs": `fn main() {
    let mut all: Vec<_> = std::env::vars().map(|(name, value)| format!("{name}={value:?}")).collect();
    all.sort();
    std::fs::write(std::env::args().nth(1).unwrap(), all.join("\\n")).unwrap();
}
`,
  "gen/build.rs": script,
  "below/Cargo.toml": '[package]\nname = "below"\nversion = "0.1.0"\nedition = "2021"\n',
  "below/src/lib.rs": "",
  "below/build.rs": script,
  "other/Cargo.toml": '[package]\nname = "other"\nversion = "0.1.0"\nedition = "2021"\n',
  "other/src/lib.rs": "",
  "other/build.rs": script,
};

let root = "";
beforeAll(() => {
  root = join(realpathSync(mkdtempSync(join(tmpdir(), "px-meta-environment-"))), "with spaces, ä");
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
});
afterAll(() => rmSync(dirname(root), { recursive: true }));

function contextOf(env: Context["env"]): Context {
  return { files: realFiles, cargo: realCargo, env, cwd: root, stdout: process.stdout, stderr: process.stderr };
}

async function configuredOf(context: Context) {
  const call = invocation(["build"], findVerb(["build"]), context.env);
  if (call === undefined) throw new Error("no call");
  return { call, configured: await readTools(context, []) };
}

test("a generator has the environment that `cargo run` would give it", async () => {
  const env = { ...process.env, FORCED: "lost", KEPT: "kept", [libraryVariable]: "/before" };
  const context = contextOf(env);
  const cargo = (...args: string[]) => execFileSync("cargo", args, { cwd: root, env, encoding: "utf8", stdio: "pipe" });
  const json = cargo("build", "-q", "--workspace", "--message-format=json");
  const metadata = JSON.parse(cargo("metadata", "--format-version=1")) as CargoMetadata;
  const scripts: ScriptRun[] = [];
  const reader = messageReader({ onScript: (run) => scripts.push(run), onMessage: () => {}, onText: () => {} });
  reader.push(Buffer.from(json));
  const executable = /"executable":"([^"]*dump-environment[^"]*)"/.exec(json)?.[1] ?? "";
  const { call, configured } = await configuredOf(context);
  const toolchain = await generatorToolchain(context, call, metadata.target_directory, configured);
  const own = metadata.packages.find(({ name }) => name === "gen");
  if (!toolchain.ok || own === undefined) throw new Error("nothing to start from");

  const manifest = join(root, "below", "Cargo.toml");
  const made = generatorEnvironment({
    ...{ own: env, configured: configured.env, toolchain: toolchain.value, metadata, manifest, root },
    binary: { package: own, executable, scripts: scriptsBehind(metadata, own.id, scripts) },
  });
  const [ours, cargos] = [join(root, "ours"), join(root, "cargos")];
  execFileSync(executable, [ours], { cwd: root, env: made });
  cargo("run", "-q", "-p", "gen", "--bin", "dump-environment", "--", cargos);

  // What rustup's proxy tells the next one of itself.
  const ofProxies = /^(?:RUSTUP_TOOLCHAIN_SOURCE|RUST_RECURSION_COUNT|_)=/;
  const expected = [
    ...readFileSync(cargos, "utf8").split("\n"),
    `CARGO_PX_GENERATED_PKG_MANIFEST_PATH=${JSON.stringify(manifest)}`,
    `CARGO_PX_WORKSPACE_ROOT_DIR=${JSON.stringify(root)}`,
  ];
  const known = (lines: readonly string[]) => lines.filter((line) => !ofProxies.test(line)).sort();
  expect(known(readFileSync(ours, "utf8").split("\n"))).toEqual(known(expected));
});

test("the runner that cargo is told for the generators' platform goes before them", async () => {
  const check = async (config: string, env: Context["env"], expected: readonly string[]) => {
    writeFileSync(join(root, ".cargo", "config.toml"), config);
    const context = contextOf({ ...process.env, ...env });
    const { configured } = await configuredOf(context);
    const toolchain = { cargo: "cargo", libraries: "", triple: "my-os", cfgs: new Set(["unix"]) };
    expect(runnerOf(context, toolchain, configured)).toEqual(expected);
  };
  await check("", {}, []);
  await check('[target.my-os]\nrunner = "tools/run -v"', {}, [join(root, "tools", "run"), "-v"]);
  await check('[target."cfg(unix)"]\nrunner = ["run", "a b"]', {}, ["run", "a b"]);
  await check('[target."cfg(windows)"]\nrunner = "run"', {}, []);
  await check('[target.my-os]\nrunner = "lost"', { CARGO_TARGET_MY_OS_RUNNER: "won" }, ["won"]);
});
