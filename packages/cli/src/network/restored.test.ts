import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { restored } from "./restored.js";

/** The environment of a program that two shells start, as `env` shows it. */
function through(env: Readonly<Record<string, string>>): readonly string[] {
  const words = ["-c", 'exec sh -c "exec \\"\\$@\\"" sh "$@"', "sh", ...restored(env, "env"), "env"];
  const { stdout } = spawnSync("sh", words, { env, encoding: "utf8" });
  return stdout.trim().split("\n").sort();
}

const { PATH = "" } = process.env;

// What stands for a shell on Windows is no part of it.
test.runIf(process.platform === "linux").each([
  [
    "names that are none for shells",
    { PATH, "CC_x86_64-unknown-linux-gnu": "a b", "x.y": "", "BASH_FUNC_f%%": "() { :; }" },
  ],
  ["what shells would set", { PATH, PWD: "/nowhere", SHLVL: "7", _: "/usr/bin/node" }],
  ["what shells would add", { PATH }],
])("a program that a shell starts has its environment: %s", (_, env: Readonly<Record<string, string>>) => {
  expect(through(env)).toEqual(
    Object.entries(env)
      .map(([name, value]) => `${name}=${value}`)
      .sort(),
  );
});

test("a program whose path has `=` in it is no variable", () => {
  expect(restored({}, "/a=b/cargo").slice(-3)).toEqual(["nice", "-n", "0"]);
});
