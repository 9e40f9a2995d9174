import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { Rig, repository } from "../rig/rig.js";

const page = readFileSync(join(repository, "README.md"), "utf8");

function block(language: string): string {
  return new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, "m").exec(page)?.[1] ?? "";
}

test("the build script in the README builds and runs", async () => {
  const crate = JSON.stringify(join(repository, "crates", "px-meta"));
  await using rig = await Rig.create({
    "Cargo.toml": `[package]\nname = "app"\nversion = "0.1.0"\nedition = "2021"\n\n[build-dependencies]\npx-meta = { path = ${crate} }\n`,
    "build.rs": block("rust"),
    "src/lib.rs": "",
  });
  const built = await rig.cargo(["build"]);
  expect(built, built.stderr).toMatchObject({ status: 0 });
});

test("the override file in the README is one", async () => {
  await using rig = await Rig.create({
    "Cargo.toml": '[package]\nname = "app"\nversion = "0.1.0"\n',
    "src/lib.rs": "",
    "px-meta.toml": block("toml"),
  });
  const checked = await rig.pxMeta(["override", "check", "px-meta.toml"]);
  expect(checked.stderr).not.toMatch(/px-meta\.toml:\d+:\d+: (?!.*matches nothing)/);
});
