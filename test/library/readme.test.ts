import { mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { Rig, repository } from "../rig/rig.js";

const page = readFileSync(join(repository, "packages", "core", "README.md"), "utf8");
const reference = readFileSync(join(repository, "docs", "library.md"), "utf8");

/** The programs of both pages, each with what the page says that it prints. */
const examples = [...(page + reference).matchAll(/^```js\n([\s\S]*?)^```$[^`]*^```text\n([\s\S]*?)^```$/gm)].map(
  ([, program = "", printed = ""]) => ({ program, printed }),
);

/** A folder in which the built packages are installed. */
async function installed(files: Readonly<Record<string, string>>): Promise<Rig> {
  const rig = await Rig.create({ "package.json": '{ "type": "module" }', ...files });
  mkdirSync(rig.path("node_modules", "@px-meta"), { recursive: true });
  for (const name of ["core", "schema"]) {
    symlinkSync(join(repository, "packages", name), rig.path("node_modules", "@px-meta", name), "junction");
  }
  return rig;
}

test("the examples print what their pages say", async () => {
  expect(examples).toHaveLength(4);
  for (const { program, printed } of examples) {
    await using rig = await installed({ "main.js": program });
    expect(await rig.run(process.execPath, ["main.js"])).toMatchObject({ status: 0, stderr: "", stdout: printed });
  }
});

test("the first example holds to the types, in a program that knows nothing of Node", async () => {
  const options = {
    module: "esnext",
    moduleResolution: "bundler",
    target: "es2023",
    lib: ["es2023", "dom"],
    types: [],
  };
  const compilerOptions = { ...options, strict: true, noEmit: true };
  const tsconfig = JSON.stringify({ compilerOptions, files: ["main.ts"] });
  await using rig = await installed({ "main.ts": examples[0]?.program ?? "", "tsconfig.json": tsconfig });
  const tsc = join(repository, "node_modules", "typescript", "bin", "tsc");
  expect(await rig.run(process.execPath, [tsc, "-p", "."])).toMatchObject({ status: 0, stdout: "" });
});

test("both pages name every function that the package exports", async () => {
  await using rig = await installed({
    "main.js": 'import * as core from "@px-meta/core"; console.log(Object.keys(core).join("\\n"));',
  });
  const { stdout } = await rig.run(process.execPath, ["main.js"]);
  const names = stdout.trim().split("\n");
  expect(names).toContain("readSnapshot");
  for (const text of [page, reference]) expect(names.filter((name) => !text.includes(`\`${name}(`))).toEqual([]);
});
