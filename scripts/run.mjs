import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The root of the repository. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Where the scripts keep what they remember and report; git ignores it. */
export const cache = join(root, "node_modules", ".cache", "px-meta");

/**
 * Runs a program to its end with the terminal of this process and without standard input.
 * With `heard`, what it prints goes through this process, and `heard` gets the text too.
 * Gives its exit status, 128 where a signal ended it, 127 where it could not be started.
 */
export function run(program, args, { cwd = root, env = {}, shell = false, heard } = {}) {
  return new Promise((resolve) => {
    const output = heard === undefined ? "inherit" : "pipe";
    const child = spawn(program, args, {
      cwd,
      shell,
      env: { ...process.env, ...env },
      stdio: ["ignore", output, output],
    });
    child.stdout?.on("data", (chunk) => {
      process.stdout.write(chunk);
      heard(chunk.toString("utf8"));
    });
    child.stderr?.on("data", (chunk) => process.stderr.write(chunk));
    child.on("error", (error) => {
      console.error(`cannot run ${program}: ${error.message}`);
      resolve(127);
    });
    child.on("close", (status) => resolve(status ?? 128));
  });
}

/** Runs the command that an installed npm package brings, without going through a shell. */
export function runTool(name, args, options = {}) {
  const tool = tools[name];
  const manifestPath = join(root, "node_modules", tool, "package.json");
  const manifest = createRequire(import.meta.url)(manifestPath);
  const bin = typeof manifest.bin === "string" ? manifest.bin : manifest.bin[name];
  return run(process.execPath, [join(dirname(manifestPath), bin), ...args], options);
}

const tools = {
  tsc: "typescript",
  tsup: "tsup",
  vitest: "vitest",
  biome: "@biomejs/biome",
  knip: "knip",
  publint: "publint",
};

/** Runs npm: the one that runs this script, or the one on the PATH. */
export function runNpm(args) {
  const npm = process.env.npm_execpath;
  return npm?.endsWith(".js")
    ? run(process.execPath, [npm, ...args])
    : run("npm", args, { shell: process.platform === "win32" });
}
