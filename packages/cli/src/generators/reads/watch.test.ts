import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, packageId } from "@px-meta/core/base";
import { afterAll, expect, test } from "vitest";
import type { Context } from "../../command.js";
import { realCargo } from "../../system/cargo.js";
import { realFiles } from "../../system/files.js";
import { undeclaredInputs } from "./check.js";
import { watchReads } from "./watch.js";

const top = realpathSync(mkdtempSync(join(tmpdir(), "px-meta-reads-")));
afterAll(() => rmSync(top, { recursive: true }));

const root = join(top, "w ö");
const context = (env: Context["env"] = process.env) => {
  return { files: realFiles, cargo: realCargo, env, cwd: root, stdout: process.stdout, stderr: process.stderr };
};

function write(files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
}

write({
  "api/Cargo.toml": "",
  "spec/declared.yaml": "",
  "spec/f<orgotten> é.yaml": "",
  "lib/part.yaml": "",
  "target/x": "",
  "../outside": "",
  "../made": "",
  "gen.sh": `read line <"spec/declared.yaml"
read line <"spec/f<orgotten> é.yaml"
read line <api/Cargo.toml
read line <target/x
echo new >../made && read line <../made
cat ../outside lib/part.yaml
exit 3`,
});

const watch = await watchReads(context());

/** What is said of `gen.sh`, which runs as the generator of `api`. */
function told(): string {
  if (!watch.ok) throw new Error(watch.error);
  const script = join(root, "gen.sh");
  const beganNs = BigInt(Date.now()) * 1_000_000n;
  const watched = watch.value({ program: "sh", args: [script], env: process.env }, root);
  if (!watched.ok) throw new Error(watched.error);
  const { program, args, file } = watched.value.call;
  const ran = spawnSync(program, args, { cwd: root, stdio: ["ignore", "pipe", "pipe", file ?? "ignore"] });
  expect(ran.stderr.toString()).toBe("");
  expect(ran.status).toBe(3);
  const generation = {
    package: packageId("api"),
    name: "api",
    version: "0.1.0",
    manifest: join(root, "api", "Cargo.toml"),
    generator: { program: { kind: "command", program: "sh" }, args: ["gen.sh"] },
    inputs: { files: ["../spec/declared.yaml"], env: ["VERSION"], facts: [] },
  } as const;
  const problems = undeclaredInputs(realFiles, {
    generation,
    reads: watched.value.reads(),
    beganNs,
    workspaceRoot: root,
    passedOver: [join(root, "target")],
    known: [script, join(root, "spec/declared.yaml")],
  });
  return problems.map(describe).join("\n\n");
}

test.skipIf(!watch.ok)(
  "what a generator reads is seen, with what of it is not declared, and the line that declares it",
  () => {
    expect(
      told()
        .replaceAll(top, "[TOP]")
        .replace(/\S*\/cat$/, "[CAT]"),
    ).toBe(
      `the generator of api 0.1.0 reads files that its inputs do not name, so that it is skipped when they change:
- lib/part.yaml (by cat)
- spec/f<orgotten> é.yaml
- [TOP]/outside, outside of the workspace (by cat)
in api/Cargo.toml, under [package.metadata.px.generate], say:
  inputs = { files = ["../spec/declared.yaml", "../lib/part.yaml", "../spec/f<orgotten> é.yaml"], env = ["VERSION"] }
keep what lies outside in the workspace, or name its absolute path in \`files\`

the generator of api 0.1.0 runs programs: that it runs again when they change, its inputs do not say:
- [CAT]`,
    );
  },
);

test.skipIf(process.platform !== "linux")("where there is no strace, or it may not trace, that is said", async () => {
  expect(await watchReads(context({ PATH: "" }))).toEqual({ ok: false, error: "there is no `strace`" });
  const refuses = async () => ({ status: 1, stdout: "", stderr: "strace: ptrace(PTRACE_TRACEME): not permitted\n" });
  expect(watch.ok ? await watchReads({ ...context(), cargo: { ask: refuses } }) : watch).toEqual({
    ok: false,
    error: watch.ok ? "strace cannot be used: strace: ptrace(PTRACE_TRACEME): not permitted" : watch.error,
  });
});
