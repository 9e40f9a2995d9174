import { afterAll, beforeAll, expect, test } from "vitest";
import { pathWithout } from "../network/workspace.js";
import { isMissing } from "../rig/programs.js";
import { Rig } from "../rig/rig.js";

const manifest = (inputs: string) => `[package]
name = "api"
version = "0.1.0"
edition = "2021"
[package.metadata.px.generate]
generator_type = "node_workspace_script"
generator_name = "gen/api.mjs"
${inputs}`;

let rig: Rig;
beforeAll(async () => {
  rig = await Rig.create({
    "Cargo.toml": `[workspace]\nmembers = ["api"]\nresolver = "2"\n`,
    "api/Cargo.toml": manifest(`inputs = { files = ["../spec/*.txt", "!../spec/old.txt"], env = ["LANGUAGE"] }\n`),
    "api/src/lib.rs": "",
    "gen/api.mjs": `import { readFileSync, writeFileSync } from "node:fs";
import { words } from "./words.mjs";
writeFileSync("api/src/lib.rs", readFileSync("spec/api.txt", "utf8") + readFileSync("templates/head", "utf8") + words);
readFileSync("api/src/lib.rs");`,
    "gen/words.mjs": "export const words = '';",
    "spec/api.txt": "// api\n",
    "templates/head": "// head\n",
  });
});
afterAll(() => rig[Symbol.asyncDispose]());

const check = ["generate", "--check-inputs", "--quiet"];

test.skipIf(isMissing("strace"))(
  "what a generator reads and does not declare is told, with the line that declares it",
  async () => {
    const line = `inputs = { files = ["../spec/*.txt", "!../spec/old.txt", "../gen/words.mjs", "../templates/head"], env = ["LANGUAGE"] }`;
    expect(rig.told(await rig.pxMeta(check))).toBe(`status 1
--- stdout
--- stderr
error: the generator of api 0.1.0 reads files that its inputs do not name, so that it is skipped when they change:
  - gen/words.mjs
  - templates/head
  in api/Cargo.toml, under [package.metadata.px.generate], say:
    ${line}
`);
    expect(rig.read("api/src/lib.rs")).toBe("// api\n// head\n");
    rig.write({ "api/Cargo.toml": manifest(line) });
    expect(rig.told(await rig.pxMeta(check))).toBe("status 0\n--- stdout\n--- stderr\n");
  },
);

test.skipIf(process.platform === "win32")("without strace that is said, and nothing runs", async () => {
  const ran = await rig.pxMeta(check, { env: pathWithout(rig, "strace") });
  expect(ran).toMatchObject({ status: 3, stdout: "" });
  expect(ran.stderr).toMatch(/^error: what generators read cannot be seen here: /);
});

test("together with --dry-run it is refused", async () => {
  const ran = await rig.pxMeta([...check, "--dry-run"]);
  expect(ran).toMatchObject({ status: 2, stdout: "" });
  expect(ran.stderr).toContain("--check-inputs runs generators, and --dry-run runs nothing");
});
