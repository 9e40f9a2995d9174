import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { memoryFiles } from "../../ports/memory-files.js";
import { archive, elfObject, gnuIndex } from "../symbols/archive-example.js";
import { archiveSigns } from "./archive-signs.js";

/** What an archive with these objects tells, one line each. */
function signsOf(...objects: readonly Uint8Array[]): readonly string[] {
  const members = objects.map((bytes, at) => ({ name: `${at}.o/`, bytes: Buffer.from(bytes) }));
  const bytes = archive([gnuIndex(["one"], 4), { name: "//", bytes: Buffer.from("long-name.o/\n") }, ...members]);
  return archiveSigns("/x.a", memoryFiles({ "/x.a": bytes })).map((sign) => {
    return `${sign.pointer} ${sign.kind === "says" ? sign.value : `>= ${sign.version}`}`;
  });
}

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "px-meta-objects-"));
  writeFileSync(join(folder, "empty.rs"), '#![feature(no_core)]\n#![no_core]\n#![crate_type = "lib"]\n');
});
afterAll(() => rmSync(folder, { recursive: true }));

/** An object without anything in it, as rustc makes it for a target. */
function objectFor(target: string): Buffer {
  const env = { ...process.env, RUSTC_BOOTSTRAP: "1" };
  const path = join(folder, `${target}.o`);
  const made = ["--target", target, "--emit", "obj", "-o", path, join(folder, "empty.rs")];
  execFileSync("rustc", made, { env, stdio: "ignore" });
  return readFileSync(path);
}

// The names are those by which rustc tells of its targets (`llvm-abiname`, `llvm-floatabi`, `--print deployment-target`).
test.each([
  ["armv7-unknown-linux-gnueabihf", ["/float-abi hard"]],
  ["arm-unknown-linux-gnueabi", ["/float-abi soft"]],
  ["riscv64gc-unknown-linux-gnu", ["/calling-convention lp64d"]],
  ["riscv32imac-unknown-none-elf", ["/calling-convention ilp32"]],
  ["powerpc64le-unknown-linux-gnu", ["/calling-convention elfv2"]],
  ["loongarch64-unknown-none-softfloat", ["/calling-convention lp64s"]],
  ["mips64el-unknown-linux-gnuabi64", ["/calling-convention n64"]],
  ["mips-unknown-linux-gnu", ["/calling-convention o32"]],
  ["aarch64-apple-darwin", ["/deployment-target >= 11.0"]],
  ["x86_64-unknown-linux-gnu", []],
  ["x86_64-pc-windows-gnu", []],
])("objects for %s tell %j", (target, told) => {
  expect(signsOf(objectFor(target))).toEqual(told);
});

test("an object that holds data alone goes with every calling convention", () => {
  const bytes = objectFor("riscv64gc-unknown-linux-gnu");
  const [table, step, count] = [
    Number(bytes.readBigUInt64LE(0x28)),
    bytes.readUInt16LE(0x3a),
    bytes.readUInt16LE(0x3c),
  ];
  for (let at = table; at < table + step * count; at += step) {
    bytes.writeBigUInt64LE(bytes.readBigUInt64LE(at + 8) & ~4n, at + 8);
  }
  expect(signsOf(bytes)).toEqual([]);
});

const calls = (...names: readonly string[]) => elfObject(names.map((name) => ({ name, isWeak: false })));

test("a sanitizer is known by what every instrumented object calls", () => {
  expect(signsOf(calls("crc32", "__asan_init"))).toEqual(["/sanitizer address"]);
  expect(signsOf(calls("__tsan_init", "__tsan_func_entry"))).toEqual(["/sanitizer thread"]);
  // What tells a sanitizer of memory by hand is not compiled with it.
  expect(signsOf(calls("__asan_poison_memory_region", "my__asan_init", "__asan_init_v9"))).toEqual([]);
});

/** An object of Microsoft's compiler: its header, one section for the linker, and what that says. */
function coff(text: string, isBig = false): Buffer {
  const start = isBig ? 56 : 20;
  const bytes = Buffer.alloc(start + 80);
  if (isBig) {
    bytes.writeUInt16LE(0xffff, 2);
    bytes.writeUInt16LE(2, 4);
    bytes.writeUInt16LE(0x8664, 6);
    bytes.writeUInt32LE(2, 44);
  } else {
    bytes.writeUInt16LE(0x8664, 0);
    bytes.writeUInt16LE(2, 2);
  }
  bytes.write(".text", start, "latin1");
  bytes.write(".drectve", start + 40, "latin1");
  bytes.writeUInt32LE(text.length, start + 56);
  bytes.writeUInt32LE(bytes.length, start + 60);
  return Buffer.concat([bytes, Buffer.from(text, "latin1")]);
}

test.each([
  ['   /DEFAULTLIB:"LIBCMT" /DEFAULTLIB:"OLDNAMES" ', ["/msvc/crt MT"]],
  ["/DEFAULTLIB:msvcrt.lib /DEFAULTLIB:oldnames.lib", ["/msvc/crt MD"]],
  ["-defaultlib:MSVCRTD", ["/msvc/crt MDd"]],
  [
    '/FAILIFMISMATCH:"_MSC_VER=1900" /FAILIFMISMATCH:"_ITERATOR_DEBUG_LEVEL=2" /FAILIFMISMATCH:"RuntimeLibrary=MTd_StaticDebug" ',
    ["/msvc/crt MTd", "/msvc/iterator-debug-level 2"],
  ],
  ["/DEFAULTLIB:libcmtlike /EXPORT:go", []],
])("an object of Microsoft's that says %s tells %j", (text, told) => {
  expect(signsOf(coff(text))).toEqual(told);
  expect(signsOf(coff(text, true))).toEqual(told);
});

test("the first four objects are looked at, whatever stands between them", () => {
  const text = Buffer.from("no object");
  const thread = calls("__tsan_init");
  expect(signsOf(text, thread, text, text, thread, thread, thread, thread)).toHaveLength(4);
  const many = Array.from({ length: 1000 }, () => text);
  expect(signsOf(...many, thread)).toEqual([]);
});

test("what is no archive, is cut off, or lies, tells what it can, and asks for no more than the bounds allow", () => {
  const asked: number[] = [];
  const tell = (bytes: Uint8Array) => {
    const files = memoryFiles({ "/x.a": bytes });
    const part: typeof files.part = (path, start, length) => {
      asked.push(length);
      return files.part(path, start, length);
    };
    return archiveSigns("/x.a", { ...files, part });
  };
  expect(tell(Buffer.from("INPUT(-lz)"))).toEqual([]);
  expect(archiveSigns("/none.a", memoryFiles({}))).toEqual([]);
  for (const object of [calls("__asan_init"), coff("/DEFAULTLIB:LIBCMT"), objectFor("aarch64-apple-darwin")]) {
    const whole = archive([gnuIndex(["one"], 4), { name: "a.o/", bytes: object }]);
    for (let at = 0; at < whole.length; at += 1) {
      const broken = Buffer.from(whole);
      broken[at] = 0xff;
      expect(tell(broken).length).toBeLessThan(4);
      expect(tell(whole.subarray(0, at)).length).toBeLessThan(4);
    }
  }
  expect(Math.max(...asked)).toBeLessThanOrEqual(1 << 20);
});
