import { existsSync, lstatSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { Rig } from "../rig/rig.js";
import { RustcLog } from "../rig/rustc-log.js";

/** A workspace with a small crate that stands in for one of which px-meta knows a variable, and another that is always bundled. */
const files = {
  "Cargo.toml": '[workspace]\nresolver = "2"\nmembers = ["app", "zstd-sys", "ring"]\n',
  "app/Cargo.toml":
    '[package]\nname = "app"\nversion = "0.1.0"\nedition = "2021"\n[dependencies]\nzstd-sys = { path = "../zstd-sys" }\nring = { path = "../ring" }\n',
  "app/src/lib.rs": "",
  "zstd-sys/Cargo.toml":
    '[package]\nname = "zstd-sys"\nversion = "2.0.9"\nedition = "2021"\nlinks = "zstd"\nbuild = "build.rs"\n',
  "zstd-sys/src/lib.rs": "",
  "zstd-sys/build.rs": `fn main() {
    println!("cargo:rerun-if-env-changed=ZSTD_SYS_USE_PKG_CONFIG");
    println!("cargo:rustc-link-lib=zstd");
}
`,
  "ring/Cargo.toml":
    '[package]\nname = "ring"\nversion = "0.17.0"\nedition = "2021"\nlinks = "ring_core"\nbuild = "build.rs"\n',
  "ring/src/lib.rs": "",
  "ring/build.rs": 'fn main() { println!("cargo:rustc-link-lib=ring_core"); }\n',
};

const system = `px-meta = 1
[[override]]
select = { crate = "zstd-sys" }
fact = "native-library@1/zstd"
set = { source = "system" }
reason = "ours"
`;

const config = ".cargo/config.toml";

function read(rig: Rig, path: string): string {
  return readFileSync(rig.path(path), "utf8");
}

const block = `# >>> px-meta overrides >>> written by \`px-meta override apply\`; \`px-meta override remove\` takes it out
# zstd-sys 2.0.9: px-meta.toml:5:9
[env.ZSTD_SYS_USE_PKG_CONFIG]
value = "1"
force = true
# <<< px-meta overrides <<<
`;

test("check tells of waivers whose day has passed, and of no others", async () => {
  const waiver = (until: string) =>
    `[[override]]\nselect = { crate = "zstd-sys" }\nfact = "native-library@1/zstd"\nwaive = "conflicting-fact"\nreason = "until the next release"\nuntil = "${until}"\n`;
  const text = `px-meta = 1\n${waiver("2020-02-29")}${waiver("9999-12-31")}`;
  await using rig = await Rig.create({ ...files, "px-meta.toml": text });
  const ran = await rig.pxMeta(["override", "check"]);
  expect(ran).toMatchObject({
    status: 0,
    stderr:
      "warning: px-meta.toml:5:1: this waiver of native-library@1/zstd was meant to be needed until 2020-02-29 (until the next release); take it out, or give it another day\n",
  });
});

test("a file that cannot be read is not called none", async () => {
  await using rig = await Rig.create({ ...files, "px-meta.toml": "this is no TOML" });
  expect(await rig.pxMeta(["override", "check"])).toMatchObject({ status: 1, stdout: "" });
});

test("check says what each override does, before a build and after one", async () => {
  await using rig = await Rig.create({ ...files, "px-meta.toml": system });
  expect(rig.told(await rig.pxMeta(["override", "check"]))).toBe(`status 0
--- stdout
1 override in px-meta.toml
there was no build yet: \`px-meta build\` shows what they change (or add --build)
px-meta.toml:5:9: zstd-sys 2.0.9 by ZSTD_SYS_USE_PKG_CONFIG=1
--- stderr
`);
  expect(await rig.pxMeta(["override", "check", "--set", "nonsense"])).toMatchObject({ status: 2 });
  expect(await rig.pxMeta(["build", "--set", "nonsense"])).toMatchObject({
    status: 2,
    stderr: expect.stringContaining("names no fact"),
  });
  const typo = await rig.pxMeta(["override", "check", "--set", 'zstd-sis native-library@1/zstd#/version="1"']);
  expect(typo).toMatchObject({ status: 1, stderr: expect.stringContaining("did you mean zstd-sys?") });
  expect((await rig.pxMeta(["build"])).status).toBe(0);
  expect(rig.told(await rig.pxMeta(["override", "check"]))).toBe(`status 0
--- stdout
1 override in px-meta.toml
px-meta.toml:5:9: set native-library@1/zstd#/source "system" of zstd-sys 2.0.9 (as it is already)
px-meta.toml:5:9: zstd-sys 2.0.9 by ZSTD_SYS_USE_PKG_CONFIG=1
--- stderr
`);
  const sets = ["--set", 'zstd-sis native-library@1/zstd#/version="1"', "--set", 'app abi@1/c#/link="x"'];
  const wrong = await rig.pxMeta(["override", "check", ...sets, "--format", "json"]);
  const told = JSON.parse(wrong.stdout) as {
    layers: readonly { kind: string }[];
    problems: readonly { kind: string; message: string }[];
  };
  expect(wrong.status).toBe(1);
  expect(told.layers.map(({ kind }) => kind)).toEqual(["workspace", "command-line"]);
  expect(told.problems.map(({ kind }) => kind)).toContain("unmatched-override");
  expect(told.problems.map(({ message }) => message).join("\n")).toContain("did you mean zstd-sys?");
});

test("check says what stands in the place of what, and what is of no use", async () => {
  await using rig = await Rig.create({
    ...files,
    "px-meta.toml": `px-meta = 1
[[override]]
select = { crate = "*-sys" }
fact = "native-library@1/zstd"
set = { version = "1" }
append = { include-dirs = ["/usr/include"] }
`,
  });
  expect((await rig.pxMeta(["build"])).status).toBe(0);
  const sets = [
    "--set",
    'zstd-sys native-library@1/zstd#/version="2"',
    "--set",
    'zstd-sys native-library@1/zstd#/libs+=["zstd"]',
  ];
  expect(rig.told(await rig.pxMeta(["override", "check", ...sets]))).toBe(`status 0
--- stdout
4 overrides in px-meta.toml, command line
the last build had other overrides: whether scripts follow these is seen after \`px-meta build\`
px-meta.toml:5:9: set native-library@1/zstd#/version "1" of zstd-sys 2.0.9 (hidden by --set ${sets[1]})
px-meta.toml:6:12: append native-library@1/zstd#/include-dirs ["/usr/include"] of zstd-sys 2.0.9
--set ${sets[1]}: set native-library@1/zstd#/version "2" of zstd-sys 2.0.9
--set ${sets[3]}: append native-library@1/zstd#/libs ["zstd"] of zstd-sys 2.0.9 (as it is already)
px-meta.toml:5:9 is of no use: others stand in its place
px-meta.toml:6:12 is of no use: no build script reads what it changes, and it is compared with nothing
--set ${sets[1]} is of no use: no build script reads what it changes, and it is compared with nothing
--set ${sets[3]} is of no use: it is so without it
--- stderr
`);
  const told = JSON.parse((await rig.pxMeta(["override", "check", ...sets, "--format", "json"])).stdout) as {
    effects: readonly { operator: string; useless?: string; facts: readonly { changed: boolean }[] }[];
  };
  expect(told.effects.map(({ operator, useless, facts }) => [operator, useless, facts[0]?.changed])).toEqual([
    ["set", "shadowed", false],
    ["append", "unread", true],
    ["set", "unread", true],
    ["append", "same", false],
  ]);
});

test("check finds every fault of a file, with its place, and works where there is no workspace", async () => {
  await using rig = await Rig.create({
    "mine.toml": 'px-meta = 1\npolcy = {}\n[[override]]\nselect = {}\nfact = "x"\n',
  });
  const ran = await rig.pxMeta(["override", "check", "--overrides", "mine.toml"]);
  expect(rig.told(ran)).toBe(`status 1
--- stdout
0 overrides in mine.toml
--- stderr
error: mine.toml:2:1: unknown key polcy; did you mean policy?
error: mine.toml:5:1: "x" names no fact; write SCHEMA/NAME, as native-library@1/openssl
`);
});

test("a build with a bad file does not start, and names it", async () => {
  await using rig = await Rig.create({ ...files, "px-meta.toml": "px-meta = 2\n" });
  const ran = await rig.pxMeta(["build"]);
  expect(rig.told(ran)).toBe(
    "status 1\n--- stdout\n--- stderr\nerror: px-meta.toml:1:1: this px-meta reads `px-meta = 1`, not version 2\n",
  );
  const gone = await rig.pxMeta(["build", "--overrides", "gone.toml"]);
  expect(gone).toMatchObject({ status: 1, stderr: expect.stringContaining("gone.toml does not exist") });
});

test("init writes what there is, all of it as comments, and replaces nothing unasked", async () => {
  await using rig = await Rig.create(files);
  expect((await rig.pxMeta(["override", "init"])).status).toBe(0);
  expect(read(rig, "px-meta.toml")).toContain('# select = { crate = "openssl-sys" }');
  expect(rig.told(await rig.pxMeta(["override", "init"]))).toBe(
    "status 1\n--- stdout\n--- stderr\nerror: px-meta.toml is there already; --force replaces it\n",
  );
  expect((await rig.pxMeta(["build"])).status).toBe(0);
  expect((await rig.pxMeta(["override", "init", "--force"])).status).toBe(0);
  const text = read(rig, "px-meta.toml");
  expect(text).toContain(
    '# select = { crate = "zstd-sys" }\n# fact = "native-library@1/zstd"\n# set = { libs = ["zstd"]',
  );
  expect((await rig.pxMeta(["override", "check"])).status).toBe(0);
  // An entry is good as it stands: it says what is so already.
  const entry = text.slice(text.indexOf("# zstd-sys")).replaceAll(/^# (?=\[\[|select|fact|set)/gm, "");
  writeFileSync(rig.path("px-meta.toml"), `px-meta = 1\n${entry}`);
  const all = await rig.pxMeta(["override", "check"]);
  expect(all.stderr).toBe("");
  expect(all.stdout).toContain("(as it is already)");
});

test("emit prints the same for those who have no px-meta", async () => {
  await using rig = await Rig.create({ ...files, "px-meta.toml": system });
  const env = await rig.pxMeta(["override", "emit", "env"]);
  expect(env.stdout).toBe("export ZSTD_SYS_USE_PKG_CONFIG='1'\n");
  const toml = await rig.pxMeta(["override", "emit", "cargo-config"]);
  expect(toml.stdout).toBe(block.split("\n").slice(1, -2).join("\n").concat("\n"));
  const json = await rig.pxMeta(["override", "emit", "json"]);
  rig.write({ "compiled.json": json.stdout, "px-meta.toml": "px-meta = 1\n" });
  const again = await rig.pxMeta(["override", "emit", "env"], { env: { PX_META_OVERRIDES_JSON: "compiled.json" } });
  expect(again.stdout).toBe(env.stdout);
});

test.runIf(process.platform !== "win32")(
  "what is applied is what a build is given: nothing is compiled again, whatever was there before",
  async () => {
    await using rig = await Rig.create({ ...files, "px-meta.toml": system });
    const log = RustcLog.create(rig);
    const { env } = log;
    // The user's own variable says otherwise: the override wins, in plain cargo too.
    const odd = { ...env, ZSTD_SYS_USE_PKG_CONFIG: "0" };
    expect((await rig.pxMeta(["build"], { env: odd })).status).toBe(0);
    expect((await rig.pxMeta(["override", "apply"], { env })).stderr).toBe(
      ".cargo/config.toml has them now: 1 variable and 0 tables\n",
    );
    expect(read(rig, config)).toBe(block);
    log.take();
    expect((await rig.cargo(["build"], { env: odd })).status).toBe(0);
    expect((await rig.cargo(["build"], { env })).status).toBe(0);
    expect((await rig.pxMeta(["build"], { env: odd })).status).toBe(0);
    expect(log.take()).toEqual([]);

    // Out of date, it is told of, and this build is what the overrides say all the same.
    rig.write({ "px-meta.toml": system.replace("system", "bundled") });
    const stale = await rig.pxMeta(["build"], { env });
    expect(stale.stderr).toContain(
      "warning: .cargo/config.toml:1: the overrides that were applied there are not those that hold now",
    );

    rig.write({ "px-meta.toml": "px-meta = 1\n" });
    expect((await rig.pxMeta(["override", "apply"], { env })).stderr).toBe(
      "the overrides ask nothing of cargo: there is nothing to apply\ntook the overrides out of .cargo/config.toml\n",
    );
    expect((await rig.pxMeta(["override", "remove"], { env })).stderr).toBe(
      "nothing is applied in .cargo/config.toml\n",
    );
  },
);

test("apply keeps what stands there, byte for byte, and remove brings it back", async () => {
  await using rig = await Rig.create({ ...files, "px-meta.toml": system });
  for (const text of ['[env]\r\nA = "1"\r\n', '[env]\nA = "1"', 'env.A = "1"\n[net]\n', "\ufeff[net]\n"]) {
    rig.write({ [config]: text });
    expect(await rig.pxMeta(["override", "apply"])).toMatchObject({ status: 0 });
    expect(read(rig, config)).toContain("[env.ZSTD_SYS_USE_PKG_CONFIG]");
    expect((await rig.cargo(["metadata", "--format-version=1", "--no-deps"])).stderr).toBe("");
    expect(await rig.pxMeta(["override", "remove"])).toMatchObject({ status: 0 });
    expect(read(rig, config)).toBe(text);
  }
});

test("remove leaves nothing where nothing was", async () => {
  await using rig = await Rig.create({ ...files, "px-meta.toml": system });
  const folder = rig.path(".cargo");
  expect(existsSync(folder)).toBe(false);
  expect(await rig.pxMeta(["override", "apply"])).toMatchObject({ status: 0 });
  expect(await rig.pxMeta(["override", "remove"])).toMatchObject({ status: 0 });
  expect(existsSync(folder)).toBe(false);

  rig.write({ ".cargo/other.toml": "" });
  expect(await rig.pxMeta(["override", "apply"])).toMatchObject({ status: 0 });
  expect(await rig.pxMeta(["override", "remove"])).toMatchObject({ status: 0 });
  expect(readdirSync(folder)).toEqual(["other.toml"]);
});

test("apply changes nothing that somebody else has written", async () => {
  await using rig = await Rig.create({ ...files, "px-meta.toml": system });
  for (const [text, said] of [
    ['[env]\nZSTD_SYS_USE_PKG_CONFIG = "0"\n', "2:1: env.ZSTD_SYS_USE_PKG_CONFIG stands there already"],
    ['env = { A = "1" }\n', "1:1: env stands there already"],
    ["[env\n", "TOML parse error at line 1, column 5"],
    ["# >>> px-meta overrides >>>\n", "1: has half a block of px-meta"],
  ]) {
    rig.write({ [config]: text ?? "" });
    const ran = await rig.pxMeta(["override", "apply"]);
    expect(ran.stderr).toContain(said);
    expect(ran.status).not.toBe(0);
    expect(read(rig, config)).toBe(text);
  }
});

test.runIf(process.platform !== "win32")("init follows a link, and keeps it", async () => {
  await using rig = await Rig.create({ ...files, "real.toml": "px-meta = 1\n" });
  symlinkSync("real.toml", rig.path("px-meta.toml"));
  expect((await rig.pxMeta(["override", "init"])).status).toBe(1);
  expect(await rig.pxMeta(["override", "init", "--force"])).toMatchObject({ status: 0 });
  expect(lstatSync(rig.path("px-meta.toml")).isSymbolicLink()).toBe(true);
  expect(read(rig, "real.toml")).toContain("# [[override]]");
});

test("every entry that init writes can be taken alone, and all at once", async () => {
  // The true ring has no library of the system, so that its entry says so.
  await using rig = await Rig.create({ ...files, "ring/build.rs": "fn main() {}" });
  expect(await rig.pxMeta(["build"])).toMatchObject({ status: 0 });
  const { stdout } = await rig.pxMeta(["override", "init", "--output", "-"]);
  const entries = [...stdout.matchAll(/^# \[\[override\]\]\n(?:# .*\n)*/gm)].map(([entry]) => entry);
  expect(entries).toHaveLength(2);
  const taken = entries.map((entry) => stdout.replace(entry, entry.replace(/^# /gm, "")));
  for (const text of [...taken, stdout.replace(/^# /gm, "").replace(/^vendoring.*\n/m, "")]) {
    rig.write({ "taken.toml": text });
    const checked = await rig.pxMeta(["override", "check", "--overrides", "taken.toml"]);
    expect(checked).toMatchObject({ status: 0, stderr: "" });
    expect(checked.stdout).toContain("native-library@1/");
  }
});

test.runIf(process.platform !== "win32")("apply follows a link, and keeps it", async () => {
  await using rig = await Rig.create({ ...files, "px-meta.toml": system, ".cargo/real.toml": "[net]\n" });
  symlinkSync("real.toml", rig.path(config));
  expect((await rig.pxMeta(["override", "apply"])).status).toBe(0);
  expect(lstatSync(rig.path(config)).isSymbolicLink()).toBe(true);
  expect(read(rig, ".cargo/real.toml")).toBe(`[net]\n\n${block}`);
});

test("apply refuses where something is wrong with the overrides", async () => {
  await using rig = await Rig.create({ ...files, "px-meta.toml": 'px-meta = 1\npolicy.vendoring = "forbid"\n' });
  const ran = await rig.pxMeta(["override", "apply"]);
  expect(ran).toMatchObject({
    status: 1,
    stderr: expect.stringContaining("native-library@1/ring#/source of ring 0.17.0"),
  });
  expect(() => read(rig, config)).toThrow();
});

test.each([
  [[], "expected check | init"],
  [["emit", "nix"], "expected check | init"],
  [["apply", "--format", "json"], "--format json is for `override check`"],
])("override %j is wrong usage", async (args, said) => {
  await using rig = await Rig.create(files);
  const ran = await rig.pxMeta(["override", ...args]);
  expect(ran).toMatchObject({ status: 2, stderr: expect.stringContaining(said) });
});
