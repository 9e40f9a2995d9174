import { chmodSync } from "node:fs";
import { delimiter } from "node:path";
import { expect, test } from "vitest";
import { Rig } from "../rig/rig.js";

const workspace = {
  "Cargo.toml": '[package]\nname = "hello"\nversion = "0.1.0"\nedition = "2021"\nbuild = "build.rs"\n',
  "build.rs": 'fn main() { println!("cargo:rerun-if-changed=build.rs"); }\n',
  "src/main.rs": 'fn main() { println!("{:?}", std::env::args().skip(1).collect::<Vec<_>>()); }\n',
  ".cargo/config.toml": `[alias]
tool = "run --quiet --bin hello --"
my-check = ["check", "--quiet"]
again = "tool first"
loop-a = "loop-b"
loop-b = "loop-a"
other = "greet from-an-alias"
`,
  "bin/cargo-greet": '#!/bin/sh\nshift\necho "cargo=$(basename "$CARGO") args=$*"\nexit 7\n',
};

test.skipIf(process.platform === "win32")(
  "what only cargo knows is cargo's: aliases, and programs of other people",
  async () => {
    await using rig = await Rig.create(workspace);
    chmodSync(rig.path("bin", "cargo-greet"), 0o755);
    const env = { PATH: `${rig.path("bin")}${delimiter}${process.env.PATH}` };
    const check = async (args: readonly string[], status: number, stdout: unknown, stderr = "") => {
      const ran = await rig.pxMeta(args, { env });
      expect([ran.status, ran.stdout, ran.stderr]).toEqual([status, stdout, expect.stringContaining(stderr)]);
    };

    // A program gets every word as it was typed, ours too, and its status is ours.
    await check(["greet", "run", "--set", "a b", "--", "-x"], 7, "cargo=cargo args=run --set a b -- -x\n");
    await check(["-q", "greet"], 7, "cargo=cargo args=\n");
    // An alias of a verb that builds is that verb: build scripts are watched.
    await check(["tool", "ci", "--set", "x"], 0, '["ci", "--set", "x"]\n');
    await check(["again", "second"], 0, '["first", "second"]\n');
    await check(["inspect", "--format=json"], 0, expect.stringContaining('"build-script@1"'));
    await check(["my-check"], 0, "");
    await check(["--config", 'alias.tool="run -q -- from-config"', "tool"], 0, '["from-config"]\n');
    await check(["other", "1"], 7, "cargo=cargo args=from-an-alias 1\n");
    // What is wrong with an alias, cargo says.
    await check(["loop-a"], 101, "", "recursive definition");
    await check(["inspekt"], 2, "", "error: no such verb: `inspekt`\n\n  did you mean `inspect`?");
    await check(["../x"], 2, "", "no such verb");
  },
);
