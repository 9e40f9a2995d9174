import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Rig, repository } from "../rig/rig.js";
import type { Ran } from "../rig/run.js";

const bin = join(repository, "packages", "cli", "bin", "px-meta.mjs");
const manifest = (name: string, more = "") =>
  `[package]\nname = "${name}"\nversion = "0.1.0"\nedition = "2021"\n\n[package.metadata.px.generate]\ngenerator_type = "cargo_workspace_binary"\ngenerator_name = "generator"\n${more}`;

/** A generator that does as the variable `DO` says, after it has written half of its package. */
const generator = `use std::io::Write;
use std::{env, fs, path::PathBuf, thread, time::Duration};

fn main() {
    let manifest = PathBuf::from(env::var_os("CARGO_PX_GENERATED_PKG_MANIFEST_PATH").unwrap());
    let source = manifest.with_file_name("src").join("lib.rs");
    let root = PathBuf::from(env::var_os("CARGO_PX_WORKSPACE_ROOT_DIR").unwrap());
    match env::var("DO").unwrap_or_default().as_str() {
        "flood" => {
            let line = vec![b'x'; 1 << 20];
            for _ in 0..50 {
                std::io::stdout().write_all(&line).unwrap();
            }
        }
        "delete" => fs::remove_file(&manifest).unwrap(),
        "no toml" => fs::write(&manifest, "[package\\nname").unwrap(),
        "no package" => fs::write(&manifest, "[dependencies]\\n").unwrap(),
        "no such dependency" => {
            let text = fs::read_to_string(&manifest).unwrap();
            fs::write(&manifest, text + "\\n[dependencies]\\nnowhere = { path = \\"../nowhere\\" }\\n").unwrap();
        }
        "everything" => fs::remove_dir_all(manifest.parent().unwrap()).unwrap(),
        "hang" => {
            fs::write(&source, "pub const HALF: ").unwrap();
            fs::write(root.join("hangs"), "").unwrap();
            thread::sleep(Duration::from_secs(600));
        }
        "slow" => {
            let busy = manifest.with_file_name("busy");
            fs::OpenOptions::new().write(true).create_new(true).open(&busy).expect("nobody else generates this package");
            thread::sleep(Duration::from_millis(200));
            fs::remove_file(busy).unwrap();
        }
        _ => {}
    }
    if source.parent().unwrap().exists() {
        fs::write(source, "pub const WHOLE: bool = true;\\n").unwrap();
    }
}
`;

let rig: Rig;
beforeAll(async () => {
  rig = await Rig.create(
    {
      "Cargo.toml": '[workspace]\nresolver = "2"\nmembers = ["erzeugt ä", "generator", "other"]\n',
      "generator/Cargo.toml": '[package]\nname = "generator"\nversion = "0.1.0"\nedition = "2021"\n',
      "generator/src/main.rs": generator,
      "erzeugt ä/Cargo.toml": manifest("made"),
      "erzeugt ä/src/lib.rs": "pub const BEFORE: bool = true;\n",
      "erzeugt ä/kept.txt": "kept\n",
      "other/Cargo.toml": manifest("other"),
      "other/src/lib.rs": "pub const BEFORE: bool = true;\n",
    },
    { name: "mit Ümlaut und Leerzeichen" },
  );
  // All that follows finds the generator compiled.
  expect((await rig.cargo(["build", "--quiet", "-p", "generator"])).status).toBe(0);
});
afterAll(() => rig[Symbol.asyncDispose]());

/** Every file of the generated package, with its text and the time of its last change. */
function made(): readonly (readonly [string, string, number])[] {
  const files = readdirSync(rig.path("erzeugt ä"), { recursive: true, encoding: "utf8" }).map((name) =>
    join("erzeugt ä", name),
  );
  return files
    .filter((name) => statSync(rig.path(name)).isFile())
    .sort()
    .map((name) => [name, rig.read(name), statSync(rig.path(name)).mtimeMs] as const);
}

function generate(what: string, ...args: readonly string[]): Promise<Ran> {
  return rig.pxMeta(["generate", "-p", "made", ...args], { env: { DO: what } });
}

