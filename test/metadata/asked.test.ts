import { chmodSync, existsSync, readFileSync, rmSync } from "node:fs";
import { delimiter } from "node:path";
import { expect, test } from "vitest";
import { Rig } from "../rig/rig.js";

const manifest = (name: string) => `[package]\nname = "${name}"\nversion = "0.1.0"\nedition = "2021"\n`;

const workspace = {
  "Cargo.toml": `${manifest("app")}[dependencies]\nlib-sys = { path = "lib-sys" }\n`,
  "src/main.rs": "fn main() {}\n",
  "lib-sys/Cargo.toml": `${manifest("lib-sys")}links = "lib"\nbuild = "build.rs"\n`,
  "lib-sys/build.rs": 'fn main() { println!("cargo:rerun-if-changed=build.rs"); }\n',
  "lib-sys/src/lib.rs": "",
};

/** A `cargo` and a `rustc` first on the PATH that note how they are called, and call the real ones. POSIX only. */
class Calls {
  readonly env: Readonly<Record<string, string>>;

  constructor(private readonly rig: Rig) {
    for (const name of ["cargo", "rustc"]) {
      rig.write({
        [`.calls/${name}`]: `#!/bin/sh\necho "${name} $*" >> '${rig.path(".calls/log")}'\nPATH=\${PATH#*:}\nexec ${name} "$@"\n`,
      });
      chmodSync(rig.path(".calls", name), 0o755);
    }
    this.env = { PATH: `${rig.path(".calls")}${delimiter}${process.env.PATH}` };
  }

  /** What was called since the last look, without what cargo itself calls. */
  take(): readonly string[] {
    const log = this.rig.path(".calls/log");
    if (!existsSync(log)) return [];
    const lines = readFileSync(log, "utf8").split("\n");
    rmSync(log);
    return lines.filter((line) => line !== "").map((line) => line.split(" ").slice(0, 2).join(" "));
  }
}

const onPosix = test.runIf(process.platform !== "win32");

onPosix("a build with nothing to do calls cargo once, and asks it nothing", async () => {
  await using rig = await Rig.create(workspace);
  const calls = new Calls(rig);
  const build = () => rig.pxMeta(["build", "--offline"], { env: calls.env });
  expect((await build()).status).toBe(0);
  expect((await build()).status).toBe(0);
  calls.take();
  expect((await build()).status).toBe(0);
  expect(calls.take()).toEqual(["cargo build"]);
  rig.write({ "Cargo.toml": `${workspace["Cargo.toml"]}# changed\n` });
  expect((await build()).status).toBe(0);
  expect(calls.take().filter((call) => call === "cargo metadata").length).toBe(1);
});

onPosix("a verb that looks at the last build calls nothing", async () => {
  await using rig = await Rig.create(workspace);
  const calls = new Calls(rig);
  await rig.pxMeta(["build", "--offline"], { env: calls.env });
  await rig.pxMeta(["inspect"], { env: calls.env });
  calls.take();
  expect((await rig.pxMeta(["inspect"], { env: calls.env })).status).toBe(0);
  expect(calls.take()).toEqual([]);
});

test("cargo makes its build directory itself, and marks it as a cache", async () => {
  await using rig = await Rig.create(workspace);
  for (const verb of ["doctor", "inspect", "build"]) await rig.pxMeta([verb]);
  expect(existsSync(rig.path("target/CACHEDIR.TAG"))).toBe(true);
});
