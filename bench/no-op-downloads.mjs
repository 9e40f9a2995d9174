/**
 * What downloads cost a build with nothing to do: `px-meta build` of a package that declares none, one, 100 and 1,000, all in
 * the content store. Medians of several runs, taken in turn, of processor time. Needs bash and `npm run setup`.
 *
 *     node bench/no-op-downloads.mjs [runs]
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const bin = join(dirname(dirname(fileURLToPath(import.meta.url))), "packages", "cli", "bin", "px-meta.mjs");
const counts = [0, 1, 100, 1000];
const runs = Number(process.argv[2] ?? 15);

const top = mkdtempSync(join(tmpdir(), "px-meta-bench-"));
try {
  const env = { ...process.env, PX_META_STORE: join(top, "store"), CARGO_NET_OFFLINE: "true" };
  const folders = counts.map((count) => make(count));
  // The second build is the first that finds all files old enough to be believed unread.
  for (const folder of [...folders, ...folders]) timed(folder, env);
  const times = counts.map(() => []);
  for (let round = 0; round < runs; round += 1) {
    for (const [index, folder] of folders.entries()) times[index].push(timed(folder, env));
  }
  const median = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];
  const [none, ...others] = times.map(median);
  console.log(`no declaration: ${none.toFixed(0)} ms`);
  for (const [index, value] of others.entries()) {
    console.log(`${counts[index + 1]}: ${value.toFixed(0)} ms, ${(value / none).toFixed(2)} × that without`);
  }
} finally {
  rmSync(top, { recursive: true, force: true });
}

function make(count) {
  const folder = join(top, `declares-${count}`);
  mkdirSync(join(folder, "src"), { recursive: true });
  const declared = Array.from({ length: count }, (_, index) => {
    const text = `file ${index}`;
    const sha256 = createHash("sha256").update(text).digest("hex");
    const shelf = join(top, "store", "cas", sha256.slice(0, 2));
    mkdirSync(shelf, { recursive: true });
    writeFileSync(join(shelf, sha256), text);
    return `[package.metadata.px-meta.download.file-${index}]\nurls = ["https://example.org/${index}"]\nsha256 = "${sha256}"\nsize = ${text.length}\n`;
  });
  writeFileSync(
    join(folder, "Cargo.toml"),
    `[package]\nname = "declares-${count}"\nversion = "0.1.0"\nedition = "2021"\n[workspace]\n${declared.join("")}`,
  );
  writeFileSync(join(folder, "build.rs"), 'fn main() { println!("cargo:rerun-if-changed=build.rs"); }\n');
  writeFileSync(join(folder, "src", "lib.rs"), "");
  return folder;
}

/** Milliseconds of processor time, cargo's own with it. */
function timed(cwd, env) {
  const script = 'TIMEFORMAT="%U %S"; time "$@" 2>"$OUT"';
  const args = ["-c", script, "bash", process.execPath, bin, "build", "--quiet"];
  const out = join(top, "stderr");
  const { status, stderr } = spawnSync("bash", args, { cwd, env: { ...env, OUT: out }, encoding: "utf8" });
  if (status !== 0) throw new Error(`px-meta build failed: see ${out}`);
  const [user, system] = stderr.trim().split(" ").map(Number);
  return (user + system) * 1000;
}
