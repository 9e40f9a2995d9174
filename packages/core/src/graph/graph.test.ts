import { expect, test } from "vitest";
import { describe as say } from "../model/describe.js";
import { edgeKinds, type PackageGraph, type Platform } from "../model/graph.js";
import type { CargoMetadata, MetadataPackage } from "../model/metadata.js";
import { triple } from "../model/names.js";
import type { Selection } from "../model/selection.js";
import { graph } from "./graph.js";

const everything: Selection = {
  targets: [],
  profile: "dev",
  features: [],
  allFeatures: false,
  noDefaultFeatures: false,
  packages: [],
  exclude: [],
  workspace: true,
  dev: false,
};

/**
 * Cargo's metadata in words, one package in a line: `*app@0.2.0 < a, build:b, dev:c, d if cfg(unix)`. With `*` it is a
 * member of the workspace, else it comes from a registry; a name that ends in `-macro` is a proc macro's; `+bin`,
 * `+test` name targets beside the library.
 */
function metadataOf(text: string, more: Partial<CargoMetadata> = {}): CargoMetadata {
  const lines = text
    .trim()
    .split("\n")
    .map((line) => line.trim().split(" < "));
  const heads = lines.map(([head = ""]) => {
    const [, star, name = "", version = "0.1.0", targets = ""] =
      /^(\*?)([a-z-]+)(?:@([0-9.]+))?((?: \+\w+)*)$/.exec(head) ?? [];
    return { id: `${name}@${version}`, name, version, isMember: star === "*", targets: targets.split(" +").slice(1) };
  });
  const packages = heads.map(({ id, name, version, isMember, targets }): MetadataPackage => {
    const library = name.endsWith("-macro") ? "proc-macro" : "lib";
    return {
      id,
      name,
      version,
      source: isMember ? null : "registry+https://example.invalid/index",
      manifest_path: `/w/${name}/Cargo.toml`,
      targets: [library, ...targets].map((kind) => ({
        kind: [kind],
        crate_types: [kind === "test" ? "bin" : kind],
        name,
      })),
      dependencies: [],
    };
  });
  const ids = new Map(heads.flatMap(({ id, name }) => [[name, id] as const, [id, id] as const]));
  const idOf = (named: string) => ids.get(named) ?? named;
  const nodes = lines.map(([, rest = ""], index) => ({
    id: heads[index]?.id ?? "",
    deps: (rest === "" ? [] : rest.split(", ")).map((one) => {
      const [, kind, pkg = "", target] = /^(?:(build|dev):)?(\S+)(?: if (.+))?$/.exec(one) ?? [];
      return { pkg: idOf(pkg), dep_kinds: [{ kind: kind ?? null, target: target ?? null }] };
    }),
  }));
  return {
    packages,
    workspace_members: heads.flatMap(({ id, isMember }) => (isMember ? [id] : [])),
    resolve: { nodes, root: null },
    target_directory: "/w/target",
    workspace_root: "/w",
    ...more,
  };
}

const linux = ["unix", 'target_os="linux"'];
const windows = ["windows", 'target_os="windows"'];

/** `t` and `u` are targets, `h` the host; a node is written `name t`. */
const sides: readonly (readonly [Platform, readonly string[]])[] = [
  [{ domain: "target", triple: triple("t") }, linux],
  [{ domain: "target", triple: triple("u") }, windows],
  [{ domain: "host", triple: triple("h") }, linux],
];

interface Asked {
  readonly selection?: Partial<Selection>;
  readonly metadata?: Partial<CargoMetadata>;
  /** Two targets, where one is not enough. */
  readonly both?: boolean;
}

/** One line for each node: `name t: kind name t, …`, roots with `*`; or what is wrong. */
function shown(text: string, { selection = {}, metadata = {}, both = false }: Asked = {}): readonly string[] {
  const used = sides.filter(([{ triple: name }]) => both || name !== "u");
  const made = graph({
    metadata: metadataOf(text, metadata),
    selection: { ...everything, ...selection },
    platforms: used.map(([platform]) => platform),
    cfgs: used.map(([, cfgs]) => cfgs),
  });
  if (!made.ok) return [say(made.error)];
  expect(isOrdered(made.value.graph)).toBe(true);
  const { graph: all } = made.value;
  const roots = new Set(all.roots);
  const nameOf = (node: number) =>
    `${all.packages[all.nodePackage[node] ?? -1]?.id.replace("@0.1.0", "")} ${all.platforms[all.nodePlatform[node] ?? -1]?.triple}`;
  return [...all.nodePackage.keys()].map((node) => {
    const edges: string[] = [];
    for (let edge = all.edgeStart[node] ?? 0; edge < (all.edgeStart[node + 1] ?? 0); edge += 1) {
      edges.push(`${edgeKinds[all.edgeKind[edge] ?? 0]} ${nameOf(all.edgeTarget[edge] ?? -1)}`);
    }
    return `${roots.has(node) ? "*" : ""}${nameOf(node)}${edges.length === 0 ? "" : `: ${edges.join(", ")}`}`;
  });
}

