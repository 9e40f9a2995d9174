import { formats } from "@px-meta/schema";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Rig } from "../rig/rig.js";

const sha256 = "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d";

const manifest = (name: string, rest: string) =>
  `[package]\nname = "${name}"\nversion = "1.2.3"\nedition = "2021"\n${rest}`;

const files = {
  "Cargo.toml": '[workspace]\nresolver = "2"\nmembers = ["app", "lib", "tool"]\n',
  "app/Cargo.toml": manifest(
    "app",
    '[target."cfg(windows)".dependencies]\nlib = { path = "../lib" }\n[build-dependencies]\ntool = { path = "../tool" }\n',
  ),
  "app/src/lib.rs": "",
  "lib/Cargo.toml": manifest(
    "lib",
    `[features]
extra = []
[package.metadata.px-meta.download.sdk]
urls = ["https://example.org/{name}/{version}/{target_arch}.zip", "https://mirror.example.net/x,y"]
sha256 = "${sha256}"
size = 7340032
unpack = { format = "zip", strip = 1 }
licence = '=HYPERLINK("x")'
[package.metadata.px-meta.download.more]
git = { url = "https://example.org/more.git", rev = "${"0".repeat(40)}" }
sha256 = "${sha256}"
size = 10240
when = 'cfg(feature = "extra")'
`,
  ),
  "lib/src/lib.rs": "",
  "tool/Cargo.toml": manifest(
    "tool",
    `[package.metadata.px-meta.download.protoc]
urls = ["https://example.org/protoc-{target}"]
purpose = "tool"
target.x86_64-unknown-linux-gnu = { sha256 = "${sha256}", size = 10 }
target.aarch64-apple-darwin = { sha256 = "${sha256}", size = 11 }
`,
  ),
  "tool/src/lib.rs": "",
};

