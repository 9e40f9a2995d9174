import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { parsePlatformTest } from "@px-meta/core/base";
import { expect, test } from "vitest";
import { Rig } from "../rig/rig.js";

const run = promisify(execFile);

async function rustc(...args: readonly string[]): Promise<readonly string[]> {
  const { stdout } = await run("rustc", args);
  return stdout.split("\n").filter((line) => line !== "");
}

/** What rustc says of each of its targets. */
async function allTargets(): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const triples = await rustc("--print", "target-list");
  const found = new Map<string, ReadonlySet<string>>();
  const left = [...triples];
  const work = async () => {
    for (let triple = left.pop(); triple !== undefined; triple = left.pop()) {
      found.set(triple, new Set(await rustc("--print", "cfg", "--target", triple)));
    }
  };
  await Promise.all([work(), work(), work(), work()]);
  return found;
}

test("on every target of rustc, `when` holds where rustc's own cfgs say so, and nowhere else", async () => {
  const targets = await allTargets();
  const lines = [...new Set([...targets.values()].flatMap((cfgs) => [...cfgs]))];
  const questions = lines.flatMap((line) => [
    { text: `cfg(${line})`, holds: (cfgs: ReadonlySet<string>) => cfgs.has(line) },
    { text: `cfg(not(${line}))`, holds: (cfgs: ReadonlySet<string>) => !cfgs.has(line) },
  ]);
  const read = [...questions, ...[...targets].flatMap(([triple, own]) => wholeQuestions(triple, own))].map((one) => {
    const parsed = parsePlatformTest(one.text);
    if (!parsed.ok) throw new Error(parsed.error);
    return { ...one, asked: parsed.value };
  });
  const wrong: string[] = [];
  for (const [triple, cfgs] of targets) {
    for (const { text, holds, asked } of read) {
      if (asked(triple, cfgs) !== holds(cfgs, triple)) wrong.push(`${triple}: ${text}`);
    }
  }
  expect(targets.size).toBeGreaterThan(200);
  expect(wrong).toEqual([]);
}, 120_000);

/** Questions of all that rustc says of a target at once, and of its name. */
function wholeQuestions(triple: string, own: ReadonlySet<string>) {
  const list = [...own].join(", ");
  return [
    {
      text: `cfg(all(${list},))`,
      holds: (cfgs: ReadonlySet<string>) => [...own].every((line) => cfgs.has(line)),
    },
    {
      text: `cfg(any(${list}))`,
      holds: (cfgs: ReadonlySet<string>) => [...own].some((line) => cfgs.has(line)),
    },
    { text: triple, holds: (_: ReadonlySet<string>, asked: string) => asked === triple },
  ];
}

const expressions = [
  "x86_64-unknown-linux-gnu",
  "wasm32-unknown-unknown",
  "cfg(unix)",
  "cfg(r#unix)",
  "cfg(true)",
  "cfg(false)",
  "cfg(not(true))",
  "cfg(all())",
  "cfg(any())",
  'cfg(target_os = "windows")',
  'cfg( all( unix , target_pointer_width="64", ) )',
  'cfg(any(target_family = "wasm", all(windows, not(target_env = "gnu"))))',
  'cfg(not(any(unix, target_vendor = "apple")))',
  'cfg(target_has_atomic = "64")',
  'cfg(target_feature = "sse2")',
  'cfg(panic = "unwind")',
  'cfg(target_abi = "")',
];
const malformed = ["cfg(unix", "cfg()", "cfg(all)", "cfg(not(unix,))", "cfg(unix windows)", " cfg(unix)", "two words"];

test("`when` is read and answered as cargo does it for dependencies", async () => {
  const tables = expressions.map(
    (text, index) => `[target.'${text}'.dependencies]\nd${index} = { path = "d${index}" }\n`,
  );
  const members = expressions.map((_, index): [string, string] => [`d${index}/Cargo.toml`, manifest(`d${index}`)]);
  const sources = expressions.map((_, index): [string, string] => [`d${index}/src/lib.rs`, ""]);
  await using rig = await Rig.create({
    "Cargo.toml": `${manifest("app")}${tables.join("")}`,
    "src/lib.rs": "",
    ...Object.fromEntries([...members, ...sources]),
  });
  for (const triple of ["x86_64-unknown-linux-gnu", "wasm32-unknown-unknown", "x86_64-pc-windows-msvc"]) {
    const args = ["metadata", "--offline", "--format-version", "1", "--filter-platform", triple];
    const { stdout } = await rig.cargo(args);
    const { resolve } = JSON.parse(stdout) as { resolve: { nodes: { deps: { name: string }[] }[] } };
    const kept = new Set(resolve.nodes.flatMap(({ deps }) => deps.map(({ name }) => name)));
    const cfgs = new Set(await rustc("--print", "cfg", "--target", triple));
    const answers = expressions.map((text) => {
      const parsed = parsePlatformTest(text);
      return `${text} ${parsed.ok ? parsed.value(triple, cfgs) : parsed.error}`;
    });
    expect(answers).toEqual(expressions.map((text, index) => `${text} ${kept.has(`d${index}`)}`));
  }
  for (const text of malformed) {
    rig.write({ "Cargo.toml": `${manifest("app")}[target.'${text}'.dependencies]\nd0 = { path = "d0" }\n` });
    const ran = await rig.cargo(["metadata", "--offline", "--format-version", "1"]);
    expect([text, ran.status === 0, parsePlatformTest(text).ok]).toEqual([text, false, false]);
  }
}, 120_000);

function manifest(name: string): string {
  return `[package]\nname = "${name}"\nversion = "0.1.0"\nedition = "2021"\n`;
}
