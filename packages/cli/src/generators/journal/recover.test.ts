import fs from "node:fs";
import { join } from "node:path";
import { describe as say } from "@px-meta/core/base";
import { expect, test } from "vitest";
import { recoverJournals } from "./recover.js";
import { newPackage, type Package } from "./testing/package.js";
import { snapshot } from "./testing/sketch.js";

const crate = { "Cargo.toml": "[package]\n", "src/lib.rs": "one\n" };

/** A package whose px-meta was killed after its generator had written these files. */
async function leftBehind(files: Readonly<Record<string, string>>): Promise<Package & { readonly journal: string }> {
  const made = newPackage(crate);
  const { place, release } = await made.claim();
  release();
  await made.begin();
  made.write(files);
  for (const name of made.left("claims")) fs.rmSync(join(made.buildDir, "px-meta/generators/claims", name));
  return { ...made, journal: place.tree };
}

/** What is said of what was left, with paths masked. */
function recovered(made: Package & { readonly journal: string }): string {
  const said = recoverJournals(made.buildDir).problems.map(say).join("\n");
  return said
    .replaceAll(made.journal, "[JOURNAL]")
    .replaceAll(made.folder, "[PACKAGE]")
    .replace(/\S+replaced\S+/, "[REPLACED]");
}

test("nothing is done where nothing was left", () => {
  using made = newPackage(crate);
  expect(recoverJournals(made.buildDir)).toEqual({ restored: [], problems: [] });
  expect(fs.existsSync(made.buildDir)).toBe(false);
});

test("a package that was left half generated is what it was, and what stood in it is kept", async () => {
  using made = await leftBehind({ "Cargo.toml": "[half", "src/new.rs": "new\n" });
  expect(recovered(made)).toBe(
    "px-meta was killed while the package in [PACKAGE] was generated: it is again what it was before, and what stood in it otherwise is in [REPLACED]",
  );
  expect(fs.readdirSync(join(made.folder, "src"))).toEqual(["lib.rs"]);
  expect(fs.readFileSync(join(made.folder, "Cargo.toml"), "utf8")).toBe(crate["Cargo.toml"]);
  const [kept = ""] = made.left("replaced");
  const shelf = join(made.buildDir, "px-meta/generators/replaced", kept);
  expect(fs.readFileSync(join(shelf, "Cargo.toml"), "utf8")).toBe("[half");
  expect(fs.readFileSync(join(shelf, "src/new.rs"), "utf8")).toBe("new\n");
  expect(recovered(made)).toBe("");
});

test("where nothing stood in the way nothing is kept", async () => {
  using made = await leftBehind({});
  fs.rmSync(made.folder, { recursive: true });
  expect(recovered(made)).toBe(
    "px-meta was killed while the package in [PACKAGE] was generated: it is again what it was before",
  );
  expect(snapshot(made.folder).map((line) => line.split(" ")[0])).toEqual([
    '"."',
    '"./Cargo.toml"',
    '"./src"',
    '"./src/lib.rs"',
  ]);
});

test("who waits for a package of a px-meta that is killed gets it restored, and is told", async () => {
  using made = await leftBehind({ "src/lib.rs": "half" });
  const claim = await made.claim();
  expect(claim.problems.map(({ kind }) => kind)).toEqual(["package-restored"]);
  expect(claim.isNew).toBe(true);
  expect(fs.readFileSync(join(made.folder, "src/lib.rs"), "utf8")).toBe("one\n");
});

test("a journal whose px-meta runs is left alone", async () => {
  using made = newPackage(crate);
  await made.begin();
  made.write({ "src/lib.rs": "half" });
  expect(recoverJournals(made.buildDir)).toEqual({ restored: [], problems: [] });
  expect(fs.readFileSync(join(made.folder, "src/lib.rs"), "utf8")).toBe("half");
});

test("a journal that was not complete is removed: no generator had started", async () => {
  using made = await leftBehind({});
  fs.renameSync(made.journal, `${made.journal}.begun`);
  fs.mkdirSync(`${made.journal}.copies`);
  expect(recovered(made)).toBe("");
  expect(made.left("journal")).toEqual([]);
});

const half = { "src/lib.rs": "half" };

test.each([
  ["torn", (bytes: Buffer) => bytes.subarray(0, -3), "its digest does not fit its contents"],
  ["empty", () => Buffer.alloc(0), "its digest does not fit its contents"],
  ["no journal", () => Buffer.from("px-meta journal@1 \n\n\n"), "its digest does not fit its contents"],
])("a journal that is %s is removed, and that is said", async (_, spoil, reason) => {
  using made = await leftBehind(half);
  fs.writeFileSync(made.journal, spoil(fs.readFileSync(made.journal)));
  expect(recovered(made)).toBe(
    `a package was left half generated, and the copy of it could not be used: [JOURNAL]: ${reason}; it was removed, so look at what your version control says of generated packages`,
  );
  expect(made.left("journal")).toEqual([]);
  expect(fs.readFileSync(join(made.folder, "src/lib.rs"), "utf8")).toBe("half");
});

test("a journal that came with a copy of the build directory is of another package", async () => {
  using made = await leftBehind(half);
  fs.copyFileSync(made.journal, `${made.journal}.copy`);
  fs.renameSync(`${made.journal}.copy`, made.journal);
  expect(recovered(made)).toContain("it was copied from elsewhere; it was removed");
  expect(fs.readFileSync(join(made.folder, "src/lib.rs"), "utf8")).toBe("half");
});

test("a journal of another version of px-meta stays for that one", async () => {
  using made = await leftBehind(half);
  fs.writeFileSync(made.journal, "px-meta journal@2 whatever\n");
  const said =
    "a package was left half generated, and the copy of it cannot be used: [JOURNAL]: it has the format px-meta journal@2; this px-meta reads px-meta journal@1; make it readable, or remove it where the package is as it should be";
  expect(recovered(made)).toBe(said);
  expect(recovered(made)).toBe(said);
});
