import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { Rig } from "../rig/rig.js";
import { compiledIn, executedIn, expectedLibraries, expectedScript, type Shown, toldLibraries } from "./harvest.js";
import { realWorld, withSqlite } from "./workspace.js";

const host = /^host: (.+)$/m.exec(execFileSync("rustc", ["-vV"], { encoding: "utf8" }))?.[1] ?? "";

interface Place {
  readonly title: string;
  readonly name?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly args?: readonly string[];
  readonly files: Readonly<Record<string, string>>;
  /** Package, domains and main library of every run that links one. */
  readonly expected: readonly string[];
}

const bundled = [
  "bzip2-sys target: bzip2 1.0.8 static bundled",
  "cxx target: cxx 1.0.205 static bundled",
  "link-cplusplus target: link-cplusplus static bundled",
  "lz4-sys target: lz4 1.10.0 static bundled",
  "lzma-sys target: liblzma 5.2.5 static bundled",
  "psm target: psm 0.1.32 static bundled",
];

const places: readonly Place[] = [
  {
    title: "where cargo shares what both sides use",
    files: withSqlite,
    expected: [
      ...bundled,
      "libsqlite3-sys host: sqlite3 3.50.2 static bundled",
      "libz-sys target+host: zlib 1.3.2 static bundled",
    ],
  },
  {
    title: "with --target, in the newer layout, in a folder with spaces and letters outside ASCII",
    name: "größer als „1“ 目录",
    env: { RUSTC_BOOTSTRAP: "1", CARGO_UNSTABLE_BUILD_DIR_NEW_LAYOUT: "true" },
    args: ["--target", host],
    files: realWorld,
    expected: [...bundled, "libz-sys host: zlib 1.3.2 static bundled", "libz-sys target: zlib 1.3.2 static bundled"],
  },
];

// What the C++ runtime and the files of libraries are called is that of Linux.
test.runIf(process.platform === "linux").each(places.map((place) => [place.title, place] as const))(
  "every build script of real crates becomes facts, equal to what cargo says: %s",
  async (_, { name, env = {}, args = [], files, expected }) => {
    await using rig = await Rig.create(files, { env, ...(name === undefined ? {} : { name }) });
    const built = await rig.pxMeta(["build", ...args]);
    expect(built, built.stderr).toMatchObject({ status: 0 });
    const cargo = await rig.cargo(["build", "--message-format=json", ...args]);
    expect(cargo, cargo.stderr).toMatchObject({ status: 0 });
    expect(compiledIn(cargo.stdout)).toEqual([]);
    const inspected = await rig.pxMeta(["inspect", "--format", "json", "--all", ...args]);
    expect(inspected, inspected.stderr).toMatchObject({ status: 0 });
    const { facts } = JSON.parse(inspected.stdout) as { readonly facts: readonly Shown[] };

    const runs = executedIn(cargo.stdout);
    const of = (schema: string, outDir: string) =>
      facts.filter((fact) => fact.schema === schema && fact["out-dir"] === outDir);
    expect(facts.filter(({ schema }) => schema === "build-script@1")).toHaveLength(runs.length);
    for (const run of runs) {
      const [script, ...more] = of("build-script@1", run.out_dir);
      expect(more).toEqual([]);
      expect(script?.package.id).toBe(run.package_id);
      expect(script?.value).toMatchObject(expectedScript(run));
      const told = toldLibraries(of("native-library@1", run.out_dir));
      if (!run.package_id.includes("real-world")) expect(told).toEqual(expectedLibraries(run));
    }
    const mains = facts.filter(({ schema, value }) => schema === "native-library@1" && value.source === "bundled");
    expect(mains.map(summary).sort()).toEqual([...expected].sort());
    expect(facts.filter(({ package: one }) => one.name === "real-world").map(summary)).toContain(
      "real-world target: real-world dynamic system",
    );

    const rustc = async (...words: readonly string[]) => (await rig.run("rustc", words)).stdout.trim();
    const platform = facts.find((fact) => fact.schema === "target@1" && fact.domains.includes("target"));
    expect(platform?.value.cfgs).toEqual((await rustc("--print", "cfg", "--target", host)).split("\n").sort());
    const toolchain = facts.find(({ schema }) => schema === "toolchain@1");
    expect(toolchain?.value.rustc).toMatchObject({ host, sysroot: await rustc("--print", "sysroot") });
  },
);

function summary({ package: { name }, domains, name: library, value }: Shown): string {
  const words = [library, value.version, value.link, value.source].filter((word) => word !== undefined);
  return `${name} ${domains.join("+")}: ${words.join(" ")}`;
}
