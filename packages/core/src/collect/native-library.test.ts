import { describe, expect, test } from "vitest";
import { memoryFiles } from "../ports/memory-files.js";
import { adapters } from "./adapters.js";
import { collect } from "./collect.js";
import { buildDir, factsOf, gather, graphOf, libraries, out, type Run } from "./example.js";

describe("a library's kind is what the script says", () => {
  const under = `native=${out("foo-sys")}`;
  const archive = { [`${out("foo-sys")}/libfoo.a`]: "" };
  test.each<[string, string, string]>([
    ["static", "static=foo", "foo: static bundled (foo)"],
    ["dylib", "dylib=foo", "foo: dynamic bundled (foo)"],
    ["no kind: rustc takes a dynamic one", "foo", "foo: dynamic bundled (foo)"],
    ["framework", "framework=Foo", "foo: framework system (Foo)"],
    ["raw-dylib", "raw-dylib=foo", "foo: raw-dylib system (foo)"],
    ["modifiers", "static:+whole-archive,-bundle=foo", "foo: static bundled (foo)"],
    ["the old form without bundling", "static-nobundle=foo", "foo: static bundled (foo)"],
    ["another name for the linker", "static=bar:foo", "foo: static bundled (foo)"],
    ["another name without a kind", "bar:foo", "foo: dynamic bundled (foo)"],
    ["a whole file name", "static:+verbatim=libfoo.a", "foo: static bundled (libfoo.a)"],
  ])("%s", (_, lib, expected) => {
    expect(libraries([{ name: "foo-sys", libs: [lib], paths: [under] }], archive)).toEqual([expected]);
  });

  test("where rustc's default decides, the evidence says so", () => {
    const [fact] = factsOf("native-library@1", [{ name: "foo-sys", libs: ["foo"] }]);
    expect(JSON.stringify(fact?.value.evidence)).toContain("it names no kind, so rustc links it dynamically");
  });
});

