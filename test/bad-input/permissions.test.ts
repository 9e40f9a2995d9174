import { chmodSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { printsVersion, publishes, readsVersion, workspace } from "../bus/workspace.js";
import { Rig, repository } from "../rig/rig.js";
import type { Ran } from "../rig/run.js";
import { expectCalm, mailboxOf } from "./mailbox.js";

const packages = {
  "base-sys": { script: publishes("base", "1.0") },
  between: { dependencies: ["base-sys"] },
  app: { dependencies: ["between"], script: readsVersion("base"), main: printsVersion },
};

const isRoot = process.platform !== "win32" && process.getuid?.() === 0;

/** Runs a program as somebody for whom permissions hold: root gives up its right to write everywhere. */
function run(rig: Rig, program: string, args: readonly string[]): Promise<Ran> {
  if (!isRoot) return rig.run(program, args);
  return rig.run("setpriv", ["--inh-caps=-all", "--bounding-set=-all", program, ...args]);
}

function pxMeta(rig: Rig, ...args: readonly string[]): Promise<Ran> {
  return run(rig, process.execPath, [join(repository, "packages", "cli", "bin", "px-meta.mjs"), ...args]);
}

/** Takes permissions away for as long as something runs, so that the folder can be removed afterwards. */
async function without<T>(path: string, mode: number, action: () => Promise<T>): Promise<T> {
  const before = statSync(path).mode;
  chmodSync(path, mode);
  try {
    return await action();
  } finally {
    chmodSync(path, before);
  }
}

// Windows has other permissions.
const posix = test.runIf(process.platform !== "win32");

posix("where no target directory can be made, px-meta fails as cargo does", async () => {
  await using rig = await Rig.create({ ...workspace(packages), "Cargo.lock": "" });
  await rig.cargo(["generate-lockfile"]);
  const [ran, plain] = await without(rig.root, 0o555, async () => [
    await pxMeta(rig, "build"),
    await run(rig, "cargo", ["build"]),
  ]);
  expectCalm(ran);
  expect(plain.status).toBe(101);
  const told = (one: Ran) => rig.told(one).replaceAll(/target\w+/g, "target[RANDOM]");
  expect(told(ran)).toBe(told(plain));
});

posix("what px-meta may neither write nor read it names, and it is right again when it may", async () => {
  await using rig = await Rig.create(workspace(packages));
  expect(await pxMeta(rig, "run", "-q")).toMatchObject({ status: 0, stdout: "1.0\n" });
  const index = rig.path("target", "px-meta", "index");
  const reader = mailboxOf(rig.path("target"), "app");
  const facts = join(mailboxOf(rig.path("target"), "base-sys"), "facts.json");
  const expectSaid = async (path: string, mode: number, args: readonly string[], status: number, says: RegExp) => {
    const ran = await without(path, mode, () => pxMeta(rig, ...args));
    expectCalm(ran);
    expect([args, ran.status, ran.stderr]).toEqual([args, status, expect.stringMatching(says)]);
  };
  const set = ["--set", 'crate=base-sys native-library@1/base#/version="2.0"'];
  await expectSaid(
    index,
    0o555,
    ["build", "-p", "base-sys"],
    0,
    /cannot write .*index.*: permission denied; check the/,
  );
  await expectSaid(reader, 0o555, ["build", ...set], 0, /cannot write .*view\.json: permission denied; check the/);
  await expectSaid(
    facts,
    0o000,
    ["build", "--keep-going"],
    0,
    /cannot read .*facts\.json: permission denied; check its/,
  );
  const last = join(index, rig.read("target/px-meta/index/last"));
  await expectSaid(last, 0o000, ["inspect"], 3, /cannot read .*index.*: permission denied; check its/);
  expect(await pxMeta(rig, "run", "-q")).toMatchObject({ status: 0, stdout: "1.0\n", stderr: "" });
  expect(readdirSync(rig.path("target"), { recursive: true }).filter((path) => `${path}`.endsWith(".tmp"))).toEqual([]);
});
