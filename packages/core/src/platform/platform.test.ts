import { execFile } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, describe as group, test } from "vitest";
import { describe } from "../model/describe.js";
import { isObject, type JsonObject, type JsonValue } from "../model/json.js";
import { type Triple, triple } from "../model/names.js";
import type { Answer, Cargo } from "../ports/cargo.js";
import { platform } from "./platform.js";

/** Programs as they are. */
const real: Cargo = {
  ask: (program, args, { cwd, env }) =>
    new Promise((resolve) => {
      execFile(program, args, { cwd, env: { ...process.env, ...env } }, (error, stdout, stderr) => {
        const code: unknown = error === null ? 0 : error.code;
        resolve({ status: typeof code === "number" ? code : 127, stdout, stderr: stderr || (error?.message ?? "") });
      });
    }),
};

const cfgLines = [
  'target_arch="sparkle64"',
  'target_endian="little"',
  'target_env="gnu"',
  'target_feature="crt-static"',
  'target_feature="aes"',
  'target_has_atomic="64"',
  'target_has_atomic="8"',
  'target_os="plan10"',
  'target_pointer_width="64"',
  "unix",
];

/** A rustc that knows the machine `sparkle64-plan10`, and a C compiler; all that is asked is written down. */
function pretended(answers: Readonly<Record<string, Partial<Answer>>> = {}): Cargo & { readonly asked: string[] } {
  const asked: string[] = [];
  const known: Readonly<Record<string, Partial<Answer>>> = {
    "rustc -vV": { stdout: "rustc 9.9.0\nbinary: rustc\nrelease: 9.9.0\nhost: sparkle64-plan10\nLLVM version: 40.1\n" },
    "--print sysroot": { stdout: ["/rust", ...cfgLines, ""].join("\n") },
    "--print target-spec-json": { stdout: '{"llvm-target":"sparkle64","linker-flavor":"gnu-cc","cpu":"generic"}' },
    "cc --version": { stdout: "cc (Plan 12.2.0-14) 12.2.0\nCopyright (C) 2022 Free Software Foundation, Inc.\n" },
    ...answers,
  };
  return {
    asked,
    ask: async (program, args, { env = {} }) => {
      const question = [...Object.entries(env).map((entry) => entry.join("=")), program, ...args].join(" ");
      asked.push(question);
      const key = Object.keys(known).findLast((part) => question.includes(part));
      const found = key === undefined ? { status: 127, stderr: "no such file" } : known[key];
      return { status: 0, stdout: "", stderr: "", ...found };
    },
  };
}

async function facts(input: Partial<Parameters<typeof platform>[0]>): Promise<Readonly<Record<string, JsonObject>>> {
  const answer = await platform({ targets: [], cargo: pretended(), cwd: "/", env: {}, ...input });
  if (!answer.ok) return { problems: { said: answer.error.map(describe) } };
  const entries = answer.value.facts.map(({ schema, name, domains, value }) => [
    `${schema}/${name} ${domains.join("+")}`,
    isObject(value as JsonValue) ? value : {},
  ]);
  return Object.fromEntries(entries) as Readonly<Record<string, JsonObject>>;
}

/** A tool of `toolchain@1`, in one line. */
async function tool(name: string, input: Partial<Parameters<typeof platform>[0]>): Promise<string> {
  const found = Object.entries(await facts(input)).find(([key]) => key.startsWith("toolchain@1"))?.[1]?.[name];
  if (!isObject(found)) return "absent";
  const { path, args, "chosen-by": by, version, family } = found;
  return [path, ...((args ?? []) as readonly string[]), "by", by, version, family].filter((part) => part).join(" ");
}

