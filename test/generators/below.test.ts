import { delimiter, join } from "node:path";
import { expect, test } from "vitest";
import { Rig, repository } from "../rig/rig.js";

/** A generator that forgets what it was told of itself, calls px-meta for the whole workspace, and then writes. */
const script = `
manifest=$CARGO_PX_GENERATED_PKG_MANIFEST_PATH
env -u CARGO_PX_GENERATED_PKG_MANIFEST_PATH px-meta $CALL --offline || exit
echo "pub const X: u8 = 1;" > "\${manifest%/*}/src/lib.rs"
`;

const files = {
  "Cargo.toml": `[package]
name = "made"
version = "0.1.0"
edition = "2021"

[package.metadata.px.generate]
generator_type = "command"
generator_args = ["sh", "-c", '''${script}''']
`,
  "src/lib.rs": "",
};

test.skipIf(process.platform !== "linux")(
  "px-meta below a generator generates nothing, also where the generator cleared its environment",
  async () => {
    await using rig = await Rig.create(files);
    const PATH = [join(repository, "node_modules", ".bin"), process.env.PATH].join(delimiter);
    const ran = await rig.pxMeta(["check", "--offline"], { env: { PATH, CALL: "check" } });
    expect(ran, ran.stderr).toMatchObject({ status: 0 });
    expect(rig.read("src/lib.rs")).toBe("pub const X: u8 = 1;\n");
    rig.write({ "src/lib.rs": "" });
    const asked = await rig.pxMeta(["check", "--offline"], { env: { PATH, CALL: "generate" } });
    expect(asked).toMatchObject({ status: 1, stderr: expect.stringContaining("a generator is at work above") });
    expect(rig.read("src/lib.rs")).toBe("");
  },
);
