import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import { Rig } from "./rig.js";
import { RustcLog } from "./rustc-log.js";

const hello = {
  "Cargo.toml": '[package]\nname = "hello"\nversion = "0.1.0"\nedition = "2021"\nbuild = "build.rs"\n',
  "build.rs": 'fn main() { println!("cargo:rerun-if-changed=build.rs"); }\n',
  "src/main.rs": 'fn main() { println!("hello"); }\n',
};

test("a rig is a clean workspace that goes when its block ends", async () => {
  let root = "";
  {
    await using rig = await Rig.create(hello, { name: "mit Ümlaut und Leerzeichen" });
    root = rig.root;
    const ran = await rig.cargo(["build", "--offline"]);
    expect(rig.told(ran)).toBe(`status 0
--- stdout
--- stderr
   Compiling hello v0.1.0 ([ROOT])
    Finished \`dev\` profile [unoptimized + debuginfo] target(s) in [TIME]
`);
  }
  expect(existsSync(root)).toBe(false);
});

test.runIf(process.platform !== "win32")(
  "the log of rustc has one line for each unit that cargo compiles",
  async () => {
    await using rig = await Rig.create(hello);
    const log = RustcLog.create(rig);
    await rig.cargo(["build", "--offline"], { env: log.env });
    expect(log.take().map((line) => line.split(" ")[0])).toEqual(["build_script_build", "hello"]);
    await rig.cargo(["build", "--offline"], { env: log.env });
    expect(log.take()).toEqual([]);
  },
);
