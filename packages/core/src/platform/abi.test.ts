import { expect, test } from "vitest";
import { abiValue } from "./abi.js";

const glibc = ['target_os="linux"', 'target_env="gnu"'];

test.each<[string, Partial<Parameters<typeof abiValue>[0]>, object | undefined]>([
  ["the C library", { cfgs: glibc }, { libc: { family: "glibc" } }],
  ["Microsoft's runtime", { cfgs: ['target_env="msvc"'] }, { msvc: { crt: "MD" } }],
  ["the static one", { cfgs: ['target_env="msvc"', 'target_feature="crt-static"'] }, { msvc: { crt: "MT" } }],
  ["crt-static elsewhere says nothing of it", { cfgs: ['target_feature="crt-static"'] }, undefined],
  ["the float ABI", { spec: { "llvm-floatabi": "hard" } }, { "float-abi": "hard" }],
  ["the named ABI", { spec: { "llvm-abiname": "lp64d" } }, { "calling-convention": "lp64d" }],
  ["a sanitizer", { cfgs: ['sanitize="address"'] }, { sanitizer: "address" }],
  ["two sanitizers are none", { cfgs: ['sanitize="address"', 'sanitize="cfi"'] }, undefined],
  ["an unknown one is none", { cfgs: ['sanitize="novel"'] }, undefined],
  ["the oldest macOS", { deploymentTarget: "11.0" }, { "oldest-system": { "deployment-target": "11.0" } }],
  ["what is of another type than it should be", { spec: { "llvm-floatabi": 1, "llvm-abiname": [] } }, undefined],
])("rustc tells %s", (_, described, expected) => {
  expect(abiValue({ sysroot: "/rust", cfgs: [], spec: {}, ...described })).toEqual(expected);
});
