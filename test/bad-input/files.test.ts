import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { printsVersion, publishes, readsVersion, workspace } from "../bus/workspace.js";
import { Rig } from "../rig/rig.js";
import { envelope, expectCalm, mailboxOf } from "./mailbox.js";

let rig: Rig;
let reader: string;
let publisher: string;

beforeAll(async () => {
  rig = await Rig.create(
    workspace({
      "base-sys": { script: publishes("base", "1.0") },
      between: { dependencies: ["base-sys"] },
      app: { dependencies: ["between"], script: readsVersion("base"), main: printsVersion },
    }),
  );
  expect(await rig.pxMeta(["run", "--quiet"])).toMatchObject({ status: 0, stdout: "1.0\n" });
  reader = mailboxOf(rig.path("target"), "app");
  publisher = mailboxOf(rig.path("target"), "base-sys");
});
afterAll(() => rig[Symbol.asyncDispose]());

type Damage = readonly [title: string, damage: (path: string) => void];

const damages: readonly Damage[] = [
  ["gone", (path) => rmSync(path)],
  ["empty", (path) => writeFileSync(path, "")],
  ["truncated", (path) => writeFileSync(path, readFileSync(path).subarray(0, 200))],
  ["edited", (path) => writeFileSync(path, readFileSync(path, "utf8").replace("base", "case"))],
  ["20 MB", (path) => writeFileSync(path, "x".repeat(20 << 20))],
  ["of a later version", (path) => writeFileSync(path, readFileSync(path, "utf8").replace("@1", "@9"))],
  ["of a hundred levels", (path) => writeFileSync(path, envelope(formatOf(path), "[".repeat(100) + "]".repeat(100)))],
  [
    "of another shape",
    (path) => writeFileSync(path, envelope(formatOf(path), '{"complete":true,"facts":[null],"reads":7}')),
  ],
];

function formatOf(path: string): string {
  return /"px-meta":"([^"]+)"/.exec(readFileSync(path, "utf8"))?.[1] ?? "";
}

/** Whatever stands there, a build with px-meta leaves a program that knows what was published, and no rest of a write. */
async function expectSound(): Promise<void> {
  const ran = await rig.pxMeta(["run", "--quiet"]);
  expectCalm(ran);
  expect(ran, ran.stderr).toMatchObject({ status: 0, stdout: "1.0\n" });
  const again = await rig.pxMeta(["run", "--quiet"]);
  expect(again, again.stderr).toMatchObject({ status: 0, stdout: "1.0\n", stderr: "" });
  for (const mailbox of [reader, publisher])
    expect(readdirSync(mailbox).filter((name) => name.endsWith(".tmp"))).toEqual([]);
}

for (const name of ["view.json", "receipt.json", "facts.json"]) {
  test.each(damages)(`a ${name} that is %s is made again`, async (_, damage) => {
    damage(join(name === "facts.json" ? publisher : reader, name));
    await expectSound();
  });
}

test.each(damages)("plain cargo believes no view.json that is %s, and takes its default", async (_, damage) => {
  damage(join(reader, "view.json"));
  const ran = await rig.cargo(["run", "--quiet"]);
  expect(ran, ran.stderr).toMatchObject({ status: 0, stdout: "unknown\n" });
  await expectSound();
});

const posix = process.platform !== "win32";
const standing: readonly Damage[] = [
  ["a link", (path) => symlinkSync(join(path, "..", "elsewhere"), path)],
  ["a folder", (path) => mkdirSync(path)],
];
for (const name of ["view.json", "receipt.json", "facts.json"]) {
  test.runIf(posix).each(standing)(`%s in place of ${name} is left alone, and said`, async (_, make) => {
    const path = join(name === "facts.json" ? publisher : reader, name);
    rmSync(path);
    make(path);
    const built = await rig.pxMeta(["build"]);
    expectCalm(built);
    expect(built.stderr).toMatch(new RegExp(`${name.replace(".", "\\.")} is (a link|a folder)\\b.*remove it`));
    rmSync(path, { recursive: true });
    await expectSound();
  });
}

test("where a script can leave no note that it waits, it says so, and is right again when it can", async () => {
  const bus = rig.path("target", "px-meta", "bus");
  rmSync(bus, { recursive: true, force: true });
  writeFileSync(bus, "");
  rmSync(join(reader, "view.json"));
  const built = await rig.pxMeta(["build"]);
  expectCalm(built);
  expect([built.status, built.stderr]).toEqual([
    101,
    expect.stringMatching(/error: cannot write .*pending.*check the/),
  ]);
  rmSync(bus);
  await expectSound();
});
