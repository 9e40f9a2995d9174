import { existsSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { Bus, type PackageSpec, printsVersion, publishes, readsVersion } from "./workspace.js";

const posix = process.platform !== "win32";

/** A chain that plain cargo knows: each package has `links`. */
const chain: Readonly<Record<string, PackageSpec>> = {
  "base-sys": { links: "base", script: publishes("base", "1.0") },
  app: { dependencies: ["base-sys"], script: readsVersion("base"), main: printsVersion },
};

/** The same with a package between them through which plain cargo hands nothing on. */
const broken: Readonly<Record<string, PackageSpec>> = {
  "base-sys": { links: "base", script: publishes("base", "1.0") },
  between: { dependencies: ["base-sys"] },
  app: { dependencies: ["between"], script: readsVersion("base"), main: printsVersion },
};

/** The mailbox of a package's only run. */
function mailbox(bus: Bus, name: string): string {
  const builds = bus.rig.path("target", "debug", "build");
  const found = readdirSync(builds)
    .filter((unit) => unit.startsWith(`${name}-`))
    .map((unit) => join(builds, unit, "out", "px-meta"))
    .filter((folder) => existsSync(folder));
  expect(found).toHaveLength(1);
  return found[0] as string;
}

test.runIf(posix)("plain cargo reads along a whole chain what px-meta would deliver", async () => {
  await using bus = await Bus.create(chain);
  expect((await bus.cargo("run", "-q")).stdout).toBe("1.0\n");
  const published = readFileSync(join(mailbox(bus, "base-sys"), "facts.json"), "utf8");
  await using other = await Bus.create(chain);
  expect((await other.pxMeta("run", "-q")).stdout).toBe("1.0\n");
  expect(readFileSync(join(mailbox(other, "base-sys"), "facts.json"), "utf8")).toBe(published);
});

test.runIf(posix)(
  "over a hole in the chain plain cargo gives an optional reader nothing, and a required one the reason",
  async () => {
    await using bus = await Bus.create(broken);
    expect((await bus.cargo("run", "-q")).stdout).toBe("unknown\n");
    await using strict = await Bus.create({
      ...broken,
      app: { dependencies: ["between"], script: '        bus.require::<NativeLibrary>("base")?;' },
    });
    const ran = await strict.cargo("build");
    expect(ran).toMatchObject({ status: 101 });
    expect(ran.stderr).toContain("app needs native-library@1/base");
    expect(ran.stderr).toContain("px-meta build");
    expect(ran.stderr).toContain("links = ");
  },
);

test.runIf(posix)("a view that px-meta delivered serves plain cargo until what it rests on changes", async () => {
  await using bus = await Bus.create(broken);
  expect((await bus.pxMeta("run", "-q")).stdout).toBe("1.0\n");
  bus.rig.write({ "app/src/main.rs": `${printsVersion}// edited\n` });
  expect((await bus.cargo("run", "-q")).stdout).toBe("1.0\n");

  // The publisher says something else, which plain cargo cannot carry over the hole: the old view must not be believed.
  bus.rig.write({ "base-sys/build.rs": bus.rig.read("base-sys/build.rs").replace('"1.0"', '"2.0"') });
  expect(await bus.cargo("build", "-p", "base-sys")).toMatchObject({ status: 0 });
  bus.rig.write({ "app/build.rs": `${bus.rig.read("app/build.rs")}// edited\n` });
  expect((await bus.cargo("run", "-q")).stdout).toBe("unknown\n");
  expect((await bus.pxMeta("run", "-q")).stdout).toBe("2.0\n");
  expect((await bus.cargo("run", "-q")).stdout).toBe("2.0\n");
});

test.runIf(posix)("facts that the script's last run does not name are left over from an older one", async () => {
  await using bus = await Bus.create(chain);
  expect(await bus.pxMeta("build")).toMatchObject({ status: 0 });
  // The package publishes no more, and cargo never cleans its folder.
  bus.rig.write({ "base-sys/build.rs": "fn main() {}\n" });
  expect((await bus.pxMeta("run", "-q")).stdout).toBe("unknown\n");
  expect(existsSync(join(mailbox(bus, "base-sys"), "facts.json"))).toBe(true);
  const { facts } = JSON.parse((await bus.pxMeta("inspect", "--format", "json", "base-sys")).stdout) as {
    facts: readonly { schema: string }[];
  };
  expect(facts.map(({ schema }) => schema)).toEqual(["build-script@1"]);
  await bus.cargo("build");
  expect((await bus.cargo("run", "-q")).stdout).toBe("unknown\n");
});

test.runIf(posix)("a file that was torn or edited is made again, and told of where its time hides that", async () => {
  await using bus = await Bus.create(chain);
  expect(await bus.pxMeta("build")).toMatchObject({ status: 0 });
  const path = join(mailbox(bus, "base-sys"), "facts.json");
  const whole = readFileSync(path, "utf8");
  const old = statSync(path).mtime;
  for (const spoiled of [whole.slice(0, whole.length / 2), whole.replace("1.0", "6.6"), ""]) {
    writeFileSync(path, spoiled);
    utimesSync(path, old, old);
    const ran = await bus.pxMeta("build");
    expect(ran.stderr).toContain("facts.json");
    expect(ran.stderr).not.toMatch(/\n\s+at .*\.[jt]s:/);
    const { facts } = JSON.parse((await bus.pxMeta("inspect", "--format", "json", "base-sys")).stdout) as {
      facts: readonly { schema: string }[];
    };
    expect(facts.map(({ schema }) => schema)).toEqual(["build-script@1"]);
  }
  writeFileSync(path, "torn");
  expect(await bus.pxMeta("build")).toMatchObject({ status: 0 });
  expect(readFileSync(path, "utf8")).toBe(whole);
  expect((await bus.pxMeta("run", "-q")).stdout).toBe("1.0\n");
});

test.runIf(posix)("where the mailbox is gone the next build makes it again", async () => {
  await using bus = await Bus.create(broken);
  expect((await bus.pxMeta("run", "-q")).stdout).toBe("1.0\n");
  rmSync(mailbox(bus, "app"), { recursive: true });
  expect((await bus.pxMeta("run", "-q")).stdout).toBe("1.0\n");
  rmSync(bus.rig.path("target", "px-meta"), { recursive: true });
  expect((await bus.pxMeta("run", "-q")).stdout).toBe("1.0\n");
});
