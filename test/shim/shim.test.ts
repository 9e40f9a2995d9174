import { chmodSync, existsSync, mkdirSync, rmSync, symlinkSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Rig, repository } from "../rig/rig.js";

/** A workspace that asks, whose member has a name with a space, and beside it one that does not and one without any. */
const files = {
  "asks/Cargo.toml": '[workspace]\nmembers = ["my app"]\nresolver = "2"\n',
  "asks/px-meta.toml": "px-meta = 1\n\n[shim]\ncargo = true\n",
  "asks/my app/Cargo.toml": '[package]\nname = "app"\nversion = "0.1.0"\nedition = "2021"\n',
  "asks/my app/build.rs": `
fn main() {
    // A script that calls cargo as people do, by its name.
    let inner = concat!(env!("CARGO_MANIFEST_DIR"), "/../../inner/Cargo.toml");
    let called = std::process::Command::new("cargo").args(["check", "--offline", "--manifest-path", inner]).status();
    assert!(called.unwrap().success());
    println!("cargo:rerun-if-changed=build.rs");
    println!("cargo:rerun-if-env-changed=AGAIN");
}
`,
  "asks/my app/src/main.rs": `
fn main() {
    let code = std::env::args().nth(1).and_then(|text| text.parse().ok()).unwrap_or(0);
    std::process::exit(code);
}
`,
  "asks/apart/Cargo.toml": '[package]\nname = "apart"\nversion = "0.1.0"\n\n[workspace]\n',
  "asks/apart/src/lib.rs": "",
  "inner/Cargo.toml": '[package]\nname = "inner"\nversion = "0.1.0"\n\n[workspace]\n',
  "inner/px-meta.toml": "px-meta = 1\nshim = { cargo = true }\n",
  "inner/src/lib.rs": "",
  "no/Cargo.toml": '[package]\nname = "no"\nversion = "0.1.0"\n\n[workspace]\n',
  "no/px-meta.toml": "px-meta = 1\n# shim.cargo = true\n\n[shim]\ncargo = false\n",
  "no/src/lib.rs": "",
  "none/Cargo.toml": '[package]\nname = "none"\nversion = "0.1.0"\n',
  "none/src/lib.rs": "",
  // Verbs of cargo's that everybody may add, by which it is seen what arrives.
  "tools/cargo-tell": `#!/usr/bin/env node
const { _, PATH, ...env } = process.env;
const said = require("node:fs").readFileSync(0, "utf8");
console.log(JSON.stringify({ args: process.argv.slice(2), env, said }, null, 1));
process.exitCode = 7;
`,
  "tools/cargo-die": "#!/bin/sh\nkill -TERM $$\n",
};

