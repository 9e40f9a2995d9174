import { expect, test } from "vitest";
import { memoryFiles } from "../../ports/memory-files.js";
import { factsOf, gather, graphOf, out, type Run } from "../example.js";
import type { Linked } from "../native-library.js";
import { archive, elfObject, gnuIndex } from "./archive-example.js";
import { claims } from "./claims.js";

const zlib = ["adler32", "deflateInit2_", "inflate", "inflateInit2_"];

/** A package that brings one static library. */
function brings(name: string, library = "z"): Run {
  return { name: `${name}-sys`, libs: [`static=${library}`], paths: [`native=${out(`${name}-sys`)}`] };
}

/** The file of a package's library, with an index of these symbols. */
function holds(name: string, symbols: readonly string[], library = "z"): Record<string, Uint8Array> {
  return { [`${out(`${name}-sys`)}/lib${library}.a`]: archive([gnuIndex(symbols, 4)]) };
}

/** What the first of some packages provides, and what its first library shares with others. */
function claimsOf(runs: readonly Run[], contents: Readonly<Record<string, string | Uint8Array>>) {
  const [first] = factsOf("native-library@1", runs, contents);
  const [library] = (first?.value.libraries ?? []) as readonly { readonly symbols?: Record<string, unknown> }[];
  return { provides: first?.value.provides, symbols: library?.symbols, evidence: first?.value.evidence };
}

test("a library is known by its symbols, whatever the package is called", () => {
  expect(claimsOf([brings("fast", "fast")], holds("fast", zlib, "fast"))).toMatchObject({
    provides: { zlib: "fast-sys 1.0.0" },
    symbols: { defined: 4 },
  });
});

test("under a prefix it claims nothing and shares nothing", () => {
  const prefixed = zlib.map((name) => `zng_${name}`);
  const found = claimsOf([brings("ng"), brings("z")], { ...holds("ng", prefixed), ...holds("z", zlib) });
  expect(found.provides).toBeUndefined();
  expect(found.symbols).not.toHaveProperty("shared");
});

test("two libraries with the same symbols tell how many, and which first", () => {
  const found = claimsOf([brings("one"), brings("two")], { ...holds("one", zlib), ...holds("two", ["crc", ...zlib]) });
  expect(found.symbols?.shared).toEqual([{ with: "two-sys 1.0.0", count: 4, first: zlib }]);
  expect(found.provides).toEqual({ zlib: "one-sys 1.0.0" });
});

test("a library that nobody knows by name is claimed by the symbols that another has too", () => {
  const mine = ["mp3_a", "mp3_b", "mp3_c", "mp3_d", "own"];
  const theirs = ["mp3_a", "mp3_b", "mp3_c", "mp3_d", "theirs"];
  expect(claimsOf([brings("one"), brings("two")], { ...holds("one", mine), ...holds("two", theirs) }).provides).toEqual(
    { "mp3_a and others": "one-sys 1.0.0" },
  );
});

test("names that a library keeps to itself come last", () => {
  const names = ["_mp3_a", "_mp3_b", "mp3_c", "mp3_d", "own"];
  const found = claimsOf([brings("one"), brings("two")], { ...holds("one", names), ...holds("two", names) });
  expect(found.provides).toEqual({ "mp3_c and others": "one-sys 1.0.0" });
  expect(found.symbols?.shared).toMatchObject([{ first: ["mp3_c", "mp3_d", "own", "_mp3_a", "_mp3_b"] }]);
});

test("three symbols in common are a helper, unless they are all that there is", () => {
  const helper = ["md5_a", "md5_b", "md5_c"];
  const of = (mine: readonly string[], theirs: readonly string[]) =>
    claimsOf([brings("one"), brings("two")], { ...holds("one", mine), ...holds("two", theirs) }).provides;
  expect(of(["own1", "own2", ...helper], ["their1", ...helper])).toBeUndefined();
  expect(of(helper, ["their1", ...helper])).toEqual({ "md5_a and others": "one-sys 1.0.0" });
});

