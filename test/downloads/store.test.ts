import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { formats } from "@px-meta/schema";
import { expect, test } from "vitest";
import { Rig } from "../rig/rig.js";

/** Puts files into a store, each under its digest. */
function fill(root: string, texts: readonly string[]): readonly string[] {
  return texts.map((text) => {
    const sha256 = createHash("sha256").update(text).digest("hex");
    const folder = join(root, "cas", sha256.slice(0, 2));
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, sha256), text, { mode: 0o444 });
    return sha256;
  });
}

test("looking at a store makes none", async () => {
  await using rig = await Rig.create({}, { env: { PX_META_STORE: "s" } });
  const empty = {
    status: 0,
    stdout: `nothing is in the content store ${rig.path("s")}, which may keep 10GiB\n`,
    stderr: "",
  };
  expect(await rig.pxMeta(["downloads", "store"])).toMatchObject(empty);
  const stdout = `freed 0 B of the content store ${rig.path("s")}, which keeps 0 B\n`;
  expect(await rig.pxMeta(["downloads", "gc"])).toMatchObject({ status: 0, stdout, stderr: "" });
  expect(readdirSync(rig.root)).toEqual([]);
});

test("what is in the store is listed, and removed down to its limit where nobody used it lately", async () => {
  await using rig = await Rig.create({}, { env: { PX_META_STORE: "s" } });
  const [one = "", two = ""] = fill(rig.path("s"), ["a".repeat(3000), "b".repeat(1500)]);
  const listed = await rig.pxMeta(["downloads", "store"]);
  const [head, ...rows] = listed.stdout.trimEnd().split("\n");
  expect([head, rows.sort()]).toEqual([
    `2 files, 4.5 kB, in the content store ${rig.path("s")}, which may keep 10GiB`,
    [`${one}  3.0 kB  0 min`, `${two}  1.5 kB  0 min`].sort(),
  ]);
  const { stdout } = await rig.pxMeta(["downloads", "store", "--format", "json"]);
  const document = JSON.parse(stdout);
  expect((await formats.get("downloads-store@1").validator())(document)).toMatchObject({ ok: true });
  expect(document).toMatchObject({ bytes: 4500, limit: 10 * 2 ** 30, problems: [] });

  const kept = await rig.pxMeta(["downloads", "gc", "--max-size", "0"]);
  expect(kept.stdout).toMatch(/^freed 0 B .* keeps 4\.5 kB: all of it is in use, or was used in the last 60 min /);
  const gone = await rig.pxMeta(["downloads", "gc", "--max-size", "3k", "--idle", "0", "--format", "json"]);
  const collected = JSON.parse(gone.stdout);
  expect((await formats.get("downloads-gc@1").validator())(collected)).toMatchObject({ ok: true });
  expect(collected.removed.length).toBeGreaterThan(0);
  expect(collected["kept-bytes"]).toBeLessThanOrEqual(3000);
  expect(existsSync(rig.path("s", "cas", collected.removed[0].sha256.slice(0, 2), collected.removed[0].sha256))).toBe(
    false,
  );
});

test("what is no file of the store is reported, and stays", async () => {
  await using rig = await Rig.create({}, { env: { PX_META_STORE: "s" } });
  const [sha256 = ""] = fill(rig.path("s"), ["contents"]);
  const path = rig.path("s", "cas", sha256.slice(0, 2), "f".repeat(64));
  symlinkSync("/etc/passwd", path);
  for (const verb of ["store", "gc"]) {
    const ran = await rig.pxMeta(["downloads", verb]);
    expect(ran).toMatchObject({
      status: 1,
      stderr: `error: ${path} in the content store is a link, which px-meta did not put there; look at it and remove it\n`,
    });
  }
  expect(existsSync(path)).toBe(true);
});

test("a store that cannot be opened is a problem in JSON, too", async () => {
  await using rig = await Rig.create({ s: "a file" }, { env: { PX_META_STORE: "s" } });
  for (const [verb, format] of [
    ["store", "downloads-store@1"],
    ["gc", "downloads-gc@1"],
  ] as const) {
    const told = await rig.pxMeta(["downloads", verb, "--format", "json"]);
    expect(told).toMatchObject({ status: 3, stderr: "" });
    const document = JSON.parse(told.stdout);
    expect((await formats.get(format).validator())(document)).toMatchObject({ ok: true });
    expect(document.problems).toMatchObject([{ kind: "unusable-store", path: rig.path("s") }]);
    expect(await rig.pxMeta(["downloads", verb])).toMatchObject({
      ...{ status: 3, stdout: "" },
      stderr: expect.stringMatching(/^error: cannot use the content store /),
    });
  }
});

test.each([
  [["gc", "--max-size", "lots"], "--max-size is a number of bytes, or as 500M or 2GiB, not lots"],
  [["gc", "--idle", "1e3"], "--idle is a number of minutes, not 1e3"],
  [["store", "more"], "unexpected argument more"],
])("`downloads %j` is wrong usage", async (args, fault) => {
  await using rig = await Rig.create();
  const ran = await rig.pxMeta(["downloads", ...args]);
  expect(ran).toMatchObject({ status: 2, stderr: `error: ${fault}\n\nSee \`px-meta downloads --help\`.\n` });
});
