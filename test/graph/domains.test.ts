import { describe, expect, test } from "vitest";
import { Rig } from "../rig/rig.js";
import { plannedRuns, toldRuns } from "./oracle.js";
import { type WorkspaceText, workspaceFiles } from "./workspace.js";

const layouts: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ["the older layout", {}],
  ["the newer layout", { CARGO_UNSTABLE_BUILD_DIR_NEW_LAYOUT: "true", RUSTC_BOOTSTRAP: "1" }],
];

const program = (uses: readonly string[]) => ({ uses, isProgram: true });

const cases: readonly (readonly [name: string, text: WorkspaceText, args: readonly string[]])[] = [
  [
    "a package that the product and a build script use alike, and one that they use with other features",
    {
      packages: {
        app: program(["same", "other+f", "build same", "build other", "build deep"]),
        same: { links: true },
        other: { features: ["f"] },
        deep: { uses: ["build deeper", "same"] },
        deeper: { uses: ["other"] },
      },
    },
    [],
  ],
  [
    "proc macros, and what they use",
    {
      packages: {
        app: program(["a-macro", "both", "lib"]),
        "a-macro": { uses: ["both", "only"] },
        both: { uses: ["below"] },
        below: { links: true },
        only: {},
        lib: { uses: ["a-macro", "build below"] },
      },
    },
    [],
  ],
  [
    "another optimisation of what runs at build time",
    {
      manifest: "[profile.dev.build-override]\nopt-level = 1\n",
      packages: { app: program(["both", "build both"]), both: { uses: ["below"] }, below: {} },
    },
    [],
  ],
  [
    "one resolution for both sides",
    {
      resolver: "1",
      packages: { app: program(["both", "build both+f"]), both: { features: ["f"], uses: ["below"] }, below: {} },
    },
    [],
  ],
  [
    "a library that is built for itself, and used by the build script of another",
    { packages: { lib: { uses: ["below"] }, below: {}, app: program(["build lib"]) } },
    [],
  ],
  [
    "a selected proc macro, and a selected library that only proc macros use",
    { packages: { "a-macro": { uses: ["lib"] }, lib: { uses: ["below"] }, below: { links: true } } },
    [],
  ],
  [
    "packages that are no members",
    {
      members: ["app"],
      packages: { app: program(["both", "build both"]), both: { uses: ["below+f"] }, below: { features: ["f"] } },
    },
    [],
  ],
  [
    "a named target that is the host",
    { packages: { app: program(["both", "build both", "a-macro"]), both: {}, "a-macro": { uses: ["both"] } } },
    ["--target", "host-tuple"],
  ],
  [
    "a condition that holds on no side, and one that holds on both",
    {
      packages: {
        app: program(['never if cfg(target_os = "none")', "always if cfg(all())", "build always if cfg(all())"]),
        never: {},
        always: {},
      },
    },
    [],
  ],
];

for (const [layout, env] of layouts) {
  describe(layout, () => {
    test.each(cases)("runs are for the side that cargo plans them for: %s", async (_name, text, args) => {
      await using rig = await Rig.create(workspaceFiles(text), { env });
      const ran = await rig.pxMeta(["build", "--offline", ...args]);
      expect(ran.status, ran.stderr).toBe(0);
      expect(await toldRuns(rig, env)).toEqual(await plannedRuns(rig, ["build", ...args], env));
    });
  });
}
