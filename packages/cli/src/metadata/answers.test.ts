import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { canonicalJson } from "@px-meta/core/stages";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Context } from "../command.js";
import { realCargo } from "../system/cargo.js";
import { realFiles } from "../system/files.js";
import { rememberAnswers } from "./answers.js";

/** The programs of these tests are shell scripts. */
const onPosix = test.runIf(process.platform !== "win32");

/** A folder with a program that says its arguments and one variable, and counts nothing itself. */
class Ground {
  readonly root = realpathSync(mkdtempSync(join(tmpdir(), "px-meta-answers-")));
  asked = 0;

  constructor() {
    this.program("tool", "said");
    mkdirSync(this.path("target"));
  }

  path(...names: readonly string[]): string {
    return join(this.root, ...names);
  }

  program(name: string, says: string): void {
    writeFileSync(this.path(name), `#!/bin/sh\necho "${says} $*"; exit \${STATUS:-0}\n`);
    chmodSync(this.path(name), 0o755);
  }

  link(name: string, to: string): void {
    this.program(to, to);
    rmSync(this.path(name));
    symlinkSync(to, this.path(name));
  }

  async ask(
    args: readonly string[] = [],
    env: Readonly<Record<string, string>> = {},
    program = "tool",
  ): Promise<string> {
    const all = { RUSTUP_HOME: this.path("rustup"), PATH: `${this.root}:${process.env.PATH}`, ...env };
    const context: Context = {
      files: realFiles,
      cargo: realCargo,
      env: all,
      cwd: this.root,
      stdout: process.stdout,
      stderr: process.stderr,
    };
    const key = canonicalJson({ program, args, cwd: this.root, env: {} });
    const answer = await rememberAnswers(context, this.path("target"))(key, () => {
      this.asked += 1;
      return realCargo.ask(program, args, { cwd: this.root, env: all });
    });
    return answer.stdout.trim();
  }

  [Symbol.dispose](): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"] });
  vi.setSystemTime(vi.getRealSystemTime() + 60_000);
});
afterEach(() => {
  vi.useRealTimers();
});

onPosix("a program that is what it was is asked once", async () => {
  using ground = new Ground();
  expect([await ground.ask(["-vV"]), await ground.ask(["-vV"])]).toEqual(["said -vV", "said -vV"]);
  expect(ground.asked).toBe(1);
});

onPosix.each<readonly [string, (ground: Ground) => void, readonly string[], Readonly<Record<string, string>>]>([
  ["other arguments", () => {}, ["-x"], {}],
  ["another toolchain", () => {}, ["-vV"], { RUSTUP_TOOLCHAIN: "nightly" }],
  ["other flags", () => {}, ["-vV"], { RUSTFLAGS: "-C x" }],
  ["another program of that name", (g) => g.program("tool", "other"), ["-vV"], {}],
  ["a link to another program", (g) => g.link("tool", "more"), ["-vV"], {}],
  ["the toolchain of the folder", (g) => writeFileSync(g.path("rust-toolchain"), "stable"), ["-vV"], {}],
])("a program is asked again for %s", async (_name, change, args, env) => {
  using ground = new Ground();
  await ground.ask(["-vV"]);
  change(ground);
  await ground.ask(args, env);
  expect(ground.asked).toBe(2);
});

onPosix("a file that the question names is part of it, and so is the program behind a wrapper", async () => {
  using ground = new Ground();
  writeFileSync(ground.path("spec.json"), "{}");
  ground.program("behind", "behind");
  const question = ["behind", "--target", "spec.json"];
  await ground.ask(question);
  writeFileSync(ground.path("spec.json"), '{"a":1}');
  await ground.ask(question);
  expect(ground.asked).toBe(2);
  ground.program("behind", "something else");
  await ground.ask(question);
  expect(ground.asked).toBe(3);
});

onPosix("a failure is not remembered", async () => {
  using ground = new Ground();
  await ground.ask([], { STATUS: "1" });
  await ground.ask([], { STATUS: "1" });
  expect(ground.asked).toBe(2);
});

onPosix("a program that is not there is asked for each time, and one that is too young", async () => {
  using ground = new Ground();
  await ground.ask([], {}, "./not-there");
  await ground.ask([], {}, "./not-there");
  expect(ground.asked).toBe(2);
  vi.setSystemTime(vi.getRealSystemTime());
  ground.program("tool", "new");
  await ground.ask();
  await ground.ask();
  expect(ground.asked).toBe(4);
});

onPosix("no more than some answers are kept", async () => {
  using ground = new Ground();
  for (let count = 0; count < 70; count += 1) await ground.ask([String(count)]);
  expect(readdirSync(ground.path("target/px-meta/answers")).length).toBe(64);
});
