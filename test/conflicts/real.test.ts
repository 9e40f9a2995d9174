import { expect, test } from "vitest";
import { askJson } from "../explain/snapshot.js";
import { Rig } from "../rig/rig.js";

/** A program with these dependencies. */
function program(dependencies: string): Readonly<Record<string, string>> {
  const head = '[package]\nname = "app"\nversion = "0.1.0"\nedition = "2021"\n\n[workspace]\n\n[dependencies]\n';
  return { "Cargo.toml": `${head}${dependencies}`, "src/main.rs": "fn main() {}\n" };
}

const twice = program(`old = { package = "minimp3-sys", version = "=0.3.2" }
new = { package = "minimp3-sys", version = "=0.6.0" }
`);

const waiver = `px-meta = 1

[[override]]
select = { crate = "minimp3-sys", version = "=0.3.2" }
fact = "native-library@1/minimp3"
waive = { "/provides" = "conflicting-fact" }
reason = "both are the same release of minimp3"
`;

test("two releases of a crate that bring the same C code are found by its symbols, and settled by a waiver", async () => {
  await using rig = await Rig.create(twice);
  const built = await rig.pxMeta(["build"]);
  expect(built, built.stderr).toMatchObject({ status: 0 });
  expect(built.stderr).toContain("native-library@1#/provides has two values in what is linked into app 0.1.0");
  const { status, answer } = await askJson(rig, "conflicts@1", ["conflicts"]);
  expect(status).toBe(0);
  expect(answer.conflicts).toMatchObject([
    {
      kind: "two-copies",
      severity: "warning",
      packages: ["minimp3-sys 0.3.2", "minimp3-sys 0.6.0"],
      symbols: { count: 2, first: ["mp3dec_decode_frame", "mp3dec_init"] },
      sides: [
        { path: ["app 0.1.0", "minimp3-sys 0.3.2"], file: expect.stringMatching(/libminimp3\.a$/) },
        { path: ["app 0.1.0", "minimp3-sys 0.6.0"], file: expect.stringMatching(/libminimp3\.a$/) },
      ],
    },
  ]);

  // A build with nothing to do tells the same, and reads no archive again.
  const again = await rig.pxMeta(["build"]);
  expect(again.stderr).toContain("native-library@1#/provides has two values");

  rig.write({ "px-meta.toml": waiver });
  expect(await rig.pxMeta(["build"])).toMatchObject({ status: 0 });
  const waived = await askJson(rig, "conflicts@1", ["conflicts"]);
  expect(waived.answer.conflicts).toMatchObject([
    { severity: "note", waived: { reason: "both are the same release of minimp3" } },
  ]);
  const inspected = await rig.pxMeta(["inspect", "minimp3-sys@0.3.2"]);
  expect(inspected.stdout).toContain("both are the same release of minimp3");
});

test("real crates that bring libraries of their own do not contradict each other, nor does what is under a prefix", async () => {
  const many = `libz-sys = { version = "=1.1.31", features = ["static"] }
minimp3-sys = "=0.6.0"
psm = "=0.1.32"
libmimalloc-sys = "=0.1.49"
`;
  await using rig = await Rig.create(program(many));
  const built = await rig.pxMeta(["build"]);
  expect(built, built.stderr).toMatchObject({ status: 0 });
  expect(await askJson(rig, "conflicts@1", ["conflicts"])).toMatchObject({ status: 0, answer: { conflicts: [] } });
  // Only with its feature `override` is it `malloc`.
  const { answer } = await askJson(rig, "inspect@1", ["inspect", "libmimalloc-sys", "native-library@1/mimalloc"]);
  expect(answer.facts).toMatchObject([{ value: { libraries: [{ symbols: { defined: expect.any(Number) } }] } }]);
  expect(JSON.stringify(answer.facts)).not.toContain('"provides"');
});

