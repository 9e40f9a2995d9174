/**
 * What a build script pays at its first build for the crate px-meta: a cold compile in the dev profile, beside system-deps
 * 7 and beside a script without dependencies, in turns within one run so that a busy machine slows all of them alike: as it
 * stands, with its feature for downloads, and with that for downloads by ureq, which has no bound.
 * Needs hyperfine on the PATH, and the crate registry for the first run.
 *
 *     node bench/crate-compile.mjs [turns]
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { scratch } from "./graphs.mjs";

const crate = join(dirname(dirname(fileURLToPath(import.meta.url))), "crates", "px-meta");
const turns = Number(process.argv[2] ?? 7);
const dependencies = {
  empty: "",
  "px-meta": `px-meta = { path = ${JSON.stringify(crate)} }\n`,
  "px-meta that downloads": `px-meta = { path = ${JSON.stringify(crate)}, features = ["download"] }\n`,
  "px-meta with ureq": `px-meta = { path = ${JSON.stringify(crate)}, features = ["ureq"] }\n`,
  "system-deps": 'system-deps = "7"\n',
};
const root = join(scratch, "crate-compile");
// A crate from a registry is compiled without incremental files, and px-meta stands here by its path.
const env = { ...process.env, CARGO_INCREMENTAL: "0", CARGO_TARGET_DIR: "target" };

for (const [name, dependency] of Object.entries(dependencies)) {
  const folder = join(root, name);
  mkdirSync(join(folder, "src"), { recursive: true });
  const manifest = `[package]\nname = "bench"\nversion = "0.1.0"\nedition = "2021"\n\n[workspace]\n\n[build-dependencies]\n`;
  writeFileSync(join(folder, "Cargo.toml"), manifest + dependency);
  writeFileSync(join(folder, "build.rs"), "fn main() {}\n");
  writeFileSync(join(folder, "src", "lib.rs"), "");
  rmSync(join(folder, "target"), { recursive: true, force: true });
  run("cargo", ["fetch", "--quiet"], folder);
}

const times = Object.fromEntries(Object.keys(dependencies).map((name) => [name, []]));
for (let turn = 0; turn < turns; turn += 1) {
  for (const name of Object.keys(dependencies)) times[name].push(coldBuild(join(root, name)));
}

for (const part of ["wall", "cpu"]) {
  const seconds = Object.fromEntries(Object.entries(times).map(([name, all]) => [name, median(all, part)]));
  const over = (name) => seconds[name] - seconds.empty;
  const said = Object.entries(seconds).map(([name, time]) => `${name} ${time.toFixed(2)} s`);
  console.log(`${part}: ${said.join(", ")}`);
  for (const name of ["px-meta", "px-meta that downloads", "px-meta with ureq"]) {
    const share = (over(name) / over("system-deps")).toFixed(2);
    const bound = name === "px-meta with ureq" ? "" : " (at most 0.5)";
    console.log(`  ${name} over empty is ${share} × system-deps over empty${bound}`);
  }
}

/** Seconds that one build from nothing takes: on the clock, and of all processors. */
function coldBuild(cwd) {
  const report = join(root, "times.json");
  const prepare = `${process.execPath} -e "require('node:fs').rmSync('target',{recursive:true,force:true})"`;
  const options = ["--shell=none", "--runs=1", "--style=none", `--export-json=${report}`];
  run("hyperfine", [...options, "--prepare", prepare, "cargo build --quiet --offline"], cwd);
  const [{ mean, user, system }] = JSON.parse(readFileSync(report, "utf8")).results;
  return { wall: mean, cpu: user + system };
}

function median(all, part) {
  const sorted = all.map((one) => one[part]).sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)];
}

function run(program, args, cwd) {
  const { status, error } = spawnSync(program, args, { cwd, env, stdio: ["ignore", "inherit", "inherit"] });
  if (error !== undefined) throw error;
  if (status !== 0) process.exit(status ?? 1);
}
