import { expect, test } from "vitest";
import { ownershipOf, shimText } from "./text.js";

/** What a file is to `px-meta shim`. */
function check(text: string, expected: ReturnType<typeof ownershipOf>): void {
  expect(ownershipOf(text)).toBe(expected);
}

const shell = shimText("linux", "/bin/bash -p");
const batch = shimText("win32", "");

test.each([
  ["the shim for POSIX systems", shell],
  ["the shim for Windows", batch],
])("%s is ours", (_, text) => check(text, "ours"));

test.each([
  ["another interpreter", shell.replace("/bin/bash", "/opt/bash")],
  ["one line more", `${shell}# mine\n`],
  ["one line less", shell.slice(0, shell.indexOf("exit 127"))],
  ["another version than its digest was made for", shell.replace("shim 1 ", "shim 2 ").replace("exit 127", "exit 1")],
  ["no digest", shell.replace(/sha256=.*/, "")],
  ["a change of the one for Windows", batch.replace("goto cargo", "goto look")],
])("with %s it was changed", (_, text) => check(text, "changed"));

test.each([
  ["nothing", ""],
  ["one line", "#!/bin/sh"],
  ["another script", "#!/bin/sh\nexec cargo\n"],
  ["one that speaks of the shim further down", "#!/bin/sh\n\n# px-meta shim 1\n"],
])("%s is foreign", (_, text) => check(text, "foreign"));

test("the shim is for every POSIX shell: no line of it takes more than the standard has", () => {
  expect(shell).not.toMatch(/\[\[|\blocal\b|\bfunction \w+ *\{|<<<|&>|\$'|=\(/);
});

test("each name that the shim sets is its own, so that no variable of the user's changes", () => {
  const script = shell.replace(/awk '[\s\S]*?' "\$@"/, "awk");
  const names = [...script.matchAll(/(?:^|[\s;&])([A-Za-z_]\w*)=/gm)].map(([, name = ""]) => name);
  // `IFS` is for one `read` alone.
  const others = new Set(names.filter((name) => !name.startsWith("_px_")));
  expect([...others].sort()).toEqual(["IFS", "PX_META_SHIM", "PX_META_SHIM_PASSED", "sha256"]);
});
