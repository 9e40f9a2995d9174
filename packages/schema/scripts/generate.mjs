/**
 * `npm run generate -w packages/schema`: writes what is made of the schema documents (types, validators, the
 * table of the registry, docs/schemas.md). With `--check` it writes nothing and fails where a file is not fresh.
 */
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const packageFolder = dirname(dirname(fileURLToPath(import.meta.url)));
const root = dirname(dirname(packageFolder));
const check = process.argv.includes("--check");

const generator = join(root, "node_modules", ".cache", "px-meta", "generate-schema.mjs");
await build({
  entryPoints: [join(packageFolder, "src", "generate", "generate.ts")],
  outfile: generator,
  bundle: true,
  packages: "external",
  format: "esm",
  platform: "node",
  target: "node20",
  logLevel: "warning",
});
const { generate, readSources } = await import(pathToFileURL(generator).href);

const files = new Map();
for (const [folder, kind] of [
  ["", "fact"],
  ["formats", "format"],
]) {
  for (const name of (await readdir(join(packageFolder, "schemas", folder))).sort()) {
    if (name.endsWith(".json"))
      files.set(name, { kind, text: await readFile(join(packageFolder, "schemas", folder, name), "utf8") });
  }
}
const made = await generate(readSources(files));

const stale = [];
const generated = join(packageFolder, "src", "generated");
for (const name of await readdir(generated, { recursive: true }).catch(() => [])) {
  const path = `packages/schema/src/generated/${name.replaceAll("\\", "/")}`;
  if (!path.endsWith(".ts") || made.has(path)) continue;
  stale.push(path);
  if (!check) await rm(join(root, path));
}
for (const [path, text] of made) {
  const file = join(root, path);
  if ((await readFile(file, "utf8").catch(() => undefined)) === text) continue;
  stale.push(path);
  if (check) continue;
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}
for (const path of stale) console.error(`${check ? "not fresh" : "wrote"}: ${path}`);
if (check && stale.length > 0) process.exit(1);