describe("px-meta downloads list", () => {
  let rig: Rig;
  beforeAll(async () => {
    rig = await Rig.create(files, { env: { PX_META_STORE: "../store" } });
  });
  afterAll(() => rig[Symbol.asyncDispose]());

  test("shows what the build of a target needs, and what it does not need", async () => {
    const ran = await rig.pxMeta(["downloads", "list", "-p", "app", "--target", "x86_64-pc-windows-msvc", "--locked"]);
    expect(ran.stderr).toContain("--locked"); // There is no lock file yet, which is cargo's to say.
    expect(ran.status).toBe(3);
    const again = await rig.pxMeta(["downloads", "list", "-p", "app", "--target", "x86_64-pc-windows-msvc"]);
    expect(again).toMatchObject({ status: 0, stderr: "" });
    const host = /x86_64-unknown-linux-gnu/.test(again.stdout);
    expect(again.stdout).toContain(`lib 1.2.3
  sdk  7.3 MB, zip, =HYPERLINK("x")
    https://example.org/lib/1.2.3/x86_64.zip
    https://mirror.example.net/x,y
    sha256 ${sha256}
    for x86_64-pc-windows-msvc
`);
    // What runs at build time runs on this machine.
    if (host) expect(again.stdout).toContain("https://example.org/protoc-x86_64-unknown-linux-gnu\n");
    expect(again.stdout).toMatch(/Not needed by this build: more of lib 1\.2\.3/);
  });

  test("lists everything for all targets, and all hosts", async () => {
    const ran = await rig.pxMeta(["downloads", "list", "--workspace", "--all-targets", "--format", "json"]);
    expect(ran).toMatchObject({ status: 0, stderr: "" });
    const document = JSON.parse(ran.stdout);
    expect((await formats.get("downloads-list@1").validator())(document)).toEqual({ ok: true, value: document });
    const rows: readonly { id: string; targets: readonly string[]; urls: readonly string[] }[] = document.downloads;
    const protoc = rows.filter(({ id }) => id === "protoc");
    expect(protoc.map(({ targets }) => targets)).toEqual([["aarch64-apple-darwin"], ["x86_64-unknown-linux-gnu"]]);
    expect(rows.filter(({ id }) => id === "sdk").length).toBeGreaterThan(10);
    expect(document.unneeded).toMatchObject([{ id: "more", when: 'cfg(feature = "extra")' }]);
  });

  test("writes a table that no spreadsheet runs", async () => {
    const args = [
      "downloads",
      "list",
      "-p",
      "lib",
      "--target",
      "x86_64-pc-windows-msvc",
      "-F",
      "extra",
      "--format",
      "csv",
    ];
    expect(await rig.pxMeta(args)).toMatchObject({
      status: 0,
      stderr: "",
      stdout: [
        "package,version,id,targets,does,override,urls,git,sha256,size,unpack,licence,purpose",
        `lib,1.2.3,more,x86_64-pc-windows-msvc,fetch,,,https://example.org/more.git#${"0".repeat(40)},${sha256},10240,,,`,
        `lib,1.2.3,sdk,x86_64-pc-windows-msvc,fetch,,"https://example.org/lib/1.2.3/x86_64.zip https://mirror.example.net/x,y",,${sha256},7340032,zip,"'=HYPERLINK(""x"")",`,
        "",
      ].join("\r\n"),
    });
  });

  test("shows what overrides make of it, and hides what is secret in them", async () => {
    rig.write({
      "site.toml": `px-meta = 1
policy = { network = "deny" }
[[download]]
select = { crate = "lib", id = "sdk" }
file = "sdk.zip"
sha256 = "${sha256.replace("6", "7")}"
size = 12
reason = "rebuilt"
[[download]]
select = { host = "example.org" }
mirror = "https://me:s3cret@in.example/org?token=s3cret"
[[download]]
select = { crate = "lib" }
skip = true
optional = true
`,
    });
    const args = ["--overrides", "site.toml", "-p", "lib", "--target", "x86_64-pc-windows-msvc", "-F", "extra"];
    const listed = await rig.pxMeta(["downloads", "list", ...args]);
    expect(listed.stdout.replaceAll(rig.root, "ROOT")).toBe(`lib 1.2.3
  more  10 kB, git
    https://example.org/more.git
    commit ${"0".repeat(40)}
    sha256 ${sha256}
    skipped
    by site.toml:12:1
    for x86_64-pc-windows-msvc
  sdk  12 B, zip, =HYPERLINK("x")
    file ROOT/sdk.zip
    sha256 ${sha256.replace("6", "7")}
    by site.toml:3:1 (rebuilt)
    for x86_64-pc-windows-msvc

2 downloads, 10 kB
Not needed by this build: protoc of tool 1.2.3
`);
    expect(listed.status).toBe(0);
    expect(listed.stderr).toContain(`warning: site.toml:3:1: sdk of lib 1.2.3 is to have sha256 7`);
    const all = await rig.pxMeta([
      "downloads",
      "list",
      "--overrides",
      "site.toml",
      "--all-targets",
      "--format",
      "json",
    ]);
    expect(all.stdout).toContain('"denied": "policy.network (site.toml:2:12)"');
    expect(all.stdout).toContain("https://in.example/org");
    expect(listed.stdout + all.stdout + all.stderr).not.toContain("s3cret");
    const document = JSON.parse(all.stdout);
    expect((await formats.get("downloads-list@1").validator())(document)).toEqual({ ok: true, value: document });
  });

  test("leaves it to `override check` what each override comes to", async () => {
    rig.write({
      "bad.toml": `px-meta = 1
[[download]]
select = { crate = "tool", id = "protocc" }
skip = true
[[download]]
select = { crate = "lib", id = "sdk" }
skip = true
[[download]]
select = { host = "mirror.example.net" }
forbid = true
`,
    });
    const args = ["--overrides", "bad.toml", "-p", "lib", "-p", "tool", "--target", "x86_64-pc-windows-msvc"];
    const ran = await rig.pxMeta(["override", "check", ...args]);
    expect(ran.status).toBe(1);
    expect(ran.stdout).toContain(`bad.toml:2:1: skip for nothing (tool (id protocc))
bad.toml:5:1: skip for sdk of lib 1.2.3
bad.toml:8:1: forbid for sdk of lib 1.2.3 is of no use: others stand in its place
`);
    expect(ran.stderr).toContain("did you mean protoc?; correct it, or say `optional = true`");
    const json = JSON.parse((await rig.pxMeta(["override", "check", ...args, "--format", "json"])).stdout);
    expect((await formats.get("override-check@1").validator())(json)).toEqual({ ok: true, value: json });
    expect(json.downloads[2]).toMatchObject({ does: "forbid", useless: "shadowed" });
    // A build does not begin with them, though nothing of it declares a download.
    const built = await rig.pxMeta(["build", "--overrides", "bad.toml", "-p", "app"]);
    expect(built.status).toBe(1);
    expect(built.stderr).toContain("bad.toml:2:1: nothing that this build downloads is tool (id protocc)");
  });

  test("tells of declarations that are wrong, and shows the others", async () => {
    await using bad = await Rig.create({
      ...files,
      "tool/Cargo.toml": `${files["tool/Cargo.toml"]}[package.metadata.px-meta.download."__proto__"]\nurl = "https://me:s3cret@example.org/\\u001b[2J"\n`,
    });
    const ran = await bad.pxMeta(["downloads", "list", "--target", "x86_64-unknown-linux-gnu"]);
    expect(ran.status).toBe(1);
    expect(ran.stdout).toContain("  protoc  10 B, tool\n");
    expect(ran.stderr).toContain("[package.metadata.px-meta.download.__proto__] of tool 1.2.3: a download is named by");
    expect(ran.stdout + ran.stderr).not.toContain("s3cret");
  });
});
