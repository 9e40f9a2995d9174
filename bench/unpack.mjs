/**
 * What unpacking costs: an archive of about 200 MB (the toolchain's libraries and programs, which are 600 MB) that the content
 * store has, verified and unpacked, beside `sha256sum` and `tar -x` of the same file; once as tar.gz and once as tar.zst. The
 * digest is taken in every run, and Node's start counts. Least of several runs, taken in turn; needs rustc, tar, gzip, zstd,
 * bash and `npm run setup`. Files are written to the system's folder for temporary files (TMPDIR).
 *
 *     node bench/unpack.mjs [runs]
 */
import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const runs = Number(process.argv[2] ?? 5);
const formats = { "tar.gz": "gzip", "tar.zst": "zstd" };

const folder = mkdtempSync(join(tmpdir(), "px-meta-bench-"));
try {
  const program = await bundle();
  const source = packedToolchain();
  for (const [format, compressor] of Object.entries(formats)) {
    const archive = join(folder, `archive.${format}`);
    execFileSync("bash", ["-c", `${compressor} -c "$1" > "$2"`, "bash", source, archive]);
    report(format, statSync(archive).size, measured(program, archive, format));
    rmSync(archive);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** The unpacking part of the command as a program of its own, as the command bundles it. */
async function bundle() {
  const unpack = join(dirname(dirname(fileURLToPath(import.meta.url))), "packages", "cli", "src", "unpack");
  await build({
    entryPoints: [join(unpack, "testing", "child.ts")],
    bundle: true,
    splitting: true,
    minify: true,
    format: "esm",
    platform: "node",
    target: "node20",
    conditions: ["px-meta-source"],
    banner: { js: 'import { createRequire as __c } from "node:module"; const require = __c(import.meta.url);' },
    outdir: join(folder, "program"),
    outExtension: { ".js": ".mjs" },
    logLevel: "silent",
  });
  return join(folder, "program", "child.mjs");
}

function packedToolchain() {
  const toolchain = execFileSync("rustc", ["--print", "sysroot"], { encoding: "utf8" }).trim();
  const parts = ["lib", "bin", "libexec"].filter((name) => existsSync(join(toolchain, name)));
  const source = join(folder, "source.tar");
  execFileSync("tar", ["-cf", source, "-C", toolchain, ...parts]);
  return source;
}

function measured(program, archive, format) {
  const sha256 = createHash("sha256").update(readFileSync(archive)).digest("hex");
  const size = statSync(archive).size;
  const store = join(folder, "store");
  mkdirSync(join(store, "cas", sha256.slice(0, 2)), { recursive: true });
  copyFileSync(archive, join(store, "cas", sha256.slice(0, 2), sha256));
  const orders = { from: { store, sha256, size }, unpack: { format }, folder: join(folder, "ours") };
  const commands = {
    system: ["bash", "-c", `sha256sum ${archive} && mkdir ${folder}/theirs && tar -xf ${archive} -C ${folder}/theirs`],
    ours: [process.execPath, program, JSON.stringify(orders)],
  };
  const least = {};
  for (let round = 0; round < runs; round += 1) {
    for (const [name, command] of Object.entries(commands)) {
      for (const left of ["ours", "theirs", "store/seen"]) rmSync(join(folder, left), { recursive: true, force: true });
      const { wall, cpu } = timed(command);
      const before = least[name] ?? { wall: Number.POSITIVE_INFINITY, cpu: Number.POSITIVE_INFINITY };
      least[name] = { wall: Math.min(wall, before.wall), cpu: Math.min(cpu, before.cpu) };
    }
  }
  rmSync(store, { recursive: true, force: true });
  return least;
}

function timed([program, ...args]) {
  const script = 'TIMEFORMAT="%R %U %S"; time "$@"';
  const { status, stdout, stderr } = spawnSync("bash", ["-c", script, "bash", program, ...args], { encoding: "utf8" });
  const [wall, user, system] = stderr.trim().split("\n").at(-1).split(" ").map(Number);
  if (status !== 0 || stdout.includes("problem")) throw new Error(`${program} failed: ${stderr}${stdout}`);
  return { wall: wall * 1000, cpu: (user + system) * 1000 };
}

function report(format, size, { ours, system }) {
  const line = (kind) =>
    `${(ours[kind] / system[kind]).toFixed(2)} × (${ours[kind].toFixed(0)} ms over ${system[kind].toFixed(0)} ms)`;
  console.log(`${format}, ${(size / 1e6).toFixed(0)} MB, over sha256sum and tar -x (at most 2):`);
  console.log(`  on the clock ${line("wall")}, of all processors ${line("cpu")}`);
}
