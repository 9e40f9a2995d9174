import { describe, expect, test } from "vitest";
import { edgeKinds, type PackageGraph } from "../model/graph.js";
import { packageId, triple } from "../model/names.js";
import type { Package } from "../model/package.js";
import { type MemoryFiles, memoryFiles } from "../ports/memory-files.js";
import { attribute } from "./attribute.js";
import type { Compiled } from "./places.js";

/** A unit as cargo keeps it: its name and hash of 16 digits, how its fingerprint is called, and what it was built with. */
interface Unit {
  readonly name: string;
  readonly hash: string;
  readonly file: string;
  /** By their digests. */
  readonly deps: readonly string[];
  /** That of its fingerprint, where it is another unit's too. */
  readonly digest?: string;
}

/** The digest of a unit's fingerprint: that of its hash, backwards, so that the two are never taken for each other. */
function digest(hash: string): string {
  return [...hash].reverse().join("");
}

/** The digest as fingerprints of dependents name it. */
function number(hash: string): string {
  return Buffer.from(digest(hash), "hex").readBigUInt64LE().toString();
}

type Layout = "older" | "newer";

function fingerprintOf(layout: Layout, { name, hash }: Unit): string {
  return layout === "older" ? `/t/debug/.fingerprint/${name}-${hash}` : `/t/debug/build/${name}/${hash}/fingerprint`;
}

function runFingerprint(layout: Layout, hash: string): string {
  const file = "run-build-script-build-script-build";
  return `${fingerprintOf(layout, { name: "both", hash, file, deps: [] })}/${file}`;
}

/** Where rustc lists what it read for a library. */
function listOf(layout: Layout, { name, hash }: Unit): string {
  return layout === "older" ? `/t/debug/deps/${name}-${hash}.d` : `/t/debug/build/${name}/${hash}/out/${name}.d`;
}

function disk(layout: Layout, units: readonly Unit[], profile: (unit: Unit) => number = () => 7): MemoryFiles {
  const contents = units.flatMap((unit) => {
    const path = `${fingerprintOf(layout, unit)}/${unit.file}`;
    const deps = unit.deps.map((hash) => `[123,"x",false,${number(hash)}]`);
    return [
      [path, `${unit.digest ?? digest(unit.hash)}\n`],
      [`${path}.json`, `{"rustc":1,"features":"[]","profile":${profile(unit)},"deps":[${deps}],"local":[]}`],
    ] as const;
  });
  return memoryFiles(Object.fromEntries(contents));
}

const outDir = (layout: Layout, name: string, hash: string) =>
  layout === "older" ? `/t/debug/build/${name}-${hash}/out` : `/t/debug/build/${name}/${hash}/out`;

const libraryFile = (layout: Layout, name: string, hash: string) =>
  layout === "older" ? `/t/debug/deps/lib${name}-${hash}.rlib` : `/t/debug/build/${name}/${hash}/out/lib${name}.rlib`;

const scriptFile = (layout: Layout, name: string, hash: string) =>
  layout === "older"
    ? `/t/debug/build/${name}-${hash}/build-script-build`
    : `/t/debug/build/${name}/${hash}/out/build_script_build`;

const programFile = (layout: Layout, name: string, hash: string) =>
  layout === "older" ? `/t/debug/deps/${name}-${hash}` : `/t/debug/build/${name}/${hash}/out/${name}`;

function archiveOf(contents: readonly string[]): Buffer {
  const members = contents.map((text, index) => {
    const size = Buffer.byteLength(text);
    const header = `${`${index}.o/`.padEnd(16)}${"0".padEnd(32)}${String(size).padEnd(10)}\`\n`;
    return `${header}${text}${size % 2 === 0 ? "" : "\n"}`;
  });
  return Buffer.from(`!<arch>\n${members.join("")}`);
}

/** A program `app` that uses `both`, whose build script uses it too. */
function graphOf(): PackageGraph {
  const packages = ["app", "both"].map(
    (name): Package => ({
      id: packageId(name),
      name,
      version: "0.1.0",
      manifestPath: `/w/${name}/Cargo.toml`,
      hasBuildScript: true,
      isProcMacro: false,
      crateTypes: ["lib"],
      isWorkspaceMember: true,
      adopts: false,
    }),
  );
  return {
    packages,
    platforms: [
      { domain: "target", triple: triple("t") },
      { domain: "host", triple: triple("t") },
    ],
    nodePackage: Int32Array.of(0, 1, 1),
    nodePlatform: Int32Array.of(0, 0, 1),
    edgeStart: Int32Array.of(0, 2, 2, 2),
    edgeTarget: Int32Array.of(1, 2),
    edgeKind: Uint8Array.of(edgeKinds.indexOf("normal"), edgeKinds.indexOf("build")),
    dependenciesFirst: Int32Array.of(1, 2, 0),
    roots: Int32Array.of(0),
  };
}

