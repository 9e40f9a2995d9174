import fs from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, sha256 } from "@px-meta/core/base";
import { afterAll, expect, test, vi } from "vitest";
import { digests } from "./digests.js";
import { type InputsAsked, type TakenInputs, takeInputs } from "./inputs.js";

const top = fs.realpathSync(fs.mkdtempSync(join(tmpdir(), "px-meta-inputs-")));
afterAll(() => fs.rmSync(top, { recursive: true, force: true }));

let count = 0;

/** A workspace with some files, each with its own path as contents; `a -> b` is a link. */
function workspace(...names: readonly string[]): string {
  const root = join(top, `${count++}`);
  fs.mkdirSync(join(root, "gen"), { recursive: true });
  for (const name of names) {
    const [path = "", target] = name.split(" -> ");
    fs.mkdirSync(dirname(join(root, path)), { recursive: true });
    if (target === undefined) fs.writeFileSync(join(root, path), name);
    else fs.symlinkSync(target, join(root, path));
  }
  return root;
}

function asked(root: string, files: readonly string[], more: Partial<InputsAsked> = {}): InputsAsked {
  const folder = join(root, "gen");
  const skipped = [join(root, "target")];
  const none = { env: [], facts: [], variables: {} };
  return { label: "gen 0.1.0", files, folder, workspaceRoot: root, skipped, ...none, ...more };
}

function told({ inputs, problems }: TakenInputs, root: string): readonly string[] {
  const paths = (inputs?.files ?? []).map(([path]) => path);
  return [...paths, ...problems.map((problem) => describe(problem).replaceAll(root, "ROOT"))];
}

async function found(root: string, ...files: readonly string[]): Promise<readonly string[]> {
  return told(await takeInputs(asked(root, files), digests()), root);
}

const tree = [
  ...["spec/a.yaml", "spec/b.yml", "spec/.hidden.yaml", "spec/deep/c.yaml", "spec/deep/er/d.yaml"],
  ...["spec/[id].yaml", "spec/(x) y.yaml", "spec/ü/é.yaml", "gen/own.yaml", "target/x.yaml", ".git/x.yaml", "top.yaml"],
];
const all = tree.slice(0, 8).filter((path) => path !== "spec/b.yml");

test.each<[string, readonly string[], readonly string[]]>([
  ["a path is that file", ["spec/a.yaml"], ["spec/a.yaml"]],
  ["a folder is all in and below it", ["spec/deep"], ["spec/deep/c.yaml", "spec/deep/er/d.yaml"]],
  ["a folder may end with a slash", ["./spec/deep/"], ["spec/deep/c.yaml", "spec/deep/er/d.yaml"]],
  ["the package's own come first", ["*.yaml"], ["gen/own.yaml"]],
  ["what the package has not is looked for in the workspace", ["to*.yaml"], ["top.yaml"]],
  ["`*` stays within a folder", ["spec/deep/*.yaml"], ["spec/deep/c.yaml"]],
  ["`*` may be a folder", ["spec/*/er/*"], ["spec/deep/er/d.yaml"]],
  ["`**` is any number of folders", ["spec/**/*.yaml"], all.toSorted()],
  ["braces are one or the other", ["spec/{a.yaml,deep/c.yaml}"], ["spec/a.yaml", "spec/deep/c.yaml"]],
  ["brackets are one letter of some", ["spec/[ab].*"], ["spec/a.yaml", "spec/b.yml"]],
  ["a name with brackets is that file", ["spec/[id].yaml"], ["spec/[id].yaml"]],
  ["parentheses are themselves", ["spec/(x) *.yaml"], ["spec/(x) y.yaml"]],
  ["letters outside of ASCII are letters", ["spec/ü/?.yaml"], ["spec/ü/é.yaml"]],
  ["a path may lead up and out of the package", ["../spec/a.yaml"], ["spec/a.yaml"]],
  ["a file that fits twice is one input", ["spec/a.yaml", "spec/?.yaml"], ["spec/a.yaml"]],
  ["`!` takes files away", ["spec/**", "!**/*.yaml"], ["spec/b.yml"]],
  ["`!` takes a folder away", ["spec/*/*", "spec/deep/er/*", "!spec/deep"], ["spec/ü/é.yaml"]],
  ["the target directory is not searched", ["../target/**", "../**/x.yaml", "top.yaml"], ["top.yaml"]],
  ["repositories are not searched", ["../**/x.yaml", "top.yaml"], ["top.yaml"]],
  ["a path in them is that file", [".git/x.yaml", "target/x.yaml"], [".git/x.yaml", "target/x.yaml"]],
])("%s", async (_, files, expected) => {
  const inputs = await found(workspace(...tree), ...files);
  expect(inputs.filter((one) => !one.includes("declares the input"))).toEqual(expected);
});

test("a pattern that nothing fits is told of with both places, and stops nothing", async () => {
  expect(await found(workspace(...tree), "spec/a.yaml", "no/such/*")).toEqual([
    "spec/a.yaml",
    "gen 0.1.0 declares the input no/such/*, and no file fits it, neither in ROOT/gen nor in ROOT; correct it in [package.metadata.px.generate], or remove it",
  ]);
});

