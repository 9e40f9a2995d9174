import { expect, test } from "vitest";
import { Rig } from "../rig/rig.js";

async function scriptFor(rig: Rig, shell: string): Promise<string> {
  const ran = await rig.pxMeta(["completions", shell]);
  expect(ran, ran.stderr).toMatchObject({ status: 0, stderr: "" });
  return ran.stdout;
}

const own =
  "generate verify-freshness inspect why what-if diff coverage conflicts validate propagate export override downloads shim doctor schema completions".split(
    " ",
  );

test.each(["bash", "zsh", "fish", "powershell", "elvish"])(
  "the script for %s knows every verb, and every option that its --help shows",
  async (shell) => {
    await using rig = await Rig.create();
    const script = await scriptFor(rig, shell);
    expect(own.filter((verb) => !script.includes(verb))).toEqual([]);
    for (const verb of ["verify-freshness", "inspect", "override", "downloads", "schema"]) {
      const help = await rig.pxMeta([verb, "--help"]);
      const options = [...help.stdout.matchAll(/^ {2}(?:-\w, | {4})--([a-z-]+)/gm)].map((match) => match[1] ?? "");
      expect(options.length).toBeGreaterThan(3);
      const dashed = shell === "fish" ? (name: string) => `-l ${name}` : (name: string) => `--${name}`;
      expect(options.filter((name) => !script.includes(dashed(name)))).toEqual([]);
    }
  },
);

/** Words as bash hands them to a completion: what stands before the cursor, the last one being typed. */
const typed: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ["the verbs", ["px-meta", "in"], ["inspect", "info", "init", "install"]],
  ["verbs after a toolchain", ["px-meta", "+nightly", "doc"], ["doctor", "doc"]],
  ["what a verb does", ["px-meta", "schema", ""], ["list", "show", "check"]],
  ["what is exported", ["px-meta", "export", ""], ["snapshot", "cyclonedx", "spdx", "graph"]],
  ["options", ["px-meta", "inspect", "--kn"], ["--knobs"]],
  ["options after a word", ["px-meta", "schema", "list", "--o"], ["--own"]],
  ["values", ["px-meta", "inspect", "--domain", "h"], ["host"]],
  ["values after =", ["px-meta", "doctor", "--format", "=", "j"], ["json"]],
  ["values after = when nothing is typed", ["px-meta", "doctor", "--format", "="], ["text", "json"]],
  ["shells", ["px-meta", "completions", ""], ["bash", "zsh", "fish", "powershell", "elvish"]],
  ["files", ["px-meta", "why", "--snapshot", "sn"], ["snap shot.json"]],
  ["folders", ["px-meta", "why", "--target-dir", "o"], ["out"]],
  ["our options of cargo's verbs", ["px-meta", "build", "--over"], ["--overrides"]],
  ["files after an option of ours", ["px-meta", "build", "--overrides", "sn"], ["snap shot.json"]],
  ["nothing of ours behind --", ["px-meta", "inspect", "--", "--kn"], []],
  ["nothing where the user alone knows", ["px-meta", "inspect", "-p", ""], []],
];

test("bash completes what is typed", async () => {
  await using rig = await Rig.create({ "snap shot.json": "", "out/x": "", "other.txt": "" });
  rig.write({ "script.bash": await scriptFor(rig, "bash") });
  for (const [what, words, expected] of typed) {
    const line = words.map((word) => `'${word}'`).join(" ");
    const run = `source script.bash; COMP_WORDS=(${line}); COMP_CWORD=${words.length - 1}; _px_meta; printf '%s\\n' "\${COMPREPLY[@]}"`;
    const { stdout, stderr } = await rig.run("bash", ["--norc", "-c", run]);
    expect([what, stdout.split("\n").filter((one) => one !== ""), stderr]).toEqual([what, expected, ""]);
  }
});

test("what is no shell is wrong usage", async () => {
  await using rig = await Rig.create();
  expect((await rig.pxMeta(["completions", "tcsh"])).status).toBe(2);
  expect((await rig.pxMeta(["completions"])).status).toBe(2);
});
