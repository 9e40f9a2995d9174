import fs from "node:fs";
import { join } from "node:path";
import { describe as say } from "@px-meta/core/base";
import { expect, test } from "vitest";
import { beginJournal } from "./begin.js";
import { newPackage, type Package } from "./testing/package.js";
import { snapshot } from "./testing/sketch.js";

/** Does something as a user to whom permissions mean something: the administrator becomes nobody for that long. */
async function asUser(act: () => Promise<void>): Promise<void> {
  const isRoot = process.geteuid?.() === 0;
  if (isRoot) process.seteuid?.(65534);
  try {
    await act();
  } finally {
    if (isRoot) process.seteuid?.(0);
  }
}

/** Makes the tree of a package one in which permissions forbid all that they can. */
function lock({ folder }: Package): void {
  fs.chmodSync(join(folder, "src/lib.rs"), 0o444);
  fs.chmodSync(join(folder, "src"), 0o555);
  fs.chmodSync(folder, 0o555);
}

function unlock({ folder }: Package): void {
  fs.chmodSync(folder, 0o755);
  fs.chmodSync(join(folder, "src"), 0o755);
}

const crate = { "Cargo.toml": "[package]\n", "src/lib.rs": "one\n" };

const deeds: readonly (readonly [string, (made: Package) => void])[] = [
  [
    "takes all permissions away",
    ({ folder }) => {
      for (const path of ["src/lib.rs", "src", "."]) fs.chmodSync(join(folder, path), 0);
    },
  ],
  [
    "leaves folders that cannot be listed",
    ({ folder }) => fs.mkdirSync(join(folder, "src/new/closed"), { recursive: true, mode: 0o300 }),
  ],
  [
    "writes a folder full of files and closes it",
    (made) => {
      made.write({ "src/new/a": "", "src/new/b/c": "" });
      fs.chmodSync(join(made.folder, "src/new/b"), 0o500);
      fs.chmodSync(join(made.folder, "src/new"), 0);
    },
  ],
  ["removes what may not be written", ({ folder }) => fs.rmSync(join(folder, "src"), { recursive: true })],
];

test.skipIf(process.platform === "win32").each(deeds)("a generator that %s is undone", async (_, act) => {
  await asUser(async () => {
    using made = newPackage(crate);
    lock(made);
    const was = snapshot(made.folder);
    const journal = await made.begin();
    unlock(made);
    act(made);
    expect(journal.restore().map(say)).toEqual([]);
    expect(snapshot(made.folder)).toEqual(was);
    unlock(made);
  });
});

test.skipIf(process.platform === "win32")("a package that cannot be read whole is not generated", async () => {
  await asUser(async () => {
    using made = newPackage(crate);
    fs.chmodSync(join(made.folder, "src/lib.rs"), 0);
    const claim = await made.claim();
    expect(beginJournal(claim, [])).toEqual({
      ok: false,
      error: {
        kind: "cannot-journal",
        folder: made.folder,
        path: join(made.folder, "src/lib.rs"),
        reason: "permission denied",
      },
    });
    fs.chmodSync(join(made.folder, "src"), 0);
    expect(beginJournal(claim, [])).toMatchObject({
      ok: false,
      error: { path: join(made.folder, "src"), reason: "permission denied" },
    });
    fs.chmodSync(join(made.folder, "src"), 0o755);
  });
});

test.skipIf(process.platform === "win32")(
  "a folder that belongs to somebody else is named, and what lies elsewhere is restored",
  async () => {
    if (process.geteuid?.() !== 0) return;
    using made = newPackage(crate);
    fs.chmodSync(join(made.folder, ".."), 0o777);
    for (const path of ["..", ".", "Cargo.toml"]) fs.chownSync(join(made.folder, path), 65534, 65534);
    await asUser(async () => {
      const journal = await made.begin();
      made.write({ "Cargo.toml": "[half" });
      process.seteuid?.(0);
      made.write({ "src/lib.rs": "half\n" });
      process.seteuid?.(65534);
      const [problem] = journal.restore();
      expect(problem).toMatchObject({
        kind: "not-restored",
        faults: [{ path: "src/lib.rs", reason: "permission denied" }],
      });
      expect(fs.readFileSync(join(made.folder, "Cargo.toml"), "utf8")).toBe(crate["Cargo.toml"]);
    });
  },
);
