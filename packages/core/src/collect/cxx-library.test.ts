import { expect, test } from "vitest";
import { factsOf, out, type Run } from "./example.js";
import { archive, gnuIndex } from "./symbols/archive-example.js";

const codec: Run = { name: "codec-sys", libs: ["static=codec"], paths: [`native=${out("codec-sys")}`] };

/** What is told of C++ by a run that links these, over an archive with these symbols. */
function cxxOf(libs: readonly string[], symbols: readonly string[] = []) {
  const run = { ...codec, libs: [...(codec.libs ?? []), ...libs] };
  const facts = factsOf("abi@1", [run], { [`${out("codec-sys")}/libcodec.a`]: archive([gnuIndex(symbols, 4)]) });
  return facts.map(({ name, value }) => [name, value.cxx]);
}

test("the standard library is the one that the script links", () => {
  expect(cxxOf(["stdc++"])).toEqual([["codec", { stdlib: "libstdc++" }]]);
  expect(cxxOf(["dylib=c++"])).toEqual([["codec", { stdlib: "libc++" }]]);
  expect(cxxOf(["static=c++_static"])).toEqual([["codec", { stdlib: "libc++" }]]);
});

test("symbols tell it where the script links none", () => {
  expect(cxxOf([], ["_Z4openNSt3__112basic_stringIcEE"])).toEqual([["codec", { stdlib: "libc++" }]]);
  expect(cxxOf([], ["_Z4openNSt7__cxx1112basic_stringIcEE"])).toEqual([
    ["codec", { stdlib: "libstdc++", "cxx11-abi": true }],
  ]);
});

test("a C library says nothing of C++, and signs that contradict each other say nothing", () => {
  expect(cxxOf(["m"], ["inflate", "St7__cxx11"])).toEqual([]);
  expect(cxxOf(["stdc++"], ["_Z4openNSt3__112basic_stringIcEE"])).toEqual([]);
});
