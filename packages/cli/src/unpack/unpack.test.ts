import { spawnSync } from "node:child_process";
import fs from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe } from "@px-meta/core/base";
import { afterAll, expect, test } from "vitest";
import { thisOwner } from "../store/owner.js";
import type { Limits } from "./archive.js";
import { pax, type TarEntry, tar, tarEntry } from "./testing/tar.js";
import { zip } from "./testing/zip.js";
import { folderName, type Unpack, unpack } from "./unpack.js";

const top = fs.mkdtempSync(join(tmpdir(), "px-meta-unpack-"));
afterAll(() => fs.rmSync(top, { recursive: true, force: true }));

let count = 0;

/** A folder of its own with an archive in it. */
function place(bytes: Buffer): { readonly parent: string; readonly path: string; readonly folder: string } {
  const parent = join(top, `${count++}`);
  fs.mkdirSync(parent);
  fs.writeFileSync(join(parent, "archive"), bytes);
  return { parent, path: join(parent, "archive"), folder: join(parent, "folder") };
}

/** What is in a folder: each path with its mode and what it holds, or where it leads. */
function tree(folder: string, below = ""): readonly string[] {
  return fs
    .readdirSync(join(folder, below))
    .sort()
    .flatMap((name) => {
      const path = below === "" ? name : `${below}/${name}`;
      const found = fs.lstatSync(join(folder, path));
      expect(found.mtimeMs).toBe(1_153_704_088_000);
      const mode = (found.mode & 0o7777).toString(8);
      if (found.isSymbolicLink()) return [`${path} -> ${fs.readlinkSync(join(folder, path))}`];
      if (found.isDirectory()) return [`${path}/ ${mode}`, ...tree(folder, path)];
      return [`${path} ${mode} ${fs.readFileSync(join(folder, path), "utf8")}`];
    });
}

/** What unpacking comes to: the tree, or the problem. Nothing but the whole folder is ever left. */
async function unpacked(bytes: Buffer, how: Unpack, limits?: Limits): Promise<readonly string[] | string> {
  const { parent, path, folder } = place(bytes);
  const result = await unpack({ package: "lib 1.2.3", id: "data", path, unpack: how, folder }, limits);
  expect(fs.readdirSync(parent).sort()).toEqual(result.ok ? ["archive", "folder"] : ["archive"]);
  if (result.ok) return tree(folder);
  return describe(result.error).replace(`cannot unpack data of lib 1.2.3 (${path}): `, "");
}

const elsewise = "have it packed otherwise, or unpack it yourself and give the folder by a [[download]] override";
const publisher = "tell who publishes it, or give another file by a [[download]] override";

test("files, folders and links have normal modes and one time, whatever the archive says", async () => {
  const archive = tar(
    { name: "pkg/", type: "5", mode: 0o700 },
    { name: "pkg/run", body: "run", mode: 0o4711 },
    { name: "pkg/lib/libx.so.1", body: "x", mode: 0o600 },
    { name: "pkg/lib/libx.so", type: "2", target: "libx.so.1" },
    { name: "pkg/lib/up", type: "2", target: ".././run" },
    { name: "pkg/same", type: "1", target: "pkg/run" },
    { name: "pkg/", type: "5" },
  );
  expect(await unpacked(archive, { format: "tar" })).toEqual([
    "pkg/ 755",
    "pkg/lib/ 755",
    "pkg/lib/libx.so -> libx.so.1",
    "pkg/lib/libx.so.1 644 x",
    "pkg/lib/up -> .././run",
    "pkg/run 755 run",
    "pkg/same 755 run",
  ]);
});

