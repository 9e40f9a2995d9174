import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Rig } from "../rig/rig.js";
import { declaring } from "./declaring.js";

const url = "https://git.example.org/data.git";

/** A repository with one commit beside a workspace, which git takes for the one at {@link url}. */
function newRepository(rig: Rig): { readonly rev: string; readonly env: Readonly<Record<string, string>> } {
  const folder = rig.path("..", "repository");
  mkdirSync(folder);
  const git = (...args: readonly string[]) =>
    execFileSync("git", ["-C", folder, "-c", "user.name=a", "-c", "user.email=a@example.org", ...args], {
      encoding: "utf8",
    }).trim();
  git("init", "--quiet", ".");
  writeFileSync(join(folder, "data"), "1\n");
  git("add", "-A");
  git("commit", "--quiet", "-m", "data");
  const configuration = rig.path("..", "gitconfig");
  writeFileSync(configuration, `[url "file://${folder}"]\n\tinsteadOf = ${url}\n`);
  return { rev: git("rev-parse", "HEAD"), env: { GIT_CONFIG_GLOBAL: configuration, GIT_ALLOW_PROTOCOL: "file" } };
}

test("a commit of git is declared, fetched before cargo starts, unpacked, vendored and verified", async () => {
  await using rig = await declaring("");
  const { rev, env } = newRepository(rig);
  const added = await rig.pxMeta(["downloads", "add", "data", url, "--rev", rev], { env });
  expect(added).toMatchObject({
    status: 0,
    stdout: expect.stringContaining(`git = { url = "${url}", rev = "${rev}" }`),
  });
  expect(await rig.pxMeta(["downloads", "verify"])).toMatchObject({ status: 0 });

  const denied = await rig.pxMeta(["build", "--offline"], { env: { PX_META_STORE: "../empty" } });
  expect(denied.status).toBe(1);
  expect(denied.stderr).toContain(url);
  expect(denied.stderr).toContain(rev);

  const built = await rig.pxMeta(["build"], { env: { ...env, PX_META_STORE: "../other" } });
  expect(built).toMatchObject({
    status: 0,
    stderr: expect.stringMatching(/Fetching commit [0-9a-f]{40} of data\n.*Unpacked/s),
  });
  const [index = ""] = rig.read("ran").trim().split("\n");
  const [entry] = JSON.parse(readFileSync(index, "utf8")).downloads;
  expect(entry).toMatchObject({ does: "folder", from: "store", git: { url, rev }, unpack: { format: "tar" } });
  expect(readFileSync(join(entry.path, "data"), "utf8")).toBe("1\n");

  // Without the network and without git's repository: from the store into a folder, and from there.
  expect(await rig.pxMeta(["downloads", "vendor", "vendored", "--offline"])).toMatchObject({ status: 0 });
  const vendored = JSON.parse(rig.read("vendored/downloads.json")).downloads;
  expect(vendored).toMatchObject([{ does: "file", git: { url, rev }, unpack: { format: "tar" } }]);
  expect(existsSync(rig.path("vendored", vendored[0].path))).toBe(true);

  rig.write({ "Cargo.toml": rig.read("Cargo.toml").replace(/sha256 = "...../, 'sha256 = "00000') });
  const wrong = await rig.pxMeta(["downloads", "fetch"], { env });
  expect(wrong.status).toBe(1);
  expect(wrong.stderr).toContain("which is not what was declared");
});
