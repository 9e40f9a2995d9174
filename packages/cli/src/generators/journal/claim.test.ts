import { spawnSync } from "node:child_process";
import fs from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { thisOwner } from "../../store/owner.js";
import { claim } from "./claim.js";
import { newPackage, type Package } from "./testing/package.js";

/** Puts a claim on a package by another owner, written so many milliseconds ago. */
async function claimOf(made: Package, owner: string, agoMs: number): Promise<void> {
  const own = await made.claim();
  own.release();
  const path = join(made.buildDir, "px-meta", "generators", "claims", `${own.place.key}.${owner}.0`);
  const time = (Date.now() - agoMs) / 1000;
  fs.writeFileSync(path, "");
  fs.utimesSync(path, time, time);
}

/** Who holds the package, where it is not free at once. */
async function holderOf(made: Package): Promise<number | "nobody"> {
  const stop = new AbortController();
  let holder: number | "nobody" = "nobody";
  const onWait = (process: number) => {
    holder = process;
    stop.abort();
  };
  const taken = await claim(made.buildDir, made.folder, { onWait, signal: stop.signal });
  if (taken.ok) taken.value?.release();
  return holder;
}

test("a package has one claim at a time, and who waits is told for whom", async () => {
  using made = newPackage();
  const first = await made.claim();
  expect(first.isNew).toBe(false);
  expect(await holderOf(made)).toBe(process.pid);
  const second = made.claim();
  first.release();
  expect((await second).isNew).toBe(true);
  expect(await holderOf(made)).toBe(process.pid);
  (await second).release();
  expect(made.left("claims")).toEqual([]);
});

test("the same package by another name is the same package", async () => {
  using made = newPackage();
  const link = join(made.buildDir, "../link");
  fs.symlinkSync(made.folder, link);
  await made.claim();
  expect(await holderOf({ ...made, folder: link })).toBe(process.pid);
});

test("whoever does not want to wait any more has no claim, and leaves none", async () => {
  using made = newPackage();
  const first = await made.claim();
  const stopped = await claim(made.buildDir, made.folder, { onWait: () => {}, signal: AbortSignal.timeout(20) });
  expect(stopped).toEqual({ ok: true, value: undefined });
  expect(made.left("claims")).toHaveLength(1);
  first.release();
});

const [place = "", , start = ""] = thisOwner().split(".");
const { pid: gone } = spawnSync(process.execPath, ["--version"]);

test.each([
  ["of a process that runs holds", `${place}.${process.pid}.${start}`, 1e9, process.pid],
  ["of a process that is gone counts for nothing", `${place}.${gone}.${start}`, 0, "nobody"],
  ["of another process of the same number counts for nothing", `${place}.${process.pid}.1`, 0, "nobody"],
  ["from where one cannot look holds while it is renewed", "00000000.7.1", 1000, 7],
  ["from where one cannot look counts for nothing when it is renewed no more", "00000000.7.1", 70_000, "nobody"],
] as const)("a claim %s", async (_, owner, agoMs, holder) => {
  using made = newPackage();
  await claimOf(made, owner, agoMs);
  expect(await holderOf(made)).toBe(holder);
});

test("a build directory is made as cargo makes it, so that backups leave it out", async () => {
  using made = newPackage();
  await made.claim();
  expect(fs.readFileSync(join(made.buildDir, "CACHEDIR.TAG"), "utf8")).toMatch(
    /^Signature: 8a477f597d28d172789f06886806bc55\n/,
  );
});

test("where no claim can be written that is said", async () => {
  using made = newPackage();
  fs.writeFileSync(made.buildDir, "");
  const taken = await claim(made.buildDir, made.folder, { onWait: () => {} });
  expect(taken).toMatchObject({
    ok: false,
    error: { kind: "unwritable-file", reason: "a folder on its path is a file" },
  });
});