test.each<[string, Omit<Unpack, "format">, readonly string[]]>([
  ["strip takes names from the beginning", { strip: 1 }, ["c 644 2", "d 644 3", "lib/ 755", "lib/b 644 1"]],
  ["what has no more than those falls away", { strip: 2 }, ["b 644 1"]],
  ["a pattern names a file", { include: ["a/c"] }, ["a/ 755", "a/c 644 2"]],
  ["a pattern names a folder, with all in it", { strip: 1, include: ["lib"] }, ["lib/ 755", "lib/b 644 1"]],
  ["* stands for letters of one name", { include: ["*/c"] }, ["a/ 755", "a/c 644 2"]],
  ["** stands for any names", { include: ["**/b"] }, ["a/ 755", "a/lib/ 755", "a/lib/b 644 1"]],
  [
    "? stands for one letter",
    { strip: 1, include: ["?", "./lib/"] },
    ["c 644 2", "d 644 3", "lib/ 755", "lib/b 644 1"],
  ],
])("%s", async (_, how, expected) => {
  const archive = tar({ name: "a/lib/b", body: "1" }, { name: "./a//c", body: "2" }, { name: "a/d", body: "3" });
  expect(await unpacked(archive, { format: "tar", ...how })).toEqual(expected);
});

test("what is left of nothing is said", async () => {
  const nothing = "no file in it is left by `strip` and `include`; correct `unpack` in its declaration";
  expect(await unpacked(tar({ name: "a/b" }), { format: "tar", strip: 2 })).toBe(nothing);
  expect(await unpacked(tar({ name: "a/b" }), { format: "tar", include: ["c*"] })).toBe(nothing);
  expect(await unpacked(tar({ name: "a/", type: "5" }), { format: "tar" })).toBe(nothing);
  expect(await unpacked(tar(), { format: "tar" })).toBe(nothing);
  expect(await unpacked(zip([]), { format: "zip" })).toBe(nothing);
});

const long = `${"long/".repeat(60)}name`;
const parents = Array.from({ length: 60 }, (_, depth) => `${"long/".repeat(depth + 1).slice(0, -1)}/ 755`);

test.each<[string, readonly TarEntry[]]>([
  [
    "GNU's long names",
    [
      { name: "././@LongLink", type: "L", body: `${long}\0` },
      { name: "short", body: "1" },
    ],
  ],
  ["pax", [pax({ path: long, mtime: "1.5", size: "1" }), { name: "short", body: "1" }]],
  ["pax for all entries", [pax({ comment: "abc" }, "g"), pax({ path: long }), { name: "short", body: "1" }]],
])("names longer than a header holds, by %s", async (_, entries) => {
  expect(await unpacked(tar(...entries), { format: "tar" })).toEqual([...parents, `${long} 644 1`]);
});

test("archives of the oldest tars", async () => {
  const archive = tar(
    { name: "folder/", type: "\0", isOld: true },
    { name: "folder/file", type: "\0", body: "1", isOld: true },
  );
  expect(await unpacked(archive, { format: "tar" })).toEqual(["folder/ 755", "folder/file 644 1"]);
});

const file: TarEntry = { name: "file", body: "12345" };

test.each<[string, readonly TarEntry[], string]>([
  ["leads up", [{ name: "../file" }], `the name ../file leads out of a folder (\`..\`); ${elsewise}`],
  ["leads up inside", [{ name: "a/../b" }], `the name a/../b leads out of a folder (\`..\`); ${elsewise}`],
  ["is absolute", [{ name: "/etc/file" }], `the name /etc/file is absolute; ${elsewise}`],
  [
    "has a backslash",
    [{ name: "..\\file" }],
    `the name ..\\file has a backslash, which is a separator on some systems; ${elsewise}`,
  ],
  ["has control characters", [{ name: "a\nb" }], `the name a\nb has control characters; ${elsewise}`],
  ["has a zero", [pax({ path: "a\0b" }), file], `the name a\0b has control characters; ${elsewise}`],
  ["is not UTF-8", [{ name: Buffer.from([0x66, 0xe9]) }], `the name f\ufffd is not UTF-8; ${elsewise}`],
  [
    "is not UTF-8 by pax",
    [pax({ path: Buffer.from([0x66, 0xe9]) }), file],
    `the name f\ufffd is not UTF-8; ${elsewise}`,
  ],
  [
    "is longer than any system takes",
    [pax({ path: `${"a/".repeat(3000)}b` }), file],
    `the name ${"a/".repeat(100)}… has more than 4096 bytes; ${elsewise}`,
  ],
])("a name that %s is refused", async (_, entries, expected) => {
  expect(await unpacked(tar(...entries), { format: "tar" })).toBe(expected);
  expect(await unpacked(tar(...entries), { format: "tar", strip: 1, include: ["other"] })).toBe(expected);
});