test("a pattern that leads up is looked for from the package alone", async () => {
  expect(await found(workspace("top.yaml"), "../no")).toEqual([
    "gen 0.1.0 declares the input ../no, and no file fits it in ROOT/gen; correct it in [package.metadata.px.generate], or remove it",
  ]);
});

test("links are followed, round in a circle never", async () => {
  const root = workspace("far/x.yaml", "spec/file.yaml -> ../far/x.yaml", "spec/up -> ..", "spec/far -> ../far");
  fs.symlinkSync("../spec", join(root, "far", "spec"));
  fs.symlinkSync("nowhere", join(root, "spec", "broken.yaml"));
  const inputs = await takeInputs(asked(root, ["spec/**/*.yaml"]), digests());
  expect(told(inputs, root)).toEqual(["spec/far/x.yaml", "spec/file.yaml"]);
  expect(inputs.inputs?.files.map(([, digest]) => digest)).toEqual([sha256("far/x.yaml"), sha256("far/x.yaml")]);
  expect(inputs.search).toBeUndefined();
});

test.each<[string, readonly string[], (root: string) => void]>([
  ["a file is new", ["spec/**/*.yaml"], (root) => fs.writeFileSync(join(root, "spec/deep/new.yaml"), "")],
  ["a file is gone", ["spec/**/*.yaml"], (root) => fs.rmSync(join(root, "spec/deep/c.yaml"))],
  [
    "a file has become a folder",
    ["spec/*.yaml"],
    (root) => {
      fs.rmSync(join(root, "spec/a.yaml"));
      fs.mkdirSync(join(root, "spec/a.yaml"));
    },
  ],
  ["the package has one now", ["top.yaml"], (root) => fs.writeFileSync(join(root, "gen/top.yaml"), "")],
  ["the file of a path is gone", ["own.yaml", "spec/a.yaml"], (root) => fs.rmSync(join(root, "gen/own.yaml"))],
  [
    "the file of a path has become a folder",
    ["spec/a.yaml", "own.yaml"],
    (root) => {
      fs.rmSync(join(root, "spec/a.yaml"));
      fs.mkdirSync(join(root, "spec/a.yaml"));
      fs.writeFileSync(join(root, "spec/a.yaml/x"), "");
    },
  ],
])("what is remembered of a search does not hold where %s", async (_, files, change) => {
  const root = workspace(...tree);
  const { search } = await takeInputs(asked(root, files), digests());
  change(root);
  const again = await takeInputs(asked(root, files), digests(), search);
  expect(told(again, root)).toEqual(await found(root, ...files));
});

test("what is remembered of a search spares it", async () => {
  const root = workspace(...tree);
  const past = new Date(Date.now() - 10_000);
  const { search } = await takeInputs(asked(root, ["spec/**/*.yaml"]), digests());
  fs.utimesSync(join(root, "spec"), past, past);
  const second = await takeInputs(asked(root, ["spec/**/*.yaml"]), digests(), search);
  await new Promise((resolve) => setTimeout(resolve, 30));
  const third = await takeInputs(asked(root, ["spec/**/*.yaml"]), digests(), second.search);
  const list = vi.spyOn(fs, "readdirSync");
  const fourth = await takeInputs(asked(root, ["spec/**/*.yaml"]), digests(), third.search);
  expect(list).not.toHaveBeenCalled();
  list.mockRestore();
  expect(fourth.inputs).toEqual(second.inputs);
});

test("an input that is no file is in the way of knowing", async () => {
  const root = workspace("spec/a.yaml", "spec/device -> /dev/null");
  expect(await found(root, "spec/a.yaml", "spec/device")).toEqual([
    "spec/a.yaml",
    "gen 0.1.0 declares the input spec/device, and no file fits it, neither in ROOT/gen nor in ROOT; correct it in [package.metadata.px.generate], or remove it",
  ]);
});

test.skipIf(process.getuid?.() === 0)("a folder that cannot be read is in the way of knowing", async () => {
  const root = workspace("spec/a.yaml", "spec/deep/b.yaml");
  fs.chmodSync(join(root, "spec/deep"), 0);
  expect(await found(root, "spec/**")).toEqual([
    `the inputs of gen 0.1.0 cannot be told: ROOT/spec/deep: permission denied; so its generator runs each time: correct that, or exclude it by "!…" in inputs.files`,
  ]);
  fs.chmodSync(join(root, "spec/deep"), 0o755);
});

test("variables and facts stand by their digests, sorted", async () => {
  const root = workspace();
  const { inputs } = await takeInputs(
    asked(root, [], { env: ["B", "A", "B"], facts: [["target@1", "{}"]], variables: { A: "1" } }),
    digests(),
  );
  expect(inputs).toEqual({
    files: [],
    env: [
      ["A", sha256("1")],
      ["B", null],
    ],
    facts: [["target@1", sha256("{}")]],
  });
});

test("a large file is read in pieces, and what changes while it is read is in the way", async () => {
  const root = workspace("spec/a.bin");
  const path = join(root, "spec/a.bin");
  fs.truncateSync(path, 40 << 20);
  const memory = digests();
  const [first, second] = await Promise.all([memory.of(path), memory.of(path)]);
  expect(first).toBe(second);
  const going = digests().of(path);
  fs.appendFileSync(path, "x");
  const changed = await going;
  expect(changed.ok ? undefined : describe(changed.error)).toMatch(/it changed while it was read/);
});