test.each([
  ["delete", "generator, the generator of made, .*: it is gone"],
  ["everything", "generator, the generator of made, .*: it is gone"],
  ["no toml", "generator, the generator of made, .*: it is no TOML"],
  ["no package", "generator, the generator of made, .*no table \\[package\\]"],
  ["no such dependency", "nowhere"],
])("a generator that leaves a workspace that is none (%s) changes nothing", async (what, words) => {
  const before = made();
  const ran = await generate(what);
  expect(ran.status, ran.stderr).not.toBe(0);
  expect(ran.stderr).toMatch(new RegExp(words));
  expect(made()).toEqual(before);
});

test("whatever a generator prints arrives, of several the one after the other", async () => {
  if (process.platform === "win32") return;
  const script = `"${process.execPath}" "${bin}" generate --workspace --quiet | tee >(wc -c >&2) | tr -d x | wc -c`;
  const ran = await rig.run("bash", ["-c", script], { env: { DO: "flood" } });
  expect([ran.status, ran.stdout.trim(), ran.stderr]).toEqual([0, "0", expect.stringContaining(`${100 * (1 << 20)}`)]);
});

test.skipIf(process.platform === "win32")(
  "Ctrl-C ends a generator that hangs, and leaves its package as it was",
  async () => {
    const before = made();
    const abort = new AbortController();
    const running = rig.pxMeta(["build", "-p", "made"], { env: { DO: "hang" }, signal: abort.signal, group: true });
    while (!existsSync(rig.path("hangs"))) await new Promise((done) => setTimeout(done, 20));
    expect(readFileSync(rig.path("erzeugt ä/src/lib.rs"), "utf8")).toBe("pub const HALF: ");
    abort.abort();
    const ran = await running;
    expect([ran.signal, made()]).toEqual(["SIGINT", before]);
  },
);

test("two px-meta at once generate a package one after the other", async () => {
  const both = await Promise.all([generate("slow"), generate("slow"), generate("slow")]);
  for (const ran of both) expect(ran, ran.stderr).toMatchObject({ status: 0 });
  expect(rig.read("erzeugt ä/src/lib.rs")).toBe("pub const WHOLE: bool = true;\n");
});

test.each([
  [
    "its version is not generated again for that",
    "version",
    { status: 0, stderr: expect.stringMatching(/^ +Generating counted\n +Generated counted in .*\n$/) },
  ],
  [
    "what is declared of it is stopped",
    "generator_args = [",
    { status: 1, stderr: expect.stringContaining("again and again") },
  ],
])("a package whose generator changes with each run %s", async (_, line, expected) => {
  await using counted = await Rig.create({
    "Cargo.toml": '[workspace]\nresolver = "2"\nmembers = ["counted"]\n',
    "count.mjs": `import { readFileSync, writeFileSync } from "node:fs";
      const manifest = process.env.CARGO_PX_GENERATED_PKG_MANIFEST_PATH;
      const count = (text) => text.replace(/\\d+(?="\\]?$)/, (patch) => Number(patch) + 1);
      const lines = readFileSync(manifest, "utf8").split("\\n");
      writeFileSync(manifest, lines.map((one) => (one.startsWith(${JSON.stringify(line)}) ? count(one) : one)).join("\\n"));`,
    "counted/Cargo.toml": `[package]
name = "counted"
version = "0.1.0"
edition = "2021"

[package.metadata.px.generate]
generator_type = "node_workspace_script"
generator_name = "../count.mjs"
generator_args = ["0"]
`,
    "counted/src/lib.rs": "",
  });
  expect(await counted.pxMeta(["generate"])).toMatchObject(expected);
  expect(counted.read("counted/Cargo.toml")).not.toContain(line === "version" ? '"0.1.0"' : '["0"]');
});

test.each([["generate"], ["verify-freshness"]])("%s where there is no workspace says what is missing", async (verb) => {
  await using empty = await Rig.create();
  expect(await empty.pxMeta([verb])).toMatchObject({
    status: 3,
    stderr: expect.stringContaining("could not find `Cargo.toml`"),
  });
});
