import { describe, expect, test } from "vitest";
import { memoryFiles } from "../ports/memory-files.js";
import { findOutput, type KeptOutput, readOutput } from "./output.js";

const outDir = "/ws/target/debug/build/foo-0123456789abcdef/out";
const place = "/ws/target/debug/build/foo-0123456789abcdef/output";

function read(text: string | Uint8Array, more: Readonly<Record<string, string>> = {}): KeptOutput {
  const output = readOutput(place, outDir, memoryFiles({ [place]: text, ...more }));
  if (output === undefined) throw new Error("the output was not read");
  return output;
}

describe("the kept output is found", () => {
  test.each<[string, string, string | undefined]>([
    ["beside `out` in the old layout", "/b/build/foo-0123456789abcdef/output", "/b/build/foo-0123456789abcdef/output"],
    [
      "in `run` in the new layout",
      "/b/build/foo-0123456789abcdef/run/stdout",
      "/b/build/foo-0123456789abcdef/run/stdout",
    ],
    ["nowhere else", "/b/build/foo-0123456789abcdef/out/output", undefined],
  ])("%s", (_, path, found) => {
    expect(findOutput("/b/build/foo-0123456789abcdef/out", memoryFiles({ [path]: "" }))).toBe(found);
  });
});

describe("a line is read as cargo does", () => {
  test.each<[string, string, Readonly<Record<string, string>>]>([
    ["a new pair", "cargo::metadata=include=/usr/include", { include: "/usr/include" }],
    ["an old pair", "cargo:include=/usr/include", { include: "/usr/include" }],
    ["a value with an equals sign", "cargo:flags=-DA=1", { flags: "-DA=1" }],
    ["`metadata` in the old form is a key like any other", "cargo:metadata=a=b", { metadata: "a=b" }],
    ["`error` in the old form too", "cargo:error=no", { error: "no" }],
    ["an unknown key in the old form too", "cargo:rustc-magic=1", { "rustc-magic": "1" }],
    ["an unknown key in the new form is none", "cargo::magic=1", {}],
    ["a known key is no pair", "cargo:rustc-cfg=x\ncargo:rustc-link-lib=z\ncargo:rustc-check-cfg=cfg(x)", {}],
    ["white space around a line does not count", "  cargo:a=1 \t\r\n", { a: "1" }],
    ["a word before it makes it none", "note cargo:a=1", {}],
    ["a pair without a value sign is none", "cargo:a\ncargo::metadata=a", {}],
    ["the last value counts", "cargo:a=1\ncargo::metadata=a=2\ncargo:a=3", { a: "3" }],
    ["an empty value is one", "cargo:a=", { a: "" }],
    ["both forms in one output", "cargo:a=1\ncargo::metadata=b=2", { a: "1", b: "2" }],
    ["a key of every object is a key", "cargo:toString=1\ncargo:constructor=2", { toString: "1", constructor: "2" }],
  ])("%s", (_, text, metadata) => {
    expect({ ...read(text).metadata }).toEqual(metadata);
  });

  test("a line that is not UTF-8 is none, whatever stands beside it", () => {
    const bytes = Buffer.concat([
      Buffer.from("cargo:a=1\ncargo:b="),
      Buffer.from([0xff, 0xfe]),
      Buffer.from("\ncargo:c=\ufffd\n"),
    ]);
    expect({ ...read(bytes).metadata }).toEqual({ a: "1", c: "\ufffd" });
  });

  test("warnings, knobs, files and arguments are kept, knobs sorted and each once", () => {
    const text = `
cargo:warning=failed to probe system libgit2: 1.5.1 < 1.9.7
cargo::warning=second
cargo:rerun-if-env-changed=ZLIB
cargo::rerun-if-env-changed=CC
cargo:rerun-if-env-changed=ZLIB
cargo:rerun-if-changed=build.rs
cargo::rerun-if-changed=a.c
cargo:rerun-if-changed=build.rs
cargo:rustc-link-arg=-lfoo
cargo::rustc-link-arg-bin=tool=-lbar
cargo:rustc-cdylib-link-arg=-lbaz`;
    expect(read(text)).toMatchObject({
      warnings: ["failed to probe system libgit2: 1.5.1 < 1.9.7", "second"],
      watchesEnv: ["CC", "ZLIB"],
      watchesFiles: ["build.rs", "a.c"],
      linkArgs: ["-lfoo", "-lbar", "-lbaz"],
      partial: [],
    });
  });

  test("where the build directory was moved, the old OUT_DIR is replaced as cargo does", () => {
    const root = { "/ws/target/debug/build/foo-0123456789abcdef/root-output": "/old/out" };
    expect({ ...read("cargo:root=/old/out/lib\n", root).metadata }).toEqual({ root: `${outDir}/lib` });
  });
});

describe("what is too much is cut, and the fact says of what", () => {
  const many = (line: (index: number) => string) =>
    Array.from({ length: 20_000 }, (_, index) => line(index)).join("\n");
  test.each<[string, string, readonly string[]]>([
    ["10 MB of chatter is nothing", `${"x".repeat(80)}\n`.repeat(125_000), []],
    ["a line of 10 MB", `cargo:warning=${"x".repeat(10 << 20)}`, ["warnings"]],
    ["very many warnings", many((index) => `cargo:warning=${index}`), ["warnings"]],
    ["very many knobs", many((index) => `cargo:rerun-if-env-changed=V${index}`), ["watches-env"]],
    ["very many files", many((index) => `cargo:rerun-if-changed=${index}`), ["watches-files"]],
    ["very many pairs", many((index) => `cargo:key${index}=${index}`), ["metadata"]],
    ["a key that no JSON of ours takes", "cargo:__proto__=1\ncargo:a=1", ["metadata"]],
    ["a very long key", `cargo:${"k".repeat(5000)}=1`, ["metadata"]],
    ["a character that no JSON of ours takes", "cargo:a=\0", ["metadata"]],
  ])("%s", (_, text, partial) => {
    const output = read(text);
    expect(output.partial).toEqual(partial);
    expect(JSON.stringify(output).length).toBeLessThan(1 << 20);
    expect(JSON.stringify(output)).not.toContain("\\u0000");
  });

  test("an output of hundreds of megabytes is not read", () => {
    const files = memoryFiles({ [place]: "" });
    files.failures.set(place, { kind: "file-too-large", path: place, limit: 1 });
    expect(readOutput(place, outDir, files)).toBeUndefined();
  });
});
