import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { Rig } from "../rig/rig.js";

/** Crates by the names of known ones, whose scripts have the signs of these, and do what the variables say. */
const workspace: Readonly<Record<string, string>> = {
  "Cargo.toml": `[package]
name = "app"
version = "0.1.0"
edition = "2021"

[workspace]

[dependencies]
onnxruntime-sys = { path = "ort" }
v8 = { path = "v8" }
`,
  "src/lib.rs": "",
  "ort/Cargo.toml": '[package]\nname = "onnxruntime-sys"\nversion = "0.0.14"\nedition = "2021"\nbuild = "build.rs"\n',
  "ort/src/lib.rs": "",
  "ort/build.rs": `const ORT_VERSION: &str = "1.8.1";
fn main() {
    let (strategy, folder) = (std::env::var("ORT_STRATEGY"), std::env::var("ORT_LIB_LOCATION"));
    println!("cargo::warning={strategy:?} {folder:?}");
    assert_eq!(strategy.as_deref(), Ok("system"), "it would fetch {ORT_VERSION}");
}
`,
  "v8/Cargo.toml": '[package]\nname = "v8"\nversion = "152.2.0"\nedition = "2021"\nbuild = "build.rs"\n',
  "v8/src/lib.rs": "",
  "v8/build.rs": `fn main() {
    println!("cargo::rerun-if-env-changed=RUSTY_V8_ARCHIVE");
    let (file, sha256) = (std::env::var("RUSTY_V8_ARCHIVE"), std::env::var("RUSTY_V8_ARCHIVE_SHA256"));
    println!("cargo::warning={file:?} {sha256:?}");
    assert!(file.is_ok());
}
`,
};

const digest = createHash("sha256").update("v8").digest("hex");

const overrides = (sha256: string) => `px-meta = 1

[[download]]
select = { crate = "onnxruntime-sys" }
folder = "libs/ort"

[[download]]
select = { crate = "v8", host = "github.com" }
file   = "libs/v8.a.gz"
sha256 = "${sha256}"
size   = 2
reason = "our own build"
`;

test("overrides of downloads reach known scripts by their variables, in every way that leads to cargo", async () => {
  await using rig = await Rig.create({
    ...workspace,
    "libs/ort/lib.txt": "",
    "libs/v8.a.gz": "v8",
  });
  const before = await rig.pxMeta(["build"], { env: { ORT_STRATEGY: "system", RUSTY_V8_ARCHIVE: "x" } });
  expect(before.status, before.stderr).toBe(0);
  rig.write({ "px-meta.toml": overrides(digest) });
  const built = await rig.pxMeta(["build"]);
  expect(built, built.stderr).toMatchObject({ status: 0 });
  expect(built.stderr).toContain(`Ok("${rig.path("libs", "v8.a.gz")}") Ok("${digest}")`);

  // A script that watches none of its variables is not run again.
  const told = `ORT_LIB_LOCATION=${rig.path("libs", "ort")} and ORT_STRATEGY=system`;
  const unheard = `warning: the build script of onnxruntime-sys 0.0.14 is told ${told} now, but watches no such variable`;
  expect(built.stderr.split("\n").filter((line) => line.includes("watches"))).toEqual([
    `${unheard}, so where it ran before cargo did not run it again: try \`cargo clean -p onnxruntime-sys\``,
  ]);
  expect((await rig.run("cargo", ["clean", "-p", "onnxruntime-sys"])).status).toBe(0);
  const again = await rig.pxMeta(["build"]);
  expect(again.stderr).toContain(`Ok("system") Ok("${rig.path("libs", "ort")}")`);
  expect(again.stderr).not.toContain("watches");

  const checked = await rig.pxMeta(["override", "check"]);
  expect(checked.status, checked.stderr).toBe(0);
  expect(checked.stdout).toContain("px-meta.toml:3:1: folder for onnxruntime of onnxruntime-sys 0.0.14\n");
  expect(checked.stdout).toContain("ORT_STRATEGY=system");

  const audited = await rig.pxMeta(["downloads", "audit", "--deny", "undeclared"]);
  expect(audited.status, audited.stderr).toBe(0);
  expect(audited.stdout).toContain("as things are it takes a folder: ORT_STRATEGY=system");

  // Plain cargo gets the same.
  expect(await rig.pxMeta(["override", "apply"])).toMatchObject({ status: 0 });
  expect(rig.read(".cargo/config.toml")).toContain(`[env.RUSTY_V8_ARCHIVE_SHA256]\nvalue = "${digest}"\n`);
  const plain = await rig.run("cargo", ["build"]);
  expect(plain.status, plain.stderr).toBe(0);
});

test("what a script cannot be told, and a file that is another, end the build before cargo starts", async () => {
  await using rig = await Rig.create({
    ...workspace,
    "px-meta.toml": `${overrides("0".repeat(64))}
[[download]]
select = { crate = "onnxruntime-sys", id = "onnxruntime" }
skip   = true

[[download]]
select = { crate = "nobody" }
skip   = true
`,
    "libs/ort/lib.txt": "",
    "libs/v8.a.gz": "v8",
  });
  const { status, stderr } = await rig.pxMeta(["build"]);
  expect(status).toBe(1);
  expect(stderr).toContain(
    "error: px-meta.toml:14:1: onnxruntime of onnxruntime-sys 0.0.14: px-meta knows no variable by which its script does not fetch; it understands `folder`;",
  );
  expect(stderr).toContain(`libs/v8.a.gz has sha256 ${digest}, expected is ${"0".repeat(64)}`);
  expect(stderr).not.toContain("Compiling");
  const checked = await rig.pxMeta(["override", "check"]);
  expect(checked.status).toBe(1);
  expect(checked.stderr).toContain("nothing that this build downloads is nobody");
});
