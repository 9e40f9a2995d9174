import { chmodSync } from "node:fs";
import { expect, test } from "vitest";
import { askJson } from "../explain/snapshot.js";
import { Rig } from "../rig/rig.js";

/** A program with these dependencies. */
function program(dependencies: string): Readonly<Record<string, string>> {
  const head =
    '[package]\nname = "app"\nversion = "0.1.0"\nedition = "2021"\n\n[workspace]\n\n[profile.dev]\ndebug = 0\n\n[dependencies]\n';
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

/** Notes every file that px-meta opens, in the file that OPENED names. */
const noteOpened = `const fs = require("node:fs");
const { openSync, writeSync } = fs;
const log = openSync(process.env.OPENED, "a");
fs.openSync = (path, ...rest) => {
  writeSync(log, path + "\\n");
  return openSync(path, ...rest);
};
`;

test("two releases of a crate that bring the same C code are found by its symbols, and settled by a waiver", async () => {
  await using rig = await Rig.create({ ...twice, "opened.cjs": noteOpened });
  const noting = (log: string) => ({
    env: { NODE_OPTIONS: `--require ${JSON.stringify(rig.path("opened.cjs"))}`, OPENED: rig.path(log) },
  });
  const opened = (log: string) => rig.read(log).split("\n");
  const built = await rig.pxMeta(["build"], noting("first.log"));
  expect(built, built.stderr).toMatchObject({ status: 0 });
  expect(built.stderr).toContain(
    "two copies of one library: mp3dec_decode_frame and others, in what is linked into app 0.1.0",
  );
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
  expect(opened("first.log")).toContainEqual(expect.stringMatching(/libminimp3\.a$/));
  const again = await rig.pxMeta(["build"], noting("again.log"));
  expect(opened("again.log").length).toBeGreaterThan(1);
  expect(opened("again.log")).not.toContainEqual(expect.stringMatching(/\.(?:a|so|lib|dylib)$/));
  expect(again.stderr).toContain("(two-copies: native-library@1#/provides)");

  // What it proposes stands in the file as it is.
  const text = await rig.pxMeta(["conflicts"]);
  const proposed = text.stdout.split("to accept it, in px-meta.toml:\n")[1] ?? "";
  rig.write({ "px-meta.toml": `px-meta = 1\n\n${proposed.replace("why it does no harm here", "pasted")}` });
  const pasted = await askJson(rig, "conflicts@1", ["conflicts", "--build"]);
  expect(pasted.answer.conflicts).toMatchObject([{ severity: "note", waived: { reason: "pasted" } }]);

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

test("bundled zlib and that of the system meet in one program, until an override asks for the system's", async () => {
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

  // What it proposes stands in the file as it is; libz-sys hears of it by its own variable.
  const text = await rig.pxMeta(["conflicts"]);
  const [proposed = ""] = (text.stdout.split("the least that settles it, in px-meta.toml:\n")[1] ?? "").split(
    "  or accept",
  );
  rig.write({ "px-meta.toml": `px-meta = 1\n\n${proposed.replace("why this is right", "one zlib is enough")}` });
  const again = await rig.pxMeta(["check"]);
  expect(again, again.stderr).toMatchObject({ status: 0 });
  expect(await askJson(rig, "conflicts@1", ["conflicts"])).toMatchObject({ status: 0, answer: { conflicts: [] } });
  expect((await rig.pxMeta(["inspect", "libz-sys"])).stdout).toContain("one zlib is enough");
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

test("copies of one library are found by their symbols: zlib and zlib-ng in its place, lz4 and xxhash within others", async () => {
  const many = `libz-sys = { version = "=1.1.31", default-features = false, features = ["zlib-ng"] }
cloudflare-zlib-sys = "=0.3.7"
lz4-sys = "=1.11.1"
lzzzz = "=2.0.0"
xxhash-c-sys = "=0.8.7"
secp256k1-sys = "=0.11.0"
secp256k1-old = { package = "secp256k1-sys", version = "=0.10.1" }
`;
  await using rig = await Rig.create(program(many));
  const checked = await rig.pxMeta(["check"]);
  expect(checked, checked.stderr).toMatchObject({ status: 0 });
  const { answer } = await askJson(rig, "conflicts@1", ["conflicts"]);
  const told = answer.conflicts as unknown as readonly {
    readonly kind: string;
    readonly subject: string;
    readonly packages: readonly string[];
    readonly symbols: { readonly count: number; readonly first: readonly string[] };
  }[];
  // Two releases of secp256k1 have its version in all of their symbols, and are not among them.
  expect(told.map(({ kind, subject, packages }) => [kind, subject, ...packages])).toEqual([
    ["two-copies", "zlib", "cloudflare-zlib-sys 0.3.7", "libz-sys 1.1.31"],
    ["two-copies", "lz4", "lz4-sys 1.11.1+lz4-1.10.0", "lzzzz 2.0.0"],
    ["two-copies", "xxhash", "lz4-sys 1.11.1+lz4-1.10.0", "lzzzz 2.0.0"],
    ["two-copies", "xxhash", "lz4-sys 1.11.1+lz4-1.10.0", "xxhash-c-sys 0.8.7"],
  ]);
  expect(told[0]?.symbols.count).toBeGreaterThan(50);
  expect(told[0]?.symbols.first).toEqual(expect.arrayContaining(["adler32", "compress"]));
}, 300_000);

/** A package whose script makes a static library of this source, and links it. */
function brings(name: string, source: string): Readonly<Record<string, string>> {
  const script = `fn main() {
    cc::Build::new().file("code.c").warnings(false).compile("${name}");
    println!("cargo:rerun-if-changed=code.c");
}
`;
  const manifest = `[package]\nname = "${name}"\nversion = "0.1.0"\nedition = "2021"\n\n[build-dependencies]\ncc = "1"\n`;
  return {
    [`${name}/Cargo.toml`]: manifest,
    [`${name}/src/lib.rs`]: "",
    [`${name}/build.rs`]: script,
    [`${name}/code.c`]: source,
  };
}

/** C functions of these names, each with nothing in it. */
const functions = (names: readonly string[]) => names.map((name) => `int ${name}(void) { return 0; }\n`).join("");

/** Compiles C for one package otherwise than for the others, as a distribution's compiler may. */
const compiler = `#!/bin/sh
case "$CARGO_PKG_NAME" in
  rpmalloc-sys) set -- -DENABLE_OVERRIDE=1 -fsanitize=address "$@" ;;
  minimp3-sys) set -- -fsanitize=thread "$@" ;;
esac
exec cc "$@"
`;

test.runIf(process.platform === "linux")(
  "two allocators, two sanitizers, and the system's OpenSSL with one that a package brings",
  async () => {
    const tls = ["EVP_DigestInit_ex", "EVP_PKEY_free", "SSL_CTX_new", "SSL_connect"];
    const many = `libmimalloc-sys = { version = "=0.1.49", features = ["override"] }
minimp3-sys = "=0.6.0"
rpmalloc-sys = "=0.2.3"
boring = { path = "boring" }
prefixed = { path = "prefixed" }
user = { path = "user" }
`;
    await using rig = await Rig.create({
      ...program(many),
      ...brings("boring", functions(tls)),
      ...brings("prefixed", functions(tls.map((name) => `aws_lc_0_47_0_${name}`))),
      "user/Cargo.toml": '[package]\nname = "user"\nversion = "0.1.0"\nedition = "2021"\n',
      "user/src/lib.rs": "",
      "user/build.rs": `fn main() {
    println!("cargo:rustc-link-lib=ssl");
    println!("cargo:rustc-link-lib=crypto");
    println!("cargo:rerun-if-changed=build.rs");
}
`,
      "compiler.sh": compiler,
    });
    chmodSync(rig.path("compiler.sh"), 0o755);
    const checked = await rig.pxMeta(["check"], { env: { CC: rig.path("compiler.sh") } });
    expect(checked, checked.stderr).toMatchObject({ status: 0 });
    const { answer } = await askJson(rig, "conflicts@1", ["conflicts"]);
    expect(answer.conflicts).toMatchObject([
      {
        kind: "two-sanitizers",
        packages: ["minimp3-sys 0.6.0", "rpmalloc-sys 0.2.3+b097fd0"],
        sides: [{ value: "thread" }, { value: "address" }],
      },
      { kind: "two-copies", subject: "openssl", packages: ["boring 0.1.0", "user 0.1.0"] },
      { kind: "two-copies", subject: "openssl's TLS", packages: ["boring 0.1.0", "user 0.1.0"] },
      { kind: "two-allocators", packages: ["libmimalloc-sys 0.1.49", "rpmalloc-sys 0.2.3+b097fd0"] },
    ]);
  },
);

/** What python3-sys asks an interpreter, answered without one. */
const interpreter = `#!/bin/sh
case "$2" in
  *LDVERSION*) printf '%s\\n' "$0" "(3, 11)" /usr/lib 1 3.11 /usr ;;
  *) printf '%s\\n' 1 0 1 0 0 0 0 None ;;
esac
`;

test.skipIf(process.platform === "win32")("two Python ABIs, and none where one of them is the stable one", async () => {
  const manifest = program('pyo3-ffi = "=0.30.1"\npython3-sys = "=0.7.2"\n')["Cargo.toml"];
  await using rig = await Rig.create({
    ...program(""),
    "Cargo.toml": `${manifest}\n[features]\nabi3 = ["pyo3-ffi/abi3-py39"]\n`,
    "python.sh": interpreter,
    "config.txt": "implementation=CPython\nversion=3.12\nshared=true\nlib_name=python3.12\nbuild_flags=\n",
  });
  chmodSync(rig.path("python.sh"), 0o755);
  const env = { PYTHON_SYS_EXECUTABLE: rig.path("python.sh"), PYO3_CONFIG_FILE: rig.path("config.txt") };
  const checked = await rig.pxMeta(["check"], { env });
  expect(checked, checked.stderr).toMatchObject({ status: 0 });
  const { answer } = await askJson(rig, "conflicts@1", ["conflicts"]);
  expect(answer.conflicts).toMatchObject([
    {
      kind: "two-pythons",
      packages: ["pyo3-ffi 0.30.1", "python3-sys 0.7.2"],
      sides: [{ value: "3.12" }, { value: "3.11" }],
    },
  ]);
  const stable = await rig.pxMeta(["check", "--features", "abi3"], { env });
  expect(stable, stable.stderr).toMatchObject({ status: 0, stderr: expect.not.stringContaining("warning") });
  const inspected = await askJson(rig, "inspect@1", ["inspect", "pyo3-ffi", "python@1", "--features", "abi3"]);
  expect(inspected.answer.facts).toMatchObject([{ value: { language: { version: ">=3.9, <4" } } }]);
});

test("what rustc puts into every static library is no second copy of anything", async () => {
  const script = (name: string) => `use std::{env, fs, process::Command};

fn main() {
    let out = env::var("OUT_DIR").unwrap();
    let source = format!("{out}/${name}.rs");
    let code = "#[no_mangle] pub extern \\"C\\" fn ${name}_go(n: usize) -> usize { format!(\\"{n:?}\\").len() }";
    fs::write(&source, code).unwrap();
    let rustc = env::var("RUSTC").unwrap();
    let made = Command::new(rustc).args(["--crate-type=staticlib", "--out-dir", &out, &source]).status();
    assert!(made.unwrap().success());
    println!("cargo:rustc-link-search=native={out}");
    println!("cargo:rustc-link-lib=static=${name}");
    println!("cargo:rerun-if-changed=build.rs");
}
`;
  const member = (name: string) => ({
    [`${name}/Cargo.toml`]: `[package]\nname = "${name}"\nversion = "0.1.0"\nedition = "2021"\n`,
    [`${name}/src/lib.rs`]: "",
    [`${name}/build.rs`]: script(name),
  });
  await using rig = await Rig.create({
    ...program('one = { path = "one" }\ntwo = { path = "two" }\n'),
    ...member("one"),
    ...member("two"),
  });
  const checked = await rig.pxMeta(["check"]);
  expect(checked, checked.stderr).toMatchObject({ status: 0 });
  expect(await askJson(rig, "conflicts@1", ["conflicts"])).toMatchObject({ answer: { conflicts: [] } });
  const inspected = await askJson(rig, "inspect@1", ["inspect", "one", "native-library@1/one"]);
  expect(inspected.answer.facts).toMatchObject([
    { value: { libraries: [{ symbols: { defined: expect.any(Number) } }] } },
  ]);
});

/** A package whose script makes a shared library that says this of its name, and links it. */
function shares(name: string, soname: string): Readonly<Record<string, string>> {
  const script = `use std::{env, fs, path::Path, process::Command};

fn main() {
    let out = env::var("OUT_DIR").unwrap();
    let source = Path::new(&out).join("codec.c");
    fs::write(&source, "int atoi(const char *); int codec_version(const char *of) { return atoi(of); }").unwrap();
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

/** A result that is meant for a system on which nothing runs that is compiled today. */
const declared = `px-meta = 1

[[override]]
select = { crate = "app" }
fact = "abi@1/app"
set = { "/oldest-system/glibc" = "2.1" }
`;

test.runIf(process.platform === "linux")(
  "shared libraries tell by themselves of which major they are, and which glibc they need",
  async () => {
    await using rig = await Rig.create({
      "px-meta.toml": declared,
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
      {
        kind: "libc-floor",
        packages: ["audio 0.1.0", "app 0.1.0"],
        sides: [{ value: expect.stringMatching(/^2[.]/), others: 1 }, { value: "2.1" }],
      },
    ]);
  },
);