const hash = (digits: string) => digits.padEnd(16, "0");
const [appScript, appRun, app] = [hash("a1"), hash("a2"), hash("a3")];
const [script, run, library] = [hash("b1"), hash("b2"), hash("b3")];
const [hostRun, hostLibrary] = [hash("c2"), hash("c3")];

/** What cargo keeps where one run of `both` serves both sides, or each has its own. */
function units(isShared: boolean): readonly Unit[] {
  return [
    { name: "app", hash: appScript, file: "build-script-build-script-build", deps: [isShared ? library : hostLibrary] },
    { name: "app", hash: appRun, file: "run-build-script-build-script-build", deps: [appScript] },
    { name: "app", hash: app, file: "bin-app", deps: [library, appRun] },
    { name: "both", hash: script, file: "build-script-build-script-build", deps: [] },
    { name: "both", hash: run, file: "run-build-script-build-script-build", deps: [script] },
    { name: "both", hash: library, file: "lib-both", deps: [run] },
    ...(isShared
      ? []
      : [
          { name: "both", hash: hostRun, file: "run-build-script-build-script-build", deps: [script] },
          { name: "both", hash: hostLibrary, file: "lib-both", deps: [hostRun] },
        ]),
  ];
}

function compiled(layout: Layout, isShared: boolean): readonly Compiled[] {
  const one = (name: string, kind: string, file: string): Compiled => ({
    package: packageId(name),
    kinds: [kind],
    filenames: [file],
    optLevel: kind === "custom-build" ? "0" : "3",
  });
  return [
    one("app", "custom-build", scriptFile(layout, "app", appScript)),
    one("both", "custom-build", scriptFile(layout, "both", script)),
    one("both", "lib", libraryFile(layout, "both", library)),
    ...(isShared ? [] : [one("both", "lib", libraryFile(layout, "both", hostLibrary))]),
    one("app", "bin", programFile(layout, "app", app)),
  ];
}

/** The sides of the runs of `both`, in their order. */
function check(
  layout: Layout,
  isShared: boolean,
  expected: readonly string[],
  change: (files: MemoryFiles) => void = () => {},
  waiting: ReadonlyMap<string, string> = new Map(),
  wentThrough = true,
): void {
  const files = disk(layout, units(isShared));
  change(files);
  const runs = (isShared ? [run] : [run, hostRun]).map((one) => outDir(layout, "both", one));
  const sides = attribute({
    graph: graphOf(),
    targets: [],
    executed: [
      { package: packageId("app"), outDir: outDir(layout, "app", appRun) },
      ...runs.flatMap((one) =>
        waiting.has(one) ? [] : [{ package: packageId("both"), outDir: one, linkedPaths: [`native=${one}/lib`] }],
      ),
    ],
    waiting: [...waiting].map(([one, optLevel]) => {
      const isOfBoth = runs.includes(one);
      return { package: packageId(isOfBoth ? "both" : "app"), outDir: one, optLevel };
    }),
    wentThrough,
    compiled: () => compiled(layout, isShared),
    buildDir: "/t",
    files,
  });
  expect(sides.get(outDir(layout, "app", appRun))?.domains).toEqual(["target"]);
  expect(runs.map((one) => sides.get(one)?.domains.join("+"))).toEqual(expected);
}

