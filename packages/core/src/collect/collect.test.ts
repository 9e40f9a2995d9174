import { describe, expect, test } from "vitest";
import { factsOf, gather, out, type Run } from "./example.js";

describe("a run becomes a fact", () => {
  const run: Run = {
    name: "foo-sys",
    libs: ["static=foo", "z"],
    paths: ["native=/usr/lib"],
    env: [["BUILD_ID", "7"]],
    output: "cargo:include=/inc\ncargo:warning=old\ncargo:rerun-if-env-changed=FOO\ncargo:rerun-if-changed=build.rs\n",
  };
  const said = {
    "linked-libs": ["static=foo", "z"],
    "linked-paths": ["native=/usr/lib"],
    cfgs: [],
    env: { BUILD_ID: "7" },
    "out-dir": out("foo-sys"),
  };

  test("with what cargo's message and the kept output say", () => {
    const value = {
      ...said,
      metadata: { include: "/inc" },
      warnings: ["old"],
      "watches-env": ["FOO"],
      "watches-files": ["build.rs"],
    };
    expect(factsOf("build-script@1", [run])).toEqual([{ name: "foo-sys", value }]);
  });

  test("that names what is unknown where the kept output is missing", () => {
    const { output: _, ...lost } = run;
    const unknown = ["metadata", "warnings", "watches-env", "watches-files"];
    expect(factsOf("build-script@1", [lost])).toEqual([{ name: "foo-sys", value: { ...said, unknown } }]);
  });

  test("that names what is only partly known", () => {
    const hostile = { ...run, output: "cargo:__proto__=1\n" };
    expect(factsOf("build-script@1", [hostile])[0]?.value.unknown).toEqual(["metadata"]);
  });

  test("whatever names it uses", () => {
    const odd = { name: "odd", libs: ["static=", "", "x#y", "\u0007bell", "x".repeat(500)] };
    expect(factsOf("native-library@1", [odd]).map(({ name }) => name)).toEqual(["odd"]);
    const many = { name: "many", libs: Array.from({ length: 20_000 }, (_, index) => `lib${index}`) };
    expect(factsOf("native-library@1", [many])).toHaveLength(1);
  });
});

test("facts come in one order, whatever the order of the runs", () => {
  const runs: readonly Run[] = [
    { name: "b", libs: ["stdc++", "static=b"] },
    { name: "a", libs: ["a"] },
  ];
  const { facts } = gather(runs);
  const reversed = gather([...runs].reverse()).facts;
  expect(reversed).toEqual(facts);
  expect(facts.map(({ schema, name }) => `${schema}/${name}`)).toEqual([
    "build-script@1/a",
    "native-library@1/a",
    "abi@1/b",
    "build-script@1/b",
    "native-library@1/b",
    "native-library@1/stdc++",
  ]);
});

test("a fact says that it was harvested, and by which adapter", () => {
  const { facts } = gather([{ name: "libz-sys", libs: ["z"] }]);
  expect(facts.map(({ trust, origin }) => ({ trust, origin }))).toEqual([
    { trust: "harvested", origin: { method: "harvest" } },
    { trust: "harvested", origin: { method: "harvest", file: "adapter libz-sys" } },
  ]);
});

test("pyo3's configuration becomes a fact, and so do the headers of cxx", () => {
  const config = Buffer.from(
    "implementation=CPython\nversion=3.12\nshared=true\nbuild_flags=Py_GIL_DISABLED\n",
  ).toString("hex");
  const runs: readonly Run[] = [{ name: "pyo3-ffi", links: "python", output: `cargo:PYO3_CONFIG=${config}\n` }];
  expect(factsOf("python@1", runs)).toEqual([
    {
      name: "cpython",
      value: {
        language: { version: "3.12" },
        implementation: { name: "cpython" },
        abi: { flags: ["t"] },
        pyo3: { implementation: "CPython", version: "3.12", shared: true, build_flags: ["Py_GIL_DISABLED"] },
      },
    },
  ]);
  const bridge = {
    name: "bridge",
    output: "cargo:CXXBRIDGE_PREFIX=bridge\ncargo:CXXBRIDGE_DIR1=/b\ncargo:CXXBRIDGE_DIR0=/a\n",
  };
  expect(factsOf("headers@1", [bridge])).toEqual([
    { name: "bridge", value: { "include-dirs": ["/a", "/b"], language: "c++", prefix: "bridge" } },
  ]);
});
