import { formats } from "@px-meta/schema";
import { expect, test } from "vitest";
import { Rig } from "../rig/rig.js";

const app = '[package]\nname = "app"\nversion = "0.1.0"\nedition = "2021"\n\n[workspace]\n\n[dependencies]\n';

async function auditOf(rig: Rig, args: readonly string[] = [], env: Readonly<Record<string, string>> = {}) {
  const { status, stdout } = await rig.pxMeta(["downloads", "audit", "--format", "json", ...args], { env });
  const document = JSON.parse(stdout);
  expect(await (await formats.get("downloads-audit@1").validator())(document)).toMatchObject({ ok: true });
  return { status, document };
}

const real = `ort-sys = { version = "=2.0.0-rc.15", default-features = false, features = ["download-binaries", "tls-native", "std"] }
ffmpeg-sys-next = { version = "=9.0.1", default-features = false, features = ["build"] }
rquickjs-sys = "=0.9.0"
`;

test("real crates whose scripts fetch are told of without running them", async () => {
  await using rig = await Rig.create({ "Cargo.toml": app + real, "src/lib.rs": "" });
  const linux = ["--target", "x86_64-unknown-linux-gnu"];
  const { status, stdout, stderr } = await rig.pxMeta(["downloads", "audit", ...linux]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  const [head, ...lines] = stdout.split("\n");
  expect(head).toMatch(/^\d+ packages, \d+ with build scripts: 2 undeclared, 0 declared, 1 suspected$/);
  expect(lines.join("\n")).toBe(`
Fetch, and declare nothing
  ffmpeg-sys-next 9.0.1
    through app 0.1.0
    ffmpeg: source, by git
      https://github.com/FFmpeg/FFmpeg
      the branch release/9.0, as it is that day
      not verified: a branch or a tag, which can be moved
      no variable tells it otherwise
    note: without the feature build it takes what is installed; with it no
      variable keeps it from fetching
  ort-sys 2.0.0-rc.15
    through app 0.1.0
    onnxruntime: library
      https://cdn.pyke.io/…e:ort-rs/ms@1.31.0/x86_64-unknown-linux-gnu.tar.lzma2
      verified: sha256 in the package 02aac0d3b4927026…
      folder  ORT_LIB_PATH=FOLDER
      skip    ORT_SKIP_DOWNLOAD=1 (fails to link)

Could fetch: a suspicion, as nothing was run
  rquickjs-sys 0.9.0
    through app 0.1.0
    build.rs:40 runs curl
    build.rs:36 names https://github.com/WebAssembly/wasi-sdk/releases/download…
`);

  // Another target has another file; a variable keeps the script from fetching it.
  const mac = await auditOf(rig, ["--target", "aarch64-apple-darwin"]);
  const urls = mac.document.known.flatMap((one: { downloads: { urls: string[] }[] }) =>
    one.downloads.flatMap((each) => each.urls),
  );
  expect(urls).toContain("https://cdn.pyke.io/0/pyke:ort-rs/ms@1.31.0/aarch64-apple-darwin+coreml.tar.lzma2");
  const skipped = await auditOf(rig, linux, { ORT_SKIP_DOWNLOAD: "1" });
  expect(skipped.document.known[1].downloads).toMatchObject([
    { id: "onnxruntime", fetched: false, told: { does: "skip", by: ["ORT_SKIP_DOWNLOAD=1"] } },
  ]);

  const refused = await rig.pxMeta(["downloads", "audit", "--deny", "unverified", "--deny", "suspicion", ...linux]);
  expect(refused.status).toBe(1);
  expect(refused.stderr).toBe(
    `error: the build script of ffmpeg-sys-next 9.0.1 fetches ffmpeg and holds it against no strong digest; give it a file of your own by its variables, or accept it by --accept ffmpeg-sys-next@9.0.1
error: the build script of rquickjs-sys 0.9.0 could fetch something; read it, then accept it by --accept rquickjs-sys@0.9.0
`,
  );
  const accepted = ["--accept", "ffmpeg-sys-next@9.0.1", "--accept", "rquickjs-sys@0.9.0"];
  const passed = await auditOf(rig, ["--deny", "unverified", "--deny", "suspicion", ...accepted, ...linux]);
  expect(passed).toMatchObject({ status: 0, document: { problems: [] } });
});

/** A package that calls itself like a known one, with what its script's source says. */
function impostor(source: string) {
  return {
    "Cargo.toml": `${app}utoipa-swagger-ui = { path = "ui" }\n`,
    "src/lib.rs": "",
    "ui/Cargo.toml":
      '[package]\nname = "utoipa-swagger-ui"\nversion = "10.9.9"\nedition = "2021"\nbuild = "build.rs"\n',
    "ui/src/lib.rs": "",
    "ui/build.rs": source,
  };
}

test("what a package says of itself moves no cursor, and its script is believed, not known", async () => {
  const url = "https://example.org/\u001b[2J\u202e/ui.zip";
  const source = `const SWAGGER_UI_DOWNLOAD_URL_DEFAULT: &str = "${url}";\nfn main() {}\n`;
  await using rig = await Rig.create(impostor(source));
  const { status, stdout } = await rig.pxMeta(["downloads", "audit"]);
  expect(status).toBe(0);
  expect(stdout).toContain("https://example.org/\\x1b[2J\\u{202e}/ui.zip");
  expect(stdout).toContain("as its script did in 7.0.0, 7.1.0, 8.1.0, 9.0.2, 10.0.2; through app 0.1.0\n");
  expect(Math.max(...stdout.split("\n").map((line) => line.length))).toBeLessThanOrEqual(80);
});

/** The triple in a table, which is this machine's. */
function hostOf(table: string): string {
  return /,list,,([a-z0-9_-]+),/.exec(table)?.[1] ?? "";
}

test("a known package with another script is a suspicion at most, and declared downloads are shown", async () => {
  await using rig = await Rig.create(impostor('fn main() { std::process::Command::new("wget"); }\n'));
  rig.write({
    "ui/Cargo.toml": `${rig.read("ui/Cargo.toml")}
[package.metadata.px-meta.download.list]
urls = ["https://example.org/list-{version}.txt"]
sha256 = "${"a".repeat(64)}"
size = 7
`,
  });
  const { status, document } = await auditOf(rig, ["--deny", "suspicion"]);
  expect(status).toBe(1);
  expect(document).toMatchObject({
    known: [],
    declared: [{ id: "list", name: "utoipa-swagger-ui", urls: ["https://example.org/list-10.9.9.txt"], size: 7 }],
    suspected: [
      { label: "utoipa-swagger-ui 10.9.9", changed: true, source: [{ kind: "program", text: "wget", line: 1 }] },
    ],
    problems: [{ kind: "refused-finding", finding: "suspicion" }],
  });
  const table = await rig.pxMeta(["downloads", "audit", "--format", "csv"]);
  expect(table.stdout.split("\r\n").slice(1)).toEqual([
    `declared,utoipa-swagger-ui 10.9.9,list,,${hostOf(table.stdout)},https://example.org/list-10.9.9.txt,,sha256,true,true,${"a".repeat(64)},,,`,
    "suspected,utoipa-swagger-ui 10.9.9,,,,,,,,,,,build.rs:1 program wget,app 0.1.0 > utoipa-swagger-ui 10.9.9",
    "",
  ]);
});

test("wrong usage and a missing workspace are told apart", async () => {
  await using rig = await Rig.create({});
  const usage = await rig.pxMeta(["downloads", "audit", "--deny", "everything"]);
  expect(usage).toMatchObject({ status: 2, stdout: "" });
  expect(usage.stderr).toContain("--deny is one of undeclared, unverified, suspicion, not everything");
  expect(await rig.pxMeta(["downloads", "audit", "--accept", "zlib"])).toMatchObject({ status: 2 });
  expect(await rig.pxMeta(["downloads", "audit"])).toMatchObject({ status: 3, stdout: "" });
});