describe("a library's source is where its file lies", () => {
  const system = "/usr/lib/x86_64-linux-gnu";
  test.each<[string, Partial<Run>, readonly string[], string]>([
    [
      "in OUT_DIR it was made",
      { paths: [`native=${out("foo-sys")}/lib`] },
      [`${out("foo-sys")}/lib/libfoo.a`],
      "bundled",
    ],
    [
      "in the package it was brought along",
      { paths: ["/registry/foo-sys/lib"] },
      ["/registry/foo-sys/lib/libfoo.a"],
      "prebuilt",
    ],
    [
      "in another package too",
      { uses: ["win-libs"], paths: ["/registry/win-libs/lib"] },
      ["/registry/win-libs/lib/libfoo.a"],
      "prebuilt",
    ],
    ["in the workspace too", { paths: ["/ws/third-party"] }, ["/ws/third-party/libfoo.a"], "prebuilt"],
    [
      "in a folder of the package, as rustc sees it",
      { paths: ["native=lib"] },
      ["/registry/foo-sys/lib/libfoo.a"],
      "prebuilt",
    ],
    ["in a cache it was fetched", { paths: ["/home/me/.cache/foo"] }, ["/home/me/.cache/foo/libfoo.a"], "prebuilt"],
    ["elsewhere it is the system's", { paths: [system] }, [`${system}/libfoo.a`], "system"],
    [
      "the first folder that has it counts",
      { paths: [system, out("foo-sys")] },
      [`${system}/libfoo.a`, `${out("foo-sys")}/libfoo.a`],
      "system",
    ],
    [
      "folders for crates do not",
      { paths: [`crate=${system}`, out("foo-sys")] },
      [`${system}/libfoo.a`, `${out("foo-sys")}/libfoo.a`],
      "bundled",
    ],
    ["Windows names it otherwise", { paths: [out("foo-sys")] }, [`${out("foo-sys")}/foo.lib`], "bundled"],
    ["not found, but with a folder in OUT_DIR, it was made", { paths: [out("foo-sys")] }, [], "bundled"],
    ["not found anywhere it is unknown", {}, [], "unknown"],
  ])("%s", (_, run, present, source) => {
    const contents = Object.fromEntries(present.map((path) => [path, ""]));
    const runs = [{ name: "foo-sys", libs: ["static=foo"], ...run }, { name: "win-libs" }];
    expect(libraries(runs, contents)).toEqual([`foo: static ${source} (foo)`]);
  });

  test("in OUT_DIR of a package that compiles nothing it was fetched", () => {
    const run = { name: "ort-sys", libs: ["static=onnxruntime"], paths: [out("ort-sys")] };
    const contents = { [`${out("ort-sys")}/libonnxruntime.a`]: "" };
    expect(libraries([run], contents)).toEqual(["onnxruntime: static prebuilt (onnxruntime)"]);
  });

  test("a dynamic library that no folder has comes from where the linker looks by itself", () => {
    expect(libraries([{ name: "foo-sys", libs: ["foo"] }])).toEqual(["foo: dynamic system (foo)"]);
  });

  test("a library that the script of a package below made is found through its search paths", () => {
    const runs: readonly Run[] = [
      { name: "foo-sys", libs: ["static=foo"], uses: ["middle"] },
      { name: "middle", uses: ["foo-src"] },
      { name: "foo-src", paths: [`native=${out("foo-src")}`] },
      { name: "stranger", paths: ["native=/elsewhere"] },
    ];
    expect(libraries(runs, { [`${out("foo-src")}/libfoo.a`]: "" })).toEqual(["foo: static bundled (foo)"]);
    expect(libraries(runs, { "/elsewhere/libfoo.a": "" })).toEqual(["foo: static unknown (foo)"]);
  });

  test("a folder that is written through a link is the same folder", () => {
    const run = { name: "foo-sys", libs: ["static=foo"], paths: [`/private${out("foo-sys")}`] };
    const files = memoryFiles({ [`/private${out("foo-sys")}/libfoo.a`]: "" });
    files.links.set("/ws", "/private/ws");
    const units = gather([run]).runs.map(({ unit }) => unit);
    const { facts } = collect({
      graph: graphOf([run]),
      units,
      adapters,
      buildDir,
      workspaceRoot: "/ws",
      env: {},
      files,
    });
    expect(facts.find(({ schema }) => schema === "native-library@1")?.value).toMatchObject({ source: "bundled" });
  });

  test("a link in OUT_DIR counts as what it leads to", () => {
    const run = { name: "foo-sys", libs: ["static=foo"], paths: [out("foo-sys")] };
    const files = memoryFiles({ "/usr/lib/libfoo.a": "" });
    files.links.set(`${out("foo-sys")}/libfoo.a`, "/usr/lib/libfoo.a");
    const units = gather([run]).runs.map(({ unit }) => unit);
    const { facts } = collect({
      graph: graphOf([run]),
      units,
      adapters,
      buildDir,
      workspaceRoot: "/ws",
      env: {},
      files,
    });
    expect(facts.find(({ schema }) => schema === "native-library@1")?.value).toMatchObject({ source: "system" });
  });
});

describe("a package's main library is the one that it is about", () => {
  const own = (name: string, ...files: readonly string[]) =>
    Object.fromEntries(files.map((file) => [`${out(name)}/lib${file}.a`, ""]));
  test.each<[string, Run, readonly string[]]>([
    [
      "not the C++ runtime",
      { name: "foo-sys", libs: ["stdc++", "static=engine"], paths: [out("foo-sys")] },
      ["foo: static bundled (engine)", "stdc++: dynamic system (stdc++)"],
    ],
    [
      "not a framework",
      { name: "foo-sys", libs: ["framework=Security", "dylib=bar"] },
      ["Security: framework system (Security)", "foo: dynamic system (bar)"],
    ],
    [
      "not a library of Windows",
      { name: "foo-sys", libs: ["ws2_32", "bar"] },
      ["foo: dynamic system (bar)", "ws2_32: dynamic system (ws2_32)"],
    ],
    [
      "the one called as `links`",
      { name: "odd", links: "good", libs: ["static=helper", "good"], paths: [out("odd")] },
      ["helper: static bundled (helper)", "odd: dynamic system (good)"],
    ],
    [
      "the one that its adapter names",
      { name: "openssl-sys", libs: ["atomic", "static=ssl", "static=crypto"], paths: [out("openssl-sys")] },
      ["atomic: dynamic system (atomic)", "openssl: static bundled (ssl crypto)"],
    ],
    ["all it has", { name: "frameworks", libs: ["framework=AppKit"] }, ["frameworks: framework system (AppKit)"]],
    ["none where it links nothing", { name: "foo-sys", paths: ["/usr/lib"] }, []],
  ])("%s", (_, run, expected) => {
    expect([...libraries([run], own(run.name, "engine", "helper", "ssl", "crypto"))].sort()).toEqual(
      [...expected].sort(),
    );
  });
});

