/**
 * What px-meta costs where there is nothing to do: `px-meta build` beside `cargo build`, and `px-meta inspect` beside
 * `node -e 0`, on 110 real packages and on 1,000. Needs hyperfine on the PATH and a built px-meta (`npm run setup`).
 *
 *     node bench/no-op.mjs [real|thousand]
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { realPackages, scratch, thousandPackages } from "./graphs.mjs";

const bin = join(dirname(dirname(fileURLToPath(import.meta.url))), "packages", "cli", "bin", "px-meta.mjs");
const graphs = { real: [realPackages, 2], thousand: [thousandPackages, 3] };
const wanted = process.argv.slice(2);

for (const [name, [make, bound]] of Object.entries(graphs)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const folder = make();
  run(process.execPath, [bin, "build", "--quiet"], folder);
  const times = measure(name, folder, {
    node: "node -e 0",
    cargo: "cargo build",
    build: `node ${bin} build`,
    inspect: `node ${bin} inspect`,
  });
  const ms = (key) => `${(times[key] * 1000).toFixed(0)} ms`;
  console.log(
    `${name}: node ${ms("node")}, cargo build ${ms("cargo")}, px-meta build ${ms("build")}, inspect ${ms("inspect")}`,
  );
  console.log(
    `  no-op build: ${((times.build - times.cargo) / times.node).toFixed(2)} × node over cargo's (at most ${bound})`,
  );
  console.log(`  inspect: ${(times.inspect / times.node).toFixed(2)} × node${name === "real" ? " (at most 2.5)" : ""}`);
}

function measure(name, cwd, commands) {
  mkdirSync(scratch, { recursive: true });
  const report = join(scratch, `${name}.json`);
  const named = Object.entries(commands).flatMap(([key, command]) => ["--command-name", key, command]);
  run(
    "hyperfine",
    ["--shell=none", "--warmup=3", "--runs=30", "--style=basic", `--export-json=${report}`, ...named],
    cwd,
  );
  const { results } = JSON.parse(readFileSync(report, "utf8"));
  return Object.fromEntries(results.map((result) => [result.command, result.median]));
}

function run(program, args, cwd) {
  const { status, error } = spawnSync(program, args, { cwd, stdio: ["ignore", "inherit", "inherit"] });
  if (error !== undefined) throw error;
  if (status !== 0) process.exit(status ?? 1);
}