const link = (name: string, target: string): TarEntry => ({ name, type: "2", target });
const out = (name: string, to: string) => `the link ${name} leads out of the folder, to ${to}; ${elsewise}`;

test.each<[string, readonly TarEntry[], string]>([
  ["to an absolute path", [file, link("a", "/etc")], out("a", "/etc")],
  ["up", [file, link("a/b", "../../c")], out("a/b", "../../c")],
  ["up through a folder that is not there", [file, link("a/b", "c/../../../d")], out("a/b", "c/../../../d")],
  ["through another link", [file, link("a/b/up", ".."), link("c", "a/b/up/../../d")], out("c", "a/b/up/../../d")],
  ["through a later link", [file, link("c", "up/.."), link("up", "a/.."), link("a", "../..")], out("c", "up/..")],
  [
    "in a circle",
    [file, link("a", "b"), link("b", "a")],
    `a is a link that leads through more than 40 others, which px-meta does not unpack; ${elsewise}`,
  ],
  [
    "to nothing",
    [file, link("a", "")],
    `the name a is a link whose target is empty, no UTF-8, or has a backslash or a zero; ${elsewise}`,
  ],
  [
    "by a backslash",
    [file, link("a", "..\\b")],
    `the name a is a link whose target is empty, no UTF-8, or has a backslash or a zero; ${elsewise}`,
  ],
])("a link %s is refused", async (_, entries, expected) => {
  expect(await unpacked(tar(...entries), { format: "tar" })).toBe(expected);
});

test("a link out of the folder only because of strip is refused", async () => {
  const archive = tar({ name: "a/file" }, link("a/b", "../c"));
  expect(await unpacked(archive, { format: "tar" })).toEqual(["a/ 755", "a/b -> ../c", "a/file 644 "]);
  expect(await unpacked(archive, { format: "tar", strip: 1 })).toBe(out("b", "../c"));
});

const none = (name: string, to: string) =>
  `${name} is to be the same file as ${to}, which is none that was unpacked before it; take it into \`include\`, or ${elsewise}`;

test.each<[string, readonly TarEntry[], string]>([
  ["an absolute path", [{ name: "a", type: "1", target: "/etc/passwd" }], out("a", "/etc/passwd")],
  ["a path above", [{ name: "a", type: "1", target: "../../x" }], out("a", "../../x")],
  ["nothing", [{ name: "a", type: "1", target: "b" }], none("a", "b")],
  ["a link", [link("b", "/etc/passwd"), { name: "a", type: "1", target: "b" }], none("a", "b")],
  ["what lies behind a link", [link("b", "/etc"), { name: "a", type: "1", target: "b/passwd" }], none("a", "b/passwd")],
  [
    "a file, with contents of its own",
    [file, { name: "a", type: "1", target: "file", body: "x" }],
    `a is a hard link with contents, which px-meta does not unpack; ${elsewise}`,
  ],
])("a hard link to %s is refused", async (_, entries, expected) => {
  expect(await unpacked(tar(...entries), { format: "tar" })).toBe(expected);
});

