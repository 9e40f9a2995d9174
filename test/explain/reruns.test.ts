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

function overriding(version: string): string {
  return `px-meta = 1\n[[override]]\nselect = { crate = "base-sys" }\nfact = "native-library@1/base"\nset = { version = "${version}" }\n`;
}
