import fs from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, type Problem, severityOf } from "@px-meta/core/base";
import { afterAll, expect, test, vi } from "vitest";
import type { Context } from "../command.js";
import { realFiles } from "../system/files.js";
import { staleWords } from "./fresh.js";
import type { Known } from "./known.js";
import type { WrittenFile } from "./remember.js";
import { openSkipping } from "./skipping.js";

const top = fs.realpathSync(fs.mkdtempSync(join(tmpdir(), "px-meta-skipping-")));
afterAll(() => fs.rmSync(top, { recursive: true, force: true }));

let count = 0;

/** A workspace on the real disk, whose generator writes what the test says. */
class Ground {
  readonly root = join(top, `${count++}`);
  readonly variables: Record<string, string> = { API: "1" };
  readonly store = join(top, `store-${count++}`);
  inputs: readonly string[] = ["spec/**/*.yaml"];
  args: readonly string[] = [];
  foreign: readonly string[] = [];
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
    const env = { PX_META_STORE: this.store };
    const context = { files: realFiles, env, cwd: this.root } as unknown as Context;
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
      foreign: this.foreign,
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
    const problems = await this.skipping.remember(looked, written);
    return [...looked.problems, ...problems, ...(await this.skipping.close())].map((problem) => this.told(problem));
  }

  /** Brings back what the store has; says which files that changed, and what is wrong. */
  async restore(): Promise<readonly string[] | undefined> {
    this.skipping = this.open();
    const looked = await this.skipping.look(this.known());
    const { changed, problems } = await this.skipping.restore(looked);
    const said = [...problems, ...(await this.skipping.close())].map((problem) => this.told(problem));
    return changed === undefined && said.length === 0 ? undefined : [...(changed ?? []), ...said];
  }

  /** All files of the package, with their contents. */
  package(): Readonly<Record<string, string>> {
    const names = fs.readdirSync(this.path("gen"), { recursive: true, withFileTypes: true });
    const paths = names.filter((one) => !one.isDirectory()).map((one) => join(one.parentPath, one.name));
    return Object.fromEntries(
      paths.sort().map((path) => [path.slice(this.path("gen/").length), fs.readFileSync(path, "utf8")]),
    );
  }

  told(problem: Problem): string {
    return `${severityOf(problem)}: ${describe(problem)}`.replaceAll(this.root, "ROOT").replaceAll(this.store, "STORE");
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
    "warning: spec/a.yaml was changed while the generator of gen 0.1.0 ran, so nobody knows what it read; it runs again the next time",
  ]);
  expect(await ground.stale()).toEqual(["it was not generated here before"]);
});

test("nothing is remembered where the generator writes its input", async () => {
  const ground = new Ground();
  ground.inputs = ["src/lib.rs"];
  ground.write({ "gen/src/lib.rs": "" });
  expect(await ground.generate(outputs)).toEqual([
    `warning: the generator of gen 0.1.0 writes src/lib.rs, which it declares as an input, so it runs each time; exclude it by "!…" in inputs.files`,
  ]);
});

/** A package that was generated from two states of its input, the second one in place. */
async function switched(): Promise<Ground> {
  const ground = await generated();
  ground.write({ "spec/a.yaml": "other" });
  await ground.generate({ "src/lib.rs": "// other", "src/more.rs": "// more" });
  ground.write({ "spec/a.yaml": "one" });
  return ground;
}

const before = { "Cargo.toml": "[package]\n", "README.md": "by hand", "src/lib.rs": "// generated" };
const after = { ...before, "src/lib.rs": "// other", "src/more.rs": "// more" };

test("what was generated from the same inputs before comes back, either way", async () => {
  const ground = await switched();
  expect(ground.package()).toEqual(after);
  expect(await ground.restore()).toEqual(["src/lib.rs", "src/more.rs"]);
  expect(ground.package()).toEqual(before);
  expect(await ground.stale()).toEqual([]);
  ground.write({ "spec/a.yaml": "other" });
  expect(await ground.restore()).toEqual(["src/lib.rs", "src/more.rs"]);
  expect(ground.package()).toEqual(after);
  expect(await ground.stale()).toEqual([]);
});

test("files that are equal are not touched", async () => {
  const ground = await generated();
  fs.rmSync(ground.path("target"), { recursive: true });
  ground.write({ "gen/src/lib.rs": "// edited" });
  const stampOf = () => fs.statSync(ground.path("gen/README.md"), { bigint: true }).ctimeNs;
  const stamp = stampOf();
  expect(await ground.restore()).toEqual(["src/lib.rs"]);
  expect(stampOf()).toBe(stamp);
  expect(ground.package()).toEqual(before);
});

test("an output that was edited or removed comes back", async () => {
  const ground = await generated();
  ground.write({ "gen/src/lib.rs": "// edited" });
  expect(await ground.restore()).toEqual(["src/lib.rs"]);
  fs.rmSync(ground.path("gen/src"), { recursive: true });
  expect(await ground.restore()).toEqual(["src/lib.rs"]);
  expect(ground.package()).toEqual(before);
});