/** Whether each node comes after all that it depends on, dev-dependencies aside. */
function isOrdered({ dependenciesFirst, edgeStart, edgeTarget, edgeKind }: PackageGraph): boolean {
  const place = new Int32Array(dependenciesFirst.length);
  dependenciesFirst.forEach((node, index) => {
    place[node] = index;
  });
  return [...place.keys()].every((node) => {
    const [from = 0, to = 0] = [edgeStart[node], edgeStart[node + 1]];
    return [...Array(to - from).keys()].every((step) => {
      const edge = from + step;
      return edgeKinds[edgeKind[edge] ?? 0] === "dev" || (place[edgeTarget[edge] ?? 0] ?? 0) < (place[node] ?? 0);
    });
  });
}

type Case = readonly [rule: string, text: string, expected: readonly string[], asked?: Asked];

const cases: readonly Case[] = [
  [
    "a dependency stays on its dependent's side",
    "*app < a\na < b\nb",
    ["a t: normal b t", "*app t: normal a t", "b t"],
  ],
  [
    "a build-dependency is the host's, with all below it",
    "*app < build:a, b\na < b\nb",
    ["a h: normal b h", "*app t: build a h, normal b t", "b t", "b h"],
  ],
  [
    "so is a proc macro, wherever it is used from",
    "*app < a-macro\na-macro < b, build:c\nb\nc",
    ["a-macro h: normal b h, build c h", "*app t: proc-macro a-macro h", "b h", "c h"],
  ],
  [
    "a build-dependency on a proc macro is one edge",
    "*app < build:a-macro\na-macro",
    ["a-macro h", "*app t: build a-macro h"],
  ],
  [
    "a package can be needed in several ways at once",
    "*app < a, build:a\na",
    ["a t", "a h", "*app t: normal a t, build a h"],
  ],
  [
    "several versions of a package are several packages",
    "*app < a@0.1.0, a@0.2.0\na@0.1.0\na@0.2.0 < a@0.1.0",
    ["a t", "a@0.2.0 t: normal a t", "*app t: normal a t, normal a@0.2.0 t"],
  ],
  [
    "dev-dependencies do not count where tests are not built",
    "*app < dev:a, b\nb < dev:a\na",
    ["*app t: normal b t", "b t"],
  ],
  [
    "where they are, those of the selected packages count alone",
    "*app < dev:a, b\nb < dev:c\na < dev:c\nc",
    ["a t", "*app t: dev a t, normal b t", "b t"],
    { selection: { dev: true } },
  ],
  [
    "a dev-dependency may close a circle",
    "*app < a, dev:b\na\nb < app",
    ["a t", "*app t: normal a t, dev b t", "b t: normal app t"],
    { selection: { dev: true } },
  ],
  [
    "a circle without a dev-dependency is none that cargo knows",
    "*app < a\na < b\nb < a",
    ["packages depend on each other in a circle: a 0.1.0 -> b 0.1.0; cargo cannot build that either"],
  ],
  [
    "a condition is asked of the side at hand",
    '*app < a if cfg(unix), b if cfg(windows), c if u, d if cfg(target_os = "linux")\na\nb\nc\nd',
    ["a t", "*app t: normal a t, normal d t", "*app u: normal b u, normal c u", "b u", "c u", "d t"],
    { both: true },
  ],
  [
    "the condition of a build-dependency is asked of the host",
    "*app < build:a if cfg(windows), build:b if cfg(unix)\na\nb",
    ["*app t: build b h", "*app u: build b h", "b h"],
    { both: true },
  ],
  ["a condition that cannot be read counts", "*app < a if cfg(what\na", ["a t", "*app t: normal a t"]],
  [
    "each --target is a side of its own, the host is shared",
    "*app < a, build:b\na\nb < a",
    ["a t", "a u", "a h", "*app t: normal a t, build b h", "*app u: normal a u, build b h", "b h: normal a h"],
    { both: true },
  ],
  ["a selected proc macro is built for the host alone", "*a-macro < b\nb", ["*a-macro h: normal b h", "b h"]],
  [
    "with a program beside it, for the target too",
    "*a-macro +bin < b\nb",
    ["*a-macro t: normal b t", "*a-macro h: normal b h", "b t", "b h"],
  ],
  [
    "its dev-dependencies are for its tests within, and beside it",
    "*a-macro +test < dev:b\nb",
    ["*a-macro t: dev b t", "*a-macro h: dev b h", "b t", "b h"],
    { selection: { dev: true } },
  ],
  ["tests beside a proc macro do not count where they are not built", "*a-macro +test < dev:b\nb", ["*a-macro h"]],
  ["of a workspace all members are roots", "*a < c\n*b\nc", ["*a t: normal c t", "*b t", "c t"]],
  [
    "or its default members, where it is not asked for whole",
    "*a\n*b",
    ["*b t"],
    { selection: { workspace: false }, metadata: { workspace_default_members: ["b@0.1.0"] } },
  ],
  ["before cargo tells of those, all", "*a\n*b", ["*a t", "*b t"], { selection: { workspace: false } }],
  [
    "or the package in whose folder cargo was started",
    "*a\n*b",
    ["*a t"],
    { selection: { workspace: false }, metadata: { resolve: { nodes: [], root: "a@0.1.0" } } },
  ],
  [
    "where cargo tells of default members, the package of the folder is none by that alone",
    "*a\n*b",
    ["*b t"],
    {
      selection: { workspace: false },
      metadata: { resolve: { nodes: [], root: "a@0.1.0" }, workspace_default_members: ["b@0.1.0"] },
    },
  ],
  ["some can be left out", "*a\n*b\n*bc", ["*a t"], { selection: { exclude: ["b*"] } }],
  ["-p names by name", "*a\n*b < c\nc", ["*b t: normal c t", "c t"], { selection: { packages: ["b"] } }],
  [
    "-p names by version",
    "*a < c@0.1.0, c@0.2.0\nc@0.1.0\nc@0.2.0",
    ["*c@0.2.0 t"],
    { selection: { packages: ["c@0.2"] } },
  ],
  ["-p names by id", "*a\n*b", ["*b t"], { selection: { packages: ["b@0.1.0"] } }],
  [
    "-p prefers members",
    "*a@0.1.0 < a@0.2.0\na@0.2.0",
    ["*a t: normal a@0.2.0 t", "a@0.2.0 t"],
    { selection: { packages: ["a"] } },
  ],
  [
    "-p that fits nothing is told with what there is",
    "*a\n*b",
    ["no package of this graph fits c; the workspace has a, b"],
    { selection: { packages: ["c"] } },
  ],
];