describe.skipIf(process.platform === "win32")("the shim", () => {
  let rig: Rig;
  /** The PATH with the shim in front, and without it. */
  let path = "";
  let plain = "";
  let shim = "";

  beforeAll(async () => {
    rig = await Rig.create(files, { name: "mit Ümlaut und Leerzeichen" });
    for (const tool of ["cargo-tell", "cargo-die"]) chmodSync(rig.path("tools", tool), 0o755);
    plain = [rig.path("tools"), join(repository, "node_modules", ".bin"), process.env.PATH].join(delimiter);
    path = [rig.path("shim"), plain].join(delimiter);
    shim = rig.path("shim", "cargo");
    expect(await rig.pxMeta(["shim", "install", "--dir", "shim"])).toMatchObject({ status: 0 });
  });

  afterAll(() => rig[Symbol.asyncDispose]());

  function cargo(args: readonly string[], call: { in?: string; env?: Record<string, string>; input?: string } = {}) {
    return rig.run(shim, args, { ...call, env: { PATH: path, ...call.env } });
  }

  /** `px-meta` or `cargo`: which of them some shell starts for these arguments. */
  async function started(shell: string, args: readonly string[], folder: string, env: Record<string, string> = {}) {
    const ran = await rig.run(shell, [shim, ...args], {
      in: folder,
      env: { PATH: path, PX_META_SHIM: "show", ...env },
    });
    expect(ran).toMatchObject({ status: 0, stderr: "" });
    return ran.stdout.trimEnd().split("/").at(-1);
  }

  const inTheApp = "asks/my app/src";
  const decisions: readonly (readonly [string, string, readonly string[], string])[] = [
    ["a verb that builds, anywhere in the workspace", inTheApp, ["build"], "px-meta"],
    ["its short name", "asks", ["t", "name"], "px-meta"],
    ["options and a toolchain in front of it", "asks", ["+stable", "-vZ", "x", "--config", "a=1", "check"], "px-meta"],
    ["a verb behind a wrapper", "asks", ["auditable", "build"], "px-meta"],
    ["a verb that does not build", "asks", ["fmt"], "cargo"],
    ["a verb that is not cargo's", "asks", ["nextest", "run"], "cargo"],
    ["no verb", "asks", ["--version"], "cargo"],
    ["px-meta as a verb of cargo's", "asks", ["px-meta", "build"], "cargo"],
    ["a workspace of its own below", "asks/apart/src", ["build"], "cargo"],
    ["a workspace that says no", "no", ["build"], "cargo"],
    ["no px-meta.toml", "none", ["build"], "cargo"],
    ["an inline table", "inner/src", ["build"], "px-meta"],
    ["a manifest elsewhere that asks", "none", ["build", "--manifest-path", "../asks/my app/Cargo.toml"], "px-meta"],
    ["a manifest elsewhere that does not", "asks", ["clippy", "--manifest-path=../none/Cargo.toml"], "cargo"],
    ["another folder", "none", ["-C", "../asks/my app", "build", "--manifest-path", "Cargo.toml"], "px-meta"],
    ["arguments of the program", "none", ["run", "--", "--manifest-path", "../asks/Cargo.toml"], "cargo"],
    ["arguments of the program without --", "none", ["r", "a", "--manifest-path", "../asks/Cargo.toml"], "cargo"],
    ["a manifest that is not there", "asks", ["build", "--manifest-path", "gone/Cargo.toml"], "cargo"],
  ];

  test.each(["sh", "bash"])("%s decides by verb and workspace", async (shell) => {
    const found = await Promise.all(decisions.map(([, folder, args]) => started(shell, args, folder)));
    const told = (answers: readonly (string | undefined)[]) => decisions.map(([name], at) => [name, answers[at]]);
    expect(told(found)).toEqual(told(decisions.map(([, , , program]) => program)));
  });

  test.each([
    ["a heading", "px-meta = 1\n[shim]\ncargo = true\n", "px-meta"],
    [
      "a heading with all that TOML allows",
      "\ufeffpx-meta = 1\r\n\t[ 'shim' ] # yes\r\n \"cargo\"=true # yes",
      "px-meta",
    ],
    ["a key with a dot", "shim . cargo = true\n", "px-meta"],
    ["a table of another name", "[shims]\ncargo = true\n[shim2]\ncargo = true\n", "cargo"],
    ["a table within", "[shim.more]\ncargo = true\n", "cargo"],
    ["a key of another name", "[shim]\ncargos = true\n", "cargo"],
    ["a heading behind it", "[shim]\n[policy]\ncargo = true\n", "cargo"],
    ["a text of several lines", 'reason = """\n[shim]\ncargo = true\n"""\n', "cargo"],
    ["a text in place of a truth, which px-meta refuses,", '[shim]\ncargo = "true"\n', "px-meta"],
    ["no TOML", "[shim\ncargo = true\u0000\n", "cargo"],
  ])("px-meta.toml with %s is read as it is meant", async (_, text, program) => {
    rig.write({ "file/Cargo.toml": '[package]\nname = "file"\n', "file/px-meta.toml": text });
    for (const shell of ["sh", "bash"]) expect(await started(shell, ["build"], "file")).toBe(program);
  });

  test("below a cargo that builds, below a generator and when it is told so, it is cargo", async () => {
    const names = ["CARGO_CFG_TARGET_ARCH", "CARGO_CRATE_NAME", "CARGO_PX_GENERATED_PKG_MANIFEST_PATH"];
    for (const name of names) expect(await started("sh", ["build"], "asks", { [name]: "x" })).toBe("cargo");
    const off = await cargo(["build", "--offline"], { in: "inner", env: { PX_META_SHIM: "off" } });
    expect(off).toMatchObject({ status: 0 });
    expect(existsSync(rig.path("inner", "target", "px-meta"))).toBe(false);
  });

  test("where it is cargo, arguments, environment, standard input, status and signals are as without it", async () => {
    const names = { "CFLAGS_x86_64-unknown-linux-gnu": "-O", "a.b": "c", "BASH_FUNC_cargo%%": "() {  exit 1\n}" };
    const env = {
      ...names,
      SHLVL: "1",
      BASH_ENV: rig.path("tools/cargo-die"),
      CDPATH: "/",
      PX_META_X: "a b",
    };
    const args = ["tell", "", "a b", "*", "$(id)", "--manifest-path", "x", "'", "\\", "é", "a\nb"];
    const call = { in: "asks", env: { ...env, PATH: path, PWD: rig.path("asks") }, input: "in\n" };
    const without = await rig.run("cargo", args, { ...call, env: { ...call.env, PATH: plain } });
    expect(without).toMatchObject({ status: 7, stdout: expect.stringContaining("a.b") });
    expect(await rig.run("cargo", args, call)).toEqual(without);
    const died = await rig.run("cargo", ["die"], call);
    expect(died).toEqual(await rig.run("cargo", ["die"], { ...call, env: { ...call.env, PATH: plain } }));
  });

  test("a build goes through px-meta, with cargo's messages and the program's status; scripts in it have cargo", async () => {
    const checked = await cargo(["check", "--offline", "--message-format=json"], { in: inTheApp });
    expect(checked, checked.stderr).toMatchObject({ status: 0 });
    const reasons = checked.stdout.trimEnd().split("\n");
    expect(reasons.map((line) => (JSON.parse(line) as { reason: string }).reason)).toContain("build-finished");
    expect(existsSync(rig.path("asks", "target", "px-meta"))).toBe(true);
    expect(existsSync(rig.path("inner", "target", "debug"))).toBe(true);
    expect(existsSync(rig.path("inner", "target", "px-meta"))).toBe(false);
    const ran = await cargo(["run", "-q", "--offline", "5"], { in: inTheApp });
    expect(ran).toMatchObject({ status: 5, stdout: "" });
  });

  test("px-meta and plain cargo find cargo behind it, also from build scripts", async () => {
    const direct = await rig.pxMeta(["check", "--offline"], { in: "asks", env: { PATH: path, AGAIN: "1" } });
    expect(direct, direct.stderr).toMatchObject({ status: 0 });
    const named = await rig.pxMeta(["check", "--offline"], { in: "asks", env: { CARGO: shim, PATH: plain } });
    expect(named, named.stderr).toMatchObject({ status: 0 });
    const off = await rig.cargo(["check", "--offline"], { in: "asks", env: { PATH: plain, AGAIN: "2" } });
    expect(off, off.stderr).toMatchObject({ status: 0 });
    expect(existsSync(rig.path("inner", "target", "px-meta"))).toBe(false);
  });

  test("of two shims, links to them, empty entries and folders on the PATH none is taken for cargo", async () => {
    await rig.pxMeta(["shim", "install", "--dir", "second"]);
    mkdirSync(rig.path("third", "cargo"), { recursive: true });
    mkdirSync(rig.path("links"));
    symlinkSync(shim, rig.path("links", "cargo"));
    const folders = ["shim", "second", "third", "links", "shim"].map((name) => rig.path(name));
    const crowded = [...folders, "", plain].join(delimiter);
    for (const program of [shim, rig.path("second", "cargo"), rig.path("links", "cargo")]) {
      expect(await rig.run(program, ["--version"], { env: { PATH: crowded } })).toMatchObject({
        status: 0,
        stderr: "",
      });
    }
    const alone = await rig.run("/bin/sh", [shim, "--version"], { env: { PATH: folders.join(delimiter) } });
    expect(alone).toMatchObject({ status: 127, stderr: expect.stringContaining("no cargo on the PATH but the shim") });
  });

  test("with another program that takes the next cargo on the PATH it does not go in circles", async () => {
    const next = `#!/bin/sh\nIFS=:\nfor folder in $PATH; do\n  [ "$folder/cargo" -ef "$0" ] || exec "$folder/cargo" "$@"\ndone\n`;
    rig.write({ "manager/shims/cargo": next });
    chmodSync(rig.path("manager", "shims", "cargo"), 0o755);
    const both = [rig.path("shim"), rig.path("manager", "shims")];
    for (const front of [both, both.toReversed()].map((folders) => folders.join(delimiter))) {
      const ran = await rig.run("cargo", ["--version"], { env: { PATH: [front, plain].join(delimiter) } });
      expect(ran).toMatchObject({ status: 0, stdout: expect.stringContaining("cargo 1.") });
    }
    const behind = { PATH: [...both.toReversed(), plain].join(delimiter), AGAIN: "3" };
    expect(await rig.pxMeta(["check", "--offline"], { in: "asks", env: behind })).toMatchObject({ status: 0 });
    const alone = await rig.run("/bin/sh", [shim, "--version"], { env: { PATH: both.join(delimiter) } });
    expect(alone).toMatchObject({ status: 127, stderr: expect.stringContaining("no cargo on the PATH but the shim") });
  });

  test("without px-meta or without Node it warns once and is cargo", async () => {
    mkdirSync(rig.path("few"));
    const which = async (name: string) => (await rig.run("sh", ["-c", `command -v ${name}`])).stdout.trimEnd();
    for (const name of ["cargo", "awk"]) symlinkSync(await which(name), rig.path("few", name));
    const help = ["check", "--help"];
    const poor = { in: "inner", env: { PATH: [rig.path("shim"), rig.path("few")].join(delimiter) } };
    const run = () => rig.run(shim, help, poor);
    const warning = (lack: string) => `warning: ${lack}; this is cargo alone, as with PX_META_SHIM=off\n`;
    expect((await run()).stderr).toBe(warning("px-meta is not on the PATH (npm install --global px-meta)"));
    symlinkSync(join(repository, "packages", "cli", "bin", "px-meta.mjs"), rig.path("few", "px-meta"));
    expect(await run()).toMatchObject({
      status: 0,
      stderr: warning("px-meta needs Node, and there is no node on the PATH"),
    });
  });
});

