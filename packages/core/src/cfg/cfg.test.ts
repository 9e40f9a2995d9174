import { expect, test } from "vitest";
import { parsePlatformTest } from "./cfg.js";

const linux = new Set(["unix", 'target_os="linux"', 'target_arch="x86_64"', 'target_feature="sse2"', 'target_abi=""']);

function check(text: string, expected: boolean | string): void {
  const parsed = parsePlatformTest(text);
  expect(parsed.ok ? parsed.value("x86_64-unknown-linux-gnu", linux) : parsed.error).toBe(expected);
}

test.each<[string, boolean | string]>([
  ["cfg(unix)", true],
  ["cfg(windows)", false],
  ['cfg(target_os = "linux")', true],
  ['cfg( all( unix , target_os="linux", ) )', true],
  ['cfg(any(windows, target_os = "macos"))', false],
  ['cfg(not(any(windows, target_os = "macos")))', true],
  ["cfg(all())", true],
  ["cfg(any())", false],
  ["cfg(true)", true],
  ["cfg(false)", false],
  ["cfg(r#unix)", true],
  ["cfg(r#true)", false],
  ["cfg(all (unix))", true],
  ["cfg(all)", "cfg(all) is not a cfg(…) expression"],
  ['cfg(not = "a")', 'cfg(not = "a") is not a cfg(…) expression'],
  ["cfg(not(unix,))", "cfg(not(unix,)) is not a cfg(…) expression"],
  ["cfg(r#not(unix))", "cfg(r#not(unix)) is not a cfg(…) expression"],
  ["cfg(test(unix))", "cfg(test(unix)) is not a cfg(…) expression"],
  ["cfg(all(unix,,))", "cfg(all(unix,,)) is not a cfg(…) expression"],
  [" cfg(unix)", " cfg(unix) is neither a triple nor cfg(…)"],
  ['cfg(target_abi = "")', true],
  ["x86_64-unknown-linux-gnu", true],
  ["wasm32-unknown-unknown", false],
  ["cfg(unix", "cfg(unix does not end in )"],
  ["cfg(not(unix, windows))", "cfg(not(unix, windows)) is not a cfg(…) expression"],
  ["cfg()", "cfg() is not a cfg(…) expression"],
  ["cfg(unix windows)", "cfg(unix windows) is not a cfg(…) expression"],
  ["cfg(a & b)", "cfg(a & b) has a character that cfg(…) does not take"],
  ["two words", "two words is neither a triple nor cfg(…)"],
  [
    `cfg(${"not(".repeat(100)}unix${")".repeat(100)})`,
    `cfg(${"not(".repeat(100)}unix${")".repeat(100)}) is not a cfg(…) expression`,
  ],
])("%s", check);
