import { expect, test } from "vitest";
import { Bus, printsVersion, publishes, readsVersion } from "../bus/workspace.js";

const packages = {
  "one-sys": { links: "one", script: `${publishes("one", "1.0")}\n${publishes("unread", "1.0")}` },
  middle: { dependencies: ["one-sys"] },
  app: { dependencies: ["middle"], script: readsVersion("one"), main: printsVersion },
  other: { dependencies: ["middle"], script: readsVersion("two"), main: printsVersion },
};

const set = (name: string, version: string) => ["--set", `one-sys native-library@1/${name}#/version="${version}"`];

test.runIf(process.platform !== "win32")(
  "an override of a fact reruns the scripts that read it, and no other",
  async () => {
    await using bus = await Bus.create(packages);
    expect(await bus.pxMeta("build")).toMatchObject({ status: 0 });
    bus.runs();

    expect(await bus.pxMeta("build", ...set("unread", "2.0"))).toMatchObject({ status: 0 });
    expect(bus.runs()).toEqual([]);

    expect(await bus.pxMeta("build", ...set("one", "2.0"))).toMatchObject({ status: 0 });
    expect(bus.runs()).toEqual(["app"]);
    expect((await bus.pxMeta("run", "-q", "-p", "app", ...set("one", "2.0"))).stdout).toBe("2.0\n");
    expect(bus.runs()).toEqual([]);

    // Plain cargo keeps what px-meta delivered last.
    expect((await bus.cargo("run", "-q", "-p", "app")).stdout).toBe("2.0\n");
    expect(bus.runs()).toEqual([]);
    expect(await bus.pxMeta("build")).toMatchObject({ status: 0 });
    expect(bus.runs()).toEqual(["app"]);
  },
  180_000,
);

test.runIf(process.platform !== "win32")(
  "without px-meta, compiled overrides are applied where a script publishes",
  async () => {
    await using bus = await Bus.create({
      "one-sys": { links: "one", script: publishes("one", "1.0") },
      app: { dependencies: ["one-sys"], script: readsVersion("one"), main: printsVersion },
    });
    const compiled = await bus.pxMeta("override", "emit", "json", ...set("one", "3.0"));
    bus.rig.write({ "compiled.json": compiled.stdout });
    const env = { PX_META_OVERRIDES_JSON: bus.rig.path("compiled.json") };
    expect((await bus.rig.cargo(["run", "-q", "-p", "app"], { env })).stdout).toBe("3.0\n");
    expect((await bus.rig.cargo(["run", "-q", "-p", "app"])).stdout).toBe("1.0\n");
    expect((await bus.rig.pxMeta(["run", "-q", "-p", "app"], { env })).stdout).toBe("3.0\n");
  },
  180_000,
);
