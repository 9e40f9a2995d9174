import { readFileSync } from "node:fs";
import { join } from "node:path";
import { json as graphlib } from "@dagrejs/graphlib";
import { expect, test } from "vitest";
import { isMissing } from "../rig/programs.js";
import { Rig, repository } from "../rig/rig.js";
import { demand, disagreeing, hostile, layered, snapshotOf } from "./snapshots.js";

/** Writes a picture of some packages. */
async function drawn(rig: Rig, packages: Parameters<typeof snapshotOf>[0], ...args: readonly string[]) {
  rig.write({ "s.json": await snapshotOf(packages) });
  return rig.pxMeta(["export", "graph", "--snapshot", "s.json", ...args]);
}

/** Nodes and edges of a picture as JSON, by the labels of packages. */
async function shown(...args: Parameters<typeof drawn> extends [Rig, ...infer Rest] ? Rest : never) {
  await using rig = await Rig.create();
  const ran = await drawn(rig, ...args, "--format", "json");
  expect(ran).toMatchObject({ status: 0, stderr: "" });
  const graph = graphlib.read(JSON.parse(ran.stdout));
  const label = (id: string) => {
    const { label, domain } = graph.node(id) as { readonly label: string; readonly domain: string };
    return domain === "host" ? `${label} (host)` : label;
  };
  const values = (id: string) => (graph.node(id) as { readonly values: readonly string[] }).values;
  const marked = graph.edges().filter((edge) => "mark" in (graph.edge(edge) as object));
  return {
    nodes: graph.nodes().map((id) => [label(id), ...values(id)].join(" | ")),
    edges: graph.edges().map(({ v, w }) => `${label(v)} -> ${label(w)}`),
    marked: marked.map(({ v, w }) => `${label(v)} -> ${label(w)}`),
  };
}

test("the whole graph has every node, with the facts that stand there", async () => {
  const { nodes, edges } = await shown(disagreeing);
  expect(nodes).toEqual([
    "app 1.0",
    "base 1.0 | t:name@1/base",
    "base 1.0 (host) | t:name@1/base",
    "gen 1.0 (host)",
    "gui 2.0",
    "net 0.3",
    "tls 3.1 | t:name@1/tls",
    "tool 1.0",
  ]);
  expect(edges).toContain("app 1.0 -> gen 1.0 (host)");
  expect(edges).toHaveLength(8);
});

test("a merged field shows what each node comes to, and the ways of the contradiction", async () => {
  const { nodes, marked } = await shown(disagreeing, "--fact", "t:name@1#", "--domain", "target");
  expect(nodes).toEqual([
    "app 1.0 | conflict",
    'base 1.0 | "a"',
    'gui 2.0 | "a"',
    "net 0.3 | conflict",
    'tls 3.1 | "b"',
    'tool 1.0 | "a"',
  ]);
  expect(marked.toSorted()).toEqual(expect.arrayContaining(["net 0.3 -> tls 3.1"]));
});

test.each(["t:floor@1", "t:floor@1#/floor"])(
  "a demand that is not met is marked, with the ways to both sides: %s",
  async (fact) => {
    const { marked } = await shown(demand, "--fact", fact);
    expect(marked.toSorted()).toEqual(["app -> gui", "app -> system", "gui -> codec"]);
  },
);

test("a package is shown with what depends on it and what it depends on", async () => {
  const { nodes } = await shown(disagreeing, "net");
  expect(nodes.map((text) => text.split(" | ")[0])).toEqual(["app 1.0", "base 1.0", "net 0.3", "tls 3.1"]);
});

test("several packages are shown with what lies between them", async () => {
  const { nodes } = await shown(disagreeing, "app", "tls");
  expect(nodes.map((text) => text.split(" | ")[0])).toEqual(["app 1.0", "net 0.3", "tls 3.1"]);
});

test("a fact is shown with those who say it and those above them", async () => {
  const { nodes } = await shown(disagreeing, "--fact", "t:name@1/tls");
  expect(nodes).toEqual(["app 1.0", "net 0.3", 'tls 3.1 | tls: "b"']);
});

test("the last build of cargo is drawn, with both sides of it", async () => {
  const manifest = (name: string, rest = "") =>
    `[package]\nname = "${name}"\nversion = "0.1.0"\nedition = "2021"\n${rest}`;
  await using rig = await Rig.create({
    "Cargo.toml": `[workspace]\nresolver = "2"\nmembers = ["app", "maker", "shared"]\n`,
    "app/Cargo.toml": manifest(
      "app",
      '[dependencies]\nshared = { path = "../shared" }\n[build-dependencies]\nmaker = { path = "../maker" }\n',
    ),
    "app/build.rs": "fn main() { maker::make() }\n",
    "app/src/main.rs": "fn main() { shared::share() }\n",
    "maker/Cargo.toml": manifest("maker", '[dependencies]\nshared = { path = "../shared" }\n'),
    "maker/src/lib.rs": "pub fn make() { shared::share() }\n",
    "shared/Cargo.toml": manifest("shared"),
    "shared/src/lib.rs": "pub fn share() {}\n",
  });
  expect(await rig.pxMeta(["build", "-p", "app"])).toMatchObject({ status: 0 });
  const ran = await rig.pxMeta(["export", "graph", "--format", "mermaid", "-p", "app"]);
  expect(ran).toMatchObject({ status: 0, stderr: "" });
  const labels = [...ran.stdout.matchAll(/\["(.*)"\]/g)].map(([, label]) => label);
  expect(labels).toEqual([
    "app 0.1.0",
    "maker 0.1.0<br>(runs at build time)",
    "shared 0.1.0",
    "shared 0.1.0<br>(runs at build time)",
  ]);
  const other = await rig.pxMeta(["export", "graph", "--format", "mermaid", "-p", "shared"]);
  expect(other).toMatchObject({ status: 3, stdout: "" });
});