for (const layout of ["older", "newer"] as const) {
  test(`one run serves both sides where cargo shares it (${layout} layout)`, () => {
    check(layout, true, ["target+host"]);
  });

  test(`two runs are for one side each (${layout} layout)`, () => {
    check(layout, false, ["target", "host"]);
  });

  test(`where the fingerprint of one of two runs cannot be read, it is for the side that the other is not for (${layout} layout)`, () => {
    const path = runFingerprint(layout, run);
    for (const lost of [path, `${path}.json`]) {
      const expected = ["target", "host"];
      check(layout, false, expected, (files) => files.contents.delete(lost));
      check(layout, false, expected, (files) =>
        files.failures.set(lost, { kind: "unreadable-file", path: lost, reason: "permission denied" }),
      );
      check(layout, false, expected, (files) => files.contents.set(lost, Buffer.from("something else")));
    }
  });

  test(`where the fingerprints of all runs of a package cannot be read, their sides are not known (${layout} layout)`, () => {
    check(layout, true, [""], (files) => files.contents.delete(runFingerprint(layout, run)));
    check(layout, false, ["", ""], (files) => {
      for (const one of [run, hostRun]) files.contents.delete(runFingerprint(layout, one));
    });
  });

  test(`the side of a library that nothing uses yet is that of its profile (${layout} layout)`, () => {
    const early = (profile: (unit: Unit) => number) => (files: MemoryFiles) => {
      // The program and what was built with it are not there yet; another program was compiled for the target.
      for (const path of [...files.contents.keys()]) if (path.includes("bin-app")) files.contents.delete(path);
      const other: Unit = { name: "other", hash: hash("d1"), file: "bin-other", deps: [] };
      for (const [path, bytes] of disk(layout, [...units(false), other], profile).contents) {
        if (!path.includes("bin-app")) files.contents.set(path, bytes);
      }
    };
    const isHost = ({ hash: own, file }: Unit) => own === hostLibrary || file.startsWith("build-script");
    check(
      layout,
      false,
      ["target", "host"],
      early((unit) => (isHost(unit) ? 2 : 1)),
    );
  });

  test(`the only run of a package is for both sides, where scripts that wait are all that is left (${layout} layout)`, () => {
    const untold = (files: MemoryFiles) => {
      for (const path of [...files.contents.keys()]) if (!path.includes("both")) files.contents.delete(path);
    };
    check(layout, true, [""], untold);
    const ofApp = new Map([[outDir(layout, "app", hash("a9")), "0"]]);
    check(layout, true, ["target+host"], untold, ofApp);
    check(layout, false, ["", ""], untold, ofApp);
  });

  test(`a run that waits with another profile than its script is for the target (${layout} layout)`, () => {
    const [one, other] = [run, hostRun].map((each) => outDir(layout, "both", each)) as [string, string];
    const early = (files: MemoryFiles) => files.contents.clear();
    check(
      layout,
      false,
      ["target", "host"],
      early,
      new Map([
        [one, "3"],
        [other, "0"],
      ]),
    );
    check(layout, false, ["target", "host"], early, new Map([[one, "3"]]));
    check(
      layout,
      false,
      ["", ""],
      early,
      new Map([
        [one, "0"],
        [other, "0"],
      ]),
    );
    check(layout, true, ["target"], early, new Map([[one, "3"]]));
  });

  test(`in a build that failed, the only run of a package is for nobody knows whom (${layout} layout)`, () => {
    const half = (files: MemoryFiles) => {
      for (const path of [...files.contents.keys()]) if (path.includes("bin-app")) files.contents.delete(path);
    };
    check(layout, true, ["host"], half);
    check(layout, true, [""], half, new Map(), false);
    check(layout, true, ["target+host"], () => {}, new Map(), false);
  });

  describe(`two runs with one digest (${layout} layout)`, () => {
    const twins = units(false).map((unit) => (unit.hash === hostRun ? { ...unit, digest: digest(run) } : unit));
    const same = twins.map((unit) => (unit.hash === hostLibrary ? { ...unit, deps: [run] } : unit));
    const own = (of: string) => outDir(layout, "both", of === hostLibrary ? hostRun : run);
    const parted = (expected: readonly string[], add: (files: MemoryFiles) => void) =>
      check(layout, false, expected, (files) => {
        files.contents.clear();
        for (const [path, bytes] of disk(layout, same).contents) files.contents.set(path, bytes);
        add(files);
      });

    test("are not parted where nothing tells", () => parted(["", ""], () => {}));

    test("are parted by what their libraries read", () => {
      const put = (env: (library: string) => string | undefined) => (files: MemoryFiles) => {
        for (const unit of same) {
          const read = unit.file === "lib-both" ? env(unit.hash) : undefined;
          if (read !== undefined) files.contents.set(listOf(layout, unit), Buffer.from(`# env-dep:OUT_DIR=${read}\n`));
        }
      };
      parted(["target", "host"], put(own));
      parted(
        ["target", "host"],
        put((one) => (one === hostLibrary ? own(one) : undefined)),
      );
      parted(
        ["", ""],
        put(() => "/elsewhere"),
      );
    });

    test("are parted where one ended after a library was begun", () => {
      const at = (times: Readonly<Record<string, bigint>>) => (files: MemoryFiles) => {
        for (const [of, time] of Object.entries(times)) {
          const isRun = of === run || of === hostRun;
          const folder = fingerprintOf(layout, { name: "both", hash: of, file: "", deps: [] });
          const path = isRun ? runFingerprint(layout, of) : `${folder}/invoked.timestamp`;
          files.replace(path, files.contents.get(path) ?? Buffer.from(""), time);
        }
      };
      parted(["target", "host"], at({ [hostRun]: 1n, [hostLibrary]: 2n, [run]: 3n, [library]: 4n }));
      parted(["target", "host"], at({ [run]: 1n, [library]: 1n, [hostRun]: 2n }));
      parted(["", ""], at({ [run]: 1n, [hostRun]: 1n, [library]: 2n, [hostLibrary]: 2n }));
    });

    test("are parted by the objects that their libraries hold", () => {
      const put = (objects: Readonly<Record<string, readonly string[]>>) => (files: MemoryFiles) => {
        for (const [of, contents] of Object.entries(objects)) {
          const isRun = of === run || of === hostRun;
          const path = isRun ? `${outDir(layout, "both", of)}/lib/libz.a` : libraryFile(layout, "both", of);
          files.contents.set(path, archiveOf(contents));
        }
      };
      const made = { [run]: ["-O3 a", "b"], [hostRun]: ["-O0 a", "b"] };
      const rust = ["rust", "rmeta"];
      parted(
        ["target", "host"],
        put({ ...made, [library]: [...rust, "-O3 a", "b"], [hostLibrary]: [...rust, "-O0 a", "b"] }),
      );
      parted(["target", "host"], put({ ...made, [hostLibrary]: ["-O0 a", "b"] }));
      parted(["", ""], put({ [run]: ["a"], [hostRun]: ["a"], [library]: ["a"], [hostLibrary]: ["a"] }));
      parted(["", ""], put({ ...made, [library]: rust, [hostLibrary]: rust }));
      parted(["", ""], put({ [run]: [], [hostRun]: [], [library]: rust, [hostLibrary]: rust }));
    });
  });

  test(`where no fingerprint is left, no side is guessed (${layout} layout)`, () => {
    check(layout, true, [""], (files) => files.contents.clear());
    check(layout, false, ["", ""], (files) => files.contents.clear());
  });

  test(`a fingerprint that names itself leads nowhere else (${layout} layout)`, () => {
    const circle: Unit = { name: "both", hash: run, file: "run-build-script-build-script-build", deps: [library, run] };
    check(layout, true, ["target+host"], (files) => {
      for (const [path, bytes] of disk(layout, [circle]).contents) files.contents.set(path, bytes);
    });
  });
}