test("an output that may be run may be run when it comes back", async () => {
  const ground = new Ground();
  ground.write({ "gen/run.sh": "" });
  fs.chmodSync(ground.path("gen/run.sh"), 0o755);
  await ground.generate({ "run.sh": "echo" });
  fs.rmSync(ground.path("gen/run.sh"));
  expect(await ground.restore()).toEqual(["run.sh"]);
  expect(fs.statSync(ground.path("gen/run.sh")).mode & 0o100).toBe(0o100);
});

test.each<[string, (ground: Ground) => void]>([
  ["a manifest that people edited", (it) => it.write({ "gen/Cargo.toml": "[package]\n# mine\n" })],
  ["a file by hand that is another", (it) => it.write({ "gen/README.md": "edited" })],
  ["a file by hand that is new", (it) => it.write({ "gen/notes.md": "" })],
  ["a file by hand that is gone", (it) => fs.rmSync(it.path("gen/README.md"))],
])("nothing comes back over %s", async (_, change) => {
  const ground = await switched();
  change(ground);
  const found = ground.package();
  expect(await ground.restore()).toBeUndefined();
  expect(ground.package()).toEqual(found);
});

test("a manifest comes back where it is what it was before the generator or after it", async () => {
  const ground = new Ground();
  await ground.generate({ ...outputs, "Cargo.toml": "[package]\n# generated\n" });
  ground.write({ "gen/Cargo.toml": "[package]\n", "gen/src/lib.rs": "" });
  expect(await ground.restore()).toEqual(["Cargo.toml", "src/lib.rs"]);
  expect(ground.package()["Cargo.toml"]).toBe("[package]\n# generated\n");
});

test("a manifest comes back where only generators have changed it since", async () => {
  const ground = new Ground();
  const manifestOf = (text: string) => `[package]\n# ${text}\n`;
  await ground.generate({ "Cargo.toml": manifestOf("one") });
  ground.write({ "spec/a.yaml": "other" });
  await ground.generate({ "Cargo.toml": manifestOf("other") });
  ground.write({ "spec/a.yaml": "one" });
  expect(await ground.restore()).toEqual(["Cargo.toml"]);
  expect(ground.package()["Cargo.toml"]).toBe(manifestOf("one"));
  ground.write({ "spec/a.yaml": "other" });
  expect(await ground.restore()).toEqual(["Cargo.toml"]);
  ground.write({ "spec/a.yaml": "one", "gen/Cargo.toml": `${manifestOf("other")}# mine\n` });
  expect(await ground.restore()).toBeUndefined();
  await ground.generate({ "Cargo.toml": `${manifestOf("one")}# mine\n` });
  ground.write({ "spec/a.yaml": "other" });
  expect(await ground.restore()).toBeUndefined();
});

test("what a generator published comes back, and goes", async () => {
  const ground = await generated();
  const facts = ground.path("target/facts.json");
  ground.write({ "spec/a.yaml": "other" });
  await ground.generate({}, () => ground.write({ "target/facts.json": "{}" }));
  ground.write({ "spec/a.yaml": "one" });
  expect(await ground.restore()).toEqual([]);
  expect(fs.existsSync(facts)).toBe(false);
  ground.write({ "spec/a.yaml": "other" });
  expect(await ground.restore()).toEqual([]);
  expect(fs.readFileSync(facts, "utf8")).toBe("{}");
  expect(await ground.stale()).toEqual([]);
});

function blobs(ground: Ground): readonly string[] {
  const names = fs.readdirSync(join(ground.store, "cas"), { recursive: true, withFileTypes: true });
  return names.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
}

function documents(ground: Ground): readonly string[] {
  const names = fs.readdirSync(join(ground.store, "ac"), { recursive: true, withFileTypes: true });
  return names.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
}

function spoil(path: string, text: string): void {
  fs.chmodSync(path, 0o644);
  fs.writeFileSync(path, text);
}

test("contents that are gone from the store bring nothing back", async () => {
  const ground = await switched();
  for (const path of blobs(ground)) fs.rmSync(path);
  expect(await ground.restore()).toBeUndefined();
  expect(ground.package()).toEqual(after);
});

test("contents that are corrupt bring nothing back, and are reported", async () => {
  const ground = await switched();
  for (const path of blobs(ground)) spoil(path, "corrupt");
  expect((await ground.restore())?.map((one) => one.replace(/cas\/.*? in/, "cas/… in"))).toEqual([
    "warning: STORE/cas/… in the content store did not fit its digest any more and was removed; look after the disk where that happens again",
  ]);
  expect(ground.package()).toEqual(after);
});

test("a document that is torn brings nothing back, and is reported", async () => {
  const ground = await switched();
  for (const path of documents(ground)) spoil(path, fs.readFileSync(path, "utf8").slice(0, -9));
  expect((await ground.restore())?.map((one) => one.replace(/ac\/.*? in/, "ac/… in"))).toEqual([
    "warning: STORE/ac/… in the content store did not fit its digest any more and was removed; look after the disk where that happens again",
  ]);
  expect(await ground.restore()).toBeUndefined();
});