test.each(["dot", "mermaid", "json", "svg"])("two runs write the same bytes as %s", async (format) => {
  await using rig = await Rig.create();
  const [one, two] = [
    await drawn(rig, disagreeing, "--format", format),
    await drawn(rig, disagreeing.toReversed(), "--format", format),
  ];
  expect(one.stdout.length).toBeGreaterThan(300);
  expect(two.stdout).toBe(one.stdout);
});

test("100 packages are drawn, and 10,000 are refused with advice that helps", async () => {
  await using rig = await Rig.create();
  const alone = [{ id: "lonely", dependencies: ["friend"] }, { id: "friend" }];
  rig.write({
    "small.json": await snapshotOf(layered(10, 10)),
    "large.json": await snapshotOf([...layered(100, 100), ...alone]),
  });
  for (const format of ["dot", "mermaid", "json", "svg"]) {
    const draw = (...args: readonly string[]) => rig.pxMeta(["export", "graph", "--format", format, ...args]);
    expect(await draw("--snapshot", "small.json")).toMatchObject({ status: 0, stderr: "" });
    const refused = await draw("--snapshot", "large.json");
    expect(refused).toMatchObject({ status: 1, stdout: "" });
    expect(refused.stderr).toMatch(
      /^error: the graph has 10002 nodes, and a picture as \w+ at most \d+; name the packages/,
    );
    const part = await draw("--snapshot", "large.json", "lonely");
    expect(part).toMatchObject({ status: 0, stderr: "" });
    expect(part.stdout).toContain("friend");
  }
});

test("docs/pictures.md shows what is drawn", async () => {
  const page = readFileSync(join(repository, "docs", "pictures.md"), "utf8");
  await using rig = await Rig.create();
  const { stdout } = await drawn(rig, disagreeing, "--format", "mermaid", "--fact", "t:name@1#");
  expect(page).toContain(`\`\`\`mermaid\n${stdout}\`\`\``);
});

test.each([
  ["no format", ["graph"], "--format dot|mermaid|json|svg"],
  ["a format that is none", ["graph", "--format", "png"], "--format dot|mermaid|json|svg"],
  ["a fact that is none", ["graph", "--format", "dot", "--fact", "abi"], "abi is no fact"],
  ["a side that is none", ["graph", "--format", "dot", "--domain", "both"], "--domain is target or host"],
  ["a picture of a snapshot", ["snapshot", "--format", "dot"], "--format is for graph"],
])("%s is wrong usage", async (_, args, fault) => {
  await using rig = await Rig.create();
  expect(await rig.pxMeta(["export", ...args])).toMatchObject({ status: 2, stderr: expect.stringContaining(fault) });
});

test("a package or a fact that is not there is told, with names that are near", async () => {
  await using rig = await Rig.create();
  const ran = await drawn(rig, disagreeing, "--format", "dot", "nets", "--fact", "t:name@1/x");
  expect(ran).toMatchObject({ status: 1, stdout: "" });
  expect(ran.stderr).toContain("no package of this build is called nets; there is net");
  expect(ran.stderr).toContain("t:name@1/x");
});

test.skipIf(isMissing("dot"))("Graphviz takes what is written for it, whatever packages are called", async () => {
  await using rig = await Rig.create();
  for (const args of [[], ["--fact", "t:name@1#"]]) {
    const { stdout } = await drawn(rig, hostile, "--format", "dot", ...args);
    const laid = await rig.run("dot", ["-Tjson"], { input: stdout });
    expect(laid).toMatchObject({ status: 0, stderr: "" });
    const graph = JSON.parse(laid.stdout) as { readonly objects: readonly object[]; readonly edges: readonly object[] };
    expect([graph.objects.length, graph.edges.length]).toEqual([hostile.length, hostile.length - 1]);
  }
});

test("every line for Mermaid is of a form that it knows, whatever packages are called", async () => {
  await using rig = await Rig.create();
  const word = "(?:[\\p{L}\\p{N} ._\\-/@+:…,()]|#\\d+;|<br>)*";
  const forms = [
    /^flowchart LR$/u,
    new RegExp(`^  accTitle: ${word}$`, "u"),
    new RegExp(`^  n\\d+\\["${word}"\\]$`, "u"),
    /^ {2}n\d+ (?:-->|-\.->\|(?:build|proc-macro|dev)\|) n\d+$/u,
    /^ {2}classDef \w+ (?:[a-z-]+:[\w#]+(?: \d)?,?)+$/u,
    /^ {2}class n\d+(?:,n\d+)* \w+$/u,
    /^ {2}linkStyle \d+(?:,\d+)* stroke:#\w+,stroke-width:3px$/u,
  ];
  for (const packages of [hostile, disagreeing]) {
    const { stdout } = await drawn(rig, packages, "--format", "mermaid", "--fact", "t:name@1#");
    const lines = stdout.trimEnd().split("\n");
    expect(lines.length).toBeGreaterThan(10);
    expect(lines.filter((line) => !forms.some((form) => form.test(line)))).toEqual([]);
  }
});
