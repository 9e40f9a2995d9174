/**
 * `npm run setup`: installs the dependencies and builds the packages, each only if something changed since.
 * It needs nothing but Node and npm, so that the README's commands work in a bare checkout.
 */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { cache, root, run, runNpm, runTool } from "./run.mjs";

const packages = ["schema", "core", "cli"];

/** Installs and builds what is not up to date. Ends the process where a step fails. */
export async function setUp() {
  await install();
  if (!isBuilt()) {
    await step("building the packages", async () => {
      // What a source that is gone left behind would be packed.
      for (const name of packages) rmSync(join(root, "packages", name, "dist"), { recursive: true, force: true });
      const types = await runTool("tsc", ["-b", ...packages.map((name) => join("packages", name))]);
      if (types !== 0) return types;
      for (const name of packages) {
        const status = await runTool("tsup", ["--silent"], { cwd: join(root, "packages", name) });
        if (status !== 0) return status;
      }
      remember();
      return 0;
    });
  }
}

/** Installs the dependencies if they are not those of the lockfile. */
export async function install() {
  if (isInstalled()) return;
  await step("installing the dependencies", () => runNpm(["ci", "--ignore-scripts", "--loglevel=error"]));
}

async function step(title, action) {
  console.error(`px-meta: ${title}`);
  const status = await action();
  if (status !== 0) {
    console.error(`px-meta: ${title} failed with status ${status}`);
    process.exit(status);
  }
}

/** Whether node_modules holds what package-lock.json names: npm writes a lockfile of its own there when it is done. */
function isInstalled() {
  const wanted = readJson(join(root, "package-lock.json"))?.packages ?? {};
  const there = readJson(join(root, "node_modules", ".package-lock.json"))?.packages;
  if (there === undefined) return false;
  const same = (path) =>
    wanted[path]?.version === there[path]?.version && wanted[path]?.integrity === there[path]?.integrity;
  return (
    Object.keys(there).every((path) => path in wanted && same(path) && isThere(path)) &&
    Object.keys(wanted).every((path) => path === "" || path in there || wanted[path].optional === true)
  );
}

function isThere(path) {
  return existsSync(join(root, path, "package.json"));
}

function isBuilt() {
  const outputs = packages.flatMap((name) => {
    const manifest = readJson(join(root, "packages", name, "package.json"));
    return [...targets(manifest?.exports), ...targets(manifest?.bin), "dist/.tsbuildinfo"].map((path) =>
      join(root, "packages", name, path),
    );
  });
  return readText(memory)?.trim() === inputsDigest() && outputs.every((path) => path.includes("*") || existsSync(path));
}

function targets(exports) {
  if (typeof exports === "string") return [exports];
  return exports === undefined ? [] : Object.values(exports).flatMap(targets);
}

const memory = join(cache, "built.sha256");

function remember() {
  mkdirSync(dirname(memory), { recursive: true });
  writeFileSync(memory, `${inputsDigest()}\n`);
}

/** The digest of everything that the build reads: sources, configuration, and the versions of the tools. */
function inputsDigest() {
  const hash = createHash("sha256");
  const files = [
    ...["package-lock.json", "tsconfig.base.json"].map((name) => join(root, name)),
    ...packages.flatMap((name) => filesBelow(join(root, "packages", name))),
  ];
  for (const file of files) {
    const digest = createHash("sha256").update(readFileSync(file)).digest("hex");
    hash.update(`${digest}  ${relative(root, file)}\n`);
  }
  return hash.digest("hex");
}

function filesBelow(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !["node_modules", "dist"].includes(entry.name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return filesBelow(path);
      return entry.isFile() ? [path] : [];
    });
}

function readText(path) {
  return existsSync(path) ? readFileSync(path, "utf8") : undefined;
}

function readJson(path) {
  const text = readText(path);
  return text === undefined ? undefined : JSON.parse(text);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await setUp();
  await run(process.execPath, [join(root, "packages", "cli", "bin", "px-meta.mjs"), "--version"]);
}
