import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { Bus, type PackageSpec, printsVersion, publishes, readsVersion } from "./workspace.js";

/** `app` reads, four hops away, what `base-sys` publishes; the packages between know nothing of px-meta. */
const fourHops: Readonly<Record<string, PackageSpec>> = {
  "base-sys": { links: "base", script: `${publishes("base", "1.0")}\n${publishes("unread", "7.0")}` },
  one: { dependencies: ["base-sys"] },
  two: { dependencies: ["one"] },
  three: { dependencies: ["two"] },
  other: { dependencies: ["two"], script: readsVersion("other") },
  app: { dependencies: ["three", "other"], script: readsVersion("base"), main: printsVersion },
};

const host = /^host: (.+)$/m.exec(execFileSync("rustc", ["-vV"], { encoding: "utf8" }))?.[1] ?? "";
const newLayout = { RUSTC_BOOTSTRAP: "1", CARGO_UNSTABLE_BUILD_DIR_NEW_LAYOUT: "true" };

interface Place {
  readonly title: string;
  readonly name?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly args?: readonly string[];
  readonly files?: Readonly<Record<string, string>>;
}

const places: readonly Place[] = [
  { title: "where cargo puts it" },
  { title: "in the new layout of the build directory", env: newLayout },
  { title: "with --target of the host", args: ["--target", host] },
  { title: "in the new layout with --target of the host", env: newLayout, args: ["--target", host] },
  {
    title: "with build.build-dir outside the target directory",
    files: { ".cargo/config.toml": '[build]\nbuild-dir = "../elsewhere/build"\n' },
  },
  { title: "in a folder with spaces and letters outside ASCII", name: "größer als „1“ 目录" },
];

// The wrapper of rustc that counts is a POSIX shell script.
test.runIf(process.platform !== "win32").each(places.map((place) => [place.title, place] as const))(
  "a value travels four hops %s, and nothing is done twice",
  async (_, place) => {
    await using bus = await Bus.create(fourHops, {
      ...(place.name === undefined ? {} : { name: place.name }),
      ...(place.env === undefined ? {} : { env: place.env }),
    });
    bus.rig.write(place.files ?? {});
    const args = place.args ?? [];
    const tells = async (...more: readonly string[]) => (await bus.pxMeta("run", "-q", ...args, ...more)).stdout;

    const first = await bus.pxMeta("build", ...args);
    expect(first, first.stderr).toMatchObject({ status: 0 });
    const compiled = bus.compiled();
    expect(compiled.length).toBeGreaterThan(6);
    expect(compiled).toEqual([...new Set(compiled)]);
    bus.runs();
    expect(await tells()).toBe("1.0\n");

    const second = await bus.pxMeta("build", ...args);
    expect(second).toMatchObject({ status: 0 });
    expect({ compiled: bus.compiled(), runs: bus.runs() }).toEqual({ compiled: [], runs: [] });

    expect(await bus.cargo("build", ...args)).toMatchObject({ status: 0 });
    expect({ compiled: bus.compiled(), runs: bus.runs() }).toEqual({ compiled: [], runs: [] });

    const unread = ["--set", 'crate=base-sys native-library@1/unread#/version="8.0"'];
    expect(await bus.pxMeta("build", ...args, ...unread)).toMatchObject({ status: 0 });
    expect({ compiled: bus.compiled(), runs: bus.runs() }).toEqual({ compiled: [], runs: [] });

    const read = ["--set", 'crate=base-sys native-library@1/base#/version="2.0"'];
    expect(await tells(...read)).toBe("2.0\n");
    expect(bus.runs()).toEqual(["app"]);
  },
);
