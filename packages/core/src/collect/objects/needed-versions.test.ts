import { expect, test } from "vitest";
import { factsOf, out, type Run } from "../example.js";
import { readDynamic } from "../symbols/dynamic-section.js";
import { neededVersions } from "./needed-versions.js";

/** A shared library, loaded at 4096, that needs these versions of one other. */
function needing(versions: readonly string[]): Buffer {
  const bytes = Buffer.alloc(4096);
  const word = (at: number, value: number) => bytes.writeBigUInt64LE(BigInt(value), at);
  bytes.set([0x7f, 0x45, 0x4c, 0x46, 2, 1]);
  word(0x20, 64);
  bytes.writeUInt16LE(56, 0x36);
  bytes.writeUInt16LE(2, 0x38);
  const segment = (index: number, type: number, offset: number, size: number) => {
    bytes.writeUInt32LE(type, 64 + 56 * index);
    word(64 + 56 * index + 8, offset);
    word(64 + 56 * index + 16, 4096 + offset);
    word(64 + 56 * index + 32, size);
  };
  segment(0, 1, 0, 4096);
  segment(1, 2, 256, 48);
  const tags = [
    [5, 4096 + 2048],
    [0x6ffffffe, 4096 + 512],
    [0x6fffffff, 1],
  ] as const;
  tags.forEach(([tag, value], index) => {
    word(256 + 16 * index, tag);
    word(256 + 16 * index + 8, value);
  });
  bytes.writeUInt16LE(1, 512);
  bytes.writeUInt16LE(versions.length, 514);
  bytes.writeUInt32LE(16, 520);
  let name = 1;
  versions.forEach((version, index) => {
    const at = 528 + 16 * index;
    bytes.writeUInt32LE(name, at + 8);
    if (index < versions.length - 1) bytes.writeUInt32LE(16, at + 12);
    bytes.write(`${version}\0`, 2048 + name, "latin1");
    name += version.length + 1;
  });
  return bytes;
}

function neededBy(bytes: Uint8Array): readonly string[] {
  const dynamic = readDynamic((start, length) => bytes.subarray(start, start + length));
  const signs = dynamic === undefined ? [] : neededVersions(dynamic, "/libx.so");
  return signs.map((sign) => `${sign.pointer} ${sign.kind === "needs" ? sign.version : ""}`);
}

test("the greatest of the versions that it names is what it needs", () => {
  expect(neededBy(needing(["GLIBC_2.2.5", "GLIBC_2.34", "GLIBC_2.4", "GLIBC_PRIVATE", "GLIBC_ABI_DT_RELR"]))).toEqual([
    "/libc/glibc-floor 2.34",
  ]);
  expect(neededBy(needing(["GLIBC_2.14", "GLIBCXX_3.4.9", "GLIBCXX_3.4.30", "CXXABI_1.3.15"]))).toEqual([
    "/libc/glibc-floor 2.14",
    "/cxx/glibcxx-floor 3.4.30",
  ]);
  expect(neededBy(needing([]))).toEqual([]);
});

test("chains that lie end", () => {
  const whole = needing(["GLIBC_2.34", "GLIBC_2.4"]);
  for (let at = 500; at < 600; at += 1) {
    for (const byte of [0xff, 0x80, 0]) {
      const broken = Buffer.from(whole);
      broken[at] = byte;
      expect(neededBy(broken).length).toBeLessThan(3);
    }
  }
  const endless = needing(["GLIBC_2.34", "GLIBC_2.4"]);
  endless.writeUInt16LE(0xffff, 514);
  endless.writeInt32LE(-16, 528 + 16 + 12);
  expect(neededBy(endless)).toEqual(["/libc/glibc-floor 2.34"]);
});

test("it counts of libraries that go along with the result, and not of the system's", () => {
  const codec: Run = { name: "codec-sys", libs: ["dylib=codec"], paths: [`native=${out("codec-sys")}`, "native=/lib"] };
  const abiOf = (path: string) => factsOf("abi@1", [codec], { [path]: needing(["GLIBC_2.34"]) });
  expect(abiOf(`${out("codec-sys")}/libcodec.so`)).toMatchObject([
    { name: "codec", value: { libc: { "glibc-floor": "2.34" }, evidence: [{ field: "libc/glibc-floor" }] } },
  ]);
  expect(abiOf("/lib/libcodec.so")).toEqual([]);
});