test.each<[string, readonly TarEntry[], string]>([
  [
    "a file through a link",
    [link("a", "/etc"), { name: "a/passwd" }],
    `a/passwd lies below a, which is no folder; ${elsewise}`,
  ],
  [
    "a file through a link inside",
    [file, { name: "b/c" }, link("a", "b"), { name: "a/d" }],
    `a/d lies below a, which is no folder; ${elsewise}`,
  ],
  ["a file below a file", [file, { name: "file/a" }], `file/a lies below file, which is no folder; ${elsewise}`],
  ["a file in place of a link", [link("a", "/etc/passwd"), { name: "a" }], `a is in it twice; ${elsewise}`],
  ["a link in place of a folder", [{ name: "a/b" }, link("a", "/etc")], `a is in it twice; ${elsewise}`],
  ["a folder in place of a link", [link("a", "/etc"), { name: "a/", type: "5" }], `a is in it twice; ${elsewise}`],
  ["a file twice", [file, { name: "./file" }], `file is in it twice; ${elsewise}`],
])("%s is refused", async (_, entries, expected) => {
  expect(await unpacked(tar(...entries), { format: "tar" })).toBe(expected);
});

const unsupported = (what: string) => `a is ${what}, which px-meta does not unpack; ${elsewise}`;

test.each<[string, readonly TarEntry[]]>([
  ["a character device", [{ name: "a", type: "3" }]],
  ["a block device", [{ name: "a", type: "4" }]],
  ["a named pipe", [{ name: "a", type: "6" }]],
  ["a sparse file", [{ name: "a", type: "S" }]],
  ["a sparse file", [pax({ "GNU.sparse.major": "1", "GNU.sparse.name": "b" }), { name: "a" }]],
  ["a part of a file of several volumes", [{ name: "a", type: "M" }]],
  ['an entry of the unknown type "Q"', [{ name: "a", type: "Q" }]],
  ["a folder with contents", [{ name: "a", type: "5", body: "x" }]],
])("%s is refused", async (what, entries) => {
  expect(await unpacked(tar(file, ...entries), { format: "tar" })).toBe(unsupported(what));
});

const tebibyte = Buffer.from("800000000000010000000000", "hex");
const tooLarge = (limit: number) =>
  `it unpacks to more than ${limit} bytes, the limit for a file of its size; ${elsewise}`;

test("what an archive unpacks to is limited before anything of it is written", async () => {
  const hostile = tar({ name: "a", size: tebibyte });
  expect(await unpacked(hostile, { format: "tar" })).toBe(tooLarge(2 ** 30));
  expect(await unpacked(tar(pax({ size: `${2 ** 40}` }), { name: "a" }), { format: "tar" })).toBe(tooLarge(2 ** 30));
  expect(await unpacked(zip([{ name: "a", size: 0xfffffffe }]), { format: "zip" })).toBe(tooLarge(2 ** 30));
});

test("a bomb stops at the limit", async () => {
  const limits = { entries: 10, bytes: 2_000_000 };
  const zeros = Buffer.alloc(4_000_000);
  const bomb = tar({ name: "a", body: zeros });
  expect(await unpacked(gzipSync(bomb), { format: "tar.gz" }, limits)).toBe(tooLarge(2_000_000));
  expect(await unpacked(zip([{ name: "a", body: zeros }]), { format: "zip" }, limits)).toBe(tooLarge(2_000_000));
  const endless = Buffer.concat([tarEntry(file), Buffer.alloc(3_000_000)]);
  expect(await unpacked(gzipSync(endless), { format: "tar.gz" }, limits)).toBe(tooLarge(2_000_000));
});

test("the number of entries is limited, of folders and of what is not included, too", async () => {
  const entries = Array.from({ length: 11 }, (_, index) => ({ name: `f${index}` }));
  const tooMany = `it has more than 10 entries, the limit; ${elsewise}`;
  const limits = { entries: 10, bytes: 2 ** 30 };
  expect(await unpacked(tar(...entries.slice(1)), { format: "tar" }, limits)).toHaveLength(10);
  expect(await unpacked(tar(...entries), { format: "tar", include: ["f1"] }, limits)).toBe(tooMany);
  expect(await unpacked(zip(entries), { format: "zip" }, limits)).toBe(tooMany);
});

const refusedSize = "a size in one of its headers is no number";