group("what rustc says", () => {
  test("becomes facts of one platform for both sides where no target is named", async () => {
    expect(await facts({})).toEqual({
      "target@1/sparkle64-plan10 target+host": {
        triple: "sparkle64-plan10",
        arch: "sparkle64",
        os: "plan10",
        env: "gnu",
        family: [],
        endian: "little",
        "pointer-width": 64,
        features: ["aes", "crt-static"],
        atomics: ["64", "8"],
        "crt-static": true,
        "llvm-target": "sparkle64",
        cpu: "generic",
        cfgs: [...cfgLines].sort(),
      },
      "toolchain@1/sparkle64-plan10 target+host": {
        rustc: { version: "9.9.0", host: "sparkle64-plan10", "llvm-version": "40.1", sysroot: "/rust", path: "rustc" },
        linker: { path: "cc", "chosen-by": "default" },
        "c-compiler": { path: "cc", version: "12.2.0", family: "gcc", "chosen-by": "default" },
      },
    });
  });

  test("stands for each target and for the host where targets are named", async () => {
    const known = await facts({ targets: ["other-os", "host-tuple"].map(triple) });
    expect(Object.keys(known)).toEqual([
      "target@1/other-os target",
      "toolchain@1/other-os target",
      "target@1/sparkle64-plan10 target",
      "toolchain@1/sparkle64-plan10 target",
      "target@1/sparkle64-plan10 host",
      "toolchain@1/sparkle64-plan10 host",
    ]);
  });

  test.each<[string, Partial<Parameters<typeof platform>[0]>, string]>([
    ["RUSTC names the program", { env: { RUSTC: "/opt/rustc" } }, "/opt/rustc -vV"],
    ["the configuration names it", { configured: { rustc: "/conf/rustc" } }, "/conf/rustc -vV"],
    ["RUSTC_WRAPPER goes before it", { env: { RUSTC_WRAPPER: "sccache" } }, "sccache rustc -vV"],
    [
      "an empty RUSTC_WRAPPER switches the configured one off",
      { env: { RUSTC_WRAPPER: "" }, configured: { rustcWrapper: "sccache" } },
      "rustc -vV",
    ],
    ["+nightly chooses the toolchain", { toolchain: "nightly" }, "RUSTUP_TOOLCHAIN=nightly rustc -vV"],
  ])("%s", async (_, input, expected) => {
    const cargo = pretended({ " -vV": { stdout: "release: 1.0.0\nhost: h\n" } });
    await platform({ targets: [], cargo, cwd: "/", env: {}, ...input });
    expect(cargo.asked[0]).toBe(expected);
  });

  test.each<[string, Partial<Parameters<typeof platform>[0]>, string]>([
    ["RUSTFLAGS count for the host where no target is named", { env: { RUSTFLAGS: "-C target-cpu=x" } }, "x"],
    ["RUSTFLAGS count for targets alone", { env: { RUSTFLAGS: "-C target-cpu=x" }, targets: [triple("t")] }, "generic"],
    [
      "CARGO_ENCODED_RUSTFLAGS go before RUSTFLAGS",
      { env: { CARGO_ENCODED_RUSTFLAGS: "-C\x1ftarget-cpu=y", RUSTFLAGS: "" } },
      "y",
    ],
    [
      "flags of the target go before those of the build",
      { configured: { rustflags: ["-Ctarget-cpu=a"], targetRustflags: { "sparkle64-plan10": ["-Ctarget-cpu=b"] } } },
      "b",
    ],
  ])("%s", async (_, input, expected) => {
    const found = Object.entries(await facts(input)).find(([key]) => /^target@1.*host$/.test(key));
    expect(found?.[1].cpu).toBe(expected);
  });

  test("is asked once for each question where answers are remembered", async () => {
    const cargo = pretended();
    const answers = new Map<string, Promise<Answer>>();
    const remember = (key: string, ask: () => Promise<Answer>) => {
      const answer = answers.get(key) ?? ask();
      answers.set(key, answer);
      return answer;
    };
    const first = await facts({ cargo, remember });
    const count = cargo.asked.length;
    expect(await facts({ cargo, remember })).toEqual(first);
    expect(cargo.asked.length).toBe(count);
  });
});

group("the linker", () => {
  const other = { targets: [triple("other-os")] };
  test.each<[string, Partial<Parameters<typeof platform>[0]>, string]>([
    ["is rustc's own where nobody names one", {}, "cc by default"],
    [
      "is cargo's for the triple",
      { env: { CARGO_TARGET_SPARKLE64_PLAN10_LINKER: "ld.gold" } },
      "ld.gold by CARGO_TARGET_SPARKLE64_PLAN10_LINKER",
    ],
    [
      "is the configured one",
      { ...other, configured: { linkers: { "other-os": "my-ld" } } },
      "my-ld by target.other-os.linker",
    ],
    [
      "is the configured one of a cfg that holds",
      { configured: { linkers: { "cfg(windows)": "no", "cfg(unix)": "yes" } } },
      "yes by target.'cfg(unix)'.linker",
    ],
    [
      "is what the flags name before all else",
      { env: { RUSTFLAGS: "-Clinker=clang", CARGO_TARGET_SPARKLE64_PLAN10_LINKER: "no" } },
      "clang by rustflags",
    ],
    [
      "is the specification's program",
      { cargo: pretended({ "--print target-spec-json": { stdout: '{"linker":"rust-lld"}' } }) },
      "rust-lld by default",
    ],
    [
      "is not guessed where rustc does not tell",
      { cargo: pretended({ "--print target-spec-json": { status: 1 } }) },
      "absent",
    ],
    [
      "is not guessed where rustc speaks otherwise",
      { cargo: pretended({ "--print target-spec-json": { stdout: "[" } }) },
      "absent",
    ],
  ])("%s", async (_, input, expected) => expect(await tool("linker", input)).toBe(expected));
});

