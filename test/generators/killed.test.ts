import { lstatSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { namesIn, newProgram, type Program } from "../downloads/child.js";

/** Makes a package of its own in the program's folder. */
function newPackage({ folder: top }: Program): { readonly folder: string; readonly buildDir: string } {
  for (const name of ["generated", "target"]) rmSync(join(top, name), { recursive: true, force: true });
  const folder = join(top, "generated");
  mkdirSync(join(folder, "src"), { recursive: true });
  writeFileSync(join(folder, "Cargo.toml"), "[package]\n");
  writeFileSync(join(folder, "src/lib.rs"), "one\n");
  writeFileSync(join(folder, "src/large.rs"), "x".repeat(3 << 20));
  symlinkSync("src/lib.rs", join(folder, "link"));
  return { folder, buildDir: join(top, "target") };
}

/** What a generator does to it. */
const deeds = {
  writes: { "Cargo.toml": "[half", "src/new.rs": "new\n", "src/large.rs": "short", "src/lib.rs": "one\n" },
  removes: ["link"],
};

/** All that stands in a folder: kinds, permissions, times and contents. */
function tree(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .sort()
    .map((name) => {
      const found = lstatSync(join(folder, name), { bigint: true });
      const text = found.isFile() ? readFileSync(join(folder, name), "utf8").slice(0, 20) : "";
      return `${name} ${found.mode} ${found.mtimeNs} ${found.size} ${text}`;
    });
}

test("killed anywhere, also while it restores, px-meta leaves a package that the next makes what it was", async () => {
  using program = await newProgram("generators/journal");
  let killAt = 1;
  // Not at each call, which takes a minute; a step that is no part of any round of calls meets all kinds of them.
  for (; ; killAt += 7) {
    const made = newPackage(program);
    const was = tree(made.folder);
    const ran = await program.run({ ...made, ...deeds, end: "restore", killAt });
    // The next one is killed, too, a little later each time.
    const next = { ...made, ...deeds, end: { count: 0 } };
    await program.run({ ...next, killAt: 1 + (killAt % 17) });
    const last = await program.run(next);
    expect({ killAt, said: last.stderr, tree: tree(made.folder) }).toEqual({ killAt, said: "", tree: was });
    expect(namesIn(join(made.buildDir, "px-meta/generators/journal"))).toEqual([]);
    if (ran.signal === undefined) break;
  }
  expect(killAt).toBeGreaterThan(20);
});

test("of several processes that want a package at the same time one has it, always", async () => {
  using program = await newProgram("generators/journal");
  const made = newPackage(program);
  writeFileSync(join(made.folder, "count"), "0");
  const orders = { ...made, ...deeds, end: { count: 20 } };
  const ran = await Promise.all([1, 2, 3, 4].map(() => program.run(orders)));
  expect(ran.map(({ stdout, stderr }) => `${stdout}${stderr}`)).toEqual(ran.map(() => "[]\n"));
  expect(readFileSync(join(made.folder, "count"), "utf8")).toBe("80");
});
