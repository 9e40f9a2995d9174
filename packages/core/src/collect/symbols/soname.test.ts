import { expect, test } from "vitest";
import { readDynamic } from "./dynamic-section.js";
import { sonameIn } from "./soname.js";

/** How a shared library is written down. */
interface Form {
  readonly is64: boolean;
  readonly isLittle: boolean;
}

const forms: readonly Form[] = [true, false].flatMap((is64) => [true, false].map((isLittle) => ({ is64, isLittle })));

/** A shared library: its header, a segment with all of it that is loaded at 4096, and its dynamic section. */
function sharedLibrary({ is64, isLittle }: Form, soname: string | undefined): Buffer {
  const bytes = Buffer.alloc(512);
  const half = (at: number, value: number) =>
    isLittle ? bytes.writeUInt16LE(value, at) : bytes.writeUInt16BE(value, at);
  const int = (at: number, value: number) =>
    isLittle ? bytes.writeUInt32LE(value, at) : bytes.writeUInt32BE(value, at);
  const word = (at: number, value: number) => {
    if (!is64) int(at, value);
    else if (isLittle) bytes.writeBigUInt64LE(BigInt(value), at);
    else bytes.writeBigUInt64BE(BigInt(value), at);
  };
  bytes.set([0x7f, 0x45, 0x4c, 0x46, is64 ? 2 : 1, isLittle ? 1 : 2]);
  const entry = is64 ? 56 : 32;
  word(is64 ? 0x20 : 0x1c, 64);
  half(is64 ? 0x36 : 0x2a, entry);
  half(is64 ? 0x38 : 0x2c, 2);
  const segment = (index: number, type: number, offset: number, size: number) => {
    const at = 64 + entry * index;
    int(at, type);
    word(at + (is64 ? 8 : 4), offset);
    word(at + (is64 ? 16 : 8), 4096 + offset);
    word(at + (is64 ? 32 : 16), size);
  };
  const step = is64 ? 16 : 8;
  segment(0, 1, 0, 512);
  segment(1, 2, 256, 3 * step);
  const tags = [...(soname === undefined ? [] : [[14, 1] as const]), [5, 4096 + 400] as const];
  tags.forEach(([tag, value], index) => {
    word(256 + step * index, tag);
    word(256 + step * index + step / 2, value);
  });
  bytes.write(soname ?? "", 401, "latin1");
  return bytes;
}

const partOf = (bytes: Uint8Array) => (start: number, length: number) => bytes.subarray(start, start + length);

test.each(forms)("the name is read, in files of 32 and 64 bits and both byte orders: %j", (form) => {
  expect(sonameIn(readDynamic(partOf(sharedLibrary(form, "libfoo.so.2"))))).toEqual({
    kind: "named",
    soname: "libfoo.so.2",
  });
  expect(sonameIn(readDynamic(partOf(sharedLibrary(form, undefined))))).toEqual({ kind: "unnamed" });
});

test("what is no shared library, or cannot be read, has no known name", () => {
  for (const bytes of [Buffer.from("INPUT(-lz)"), Buffer.alloc(0), Buffer.from("\x7fELF")]) {
    expect(sonameIn(readDynamic(partOf(bytes)))).toEqual({ kind: "unknown" });
  }
  expect(sonameIn(readDynamic(() => undefined))).toEqual({ kind: "unknown" });
});

test("bytes that lie, and files that are cut off, give no name and no fault", () => {
  for (const form of forms) {
    const whole = sharedLibrary(form, "libfoo.so.2");
    for (let at = 4; at < whole.length; at += 1) {
      const broken = Buffer.from(whole);
      broken[at] = 0xff;
      expect(["named", "unnamed", "unknown"]).toContain(sonameIn(readDynamic(partOf(broken))).kind);
      expect(["unnamed", "unknown", "named"]).toContain(sonameIn(readDynamic(partOf(whole.subarray(0, at)))).kind);
    }
  }
});

test("no more is asked for than the bounds allow, whatever the file says", () => {
  const whole = sharedLibrary({ is64: true, isLittle: true }, "libfoo.so.2");
  whole.writeUInt16LE(0xffff, 0x38);
  whole.writeBigUInt64LE(1n << 60n, 64 + 56 + 32);
  const asked: number[] = [];
  const dynamic = readDynamic((start, length) => {
    asked.push(length);
    return whole.subarray(start, start + length);
  });
  expect(sonameIn(dynamic)).toEqual({ kind: "unknown" });
  expect(Math.max(...asked)).toBeLessThanOrEqual(1 << 16);
});