test.each<[string, Buffer, string]>([
  ["whose header has another sum", tar(file, { name: "a", sum: "000000\0 " }), "one of its headers is damaged"],
  ["with a size in letters", tar({ name: "a", size: Buffer.from("abc") }), refusedSize],
  ["with a negative size", tar({ name: "a", size: Buffer.alloc(12, 0xff) }), refusedSize],
  [
    "with a pax header of nonsense",
    tar({ name: "p", type: "x", body: "abc" }, file),
    "one of its pax headers is damaged",
  ],
  [
    "with a pax header of a record that is too long",
    tar({ name: "p", type: "x", body: "99 path=a\n" }, file),
    "one of its pax headers is damaged",
  ],
  ["with a pax size of nonsense", tar(pax({ size: "-1" }), file), "one of its pax headers is damaged"],
  [
    "with a name for all entries",
    tar(pax({ path: "a" }, "g"), file),
    "a pax header gives all entries one name, target or size",
  ],
  [
    "with a long name of megabytes",
    tar({ name: "p", type: "L", body: Buffer.alloc(2_000_000, "a") }, file),
    "a header for names has 2000000 bytes, of 1048576 at most",
  ],
  [
    "that ends after a long name",
    tar({ name: "p", type: "L", body: "name\0" }),
    "it ends after a header that belongs to the next entry",
  ],
])("an archive %s is refused", async (_, archive, reason) => {
  expect(await unpacked(archive, { format: "tar" })).toBe(`${reason}; ${publisher}`);
});

const early = `it ends too early; ${publisher}`;
const goesOn = `something follows after its end, which readers of archives do not agree on; ${publisher}`;

test("an archive without its end is refused, wherever it breaks off", async () => {
  const whole = tar(pax({ path: "name" }), file, { name: "b", body: "2" });
  const ends = Array.from({ length: whole.length - 1 }, (_, end) => end).filter((end) => end % 100 === 7);
  for (const end of [...ends, 512, 1024, 1536, 3072, whole.length - 512]) {
    expect([end, await unpacked(whole.subarray(0, end), { format: "tar" })]).toEqual([
      end,
      end < 262 ? expect.stringMatching(/^it is no tar|^it ends too early/) : early,
    ]);
  }
});

test("what follows the end of an archive is refused, but for zeros", async () => {
  const more = tarEntry({ name: "more" });
  expect(await unpacked(Buffer.concat([tar(file), Buffer.alloc(8000)]), { format: "tar" })).toEqual(["file 644 12345"]);
  expect(await unpacked(Buffer.concat([tar(file), more]), { format: "tar" })).toBe(goesOn);
  expect(await unpacked(Buffer.concat([tarEntry(file), Buffer.alloc(512), more]), { format: "tar" })).toBe(goesOn);
  expect(await unpacked(Buffer.concat([tar(file), Buffer.from("x")]), { format: "tar" })).toBe(goesOn);
});

test("what is no archive, or another than declared, is said", async () => {
  const declaration = "correct `unpack` in its declaration";
  const gzip = gzipSync(tar(file));
  expect(await unpacked(gzip, { format: "zip" })).toBe(`it is no zip, but looks like tar.gz; ${declaration}`);
  expect(await unpacked(tar(file), { format: "tar.gz" })).toBe(`it is no tar.gz, but looks like tar; ${declaration}`);
  expect(await unpacked(Buffer.from("hello"), { format: "tar.xz" })).toBe(`it is no tar.xz; ${declaration}`);
  expect(await unpacked(Buffer.alloc(600, "x"), { format: "tar" })).toBe(`it is no tar archive; ${declaration}`);
  expect(await unpacked(gzipSync("x".repeat(600)), { format: "tar.gz" })).toBe(`it is no tar archive; ${declaration}`);
  expect(await unpacked(Buffer.alloc(0), { format: "zip" })).toBe(`it is no zip; ${declaration}`);
});