test("what arguments tell the linker to link counts too", () => {
  const output = [
    "-lfoo",
    "-Wl,-Bstatic,-lbar,-Bdynamic,-lbaz",
    "-L/opt/lib",
    "-framework",
    "Metal",
    "/opt/lib/libqux.a",
    "-l:libexact.so.3",
    "-Wl,-rpath,/opt/lib",
    "-T",
    "link.x",
  ].map((arg) => `cargo:rustc-link-arg=${arg}`);
  expect(
    libraries([{ name: "args", output: output.join("\n") }], { "/opt/lib/libbar.a": "", "/opt/lib/libqux.a": "" }),
  ).toEqual(
    [
      "Metal: framework system (Metal)",
      "args: dynamic system (foo baz libexact.so.3)",
      "bar: static system (bar /opt/lib/libqux.a)",
    ].sort(),
  );
});

describe("a version stands where the adapter says", () => {
  const include = `cargo:include=${out("libz-sys")}/include\n`;
  test.each<[string, Run, Readonly<Record<string, string>>, string]>([
    [
      "in the script's own words",
      { name: "openssl-sys", libs: ["ssl"], output: "cargo:version_number=30000130\n" },
      {},
      "3.0.19",
    ],
    [
      "in words of the old kind",
      { name: "openssl-sys", libs: ["ssl"], output: "cargo:version_number=1010117f\n" },
      {},
      "1.1.1w",
    ],
    [
      "in a header that the script named",
      { name: "libz-sys", libs: ["z"], output: include },
      { [`${out("libz-sys")}/include/zlib.h`]: '#define ZLIB_VERSION "1.2.13"' },
      "1.2.13",
    ],
    [
      "in a header of the package",
      { name: "libsqlite3-sys", libs: ["static=sqlite3"], paths: [out("libsqlite3-sys")] },
      { "/registry/libsqlite3-sys/sqlite3/sqlite3.h": '#define SQLITE_VERSION        "3.50.2"' },
      "3.50.2",
    ],
    [
      "in a file that the script made",
      { name: "mlua-sys", libs: ["static=lua5.4"], paths: [out("mlua-sys")] },
      {
        [`${out("mlua-sys")}/liblua5.4.a`]: "",
        [`${out("mlua-sys")}/lua-build/include/lua.h`]:
          '#define LUA_VERSION_MAJOR\t"5"\n#define LUA_VERSION_MINOR\t"4"\n#define LUA_VERSION_RELEASE\t"7"\n',
      },
      "5.4.7",
    ],
    [
      "in what pkg-config has",
      { name: "lzma-sys", libs: ["lzma"], paths: ["/usr/lib"] },
      { "/usr/lib/liblzma.so": "", "/usr/lib/pkgconfig/liblzma.pc": "Name: liblzma\nVersion: 5.4.1\nLibs: -llzma\n" },
      "5.4.1",
    ],
    [
      "behind the plus of the package's version",
      { name: "other-sys", version: "1.11.1+lz4-1.10.0", libs: ["static=other"], paths: [out("other-sys")] },
      {},
      "1.10.0",
    ],
    [
      "behind the library's name there",
      { name: "other-sys", version: "0.2.7+snappy.1.3.1", libs: ["static=other"], paths: [out("other-sys")] },
      {},
      "1.3.1",
    ],
    [
      "nowhere for a system library of unknown version",
      { name: "lzma-sys", version: "1.0.0+5.2.5", libs: ["lzma"] },
      {},
      "undefined",
    ],
  ])("%s", (_, run, contents, version) => {
    const made = { [`${out(run.name)}/libsqlite3.a`]: "", [`${out(run.name)}/libother.a`]: "", ...contents };
    expect(String(factsOf("native-library@1", [run], made)[0]?.value.version)).toBe(version);
  });
});