describe.skipIf(process.platform === "win32")("px-meta shim", () => {
  test("writes over no file but its own, and removes no other", async () => {
    await using rig = await Rig.create({ "foreign/cargo": "#!/bin/sh\n", "px-meta.toml": "px-meta = 1\n" });
    const shim = (verb: string, folder: string) => rig.pxMeta(["shim", verb, "--dir", folder]);
    const told = async (verb: string, folder: string) => {
      const { status, stderr } = await shim(verb, folder);
      return `${status} ${rig.masked(stderr).split(";")[0]?.trimEnd()}`;
    };
    expect(await told("install", "foreign")).toBe("1 error: [ROOT]/foreign/cargo is not a file of px-meta's");
    expect(await told("remove", "foreign")).toBe("1 error: [ROOT]/foreign/cargo is not a file of px-meta's");
    expect(rig.read("foreign/cargo")).toBe("#!/bin/sh\n");
    expect((await shim("install", "own")).status).toBe(0);
    expect(await told("install", "own")).toBe("0 [ROOT]/own/cargo is in place already");
    const text = rig.read("own/cargo");
    rig.write({ "own/cargo": `${text}# mine\n` });
    for (const verb of ["install", "remove"]) {
      expect(await told(verb, "own")).toBe("1 error: [ROOT]/own/cargo was changed after px-meta wrote it");
    }
    rig.write({ "own/cargo": text });
    mkdirSync(rig.path("link"));
    symlinkSync(rig.path("own", "cargo"), rig.path("link", "cargo"));
    expect((await shim("remove", "link")).status).toBe(1);
    expect(await told("remove", "own")).toBe("0 removed [ROOT]/own/cargo");
    expect(existsSync(rig.path("own"))).toBe(false);
    expect(await told("remove", "own")).toBe("0 there is no [ROOT]/own/cargo");
  });

  test("stands in the user's folder, and tells whether it is in front", async () => {
    await using rig = await Rig.create({ "px-meta.toml": "px-meta = 1\nshim = { carg = true }\n" });
    const home = { HOME: rig.root, XDG_DATA_HOME: "" };
    const folder = rig.path(".local", "share", "px-meta", "shim");
    const status = async (path: string) => {
      const env = { ...home, PATH: path };
      const ran = await rig.pxMeta(["shim", "status", "--format", "json"], { env });
      expect(ran.stderr).toContain("px-meta.toml:2:10: unknown key carg; did you mean cargo?");
      const { state, place, runs } = JSON.parse(ran.stdout) as Record<string, unknown>;
      return [ran.status, state, place, typeof runs];
    };
    const path = process.env.PATH ?? "";
    expect(await status(path)).toEqual([1, "missing", "absent", "undefined"]);
    await rig.pxMeta(["shim", "install"], { env: home });
    expect(await status([path, folder].join(delimiter))).toEqual([1, "current", "behind", "string"]);
    expect(await status([folder, path].join(delimiter))).toEqual([0, "current", "first", "string"]);
    await rig.pxMeta(["shim", "remove"], { env: home });
    expect(existsSync(dirname(folder))).toBe(false);
  });

  test.each([
    ["sh", "bash"],
    ["bash", "bash"],
  ])("%s puts it in front once by what is printed for %s", async (shell, kind) => {
    await using rig = await Rig.create({}, { name: `it's "$HOME" \`here\`` });
    const env = { HOME: rig.root, XDG_DATA_HOME: rig.path("d`a\"t'a") };
    await rig.pxMeta(["shim", "install"], { env });
    const { stdout } = await rig.pxMeta(["shim", "print", kind], { env });
    rig.write({ rc: stdout });
    const ran = await rig.run(shell, ["-c", '. "$1"; . "$1"; command -v cargo; echo "$PATH"', "x", rig.path("rc")], {
      env,
    });
    const shim = join(rig.path("d`a\"t'a"), "px-meta", "shim");
    expect(ran.stdout.split("\n")[0]).toBe(join(shim, "cargo"));
    expect(ran.stdout.split(shim)).toHaveLength(3);
    rmSync(rig.path("rc"));
  });

  test("wrong usage is told", async () => {
    await using rig = await Rig.create();
    expect((await rig.pxMeta(["shim"])).status).toBe(2);
    expect((await rig.pxMeta(["shim", "print", "csh"])).stderr).toContain(
      "expected one of bash, zsh, fish, direnv, mise",
    );
    expect((await rig.pxMeta(["shim", "install", "--format", "json"])).status).toBe(2);
  });
});