/** An archive compressed by the system's program; nothing where it has none. */
function packed(program: string, args: readonly string[] = []): Buffer | undefined {
  const { status, stdout } = spawnSync(program, args, { input: tar(file, { name: "b", body: "x".repeat(300_000) }) });
  return status === 0 ? stdout : undefined;
}

const whole = ["b 644 ".concat("x".repeat(300_000)), "file 644 12345"];

test.each<[Unpack["format"], string, readonly string[]]>([
  ["tar.gz", "gzip", []],
  ["tar.xz", "xz", []],
  ["tar.xz", "xz", ["--check=crc32"]],
  ["tar.zst", "zstd", ["-q"]],
  ["tar.bz2", "bzip2", []],
])("%s as %s %j makes it, whole, cut off, damaged and with more behind it", async (format, program, args) => {
  const bytes = packed(program, args);
  if (bytes === undefined) return;
  expect(await unpacked(bytes, { format })).toEqual(whole);
  for (const end of [8, 20, bytes.length >> 1, bytes.length - 9, bytes.length - 1]) {
    expect([end, await unpacked(bytes.subarray(0, end), { format })]).toEqual([end, early]);
  }
  const more = await unpacked(Buffer.concat([bytes, Buffer.alloc(1000, "more")]), { format });
  expect(more).toMatch(/^(?:something follows|its \w+ stream is damaged)/);
  for (const at of [bytes.length >> 1, bytes.length - 12]) {
    const broken = Buffer.from(bytes);
    broken[at] = (broken[at] ?? 0) ^ 0xff;
    expect([at, await unpacked(broken, { format })]).toEqual([
      at,
      expect.stringMatching(/stream is damaged|too early/),
    ]);
  }
});

test.each<[Unpack["format"], string]>([
  ["tar.gz", "gzip"],
  ["tar.zst", "zstd"],
  ["tar.bz2", "bzip2"],
])("%s of several streams, as parallel compressors make it", async (format, program) => {
  const [first, second] = [tar(file).subarray(0, 700), tar(file).subarray(700)].map(
    (input) => spawnSync(program, [], { input }).stdout,
  );
  if (!first?.length || !second?.length) return;
  expect(await unpacked(Buffer.concat([first, second]), { format })).toEqual(["file 644 12345"]);
});

test("zip, with links and modes of Unix", async () => {
  const archive = zip([
    { name: "a/" },
    { name: "a/run", body: "run", mode: 0o100755 },
    { name: "a/dos", body: "dos" },
    { name: "link", body: "a/run", mode: 0o120777 },
    { name: "ä", body: "utf-8", flags: 0x800 },
  ]);
  expect(await unpacked(archive, { format: "zip" })).toEqual([
    "a/ 755",
    "a/dos 644 dos",
    "a/run 755 run",
    "link -> a/run",
    "ä 644 utf-8",
  ]);
});

const zipped = { name: "a", body: "12345" };

test.each<[string, Buffer, string]>([
  ["leads up", zip([{ name: "../a" }]), `the name ../a leads out of a folder (\`..\`); ${elsewise}`],
  ["is absolute", zip([{ name: "/a" }]), `the name /a is absolute; ${elsewise}`],
  [
    "has backslashes",
    zip([{ name: "a\\b" }]),
    `the name a\\b has a backslash, which is a separator on some systems; ${elsewise}`,
  ],
  ["is not UTF-8", zip([{ name: Buffer.from([0x84]) }]), `the name \ufffd is not UTF-8; ${elsewise}`],
  ["is there twice", zip([zipped, zipped]), `a is in it twice; ${elsewise}`],
  ["is a link that leads out", zip([zipped, { name: "b", body: "../x", mode: 0o120777 }]), out("b", "../x")],
  ["is a device", zip([{ ...zipped, mode: 0o060644 }]), unsupported("a device or a pipe")],
  ["is encrypted", zip([{ ...zipped, flags: 1 }]), unsupported("an encrypted file")],
  [
    "is compressed otherwise",
    zip([{ ...zipped, method: 14 }]),
    unsupported("a file that is compressed by zip's method 14"),
  ],
  ["has another sum", zip([{ ...zipped, sum: 1 }]), `a in it does not have its sum; ${publisher}`],
  [
    "is called otherwise in the directory",
    zip([{ ...zipped, localName: "b" }]),
    `a file is called a in its directory, and b where it stands; ${publisher}`,
  ],
  [
    "has another size",
    zip([{ ...zipped, size: 4 }]),
    `it is damaged (too many bytes in the stream. expected 4. got at least 5); ${publisher}`,
  ],
  ["is missing", zip([zipped], 2), `it is damaged (unexpected EOF); ${publisher}`],
  ["is cut off", zip([zipped]).subarray(0, -3), early],
  ["goes on", Buffer.concat([zip([zipped]), Buffer.from("x")]), goesOn],
])("a zip in which something %s is refused", async (_, archive, expected) => {
  expect(await unpacked(archive, { format: "zip" })).toBe(expected);
});