for (const [rule, text, expected, asked] of cases) {
  test(rule, () => {
    expect(shown(text, asked)).toEqual(expected);
    // The order in which cargo lists packages changes nothing.
    expect(shown(text.trim().split("\n").reverse().join("\n"), asked)).toEqual(expected);
  });
}

test("a package keeps what cargo says of it", () => {
  const own: MetadataPackage = {
    id: "git+https://example.invalid/x#a@1.0.0",
    name: "a",
    version: "1.0.0",
    source: "git+https://example.invalid/x?rev=1#1234567",
    manifest_path: "/home/c/git/checkouts/x/a/Cargo.toml",
    links: "z",
    metadata: { "px-meta": { schemas: { "a@1": "a.json" } }, other: 1 },
    targets: [
      { kind: ["lib"], crate_types: ["cdylib", "rlib"], name: "a" },
      { kind: ["custom-build"], crate_types: ["bin"], name: "build-script-build" },
    ],
    dependencies: [{ name: "px-meta", kind: "build" }],
  };
  const metadata = { ...metadataOf("*app"), packages: [own] };
  const used = sides.map(([platform]) => platform);
  const made = graph({ metadata, selection: everything, platforms: used, cfgs: [[], [], []] });
  expect(made.ok && made.value.graph.packages[0]).toEqual({
    id: own.id,
    name: "a",
    version: "1.0.0",
    source: own.source,
    manifestPath: own.manifest_path,
    links: "z",
    hasBuildScript: true,
    isProcMacro: false,
    crateTypes: ["cdylib", "rlib"],
    isWorkspaceMember: false,
    adopts: true,
    metadata: { schemas: { "a@1": "a.json" } },
  });
});

test("a graph of a million edges is made without recursion, in flat arrays", () => {
  const wide = 300;
  const layers = Array.from({ length: 40 }, (_, layer) =>
    Array.from({ length: wide }, (_, index) => `p-${letters(layer)}-${letters(index)}`),
  );
  const lines = layers.flatMap((names, layer) =>
    names.map((name, index) => {
      const below = layers[layer + 1] ?? [];
      const near = below.filter((_, other) => (other + index) % 3 === 0);
      return `${layer === 0 ? "*" : ""}${name}${near.length === 0 ? "" : ` < ${near.join(", ")}`}`;
    }),
  );
  const made = graph({
    metadata: metadataOf(lines.join("\n")),
    selection: everything,
    platforms: sides.map(([platform]) => platform).filter((_, index) => index !== 1),
    cfgs: [linux, linux],
  });
  expect(made.ok && made.value.graph.edgeTarget.length).toBe(39 * wide * (wide / 3));
});

/** A number in letters, as names of packages have it. */
function letters(number: number): string {
  return [...String(number)].map((digit) => "abcdefghij"[Number(digit)]).join("");
}
