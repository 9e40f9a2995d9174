import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { archive, bsdIndex, gnuIndex, windowsIndex } from "./archive-example.js";
import { readArchiveIndex } from "./archive-index.js";

function symbolsOf(bytes: Uint8Array): readonly string[] | string {
  const index = readArchiveIndex(bytes, bytes.length);
  return index.kind === "index" ? index.symbols : index.kind === "unknown" ? index.reason : `goes on to ${index.bytes}`;
}

const names = ["inflate", "deflate", "adler32"];
const inOrder = ["adler32", "deflate", "inflate"];

describe("the index of every kind of archive is read", () => {
  const kinds = {
    "GNU, as System V": archive([gnuIndex(names, 4)]),
    "GNU with 64 bits": archive([gnuIndex(names, 8)]),
    "GNU, thin": archive([gnuIndex(names, 4)], "!<thin>\n"),
    BSD: archive([bsdIndex("__.SYMDEF", names, 4, true)]),
    "BSD, sorted": archive([bsdIndex("__.SYMDEF SORTED", names, 4, true)]),
    "BSD with 64 bits": archive([bsdIndex("__.SYMDEF_64", names, 8, true)]),
    "BSD, with the name behind the header": archive([bsdIndex("#1/20", names, 4, true)]),
    "BSD of a big-endian machine": archive([bsdIndex("__.SYMDEF", names, 4, false)]),
    "the second linker member of Windows": archive([gnuIndex(["stale"], 4), windowsIndex(names)]),
  };
  test.each(Object.entries(kinds))("%s", (_, bytes) => {
    expect(symbolsOf(bytes)).toEqual(inOrder);
  });
});

test("a name that stands twice counts once", () => {
  expect(symbolsOf(archive([gnuIndex(["b", "a", "b"], 4)]))).toEqual(["a", "b"]);
});

test("the underscore that Apple's compilers put before a name is none of it", () => {
  expect(symbolsOf(archive([bsdIndex("__.SYMDEF", ["_malloc", "_free"], 4, true)]))).toEqual(["free", "malloc"]);
});

test("an archive without members defines nothing", () => {
  expect(symbolsOf(Buffer.from("!<arch>\n"))).toEqual([]);
});

test("an archive without an index is not known", () => {
  expect(symbolsOf(archive([{ name: "a.o/", bytes: Buffer.from("object") }]))).toBe("no-index");
});

test("what is no archive is said to be none", () => {
  expect(symbolsOf(Buffer.from("INPUT(-lz)"))).toBe("not-an-archive");
  expect(symbolsOf(Buffer.alloc(0))).toBe("not-an-archive");
});

test("of a large file the beginning is enough, and how much of it is told", () => {
  const bytes = Buffer.concat([archive([gnuIndex(names, 4)]), Buffer.alloc(100_000)]);
  const first = readArchiveIndex(bytes.subarray(0, 70), bytes.length);
  expect(first).toEqual({ kind: "goes-on", bytes: expect.any(Number) });
  const more = first.kind === "goes-on" ? first.bytes : 0;
  expect(readArchiveIndex(bytes.subarray(0, more), bytes.length)).toEqual({ kind: "index", symbols: inOrder });
});

describe("an index that lies is refused", () => {
  const lying = (count: number, word: 4 | 8) => {
    const { name, bytes } = gnuIndex(names, word);
    if (word === 4) bytes.writeUInt32BE(count, 0);
    else bytes.writeBigUInt64BE(BigInt(count), 0);
    return archive([{ name, bytes }]);
  };
  const cases: Readonly<Record<string, readonly [Uint8Array, string]>> = {
    "one symbol too many": [lying(4, 4), "malformed"],
    "four thousand million symbols": [lying(0xffffffff, 4), "too-large"],
    "more symbols than numbers count": [lying(Number.MAX_SAFE_INTEGER, 8), "too-large"],
    "a size beyond the file": [Buffer.from(archive([gnuIndex(names, 4)])).subarray(0, 80), "malformed"],
    "a size that is none": [Buffer.from(`!<arch>\n${"/".padEnd(48)}${"-1".padEnd(10)}\`\n`), "malformed"],
    "an index of four bytes less than none": [archive([{ name: "/", bytes: Buffer.alloc(2) }]), "malformed"],
    "a member of Windows without symbols": [
      archive([gnuIndex(names, 4), { name: "/", bytes: Buffer.alloc(6) }]),
      "malformed",
    ],
    "a table of BSD that is longer than its member": [
      archive([{ name: "__.SYMDEF", bytes: Buffer.from([0xf8, 0xff, 0xff, 0xff, 0, 0, 0, 0]) }]),
      "malformed",
    ],
  };
  test.each(Object.entries(cases))("%s", (_, [bytes, reason]) => {
    expect(symbolsOf(bytes)).toBe(reason);
  });
});

test("an index that is larger than any real one is not read", () => {
  const header = `!<arch>\n${"/".padEnd(48)}${String(40 << 20).padEnd(10)}\`\n`;
  expect(readArchiveIndex(Buffer.from(header), 50 << 20)).toEqual({ kind: "unknown", reason: "too-large" });
});

test("no bytes make it fail, whatever they are", () => {
  const whole = Object.values([gnuIndex(names, 4), gnuIndex(names, 8), bsdIndex("#1/20", names, 8, true)]);
  fc.assert(
    fc.property(
      fc.constantFrom(...whole.map((index) => archive([index, windowsIndex(names)]))),
      fc.array(fc.tuple(fc.nat(400), fc.nat(255)), { maxLength: 8 }),
      fc.nat(400),
      (bytes, changes, length) => {
        const damaged = Buffer.from(bytes.subarray(0, length));
        for (const [at, byte] of changes) damaged[at] = byte;
        expect(["index", "unknown", "goes-on"]).toContain(readArchiveIndex(damaged, damaged.length).kind);
      },
    ),
    { numRuns: 3000 },
  );
});
