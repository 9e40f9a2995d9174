import { delimiter } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { npm } from "../rig/npm.js";
import type { Call } from "../rig/rig.js";
import { Rig, repository } from "../rig/rig.js";

const packages = ["schema", "core", "cli"] as const;

const hello = {
  "hello/Cargo.toml": '[package]\nname = "hello"\nversion = "0.1.0"\nedition = "2021"\n',
  "hello/build.rs": 'fn main() { println!("cargo:rustc-cfg=hi"); println!("cargo:rustc-check-cfg=cfg(hi)"); }\n',
  "hello/src/main.rs": 'fn main() { println!("hello"); }\n',
};

let rig: Rig;

/** The three tarballs, installed into a folder that holds nothing else. */
beforeAll(async () => {
  rig = await Rig.create({ ...hello, "installed/package.json": '{ "private": true }\n', "tarballs/.keep": "" });
  const packed = await npm(
    ["pack", "--json", "--pack-destination", rig.path("tarballs"), ...packages.map((name) => `./packages/${name}`)],
    (program, args) => rig.run(program, args, { in: repository }),
  );
  expect(packed).toMatchObject({ status: 0 });
  rig.write({ "packed.json": packed.stdout });
  const tarballs = manifests().map((manifest) => rig.path("tarballs", manifest.filename));
  const installed = await npm(
    ["install", "--no-audit", "--no-fund", "--prefer-offline", "--ignore-scripts", ...tarballs],
    (program, args) => rig.run(program, args, { in: "installed" }),
  );
  expect(installed).toMatchObject({ status: 0 });
});

afterAll(() => rig[Symbol.asyncDispose]());

interface Packed {
  readonly name: string;
  readonly filename: string;
  readonly files: readonly { readonly path: string }[];
}

function manifests(): readonly Packed[] {
  const answer: unknown = JSON.parse(rig.read("packed.json"));
  return (Array.isArray(answer) ? answer : Object.values(answer as object)) as readonly Packed[];
}

/** The installed command, by the name that npm gives it, in the workspace `hello`. */
function installed(program: string, args: readonly string[], call: Call = {}) {
  const path = `${rig.path("installed", "node_modules", ".bin")}${delimiter}${process.env.PATH ?? ""}`;
  return rig.run(program, args, { in: "hello", shell: process.platform === "win32", ...call, env: { PATH: path } });
}

test("each package brings its licences and page, and neither tests nor the state of the build", () => {
  for (const { name, files } of manifests()) {
    const paths = files.map((file) => file.path);
    expect(paths, name).toEqual(expect.arrayContaining(["LICENSE-MIT", "LICENSE-APACHE", "README.md", "package.json"]));
    expect(paths.filter((path) => /\.test\.|\.tsbuildinfo|tsconfig|tsup/.test(path))).toEqual([]);
  }
});

test("the command needs no package beside its own", () => {
  const manifest: unknown = JSON.parse(rig.read("installed/node_modules/px-meta/package.json"));
  expect(manifest).not.toHaveProperty("dependencies");
});

test("the installed command tells its version", async () => {
  const ran = await installed("px-meta", ["--version"]);
  expect(ran).toMatchObject({ status: 0, stdout: expect.stringMatching(/^px-meta \d+\.\d+\.\d+\n$/) });
});

test("the installed command knows the registry", async () => {
  const ran = await installed("px-meta", ["schema", "list"]);
  expect(ran).toMatchObject({ status: 0, stdout: expect.stringContaining("native-library@1") });
});

test("the installed command builds a workspace and shows what its scripts decided", async () => {
  expect(await installed("px-meta", ["build"])).toMatchObject({ status: 0 });
  const shown = await installed("px-meta", ["inspect", "--format", "json"]);
  expect(shown.status).toBe(0);
  expect(JSON.parse(shown.stdout)).toMatchObject({
    "px-meta": "inspect@1",
    facts: expect.arrayContaining([
      expect.objectContaining({ schema: "build-script@1", value: expect.objectContaining({ cfgs: ["hi"] }) }),
    ]),
  });
});

// Cargo on Windows starts only `.exe` files; docs/install.md says how to make one.
test.runIf(process.platform !== "win32")("cargo finds the installed command as a command of its own", async () => {
  const ran = await installed("cargo", ["px-meta", "--version"]);
  expect(ran).toMatchObject({ status: 0, stdout: expect.stringMatching(/^px-meta \d/) });
});

test("the launcher that the package brings makes it a command of cargo where npm's own does not", async () => {
  const launcher = rig.path("launcher", process.platform === "win32" ? "cargo-px-meta.exe" : "cargo-px-meta");
  const source = rig.path("installed", "node_modules", "px-meta", "bin", "cargo-px-meta.rs");
  rig.write({ "launcher/.keep": "" });
  expect(await rig.run("rustc", [source, "-o", launcher])).toMatchObject({ status: 0 });
  const ran = await installed(launcher, ["px-meta", "--version"]);
  expect(ran).toMatchObject({ status: 0, stdout: expect.stringMatching(/^px-meta \d/) });
});

test("the library packages can be imported where they are installed", async () => {
  const script = `
    import { registry } from "@px-meta/schema";
    import * as core from "@px-meta/core";
    console.log(registry.get("native-library@1").id, typeof core.describe);
  `;
  const ran = await rig.run(process.execPath, ["--input-type=module", "-e", script], { in: "installed" });
  expect(ran).toMatchObject({ status: 0, stdout: "native-library@1 function\n" });
});
