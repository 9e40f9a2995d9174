import { writeFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Rig } from "../rig/rig.js";
import { askJson, type Part, snapshotOf } from "./snapshot.js";

const parts: readonly Part[] = [
  { name: "app", uses: ["gui", "net"] },
  { name: "gui", uses: ["low-sys"], says: { "abi@1/gui": { cxx: { stdlib: "libstdc++" } } } },
  { name: "net", says: { "abi@1/net": { cxx: { stdlib: "libstdc++" } } } },
  { name: "low-sys", says: { "native-library@1/low": { libs: ["low"], link: "static", version: "1.2" } } },
];
const changed: readonly Part[] = [
  ...parts.slice(0, 3),
  {
    name: "low-sys",
    version: "2.0.0",
    says: { "native-library@1/low": { libs: ["low"], link: "static", version: "2.0" } },
  },
];

let rig: Rig;
beforeAll(async () => {
  rig = await Rig.create();
  writeFileSync(rig.path("before.json"), snapshotOf(parts));
  writeFileSync(rig.path("after.json"), snapshotOf(changed));
  writeFileSync(
    rig.path("site.toml"),
    `px-meta = 1\n[[override]]\nselect = { crate = "low-sys" }\nfact = "native-library@1/low"\nset = { version = "1.3" }\n`,
  );
});
afterAll(() => rig[Symbol.asyncDispose]());

describe("what-if", () => {
  const tried = (...args: readonly string[]) => rig.pxMeta(["what-if", "--snapshot", "before.json", ...args]);

  test("tells what an override changes, and where it stands", async () => {
    const { status, stdout } = await tried("--overrides", "site.toml");
    expect(stdout).toBe(`Facts
  native-library@1/low of low-sys 1.0.0
    /version  "1.2" -> "1.3"  by site.toml:5:9
`);
    expect(status).toBe(0);
  });

  test("a conflict that would appear is an error, with the merged values that lead to it", async () => {
    const { status, stdout } = await tried("--set", `net abi@1/net#/cxx/stdlib="libc++"`);
    expect(stdout).toContain(`  abi@1#/cxx/stdlib  "libstdc++" -> conflict  at app 1.0.0\n`);
    expect(stdout).toContain("  + error: two C++ standard libraries, in what is linked into app 1.0.0");
    expect(status).toBe(1);
  });

  test("what changes nothing makes no difference", async () => {
    expect(await tried("--set", `net abi@1/net#/cxx/stdlib="libstdc++"`)).toMatchObject({
      stdout: "no difference\n",
      status: 0,
    });
  });

  test("what a script would do with a variable that it was not given is not known, and no error", async () => {
    const library = { libs: ["z"], link: "dynamic", source: "system" };
    const snapshot = JSON.parse(snapshotOf([{ name: "libz-sys", says: { "native-library@1/zlib": library } }]));
    const harvested = { trust: "harvested", origin: { method: "harvest" }, "out-dir": "/out" };
    Object.assign(snapshot.facts[0], harvested);
    Object.assign(snapshot.packages[0], { adopts: false });
    writeFileSync(rig.path("harvested.json"), JSON.stringify(snapshot));
    const set = `libz-sys native-library@1/zlib#/source="bundled"`;
    const { status, stdout } = await rig.pxMeta(["what-if", "--snapshot", "harvested.json", "--set", set]);
    expect(stdout).toContain("LIBZ_SYS_STATIC=1, as --set asks for: cargo builds libz-sys 1.0.0 again");
    expect(stdout).not.toContain("error");
    expect(status).toBe(0);

    const not = ["why", "libz-sys", "zlib#/source", "--snapshot", "harvested.json", "--not", '"bundled"'];
    expect((await rig.pxMeta(not)).stdout).toContain(`This would get it:\n  --set '${set}'\n`);
  });

  test("its JSON fits its schema, with an answer and without", async () => {
    const set = ["what-if", "--snapshot", "before.json", "--set"];
    const { answer } = await askJson(rig, "what-if@1", [...set, `low-sys native-library@1/low#/version="9"`]);
    expect(answer.facts).toMatchObject([{ pointer: "/version", was: "1.2", is: "9", cause: { kind: "override" } }]);
    expect(await askJson(rig, "what-if@1", [...set, "nonsense"])).toMatchObject({
      status: 2,
      answer: { facts: [], problems: [{ kind: "malformed-overrides" }] },
    });
  });

  test.each([
    ["nothing to try", [], 2, "nothing to try: expected --set or --overrides"],
    ["a file that is not there", ["--overrides", "nowhere.toml"], 1, "nowhere.toml does not exist"],
    [
      "a package that is not there",
      ["--set", `lw-sys native-library@1/low#/version="1"`],
      1,
      "no package is called lw-sys",
    ],
    ["a value that does not fit", ["--set", "low-sys native-library@1/low#/link=7"], 1, "/link"],
    ["a value that is no JSON", ["--set", "low-sys native-library@1/low#/link={"], 2, "is not JSON"],
    ["a word too many", ["--set", "a b@1/c#/d=1", "more"], 2, "unexpected argument more"],
  ])("refuses %s", async (_, args, status, says) => {
    const ran = await tried(...args);
    expect(ran.stdout + ran.stderr).toContain(says);
    expect(ran.status).toBe(status);
  });
});

