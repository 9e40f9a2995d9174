import fs from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { describe } from "@px-meta/core/base";
import { afterAll, expect, test } from "vitest";
import type { Context } from "../command.js";
import { realFiles } from "../system/files.js";
import { staleWords } from "./fresh.js";
import { type Known, openSkipping, type WrittenFile } from "./skipping.js";

const top = fs.realpathSync(fs.mkdtempSync(join(tmpdir(), "px-meta-skipping-")));
afterAll(() => fs.rmSync(top, { recursive: true, force: true }));

let count = 0;

/** A workspace on the real disk, whose generator writes what the test says. */
class Ground {
  readonly root = join(top, `${count++}`);
  readonly variables: Record<string, string> = { API: "1" };
  inputs: readonly string[] = ["spec/**/*.yaml"];
  args: readonly string[] = [];
  skipping = this.open();

  constructor() {
    this.write({
      "spec/a.yaml": "one",
      "spec/deep/b.yaml": "two",
      "gen/Cargo.toml": "[package]\n",
      "gen/README.md": "by hand",
      "bin/generator": "program",
    });
  }

  private open() {
    const context = { files: realFiles, env: {}, cwd: this.root } as unknown as Context;
    return openSkipping(context, { buildDir: join(this.root, "target"), host: "here" });
  }

  path(name: string): string {
    return join(this.root, name);
  }

  write(files: Readonly<Record<string, string>>): void {
    for (const [name, text] of Object.entries(files)) {
      fs.mkdirSync(dirname(this.path(name)), { recursive: true });
      fs.writeFileSync(this.path(name), text);
    }
  }

  known(): Known {
    return {
      asked: {
        label: "gen 0.1.0",
        files: this.inputs,
        env: ["API"],
        facts: [["target@1", "{}"]],
        folder: this.path("gen"),
        workspaceRoot: this.root,
        skipped: [this.path("target")],
        variables: this.variables,
      },
      foreign: [this.path("target")],
      program: { kind: "binary", name: "bp", path: this.path("bin/generator") },
      args: this.args,
      publication: this.path("target/facts.json"),
    };
  }

  /** What a new run of px-meta says. */
  async stale(): Promise<readonly string[]> {
    this.skipping = this.open();
    return (await this.skipping.look(this.known())).stale.map(staleWords);
  }

  /** Runs a generator that writes these files; says what is wrong. */
  async generate(outputs: Readonly<Record<string, string>>, meanwhile = () => {}): Promise<readonly string[]> {
    this.skipping = this.open();
    const looked = await this.skipping.look(this.known());
    const written = Object.keys(outputs).map((path): WrittenFile => ({ path, kind: "changed" }));
    this.write(Object.fromEntries(Object.entries(outputs).map(([path, text]) => [`gen/${path}`, text])));
    meanwhile();
    const problems = [...looked.problems, ...(await this.skipping.remember(looked, written))];
    return problems.map((problem) => describe(problem).replaceAll(this.root, "ROOT"));
  }
}

const outputs = { "src/lib.rs": "// generated" };

async function generated(): Promise<Ground> {
  const ground = new Ground();
  expect(await ground.stale()).toEqual(["it was not generated here before"]);
  expect(await ground.generate(outputs)).toEqual([]);
  expect(await ground.stale()).toEqual([]);
  return ground;
}

test("touching every file changes nothing", async () => {
  const ground = await generated();
  const moment = new Date(Date.now() - 5000);
  for (const name of ["spec/a.yaml", "spec/deep/b.yaml", "gen/src/lib.rs", "bin/generator"]) {
    fs.utimesSync(ground.path(name), moment, moment);
  }
  expect(await ground.stale()).toEqual([]);
});

test("one byte changed with size and modification time as they were is seen", async () => {
  const ground = await generated();
  await sleep(30);
  expect(await ground.stale()).toEqual([]);
  const { atime, mtime } = fs.statSync(ground.path("spec/a.yaml"));
  fs.writeFileSync(ground.path("spec/a.yaml"), "two");
  fs.utimesSync(ground.path("spec/a.yaml"), atime, mtime);
  expect(await ground.stale()).toEqual(["spec/a.yaml changed"]);
});

test.each<[string, (ground: Ground) => void, readonly string[]]>([
  ["an input is new", (it) => it.write({ "spec/c.yaml": "" }), ["spec/c.yaml is a new input"]],
  ["an input is gone", (it) => fs.rmSync(it.path("spec/a.yaml")), ["spec/a.yaml is no input any more"]],
  ["a file is no input", (it) => it.write({ "spec/notes.txt": "" }), []],
  ["the program is another", (it) => it.write({ "bin/generator": "PROGRAM" }), ["the generator bp changed"]],
  ["a variable is another", (it) => Object.assign(it.variables, { API: "2" }), ["API changed"]],
  ["a variable is not set", (it) => delete it.variables.API, ["API changed"]],
  ["the arguments are others", (it) => Object.assign(it, { args: ["-q"] }), ["the generator's arguments changed"]],
  ["an output was edited", (it) => it.write({ "gen/src/lib.rs": "// edited" }), ["src/lib.rs was edited"]],
  ["an output is gone", (it) => fs.rmSync(it.path("gen/src/lib.rs")), ["src/lib.rs was removed"]],
  ["the manifest was edited", (it) => it.write({ "gen/Cargo.toml": "" }), ["Cargo.toml was edited"]],
  ["a file was added", (it) => it.write({ "gen/src/x.rs": "" }), ["src/x.rs was added to the package"]],
  ["an output may be run", (it) => fs.chmodSync(it.path("gen/src/lib.rs"), 0o755), ["src/lib.rs was edited"]],
  [
    "something else was published",
    (it) => it.write({ "target/facts.json": "{}" }),
    ["the facts that it published are not there as it published them"],
  ],
])("%s", async (_, change, expected) => {
  const ground = await generated();
  change(ground);
  expect(await ground.stale()).toEqual(expected);
});

test("nothing is remembered where an input changed while the generator ran", async () => {
  const ground = new Ground();
  expect(await ground.generate(outputs, () => ground.write({ "spec/a.yaml": "other" }))).toEqual([
    "spec/a.yaml was changed while the generator of gen 0.1.0 ran, so nobody knows what it read; it runs again the next time",
  ]);
  expect(await ground.stale()).toEqual(["it was not generated here before"]);
});

test("nothing is remembered where the generator writes its input", async () => {
  const ground = new Ground();
  ground.inputs = ["src/lib.rs"];
  ground.write({ "gen/src/lib.rs": "" });
  expect(await ground.generate(outputs)).toEqual([
    `the generator of gen 0.1.0 writes src/lib.rs, which it declares as an input, so it runs each time; exclude it by "!…" in inputs.files`,
  ]);
});
