import { expect, test } from "vitest";
import { factsOf, type Run } from "./example.js";

/** The version and the flags of the interpreter that a run tells of, and the fact's name. */
function pythonOf(run: Run): readonly string[] {
  return factsOf("python@1", [run]).map(({ name, value }) => {
    const { language, implementation, abi } = value as Record<string, Record<string, unknown>>;
    return `${name}: ${implementation?.name} ${language?.version} ${JSON.stringify(abi?.flags ?? "any")}`;
  });
}

const pyo3 = (...lines: readonly string[]): Run => ({
  name: "pyo3-ffi",
  output: `cargo:PYO3_CONFIG=${Buffer.from(["implementation=CPython", ...lines].join("\n")).toString("hex")}\n`,
});

test("code for the stable ABI asks for every interpreter of the major from one on", () => {
  expect(pythonOf(pyo3("version=3.12", "lib_name=python3.12", "build_flags="))).toEqual([
    "python3.12: cpython 3.12 []",
  ]);
  expect(pythonOf(pyo3("version=3.8", "abi3=true"))).toEqual(["cpython: cpython >=3.8, <4 []"]);
  // Later versions of pyo3 tell the interpreter's version and that of the ABI apart.
  expect(pythonOf(pyo3("version=3.12", "target_abi=CPython-abi3-3.9"))).toEqual(["cpython: cpython >=3.9, <4 []"]);
  expect(pythonOf(pyo3("version=3.12", "target_abi=CPython-gil_enabled-3.12-debug", "build_flags=Py_DEBUG"))).toEqual([
    'cpython: cpython 3.12 ["d"]',
  ]);
  expect(pythonOf(pyo3("version=3.14", "target_abi=CPython-free_threaded-3.14"))).toEqual([
    'cpython: cpython 3.14 ["t"]',
  ]);
  expect(pythonOf(pyo3("version=3.15", "target_abi=CPython-abi3t-3.15"))).toEqual([
    'cpython: cpython >=3.15, <4 "any"',
  ]);
});

test("python3-sys tells in cfgs what it was built against", () => {
  const run = { name: "python3-sys", output: "cargo:python_interpreter=/usr/bin/python3\n" };
  const reached = ["Py_3_4", "Py_3_9", "Py_3_10", 'py_sys_config="WITH_THREAD"'];
  expect(pythonOf({ ...run, cfgs: reached })).toEqual(["python3.10: cpython 3.10 []"]);
  expect(pythonOf({ ...run, cfgs: [...reached, "Py_LIMITED_API", 'py_sys_config="Py_DEBUG"'] })).toEqual([
    'python3.10: cpython >=3.10, <4 ["d"]',
  ]);
  expect(pythonOf({ ...run, cfgs: ["Py_3_nothing"] })).toEqual([]);
});

test("of any other package the name of the library tells", () => {
  const names: readonly (readonly [string, string])[] = [
    ["python3.11", "cpython 3.11 []"],
    ["static=python3.13t", 'cpython 3.13 ["t"]'],
    ["dylib=python3.12d", 'cpython 3.12 ["d"]'],
    ["pythonXY:python312_d", 'cpython 3.12 ["d"]'],
    ["python3.6m", "cpython 3.6 []"],
    ["python27", "cpython 2.7 []"],
    ["python3", "cpython >=3, <4 []"],
    ["pypy3.10-c", "pypy 3.10 []"],
  ];
  for (const [lib, told] of names) {
    expect(pythonOf({ name: "embed", libs: ["m", lib] })).toEqual([`${lib.replace(/^.*[=:]/, "")}: ${told}`]);
  }
  for (const lib of ["python", "boost_python312", "python3.11-config", "pythonic3", "python3.123"]) {
    expect(pythonOf({ name: "embed", libs: [lib] })).toEqual([]);
  }
});
