import { chmodSync, existsSync, readdirSync, rmSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { expect, test } from "vitest";
import { printsVersion, publishes, readsVersion, workspace } from "../bus/workspace.js";
import type { Call } from "../rig/rig.js";
import { Rig } from "../rig/rig.js";
import type { Ran } from "../rig/run.js";
import { expectCalm } from "./mailbox.js";

/** Rust that leaves a mark and stays where it is while the mark is there, if the variable BLOCK names it. */
function blocks(name: string): string {
  return `if std::env::var("BLOCK").as_deref() == Ok("${name}") {
    let mark = std::path::PathBuf::from(std::env::var_os("MARK").unwrap());
    std::fs::write(&mark, "").unwrap();
    while mark.exists() { std::thread::sleep(std::time::Duration::from_millis(50)); }
}
`;
}

const files = workspace({
  "base-sys": { script: `${blocks("publishing")}${publishes("base", "1.0")}` },
  between: { dependencies: ["base-sys"] },
  app: {
    dependencies: ["between"],
    script: `${readsVersion("base")}\n${blocks("reading")}`,
    main: printsVersion.replace("fn main() {", `fn main() { ${blocks("running")}`),
  },
});

/** A stand-in for a program that does the same where its arguments have a text. */
const blocking = (program: string, looksFor: string) => `#!/bin/sh
case " $* " in
*"${looksFor}"*) if [ "$BLOCK" = ${program} ]; then : > "$MARK"; while [ -e "$MARK" ]; do sleep 0.1; done; exit 1; fi;;
esac
exec ${program} "$@"
`;

/** Whether the key is pressed on the terminal, which reaches the whole process group, or the signal sent to px-meta alone. */
type Way = "group" | "alone";

const cases: readonly (readonly [title: string, way: Way, block: string, verb: string])[] = [
  ["Ctrl-C while cargo tells of the workspace", "group", "cargo", "build"],
  ["Ctrl-C while rustc tells of the platform", "group", "rustc", "build"],
  ["Ctrl-C in the first round, while a script publishes", "group", "publishing", "build"],
  ["Ctrl-C in the second round, while a script has read", "group", "reading", "build"],
  ["Ctrl-C while the program runs", "group", "running", "run"],
  ["SIGINT to px-meta alone in the first round", "alone", "publishing", "build"],
  ["SIGINT to px-meta alone while the program runs", "alone", "running", "run"],
];

/** Runs px-meta until the phase is reached, and then presses Ctrl-C. */
async function interrupted(rig: Rig, block: string, verb: string, way: Way): Promise<Ran> {
  rmSync(rig.path("mark"), { force: true });
  const keys = new AbortController();
  const ended = new AbortController();
  const env = { BLOCK: block, MARK: rig.path("mark"), ...stands(rig) };
  const running = rig.pxMeta([verb, "--quiet"], { env, group: way === "group", signal: keys.signal });
  void running.finally(() => ended.abort());
  while (!existsSync(rig.path("mark")) && !ended.signal.aborted) await pause(20);
  expect(existsSync(rig.path("mark")), `${verb} came to ${block}`).toBe(true);
  keys.abort();
  return running;
}

function stands(rig: Rig): NonNullable<Call["env"]> {
  return { CARGO: rig.path("tools/cargo"), RUSTC: rig.path("tools/rustc") };
}

async function create(): Promise<Rig> {
  const rig = await Rig.create({
    ...files,
    "tools/cargo": blocking("cargo", " metadata "),
    "tools/rustc": blocking("rustc", " --print cfg "),
  });
  for (const name of ["cargo", "rustc"]) chmodSync(rig.path("tools", name), 0o755);
  return rig;
}

// Process groups are POSIX.
test.runIf(process.platform !== "win32").each(cases)(
  "%s ends the build as it ends cargo, and the next one is sound",
  async (_, way, block, verb) => {
    await using rig = await create();
    const ran = await interrupted(rig, block, verb, way);
    expectCalm(ran);
    expect(ran, ran.stderr).toMatchObject({ signal: "SIGINT", stdout: "" });
    const left = readdirSync(rig.root, { recursive: true, encoding: "utf8" });
    expect(left.filter((path) => /px-meta.*\.tmp$/.test(path))).toEqual([]);
    const env = stands(rig);
    for (const _ of ["the next run", "and one more"]) {
      expect(await rig.pxMeta(["run", "--quiet"], { env })).toMatchObject({ status: 0, stdout: "1.0\n", stderr: "" });
    }
  },
);
