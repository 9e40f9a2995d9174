import { readdirSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join, relative, sep } from "node:path";
import { expect, test } from "vitest";
import { type PackageSpec, printsVersion, publishes, readsVersion, workspace } from "../bus/workspace.js";
import { Rig, repository } from "../rig/rig.js";

const packages: Readonly<Record<string, PackageSpec>> = {
  "base-sys": { links: "base", script: publishes("base", "1.0") },
  between: { dependencies: ["base-sys"] },
  app: { dependencies: ["between"], script: readsVersion("base"), main: printsVersion },
};

/** The paths of docs/files.md below the build directory, as patterns. */
function documented(): readonly RegExp[] {
  const page = readFileSync(join(repository, "docs", "files.md"), "utf8");
  const section = page.split("\n## ").find((part) => part.startsWith("In the build directory")) ?? "";
  const paths = [...section.matchAll(/^\| `([^`]+)` \|/gm)].map((match) => match[1] ?? "");
  return paths.map((path) => {
    const pattern = path.replaceAll(".", "\\.").replace("<OUT_DIR>", ".*/out").replaceAll("<digest>", "[0-9a-f]{64}");
    return new RegExp(`^target/${pattern}$`);
  });
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();
}

test("px-meta writes the paths that docs/files.md lists, and no others", async () => {
  await using rig = await Rig.create(workspace(packages), {
    env: {
      CARGO_HOME: process.env.CARGO_HOME ?? join(homedir(), ".cargo"),
      RUSTUP_HOME: process.env.RUSTUP_HOME ?? join(homedir(), ".rustup"),
    },
  });
  await using home = await Rig.create();
  const env = {
    HOME: home.root,
    USERPROFILE: home.root,
    XDG_CACHE_HOME: home.path("c"),
    XDG_CONFIG_HOME: home.path("d"),
  };
  const before = filesBelow(rig.root);
  for (const verb of ["build", "inspect", "validate", "propagate", "doctor"]) {
    const ran = await rig.pxMeta([verb], { env });
    // The package in between takes no part, which the doctor finds.
    expect(ran, `px-meta ${verb}: ${ran.stderr}`).toMatchObject({ status: verb === "doctor" ? 1 : 0 });
  }
  const after = filesBelow(rig.root);
  expect(after.filter((path) => !path.startsWith("target/") && path !== "Cargo.lock")).toEqual(before);
  // The crate `px-meta` has a folder of its own in the newer layout of cargo's build directory.
  const cargos = /^target\/[^/]+\/build\/px-meta\//;
  const ours = after.filter((path) => /^target\/.*\bpx-meta\//.test(path) && !cargos.test(path));
  const patterns = documented();
  expect(ours.filter((path) => !patterns.some((pattern) => pattern.test(path)))).toEqual([]);
  expect(ours.length).toBeGreaterThan(5);
  expect(filesBelow(home.root)).toEqual([]);
});
