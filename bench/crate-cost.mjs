/**
 * What the bus costs a build script when it runs: publish one fact and read one, with all files made anew. Once compiled
 * as cargo compiles build scripts by default (without optimization), once optimized.
 *
 *     node bench/crate-cost.mjs [turns]
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { scratch } from "./graphs.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const turns = process.argv[2] ?? "500";
const root = join(scratch, "crate-cost");
mkdirSync(root, { recursive: true });
writeFileSync(
  join(root, "Cargo.toml"),
  `[package]
name = "crate-cost"
version = "0.1.0"
edition = "2021"

[workspace]

[[bin]]
name = "crate-cost"
path = ${JSON.stringify(join(here, "crate-cost", "main.rs"))}

[dependencies]
px-meta = { path = ${JSON.stringify(join(here, "..", "crates", "px-meta"))} }
`,
);

for (const [profile, folder] of Object.entries({ dev: "debug", release: "release" })) {
  const target = join(root, "target");
  run("cargo", ["build", "--quiet", "--offline", "--profile", profile, "--target-dir", target], process.env);
  const program = join(target, folder, "crate-cost");
  const below = run(program, ["1"], environment("zlib-sys", profile));
  const said = Object.fromEntries(
    [...below.stdout.matchAll(/^cargo:(px_meta\w*)=(.*)$/gm)].map(([, key, value]) => [key, value]),
  );
  const heard = { DEP_Z_PX_META: said.px_meta, DEP_Z_PX_META_DIGEST: said.px_meta_digest };
  const { stderr } = run(program, [turns], { ...environment("png-sys", profile), ...heard });
  const [median, slow] = stderr
    .trim()
    .split(" ")
    .map((time) => `${(Number(time) / 1000).toFixed(2)} ms`);
  console.log(`${profile}: publish one fact and read one: ${median}, nine of ten within ${slow} (at most 1 ms)`);
}

/** What cargo tells a build script; with nothing of ours, so that no overrides apply. */
function environment(name, profile) {
  const outDir = join(root, profile, name, "out");
  rmSync(outDir, { recursive: true, force: true });
  mkdirSync(outDir, { recursive: true });
  const host = "x86_64-unknown-linux-gnu";
  return {
    PATH: process.env.PATH,
    OUT_DIR: outDir,
    CARGO_MANIFEST_DIR: root,
    CARGO_PKG_NAME: name,
    CARGO_PKG_VERSION: "1.0.0",
    HOST: host,
    TARGET: host,
    PROFILE: profile,
    OPT_LEVEL: "0",
    CARGO_CFG_FEATURE: "default",
  };
}

function run(program, args, env) {
  const ran = spawnSync(program, args, { cwd: root, env, encoding: "utf8", maxBuffer: 1 << 30 });
  if (ran.error !== undefined) throw ran.error;
  if (ran.status !== 0) throw new Error(`${program} failed:\n${ran.stderr}`);
  return ran;
}
