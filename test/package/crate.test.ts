import { join } from "node:path";
import { expect, test } from "vitest";
import { Rig, repository } from "../rig/rig.js";

test("the crate as it is packed builds where it is unpacked, and brings its licences", async () => {
  await using rig = await Rig.create({
    "app/Cargo.toml": `[package]
name = "app"
version = "0.1.0"
edition = "2021"

[build-dependencies]
px-meta = { path = "../unpacked/px-meta-0.1.0" }
`,
    "app/build.rs": `use px_meta::schemas::{NativeLibrary, NativeLibraryLink};

fn main() {
    px_meta::run(px_meta::Inputs::package(), |bus| {
        bus.publish("png", NativeLibrary::new().link(NativeLibraryLink::Static).libs(["png16"]))?;
        Ok(())
    });
}
`,
    "app/src/lib.rs": "",
    "unpacked/.keep": "",
  });
  const manifest = join(repository, "crates", "px-meta", "Cargo.toml");
  const packed = await rig.cargo([
    ...["package", "--manifest-path", manifest, "--no-verify", "--allow-dirty", "--quiet"],
    ...["--target-dir", rig.path("packed")],
  ]);
  expect(packed).toMatchObject({ status: 0 });
  const crate = join("..", "packed", "package", "px-meta-0.1.0.crate");
  expect(await rig.run("tar", ["-xzf", crate], { in: "unpacked" })).toMatchObject({ status: 0 });
  const listed = await rig.run("tar", ["-tzf", crate], { in: "unpacked" });
  const names = listed.stdout.split("\n").map((name) => name.trim().replace("px-meta-0.1.0/", ""));
  expect(names).toEqual(expect.arrayContaining(["README.md", "LICENSE-MIT", "LICENSE-APACHE", "src/lib.rs"]));
  expect(await rig.cargo(["build"], { in: "app" })).toMatchObject({ status: 0 });
});