test("bundled zlib and that of the system meet in one program", async () => {
  const files = program(`libz-sys = { version = "=1.1.31", features = ["static"] }\nuser = { path = "user" }\n`);
  await using rig = await Rig.create({
    ...files,
    "user/Cargo.toml": '[package]\nname = "user"\nversion = "0.1.0"\nedition = "2021"\n',
    "user/src/lib.rs": "",
    "user/build.rs":
      'fn main() { println!("cargo:rustc-link-lib=dylib=z"); println!("cargo:rerun-if-changed=build.rs"); }\n',
  });
  // Nothing is linked, so it matters not whether the system has the library.
  expect(await rig.pxMeta(["check"])).toMatchObject({ status: 0 });
  const { answer } = await askJson(rig, "conflicts@1", ["conflicts"]);
  expect(answer.conflicts).toMatchObject([
    {
      kind: "two-copies",
      subject: "zlib",
      packages: ["user 0.1.0", "libz-sys 1.1.31"],
      changes: [{ operator: "set", select: { crate: "libz-sys" }, pointer: "/source", value: "system" }],
    },
  ]);
});

test.runIf(process.platform === "linux")("two C++ standard libraries are told by what scripts link", async () => {
  const dependencies = `esaxx-rs = "=0.1.10"\nlink-cplusplus = { version = "=1.0.12", features = ["libc++"] }\n`;
  await using rig = await Rig.create(program(dependencies));
  const checked = await rig.pxMeta(["check"]);
  expect(checked, checked.stderr).toMatchObject({ status: 0 });
  const { answer } = await askJson(rig, "conflicts@1", ["conflicts"]);
  expect(answer.conflicts).toMatchObject([
    {
      kind: "two-cxx-stdlibs",
      severity: "warning",
      packages: ["esaxx-rs 0.1.10", "link-cplusplus 1.0.12"],
      sides: [
        { value: "libstdc++", path: ["app 0.1.0", "esaxx-rs 0.1.10"] },
        { value: "libc++", path: ["app 0.1.0", "link-cplusplus 1.0.12"] },
      ],
    },
  ]);
});

/** A package whose script makes a shared library that says this of its name, and links it. */
function shares(name: string, soname: string): Readonly<Record<string, string>> {
  const script = `use std::{env, fs, path::Path, process::Command};

fn main() {
    let out = env::var("OUT_DIR").unwrap();
    let source = Path::new(&out).join("codec.c");
    fs::write(&source, "int codec_version(void) { return 1; }").unwrap();
    let library = Path::new(&out).join("libcodec.so");
    let made = Command::new("cc")
        .args(["-shared", "-fPIC", "-Wl,-soname,${soname}", "-o"])
        .args([&library, &source])
        .status();
    assert!(made.unwrap().success());
    println!("cargo:rustc-link-search=native={out}");
    println!("cargo:rustc-link-lib=dylib=codec");
    println!("cargo:rerun-if-changed=build.rs");
}
`;
  return {
    [`${name}/Cargo.toml`]: `[package]\nname = "${name}"\nversion = "0.1.0"\nedition = "2021"\n`,
    [`${name}/src/lib.rs`]: "",
    [`${name}/build.rs`]: script,
  };
}

test.runIf(process.platform === "linux")(
  "two majors of one soname are told by what the libraries say, not by what their files are called",
  async () => {
    await using rig = await Rig.create({
      ...program('audio = { path = "audio" }\nvideo = { path = "video" }\n'),
      ...shares("audio", "libcodec.so.1.1"),
      ...shares("video", "libcodec.so.1.0.0"),
    });
    const checked = await rig.pxMeta(["check"]);
    expect(checked, checked.stderr).toMatchObject({ status: 0 });
    const { answer } = await askJson(rig, "conflicts@1", ["conflicts"]);
    expect(answer.conflicts).toMatchObject([
      {
        kind: "two-sonames",
        subject: "libcodec.so",
        packages: ["audio 0.1.0", "video 0.1.0"],
        sides: [{ value: "libcodec.so.1.1" }, { value: "libcodec.so.1.0.0" }],
      },
    ]);
  },
);