describe("diff", () => {
  test("tells what facts say otherwise, and why", async () => {
    expect(await rig.pxMeta(["diff", "before.json", "after.json"])).toMatchObject({
      stdout: `Packages
  low-sys  1.0.0 -> 2.0.0

Facts
  native-library@1/low of low-sys 2.0.0
    /version  "1.2" -> "2.0"  version 1.0.0 -> 2.0.0
`,
      status: 0,
    });
  });

  test("nothing is no difference", async () => {
    expect(await rig.pxMeta(["diff", "before.json", "before.json"])).toMatchObject({ stdout: "no difference\n" });
  });

  test("one side can be standard input", async () => {
    const ran = await rig.pxMeta(["diff", "-", "after.json"], { input: snapshotOf(parts) });
    expect(ran.stdout).toContain("low-sys  1.0.0 -> 2.0.0");
  });

  test("its JSON fits its schema, with an answer and without", async () => {
    const { answer } = await askJson(rig, "diff@1", ["diff", "before.json", "after.json"]);
    expect(answer.facts).toMatchObject([{ cause: { kind: "version", was: "1.0.0", is: "2.0.0" } }]);
    expect(await askJson(rig, "diff@1", ["diff", "before.json", "nowhere.json"])).toMatchObject({ status: 3 });
  });

  test("looks at the last builds of profiles, and says which there are", async () => {
    await using workspace = await Rig.create({
      "Cargo.toml": `[package]\nname = "one"\nversion = "0.1.0"\nedition = "2021"\n`,
      "build.rs": `fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    if std::env::var("PROFILE").unwrap() == "release" { println!("cargo:rustc-cfg=fast"); }
    println!("cargo:rustc-check-cfg=cfg(fast)");
}
`,
      "src/main.rs": "fn main() {}\n",
    });
    expect(await workspace.pxMeta(["diff", "dev", "release"])).toMatchObject({
      status: 3,
      stderr:
        "error: dev is neither a snapshot's file nor a profile or target that was built\nerror: release is neither a snapshot's file nor a profile or target that was built\n",
    });
    await workspace.pxMeta(["build"]);
    await workspace.pxMeta(["build", "--release"]);
    const ran = await workspace.pxMeta(["diff", "dev", "release"]);
    expect(ran.stdout).toContain(`/cfgs  [] -> ["fast"]  profile dev -> release`);
    expect(await workspace.pxMeta(["diff", "dev", "fast"])).toMatchObject({
      status: 1,
      stderr:
        "error: fast is neither a snapshot's file nor a profile or target that was built; there is dev, host, release\n",
    });
    expect(await workspace.pxMeta(["diff", "host", "dev"])).toMatchObject({ status: 0 });
  });

  test.each([
    ["one argument", ["before.json"], 2, "expected A B"],
    ["three", ["a", "b", "c"], 2, "expected A B"],
    ["standard input twice", ["-", "-"], 2, "standard input can be only one of two"],
    ["what is no snapshot", ["site.toml", "before.json"], 1, "site.toml"],
  ])("refuses %s", async (_, args, status, says) => {
    const ran = await rig.pxMeta(["diff", ...args]);
    expect(ran.stderr).toContain(says);
    expect(ran.status).toBe(status);
  });
});
