import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
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

test.runIf(process.platform !== "win32")(
  "overrides that were applied where a script published are applied once",
  async () => {
    await using bus = await Bus.create({
      "one-sys": { links: "one", script: `${publishes("one", "1.0")}\n${publishes("gone", "1.0")}` },
      app: { dependencies: ["one-sys"], script: readsVersion("one"), main: printsVersion },
    });
    bus.rig.write({
      "once.toml": `px-meta = 1
[[override]]
select = { crate = "one-sys" }
fact = "native-library@1/one"
set = { libs = ["a", "b", "c"] }

[[override]]
select = { crate = "one-sys" }
fact = "native-library@1/gone"
unset = [""]

[[override]]
select = { crate = "one-sys" }
fact = "native-library@1/made"
set = { link = "dynamic", libs = ["m"] }
`,
      "twice.toml": `px-meta = 1
[[override]]
select = { crate = "one-sys" }
fact = "native-library@1/one"
unset = ["/libs/0"]
default = { version = "none" }
`,
    });
    const files = ["--overrides", "once.toml", "--overrides", "twice.toml"];
    const { stdout } = await bus.pxMeta("override", "emit", "json", ...files);
    bus.rig.write({ "compiled.json": stdout });
    const env = { PX_META_OVERRIDES_JSON: bus.rig.path("compiled.json") };
    expect(await bus.rig.cargo(["build", "-q"], { env })).toMatchObject({ status: 0 });
    bus.runs();
    expect(await bus.rig.pxMeta(["build", "-q"], { env })).toMatchObject({ status: 0, stderr: "" });
    expect(bus.runs()).not.toContain("one-sys");
    const inspected = await bus.rig.pxMeta(["inspect", "one-sys", "native-library@1/one", "--format", "json"], { env });
    expect(inspected.stdout).toMatch(/"libs": \[\s*"b",\s*"c"\s*\]/);
    expect((await bus.rig.pxMeta(["override", "check"], { env })).stdout).toContain("unset native-library@1/gone#");
  },
  180_000,
);

const everyOperator = `px-meta = 1
[[override]]
select = { crate = "one-*" }
fact = "native-library@1/one"
set = { version = "2.0", source = "bundled" }
append = { libs = ["m", "one"], include-dirs = ["/usr/include"] }

[[override]]
select = { crate = "one-sys", when = 'cfg(not(any(windows, all())))' }
fact = "native-library@1/one"
set = { version = "never" }
optional = true

[[override]]
select = { crate = "one-sys", version = ">=0.1.0-a, 0.1.x" }
fact = "native-library@1/one"
prepend = { libs = ["first"] }
update = { defines = { A = "1", B = true } }
default = { version = "none", root = "/usr" }

[[override]]
select = { crate = "one-sys", links = "o?e" }
fact = "native-library@1/one"
remove = { libs = ["m"] }
require = { source = "system" }
`;
const above = `px-meta = 1
[[override]]
select = { links = "one" }
fact = "native-library@1/one"
replace = { source = "system" }
unset = ["/defines/B"]
`;

test.runIf(process.platform !== "win32")(
  "what the crate makes of overrides where it publishes is what the command makes of them",
  async () => {
    await using bus = await Bus.create({ "one-sys": { links: "one", script: publishes("one", "1.0") } });
    bus.rig.write({ "px-meta.toml": everyOperator, "above.toml": above });
    const given = ["--overrides", "above.toml"];
    expect(await bus.pxMeta("build", ...given)).toMatchObject({ status: 0 });
    const shown = await bus.pxMeta("inspect", "one-sys", "native-library@1/one", "--format", "json");
    const { facts } = JSON.parse(shown.stdout) as { facts: { value: unknown }[] };
    const compiled = await bus.pxMeta("override", "emit", "json", ...given);
    bus.rig.write({ "compiled.json": compiled.stdout });
    const env = { PX_META_OVERRIDES_JSON: bus.rig.path("compiled.json") };
    expect(await bus.rig.cargo(["build", "--target-dir", "plain"], { env })).toMatchObject({ status: 0 });
    const [path = ""] = globFacts(bus.rig.path("plain"));
    const { body } = JSON.parse(readFileSync(path, "utf8")) as { body: { facts: { value: unknown }[] } };
    expect(body.facts.map(({ value }) => value)).toEqual(facts.map(({ value }) => value));
    expect(facts[0]?.value).toEqual({
      link: "static",
      libs: ["first", "one"],
      "include-dirs": ["/usr/include"],
      defines: { A: "1" },
      root: "/usr",
      source: "system",
      // The more specific `default` hides what the pattern sets.
      version: "1.0",
    });
  },
  180_000,
);

/** The publications below a folder. */
function globFacts(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith("facts.json"))
    .map((name) => join(folder, name));
}
