import { expect, test } from "vitest";
import { Rig } from "../rig/rig.js";

const member = (name: string) => ({
  [`${name}/Cargo.toml`]: `[package]\nname = "${name}"\nversion = "0.1.0"\nedition = "2021"\n`,
  [`${name}/build.rs`]: 'fn main() { println!("cargo:rerun-if-changed=build.rs"); }\n',
  [`${name}/src/main.rs`]: "fn main() {}\n",
});

const virtual = {
  "Cargo.toml": '[workspace]\nresolver = "2"\nmembers = ["a", "b"]\n',
  ...member("a"),
  ...member("b"),
};

/** The members of which `inspect` knows what their scripts did, with these options. */
async function known(rig: Rig, options: readonly string[], cwd = "."): Promise<readonly string[]> {
  const said = await rig.pxMeta(["inspect", "--all", "--format", "json", ...options], { in: cwd });
  const facts = said.status === 0 ? JSON.parse(said.stdout).facts : [];
  return facts
    .flatMap((fact: { readonly schema: string; readonly package: { readonly name: string } }) =>
      fact.schema === "build-script@1" ? [fact.package.name] : [],
    )
    .sort();
}

test("selections that choose the same packages are one", async () => {
  await using rig = await Rig.create(virtual);
  expect((await rig.pxMeta(["build", "--workspace", "--release"])).status).toBe(0);
  expect(await known(rig, ["--release"])).toEqual(["a", "b"]);
  expect(await known(rig, ["--release"], "a")).toEqual([]);
  expect((await rig.pxMeta(["build"], { in: "b" })).status).toBe(0);
  expect(await known(rig, ["-p", "b"])).toEqual(["b"]);
  expect(await known(rig, ["--profile", "dev", "--manifest-path", "b/Cargo.toml"])).toEqual(["b"]);
  // Where the note of the last build is lost, the one that cargo would make is meant.
  rig.write({ "target/px-meta/index/last": "lost" });
  expect(await known(rig, [], "b")).toEqual(["b"]);
});

test("a build in a member's folder is not taken for one of the workspace", async () => {
  await using rig = await Rig.create(virtual);
  expect((await rig.pxMeta(["build", "--release"], { in: "b" })).status).toBe(0);
  const said = await rig.pxMeta(["inspect", "--release"]);
  expect(said.status).toBe(3);
  expect(said.stderr).toBe(
    "error: nothing is known of this build yet (profile release); run `px-meta build` with the same options first, or add --build; there is\n  profile release; package b\n",
  );
});

test("default members count at the root, also where it is a package", async () => {
  await using rig = await Rig.create({
    ...virtual,
    "Cargo.toml":
      '[package]\nname = "root"\nversion = "0.1.0"\nedition = "2021"\n\n[workspace]\nmembers = ["a", "b"]\ndefault-members = ["a"]\n',
    "build.rs": "fn main() {}\n",
    "src/main.rs": "fn main() {}\n",
  });
  expect((await rig.pxMeta(["build"])).status).toBe(0);
  expect(await known(rig, ["-p", "a"])).toEqual(["a"]);
  expect((await rig.pxMeta(["build", "--workspace"])).status).toBe(0);
  expect(await known(rig, ["--profile", "dev"])).toEqual(["a"]);
  expect(await known(rig, ["--workspace"])).toEqual(["a", "b", "root"]);
});
