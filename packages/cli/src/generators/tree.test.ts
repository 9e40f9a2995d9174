import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { digests } from "./digests.js";
import { isTreePath, takeTree } from "./tree.js";

test("what is git's is no file of a package, also where it is a submodule", async () => {
  const folder = mkdtempSync(join(tmpdir(), "px-meta-tree-"));
  mkdirSync(join(folder, "src", ".git"), { recursive: true });
  writeFileSync(join(folder, ".git"), "gitdir: ../.git/modules/made\n");
  writeFileSync(join(folder, "src", ".git", "HEAD"), "");
  writeFileSync(join(folder, "src", "lib.rs"), "");
  const tree = await takeTree({ folder, foreign: [] }, digests());
  rmSync(folder, { recursive: true });
  expect(tree.ok && [...tree.value.keys()]).toEqual(["src/lib.rs"]);
  expect([".git", "src/.git/HEAD"].some(isTreePath)).toBe(false);
});

test.skipIf(process.platform === "win32")("a name that no record can have is said, not noted", async () => {
  const folder = mkdtempSync(join(tmpdir(), "px-meta-tree-"));
  writeFileSync(join(folder, "a\\b"), "");
  const tree = await takeTree({ folder, foreign: [] }, digests());
  rmSync(folder, { recursive: true });
  expect(tree).toMatchObject({ ok: false, error: { path: join(folder, "a\\b") } });
});