test("a document that others may write counts for nothing", async () => {
  const ground = await switched();
  for (const path of documents(ground)) fs.chmodSync(path, 0o666);
  expect(await ground.restore()).toBeUndefined();
});

test("where no store can be, one warning says so, and all is remembered but there", async () => {
  const ground = new Ground();
  fs.writeFileSync(ground.store, "a file");
  expect(await ground.generate(outputs)).toEqual([
    "warning: what generators write is not kept for the next time: cannot use the content store STORE: a folder on its path is a file; name another folder in PX_META_STORE",
  ]);
  expect(await ground.stale()).toEqual([]);
});

test("where the store's disk is full, one warning says so, and all is remembered but there", async () => {
  const ground = new Ground();
  const write = fs.writeFileSync;
  vi.spyOn(fs, "writeFileSync").mockImplementation((path, ...rest) => {
    if (`${path}`.startsWith(join(ground.store, "tmp"))) throw Object.assign(new Error(), { code: "ENOSPC" });
    write(path, ...rest);
  });
  const said = await ground.generate(outputs);
  vi.restoreAllMocks();
  expect(said).toEqual([
    "warning: what generators write is not kept for the next time: no space for 10 bytes in the content store STORE; free some (`px-meta downloads gc`), or name a folder of another disk in PX_META_STORE",
  ]);
  expect(await ground.stale()).toEqual([]);
});

test.skipIf(process.getuid?.() === 0)("a store that may only be read gives what it has, and gets nothing", async () => {
  const ground = await switched();
  const shelves = ["", "cas", "tmp"].map((name) => join(ground.store, name));
  for (const path of shelves) fs.chmodSync(path, 0o555);
  expect(await ground.restore()).toEqual(["src/lib.rs", "src/more.rs"]);
  ground.write({ "spec/a.yaml": "third" });
  expect(await ground.generate({ "src/lib.rs": "// third" })).toEqual([]);
  for (const path of shelves) fs.chmodSync(path, 0o755);
});

test("large files are kept and come back, too", async () => {
  const ground = new Ground();
  await ground.generate({ "src/lib.rs": "x".repeat(3 << 20) });
  fs.rmSync(ground.path("gen/src/lib.rs"));
  expect(await ground.restore()).toEqual(["src/lib.rs"]);
  expect(fs.statSync(ground.path("gen/src/lib.rs")).size).toBe(3 << 20);
});

test("a package with links is looked at, and not kept", async () => {
  const ground = new Ground();
  fs.symlinkSync("README.md", ground.path("gen/link.md"));
  expect(await ground.generate(outputs)).toEqual([]);
  expect(await ground.stale()).toEqual([]);
  fs.rmSync(ground.path("gen/link.md"));
  fs.symlinkSync("Cargo.toml", ground.path("gen/link.md"));
  expect(await ground.stale()).toEqual(["link.md was edited"]);
  expect(await ground.restore()).toBeUndefined();
});

test.each<[string, (text: string) => string]>([
  ["torn", (text) => text.slice(0, -20)],
  ["edited", (text) => text.replace("bp", "px")],
  ["of another version", (text) => text.replace("generation@1", "generation@9")],
  ["empty", () => ""],
  ["something else", () => "null\n"],
])("a record that is %s counts for nothing", async (_, change) => {
  const ground = await generated();
  const folder = ground.path("target/px-meta/generators");
  const [name = ""] = fs.readdirSync(folder);
  fs.writeFileSync(join(folder, name), change(fs.readFileSync(join(folder, name), "utf8")));
  expect(await ground.stale()).toEqual(["it was not generated here before"]);
});

test("files of other packages below are none of the package", async () => {
  const ground = await generated();
  ground.write({ "gen/nested/Cargo.toml": "", "gen/.git/HEAD": "" });
  ground.foreign = [ground.path("gen/nested")];
  expect(await ground.stale()).toEqual([]);
});

test("two generations that share a workspace are told apart", async () => {
  const ground = await generated();
  ground.write({ "gen2/Cargo.toml": "" });
  const known = ground.known();
  const other = { ...known, asked: { ...known.asked, folder: ground.path("gen2") } };
  expect((await ground.skipping.look(other)).stale.map(staleWords)).toEqual(["it was not generated here before"]);
});

test.runIf(process.platform === "linux")(
  "a name that is not Unicode is in the way of a record, and says so",
  async () => {
    const ground = new Ground();
    fs.writeFileSync(Buffer.concat([Buffer.from(ground.path("gen/")), Buffer.from([0x66, 0xff])]), "");
    expect(await ground.generate(outputs)).toEqual([
      "warning: it cannot be noted what the generator of gen 0.1.0 wrote: ROOT/gen/f\ufffd: it is gone, or its name is not Unicode; it runs again the next time",
    ]);
  },
);