test("with --target the folder tells, whatever the fingerprints say; one folder may begin like another", () => {
  const runs = ["/t/arm/debug/build/both-0/out", "/t/armv7/debug/build/both-1/out", "/t/debug/build/both-2/out"];
  const sides = attribute({
    graph: graphOf(),
    targets: [triple("arm"), triple("/spec/armv7.json")],
    executed: runs.map((one) => ({ package: packageId("both"), outDir: one })),
    waiting: [],
    wentThrough: true,
    compiled: () => [],
    buildDir: "/t",
    files: memoryFiles(),
  });
  expect(runs.map((one) => sides.get(one))).toEqual([
    { domains: ["target"], target: "arm" },
    { domains: ["target"], target: "/spec/armv7.json" },
    { domains: ["host"], target: "t" },
  ]);
});

test("what was compiled is not asked for where the graph tells all", () => {
  const sides = attribute({
    graph: graphOf(),
    targets: [],
    executed: [{ package: packageId("app"), outDir: "/t/debug/build/app-0/out" }],
    waiting: [],
    wentThrough: true,
    compiled: () => {
      throw new Error("nobody needs it");
    },
    buildDir: "/t",
    files: memoryFiles(),
  });
  expect(sides.get("/t/debug/build/app-0/out")?.domains).toEqual(["target"]);
});

test("a run of a package that the graph does not have is of no known side", () => {
  const sides = attribute({
    graph: graphOf(),
    targets: [],
    executed: [{ package: packageId("stranger"), outDir: "/t/debug/build/stranger-0/out" }],
    waiting: [],
    wentThrough: true,
    compiled: () => [],
    buildDir: "/t",
    files: memoryFiles(),
  });
  expect(sides.get("/t/debug/build/stranger-0/out")?.domains).toEqual([]);
});
