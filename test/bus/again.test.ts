import { type BigIntStats, existsSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { Bus, type PackageSpec, printsVersion, publishes, readsVersion } from "./workspace.js";

const posix = process.platform !== "win32";

/** Two libraries: one reader for each behind a package without a script, one that hears of both, one of `ssl` alone. */
const packages: Readonly<Record<string, PackageSpec>> = {
  "z-sys": { script: publishes("z", "1.0") },
  "ssl-sys": { script: publishes("ssl", "3.0") },
  both: { dependencies: ["z-sys", "ssl-sys"] },
  "reads-z": { dependencies: ["both"], script: readsVersion("z") },
  "reads-ssl": { dependencies: ["both"], script: readsVersion("ssl") },
  apart: { dependencies: ["ssl-sys"], script: readsVersion("ssl") },
  app: { dependencies: ["reads-z", "reads-ssl", "apart"], script: readsVersion("z"), main: printsVersion },
};

/** The views of all runs, by package. */
function views(bus: Bus): ReadonlyMap<string, { readonly text: string; readonly stamp: BigIntStats }> {
  const builds = bus.rig.path("target", "debug", "build");
  const found = readdirSync(builds).flatMap((unit) => {
    const path = join(builds, unit, "out", "px-meta", "view.json");
    if (!existsSync(path)) return [];
    const text = readFileSync(path, "utf8");
    return [[unit.replace(/-[0-9a-f]{16}$/, ""), { text, stamp: statSync(path, { bigint: true }) }] as const];
  });
  return new Map(found);
}

/** All that a build leaves: views, the snapshot in the index, and what is told of it. */
async function left(bus: Bus): Promise<readonly string[]> {
  const folder = bus.rig.path("target", "px-meta", "index");
  const name = readFileSync(join(folder, "last"), "utf8");
  const index = readFileSync(join(folder, name), "utf8");
  const told = await Promise.all(
    [["inspect"], ["inspect", "app"], ["conflicts"], ["coverage"]].map((verb) =>
      bus.pxMeta(...verb, "--format", "json"),
    ),
  );
  return [
    index.slice(index.indexOf("\n")),
    ...[...views(bus)].map(([owner, { text }]) => `${owner} ${text}`).sort(),
    ...told.map(({ stdout, stderr }) => withoutHistory(stdout) + stderr),
  ];
}

/** An answer without what it says of which scripts ran in the last build, and why. */
function withoutHistory(json: string): string {
  return JSON.stringify(JSON.parse(json), (key, value: unknown) =>
    ["in-last-build", "why"].includes(key) ? undefined : value,
  );
}

/** Whether a file was neither written nor touched. */
function isUntouched(before: BigIntStats | undefined, now: BigIntStats | undefined): boolean {
  return (
    before !== undefined && before.ino === now?.ino && before.mtimeNs === now.mtimeNs && before.ctimeNs === now.ctimeNs
  );
}

/** Whether a file has the time of another one, as far as Node can set it. */
function isAsOld(before: BigIntStats | undefined, now: BigIntStats): boolean {
  return before !== undefined && before.mtimeNs - now.mtimeNs < 10_000n && now.mtimeNs - before.mtimeNs < 10_000n;
}

/** What became of the views: rewritten with a new time, rewritten with the time that they had, or untouched. */
function changes(before: ReturnType<typeof views>, now: ReturnType<typeof views>): Readonly<Record<string, string>> {
  const found = [...now].map(([owner, { text, stamp }]) => {
    const was = before.get(owner);
    if (isUntouched(was?.stamp, stamp)) return [owner, "untouched"];
    return [owner, was?.text === text ? "touched" : isAsOld(was?.stamp, stamp) ? "other, of old" : "other"];
  });
  return Object.fromEntries(found);
}

test.runIf(posix)(
  "after one changed fact only the views that it reaches are written, and only its readers run",
  async () => {
    await using bus = await Bus.create(packages);
    expect(await bus.pxMeta("build")).toMatchObject({ status: 0 });
    const first = views(bus);
    bus.runs();

    const changed = bus.rig.read("z-sys/build.rs").replace('"1.0"', '"1.1"');
    bus.rig.write({ "z-sys/build.rs": changed });
    expect(await bus.pxMeta("build")).toMatchObject({ status: 0 });
    expect([...bus.runs()].sort()).toEqual(["app", "reads-z", "z-sys"]);
    const second = views(bus);
    expect(changes(first, second)).toMatchObject({
      app: "other",
      "reads-z": "other",
      "reads-ssl": "other, of old",
      apart: "untouched",
    });
    const { stdout } = await bus.pxMeta("inspect", "--reruns");
    expect(stdout).toContain("1 other was cut off: it has read nothing of it");

    const again = await left(bus);
    rmSync(bus.rig.path("target"), { recursive: true });
    expect(await bus.pxMeta("build")).toMatchObject({ status: 0 });
    expect(await left(bus)).toEqual(again);
  },
);

test.runIf(posix)(
  "after facts that came, left, or were overridden what is left is what a build from nothing leaves",
  async () => {
    await using bus = await Bus.create(packages);
    const script = (body: string) => bus.rig.read("ssl-sys/build.rs").replace(publishes("ssl", "3.0"), body);
    const [came, gone] = [script(`${publishes("ssl", "3.0")}\n${publishes("crypto", "3.0")}`), script("")];
    expect(await bus.pxMeta("build")).toMatchObject({ status: 0 });
    bus.rig.write({ "ssl-sys/build.rs": came });
    expect(await bus.pxMeta("build")).toMatchObject({ status: 0 });
    bus.rig.write({ "px-meta.toml": overriding });
    expect(await bus.pxMeta("build")).toMatchObject({ status: 0 });
    bus.rig.write({ "ssl-sys/build.rs": gone });
    expect(await bus.pxMeta("build")).toMatchObject({ status: 0 });

    const again = await left(bus);
    rmSync(bus.rig.path("target"), { recursive: true });
    expect(await bus.pxMeta("build")).toMatchObject({ status: 0 });
    expect(await left(bus)).toEqual(again);
  },
);

const overriding = `px-meta = 1
[[override]]
select = { crate = "z-sys" }
fact = "native-library@1/z"
set = { version = "1.2" }
`;
