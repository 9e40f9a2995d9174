import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { Bus, printsVersion, publishes, readsVersion } from "../bus/workspace.js";
import { askJson } from "./snapshot.js";

const posix = process.platform !== "win32";

test.runIf(posix)("a script that ran again says which fact made it, and how many others were cut off", async () => {
  await using bus = await Bus.create({
    "base-sys": { script: publishes("base", "1.0") },
    between: { dependencies: ["base-sys"] },
    bystander: { dependencies: ["between"], script: readsVersion("nothing") },
    app: { dependencies: ["between", "bystander"], script: readsVersion("base"), main: printsVersion },
  });
  expect(await bus.pxMeta("build")).toMatchObject({ status: 0 });
  const first = await bus.pxMeta("inspect", "--reruns");
  expect(first.stdout).toContain("app 0.1.0\n  ran for the first time\n");

  bus.rig.write({ "px-meta.toml": overriding("1.1") });
  expect(await bus.pxMeta("build")).toMatchObject({ status: 0 });
  const { stdout } = await bus.pxMeta("inspect", "--reruns");
  expect(stdout).toBe(`Last build: profile dev

app 0.1.0
  ran again because of native-library@1/base of base-sys 0.1.0 /version  "1.0" -> "1.1"
  1 other was cut off: it has read nothing of it

2 scripts did not run
`);
  await askJson(bus.rig, "inspect@1", ["inspect"]);
  const { answer } = await askJson(bus.rig, "inspect@1", ["inspect", "app"]);
  expect(answer.runs).toMatchObject([
    {
      "in-last-build": true,
      why: {
        kind: "facts",
        because: [{ name: "base", changes: [{ pointer: "/version", was: "1.0", is: "1.1" }] }],
        "cut-off": 1,
      },
    },
  ]);
  expect((await bus.pxMeta("inspect", "app", "build-script@1")).stdout).toContain("ran again because of");

  const shown = (await bus.pxMeta("inspect", "--reruns")).stdout;
  await bus.pxMeta("build");
  expect((await bus.pxMeta("inspect", "--reruns")).stdout, "a build in which nothing runs changes no reason").toBe(
    shown,
  );
});

test.runIf(posix)("a script that cargo ran names the files that it watches and that changed", async () => {
  await using bus = await Bus.create({ app: { script: publishes("base", "1.0"), main: "fn main() {}" } });
  await bus.pxMeta("build");
  bus.rig.write({ "app/build.rs": `${bus.rig.read("app/build.rs")}\n// changed\n` });
  await bus.pxMeta("build");
  const { stdout } = await bus.pxMeta("inspect", "--reruns");
  expect(stdout).toContain("ran again by cargo's rules: it watches build.rs");
});

test.runIf(posix)(
  "a variable is named that a script listens to, its value is kept nowhere, and diff knows it",
  async () => {
    const script = `        println!("cargo:rerun-if-env-changed=BASE_TOKEN");
        let version = std::env::var("BASE_TOKEN").map_or("1.0", |_| "1.1");
        bus.publish("base", NativeLibrary::new().link(NativeLibraryLink::Static).libs(["base"]).version(version))?;`;
    await using bus = await Bus.create({
      "base-sys": { links: "px_base", script },
      app: { dependencies: ["base-sys"], script: readsVersion("nothing"), main: "fn main() {}" },
    });
    const { rig } = bus;
    const [before, after] = ["before.json", "after.json"];
    expect(await rig.pxMeta(["build"])).toMatchObject({ status: 0 });
    expect(await rig.pxMeta(["export", "snapshot", "--output", before])).toMatchObject({ status: 0 });
    const env = { BASE_TOKEN: "hunter2-of-the-builder" };
    expect(await rig.pxMeta(["build"], { env })).toMatchObject({ status: 0 });
    expect(await rig.pxMeta(["export", "snapshot", "--output", after])).toMatchObject({ status: 0 });

    const { stdout } = await rig.pxMeta(["inspect", "--reruns"]);
    expect(stdout).toContain("base-sys 0.1.0\n  ran again by cargo's rules: it listens to BASE_TOKEN\n");
    expect(stdout).toContain("app 0.1.0\n  ran again by cargo's rules: below it ran base-sys 0.1.0\n");
    const { answer } = await askJson(rig, "inspect@1", ["inspect", "base-sys"]);
    expect(answer.runs).toMatchObject([{ why: { kind: "cargo", files: [], variables: ["BASE_TOKEN"], scripts: [] } }]);
    expect((await rig.pxMeta(["diff", before, after])).stdout).toContain(
      `/version  "1.0" -> "1.1"  from another env BASE_TOKEN\n`,
    );
    expect(rig.read(after)).not.toContain(env.BASE_TOKEN);
    const folder = rig.path("target", "px-meta", "index");
    for (const name of readdirSync(folder))
      expect(readFileSync(join(folder, name), "utf8")).not.toContain(env.BASE_TOKEN);
  },
);

test.runIf(posix)("two builds between two looks, and another profile between, lose no reason", async () => {
  await using bus = await Bus.create({
    "base-sys": { script: publishes("base", "1.0") },
    app: { dependencies: ["base-sys"], script: readsVersion("base"), main: printsVersion },
  });
  const reruns = async (...args: readonly string[]) => (await bus.pxMeta("inspect", "--reruns", ...args)).stdout;
  const build = async (...args: readonly string[]) => {
    expect(await bus.pxMeta("build", ...args)).toMatchObject({ status: 0 });
  };
  await build();
  for (const version of ["1.1", "1.2"]) {
    bus.rig.write({ "px-meta.toml": overriding(version) });
    await build();
  }
  const told = `ran again because of native-library@1/base of base-sys 0.1.0 /version  "1.1" -> "1.2"\n`;
  expect(await reruns()).toContain(told);
  await build("--release");
  expect(await reruns()).toContain("app 0.1.0\n  ran for the first time\n");
  await build();
  expect(await reruns()).toContain(told);
  // A release build that comes late hears of all that was missed.
  bus.rig.write({ "px-meta.toml": overriding("1.3") });
  await build();
  await build("--release");
  expect(await reruns("--release")).toContain(
    `ran again because of native-library@1/base of base-sys 0.1.0 /version  "1.2" -> "1.3"\n`,
  );
});

function overriding(version: string): string {
  return `px-meta = 1\n[[override]]\nselect = { crate = "base-sys" }\nfact = "native-library@1/base"\nset = { version = "${version}" }\n`;
}
