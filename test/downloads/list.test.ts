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
    rig = await Rig.create(files);
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
        "package,version,id,targets,urls,git,sha256,size,unpack,licence,purpose",
        `lib,1.2.3,more,x86_64-pc-windows-msvc,,https://example.org/more.git#${"0".repeat(40)},${sha256},,,,`,
        `lib,1.2.3,sdk,x86_64-pc-windows-msvc,"https://example.org/lib/1.2.3/x86_64.zip https://mirror.example.net/x,y",,${sha256},7340032,zip,"'=HYPERLINK(""x"")",`,
        "",
      ].join("\r\n"),
    });
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
