import { expect, test } from "vitest";
import { Rig } from "../rig/rig.js";
import { type CycloneDx, complaintsOfCycloneDx, complaintsOfSpdx, looseEnds, type Spdx, said } from "./valid.js";

const manifest = (name: string, more = "", version = "1.0.0") =>
  `[package]\nname = "${name}"\nversion = "${version}"\nedition = "2021"\n${more}`;
/** Of the download, which is in the store already: nothing is fetched. */
const digest = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

const files = {
  "Cargo.toml": '[workspace]\nresolver = "2"\nmembers = ["app"]\ndefault-members = ["app"]\n',
  "app/Cargo.toml": manifest(
    "app",
    `license = "MIT/Apache-2.0"
description = "A program."
repository = "https://user:secret@example.org/app?token=secret"

[dependencies]
lib = { path = "../lib" }
unused = { path = "../unused" }
ffmpeg-sys-next = { path = "../ffmpeg", features = ["build"] }
more = { path = "../more", optional = true }

[build-dependencies]
gen = { path = "../gen" }

[package.metadata.px-meta.download.data]
urls = ["https://example.org/{name}-{version}.bin"]
sha256 = "${digest}"
size = 3
purpose = "data"
licence = "CC0-1.0"
`,
  ),
  "app/build.rs": 'fn main() { println!("cargo:rerun-if-changed=build.rs"); gen::run() }\n',
  "app/src/main.rs": "fn main() { lib::run() }\n",
  "lib/Cargo.toml": manifest("lib", 'license = "ask us"\n[features]\nfast = []\ndefault = ["fast"]\n'),
  "lib/src/lib.rs": "pub fn run() {}\n",
  "gen/Cargo.toml": manifest("gen"),
  "gen/src/lib.rs": "pub fn run() {}\n",
  "unused/Cargo.toml": manifest("unused", 'license-file = "LICENSE"\n'),
  "unused/src/lib.rs": "",
  "more/Cargo.toml": manifest("more", 'license = "Zlib"\n'),
  "more/src/lib.rs": "",
  // Called as one that is known to fetch, with the sign by which it is recognized.
  "ffmpeg/Cargo.toml": manifest("ffmpeg-sys-next", "[features]\nbuild = []\n", "8.0.0"),
  "ffmpeg/build.rs": 'fn main() { println!("cargo:rerun-if-changed=build.rs") } // https://github.com/FFmpeg/FFmpeg\n',
  "ffmpeg/src/lib.rs": "",
  [`store/cas/${digest.slice(0, 2)}/${digest}`]: "abc",
};

test("cargo's metadata, its lists of what it compiled, and downloads, declared or not, are joined", async () => {
  await using rig = await Rig.create(files);
  const call = { env: { RUSTC_BOOTSTRAP: "1", CARGO_BUILD_SBOM: "true", PX_META_STORE: rig.path("store") } };
  expect(await rig.pxMeta(["build", "-Zsbom", "--features", "more"], call)).toMatchObject({ status: 0 });
  const ran = await rig.pxMeta(["export", "cyclonedx"]);
  expect(ran).toMatchObject({ status: 0 });
  const document = JSON.parse(ran.stdout) as CycloneDx;
  expect(complaintsOfCycloneDx(document)).toEqual([]);
  expect(looseEnds(document)).toEqual([]);
  const { component } = document.metadata;
  expect(component).toMatchObject({
    ...{ type: "application", name: "app", version: "1.0.0", description: "A program." },
    ...{ purl: "pkg:cargo/app@1.0.0?download_url=file://app", licenses: [{ expression: "MIT OR Apache-2.0" }] },
    externalReferences: [{ type: "vcs", url: "https://example.org/app" }],
  });
  expect(said(component, "compiled-into")).toEqual(["app"]);
  const [data, , fetched, gen, lib, more, unused] = document.components;
  expect(fetched).toMatchObject({ name: "ffmpeg", type: "file", scope: "required" });
  expect(fetched && said(fetched, "evidence:download")).toEqual([
    "the script is known to fetch it; the manifest does not declare it",
  ]);
  expect(data).toMatchObject({
    ...{ name: "data", hashes: [{ alg: "SHA-256", content: digest }], licenses: [{ license: { id: "CC0-1.0" } }] },
    externalReferences: [{ type: "distribution", url: "https://example.org/app-1.0.0.bin" }],
  });
  expect(gen).toMatchObject({ name: "gen", scope: "excluded" });
  expect(gen && said(gen, "compiled-for")).toEqual(["app"]);
  expect(lib).toMatchObject({ name: "lib", scope: "required", licenses: [{ license: { name: "ask us" } }] });
  expect(lib && said(lib, "feature")).toEqual(["default", "fast"]);
  // What is there with a feature of the last build alone is known as well as the rest.
  expect(more).toMatchObject({ name: "more", licenses: [{ license: { id: "Zlib" } }] });
  expect(unused).toMatchObject({ name: "unused" });
  expect(document.formulation?.[0]?.components.map(({ name }) => name)).toContain("rustc");
  expect(ran.stderr).toContain("note: the licence of lib 1.0.0 is no SPDX expression");
  expect(ran.stderr).toContain("6 crates, 0 native libraries (0 brought by crates, 0 with a CPE name), 2 downloads, ");

  const spdx = await rig.pxMeta(["export", "spdx", "-o", "bom.spdx.json"]);
  expect(spdx).toMatchObject({ status: 0, stdout: "" });
  const second = JSON.parse(rig.read("bom.spdx.json")) as Spdx;
  expect(complaintsOfSpdx(second)).toEqual([]);
  const licences = Object.fromEntries(second.packages.map(({ name, licenseDeclared }) => [name, licenseDeclared]));
  const [{ licenseId, extractedText } = {}] = second.hasExtractedLicensingInfos ?? [];
  expect(licences).toMatchObject({
    app: "MIT OR Apache-2.0",
    lib: licenseId,
    gen: "NOASSERTION",
    unused: "NOASSERTION",
  });
  expect(extractedText).toBe("ask us");
  expect(JSON.stringify([document, second])).not.toContain(rig.root);
  expect(JSON.stringify([document, second])).not.toContain("secret");

  rig.write({
    "target/debug/app.cargo-sbom.json": '{"version":1,"root":0,"crates":[{"id":"other","kind":["bin"]}]}',
    "target/debug/b.cargo-sbom.json": "torn",
  });
  const { stderr } = await rig.pxMeta(["export", "cyclonedx"]);
  expect(stderr).toContain("app.cargo-sbom.json was left out: it names packages that this workspace no longer has");
  expect(stderr).toContain("b.cargo-sbom.json was left out: it is no JSON object");
});