test("names that the file system takes for one are told", async () => {
  const open = fs.openSync;
  const made = new Map<string, string>();
  // As a file system that tells neither case nor normal forms apart.
  fs.openSync = ((path: string, ...rest: [number, number]) => {
    if (!path.includes("/.folder.")) return open(path, ...rest);
    const key = path.normalize("NFC").toLowerCase();
    if (made.has(key)) throw Object.assign(new Error("EEXIST"), { code: "EEXIST" });
    made.set(key, path);
    return open(path, ...rest);
  }) as typeof fs.openSync;
  try {
    const merged = (name: string, other: string) =>
      `this file system takes ${name} and ${other} for one; use a file system that tells them apart, or ${elsewise}`;
    expect(await unpacked(tar({ name: "README" }, { name: "readme" }), { format: "tar" })).toBe(
      merged("readme", "README"),
    );
    const forms = tar({ name: "caf\u00e9" }, { name: "cafe\u0301" });
    expect(await unpacked(forms, { format: "tar" })).toBe(merged("cafe\u0301", "caf\u00e9"));
  } finally {
    fs.openSync = open;
  }
});

test("a folder that is there is left as it is, and nothing else is replaced", async () => {
  const { path, folder } = place(tar(file));
  const asked = { package: "lib 1.2.3", id: "data", path, unpack: { format: "tar" }, folder } as const;
  fs.mkdirSync(folder);
  expect(await unpack(asked)).toEqual({ ok: true, value: undefined });
  expect(fs.readdirSync(folder)).toEqual([]);
  fs.rmdirSync(folder);
  fs.symlinkSync(top, folder);
  const result = await unpack(asked);
  expect(result.ok ? "" : describe(result.error)).toBe(
    `cannot unpack data of lib 1.2.3: ${folder}: something else than a folder stands there; look at that path, and run it again`,
  );
});

test("what a process that is gone left of the folder is removed, and what another writes stays", async () => {
  const { parent, path, folder } = place(tar(file));
  const gone = `.folder.${thisOwner().replace(/\d+\.\d+$/, "4194305.1")}.0123456789ab`;
  const other = `.folder.${thisOwner()}.0123456789ab`;
  for (const name of [gone, other, ".folder.notes"]) fs.mkdirSync(join(parent, name));
  await unpack({ package: "lib 1.2.3", id: "data", path, unpack: { format: "tar" }, folder });
  expect(fs.readdirSync(parent).sort()).toEqual([other, ".folder.notes", "archive", "folder"].sort());
});

test("folders are called by what is in them", () => {
  const digest = "0".repeat(64);
  const name = folderName(digest, { format: "tar.gz" });
  expect(name).toMatch(/^[0-9a-f]{64}$/);
  expect(folderName(digest, { format: "tar.gz", strip: 0, include: [] })).toBe(name);
  expect(folderName(digest, { format: "tar.gz", strip: 1 })).not.toBe(name);
  expect(folderName("1".repeat(64), { format: "tar.gz" })).not.toBe(name);
});