test("what compilers make is no library", () => {
  const made = [
    "__muldi3",
    "_Unwind_Resume",
    "_ZNSt6vectorIiE5beginEv",
    "_ZTV3Foo",
    "main",
    "_init",
    "__x86.get_pc_thunk.ax",
    "_ZN4core3fmt5write17h0123456789abcdefE",
    "_ZN4core3fmt5write17h0123456789abcdefE.llvm.42",
    "_RNvNtCs9bYcP2yLbQ_4core3fmt5write",
    "anon.19c9f38ce57571c96cb49bf6a4c70a9a.0.llvm.18007647161817314737",
    "rust_eh_personality",
  ];
  const found = claimsOf([brings("one"), brings("two")], { ...holds("one", made), ...holds("two", made) });
  expect(found.symbols).not.toHaveProperty("shared");
});

test("what gives way to other definitions is no second copy", () => {
  const names = ["inline_a", "inline_b", "inline_c", "inline_d", "strong_a"];
  const bytes = archive([
    gnuIndex(names, 4),
    { name: "a.o/", bytes: elfObject(names.map((name) => ({ name, isWeak: name.startsWith("inline") }))) },
  ]);
  const files = { [`${out("one-sys")}/libz.a`]: bytes, [`${out("two-sys")}/libz.a`]: bytes };
  expect(claimsOf([brings("one"), brings("two")], files).symbols).not.toHaveProperty("shared");
});

test("a file that two scripts print is one copy", () => {
  const other: Run = { name: "user", libs: ["static=z"], paths: [`native=${out("z-sys")}`] };
  const found = claimsOf([other, brings("z")], holds("z", zlib));
  expect(found.provides).toEqual({ zlib: "z-sys 1.0.0" });
  expect(found.symbols).not.toHaveProperty("shared");
});

test("a library of the system's is known by the name that it is linked by", () => {
  expect(claimsOf([{ name: "z-sys", libs: ["dylib=z"] }], {}).provides).toEqual({ zlib: "system" });
});

test.each([
  ["libssl.so", "libssl.so.3", { "libssl.so": "libssl.so.3" }],
  ["libpng16.so", "libpng16.so.16.43.0", { "libpng16.so": "libpng16.so.16" }],
  ["libssl.dylib", "libssl.3.dylib", { "libssl.dylib": "libssl.3.dylib" }],
  ["libssl.so", "libssl.so", {}],
])("a shared library tells by which name the program asks for it: %s leads to %s", (link, file, sonames) => {
  const files = memoryFiles({ [`/opt/lib/${file}`]: "" });
  if (link !== file) files.links.set(`/opt/lib/${link}`, `/opt/lib/${file}`);
  const [unit] = gather([{ name: "tls-sys" }]).runs.map((run) => run.unit);
  const [owner] = graphOf([{ name: "tls-sys" }]).packages;
  if (unit === undefined || owner === undefined) throw new Error("no run");
  const linked: Linked = {
    library: { name: "ssl", link: "dynamic", modifiers: [], said: "" },
    copy: { source: "system", path: `/opt/lib/${link}`, evidence: "", isOwn: false },
  };
  expect(claims([{ unit, owner, linked: [linked] }], [owner], files)[0]?.sonames).toEqual(sonames);
});

test("an allocator that is the program's own claims malloc, one under a prefix does not", () => {
  const names = ["calloc", "free", "malloc", "realloc"];
  expect(claimsOf([brings("je", "je")], holds("je", names, "je")).provides).toEqual({ malloc: "je-sys 1.0.0" });
  const prefixed = names.map((name) => `_rjem_${name}`);
  expect(claimsOf([brings("je", "je")], holds("je", prefixed, "je")).provides).toBeUndefined();
});

test("why it is not known what an archive defines is told", () => {
  const found = claimsOf([brings("z", "odd")], { [`${out("z-sys")}/libodd.a`]: "INPUT(-lz)" });
  expect(found.symbols).toBeUndefined();
  expect(found.evidence).toContainEqual({ field: "symbols", text: expect.stringContaining("is no archive") });
});