group("the C compiler", () => {
  const cross = { targets: [triple("aarch64-unknown-linux-gnu")] };
  const prefixed = pretended({ "aarch64-linux-gnu-gcc --version": { stdout: "gcc 13.1\nFree Software Foundation" } });
  const wasm = { "--print sysroot": { stdout: `/rust\n${cfgLines.join("\n").replace("sparkle64", "wasm32")}` } };
  const msvc = { "--print sysroot": { stdout: `/rust\n${cfgLines.join("\n").replace('"gnu"', '"msvc"')}` } };
  test.each<[string, Partial<Parameters<typeof platform>[0]>, string]>([
    ["is cc where nobody names one", {}, "cc by default 12.2.0 gcc"],
    ["is absent where there is none", { cargo: pretended({ "cc --version": { status: 127 } }) }, "absent"],
    ["is CC", { env: { CC: "clang -m32" } }, "clang -m32 by CC"],
    ["is HOST_CC for the host, before CC", { env: { CC: "a", HOST_CC: "b", TARGET_CC: "c" } }, "b by HOST_CC"],
    ["is TARGET_CC for another target", { ...cross, env: { CC: "a", HOST_CC: "b", TARGET_CC: "c" } }, "c by TARGET_CC"],
    [
      "is that of the triple before all else",
      { env: { "CC_sparkle64-plan10": "a", CC_sparkle64_plan10: "b", CC: "c" } },
      "a by CC_sparkle64-plan10",
    ],
    [
      "is that of the triple with underscores",
      { env: { CC_sparkle64_plan10: "b", HOST_CC: "c" } },
      "b by CC_sparkle64_plan10",
    ],
    ["is what stands behind a wrapper", { env: { CC: "ccache clang" } }, "clang by CC"],
    ["is a path with spaces", { env: { CC: "/opt/my tools/clang" } }, "/opt/my tools/clang by CC"],
    ["is cc's own for a known triple", { ...cross, cargo: prefixed }, "aarch64-linux-gnu-gcc by default 13.1 gcc"],
    [
      "follows CROSS_COMPILE",
      { ...cross, cargo: pretended({ "x-y-gcc --version": { stdout: "gcc 1.2" } }), env: { CROSS_COMPILE: "x-y-" } },
      "x-y-gcc by default 1.2",
    ],
    [
      "is clang for wasm",
      { cargo: pretended({ ...wasm, "clang --version": { stdout: "Debian clang version 14.0.6\n" } }) },
      "clang by default 14.0.6 clang",
    ],
    ["is cl.exe for msvc", { cargo: pretended(msvc) }, "cl.exe by default msvc"],
  ])("%s", async (_, input, expected) => expect(await tool("c-compiler", input)).toBe(expected));
});

group("a problem", () => {
  test.each<[string, Readonly<Record<string, Partial<Answer>>>, string]>([
    ["is a rustc that cannot be run", { "rustc -vV": { status: 127, stderr: "ENOENT" } }, "cannot run rustc: ENOENT"],
    [
      "is a rustc that fails",
      { "rustc -vV": { status: 101, stderr: "out of order" } },
      "rustc -vV failed with status 101:\nout of order",
    ],
    ["is a rustc that speaks otherwise", { "rustc -vV": { stdout: "hello\n" } }, "-vV names no release or no host"],
    [
      "is a platform of which nothing is said",
      { "--print sysroot": { stdout: "/rust\n" } },
      "says nothing of target_arch, target_os",
    ],
    [
      "is a target that rustc does not know",
      { "--print sysroot": { status: 1, stderr: 'could not find specification for target "x"' } },
      "could not find specification",
    ],
  ])("%s", async (_, answers, expected) => {
    const said = (await facts({ cargo: pretended(answers) })).problems?.said;
    expect(said).toHaveLength(1);
    expect(String(said)).toContain(expected);
  });
});

group("the real rustc", () => {
  const ask = (...targets: readonly string[]) =>
    platform({ targets: targets as readonly Triple[], cargo: real, cwd: process.cwd(), env: process.env });

  test("tells of its host and of a target", async () => {
    const answer = await ask("wasm32-unknown-unknown");
    if (!answer.ok) throw new Error(answer.error.map(describe).join("\n"));
    const targets = answer.value.facts.filter(({ schema }) => schema === "target@1");
    const [wasm, host] = targets.map(({ value }) => value as JsonObject);
    expect(wasm).toMatchObject({ arch: "wasm32", os: "unknown", family: ["wasm"], "pointer-width": 32 });
    expect(host).toMatchObject({ triple: answer.value.platforms.at(-1)?.triple });
    expect(answer.value.cfgs[0]).toContain('target_family="wasm"');
    expect(answer.value.platforms.map(({ domain }) => domain)).toEqual(["target", "host"]);
  });

  test("knows no target of that name", async () => {
    const answer = await ask("no-such-target");
    expect(answer.ok ? [] : answer.error.map(({ kind }) => kind)).toEqual(["program-failed"]);
  });

  test("reads a target file", async () => {
    const folder = mkdtempSync(join(tmpdir(), "px-platform-"));
    const path = join(folder, "my-board.json");
    const spec = await real.ask(
      "rustc",
      ["-Zunstable-options", "--print", "target-spec-json", "--target", "thumbv7m-none-eabi"],
      { cwd: folder, env: { RUSTC_BOOTSTRAP: "1" } },
    );
    writeFileSync(path, spec.stdout);
    const answer = await ask(path);
    if (!answer.ok) throw new Error(answer.error.map(describe).join("\n"));
    expect(answer.value.facts.find(({ schema }) => schema === "target@1")).toMatchObject({
      name: "my-board",
      value: { triple: "my-board", arch: "arm", os: "none" },
    });
    expect(answer.value.platforms[0]?.triple).toBe(path);
  });
});
