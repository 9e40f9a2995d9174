import { registry } from "@px-meta/schema";
import { expect, test } from "vitest";
import type { Adapter } from "../model/adapter.js";
import { describe as say } from "../model/describe.js";
import type { PackageGraph, Platform } from "../model/graph.js";
import type { JsonValue } from "../model/json.js";
import { type Domain, packageId, parseKey, triple } from "../model/names.js";
import type { Layer, Override, Policy } from "../model/override.js";
import type { Package } from "../model/package.js";
import { configOf } from "../model/redirection.js";
import type { Schemas } from "../model/schemas.js";
import { override } from "../override/override.js";
import { redirect, redirectable } from "./redirect.js";

const schemas: Schemas = {
  get: (id) => (registry.has(id) ? registry.get(id) : undefined),
  rulesOf: () => [],
  refused: new Set(),
  documents: new Map(),
};

const system = { pointer: "/source", is: "system" };
const bundled = { pointer: "/source", is: "bundled" };

const adapters: readonly Adapter[] = [
  {
    package: "git-sys",
    library: "git",
    sources: ["system", "bundled"],
    knobs: [
      { carries: system, env: { GIT_NO_VENDOR: "1" } },
      { carries: bundled, env: { GIT_NO_VENDOR: "0" }, unset: ["GIT_SYSTEM"] },
    ],
  },
  {
    package: "ssl-sys",
    library: "ssl",
    knobs: [
      { carries: system, env: { SSL_NO_VENDOR: "1" }, "per-target": "prefix", feature: "vendored" },
      { carries: { pointer: "/root" }, env: { SSL_DIR: "{value}" }, "per-target": "prefix" },
      { carries: { pointer: "/libs" }, env: { SSL_LIBS: "{value}" } },
      { carries: { pointer: "/link", is: "static" }, env: { SSL_STATIC: "1", SSL_DIR: "no" }, when: "cfg(unix)" },
    ],
  },
  {
    package: "zip-sys",
    library: "zip",
    libs: ["zip"],
    knobs: [{ carries: { pointer: "/link", is: "static" }, env: { ZIP_STATIC: "1" } }],
    "include-dirs": { metadata: "include", separator: "," },
    replaceable: { cfgs: ["zip_new"], metadata: { include: "{include-dirs}", root: "{root}" }, feature: "!bindings" },
  },
  { package: "ring", library: "ring", sources: ["bundled"], note: "ring is ring" },
  { package: "old", library: "old", versions: "<2", knobs: [{ carries: system, env: { GIT_NO_VENDOR: "1" } }] },
];

const board: readonly Platform[] = [
  { domain: "target", triple: triple("armv7-board") },
  { domain: "host", triple: triple("desk-x.1") },
];
const desk = board.map(({ domain }) => ({ domain, triple: triple("desk-x.1") }));

/**
 * Reads a test: `cross`, `policy KEY VALUE`, `package NAME VERSION [links NAME] [with FEATURE] [on SIDES] [uses NAME]`, and overrides
 * `SELECTOR KEY OPERATOR #POINTER JSON` with a crate's name or JSON as selector. Shows variables, configuration, facts,
 * packages that are touched, and problems.
 */
async function check(text: string, expected: string): Promise<void> {
  const lines = text.split("\n").flatMap((line) => (line.trim() === "" ? [] : [line.trim()]));
  const platforms = lines.includes("cross") ? board : desk;
  const graph = graphOf(lines, platforms);
  const layers = layersOf(lines);
  const surroundings = { graph, adapters, cfgs: platforms.map(() => ["unix"]) };
  const { facts: asked } = await override({ ...surroundings, facts: redirectable(surroundings), layers, schemas });
  const made = redirect({ ...surroundings, layers, asked, workspaceRoot: "/project" });
  const shown = [
    ...Object.entries(made.env).map(([name, value]) => `${name}=${value}`),
    ...made.unset.map((name) => `no ${name}`),
    ...configOf(made.tables),
    ...made.facts.map((fact) => `${fact.package} ${fact.domains.join("+")} ${JSON.stringify(fact.value)}`),
    ...made.touched.map(
      ({ label, means, because, dependents }) =>
        `${label} by ${means} for ${because.map(({ line }) => line).join()}, ${dependents} dependents`,
    ),
    ...made.problems.map((problem) => `${problem.kind}: ${say(problem)}`),
  ];
  expect(shown.join("\n")).toBe(
    expected
      .split("\n")
      .flatMap((line) => (line.trim() === "" ? [] : [line.trim()]))
      .join("\n"),
  );
}

function graphOf(lines: readonly string[], platforms: readonly Platform[]): PackageGraph {
  const rows = lines.flatMap((line) => {
    const found = /^package (\S+) (\S+)(?: links (\S+))?(?: with (\S+))?(?: on (\S+))?(?: uses (\S+))?$/.exec(line);
    if (found === null) return [];
    const [, name = "", version = "", links, feature, on = "target", uses] = found;
    const owner: Package = {
      id: packageId(`${name} ${version}`),
      name,
      version,
      manifestPath: "",
      hasBuildScript: true,
      isProcMacro: false,
      crateTypes: ["lib"],
      isWorkspaceMember: false,
      adopts: false,
      ...(links !== undefined && { links }),
      ...(feature !== undefined && { features: [feature] }),
    };
    return [{ owner, on: on.split("+") as Domain[], uses }];
  });
  const nodes = rows.flatMap(({ on, uses }, index) =>
    on.map((domain) => ({ index, domain, uses, side: platforms.findIndex((one) => one.domain === domain) })),
  );
  const edges = nodes.map(({ uses, domain }) =>
    nodes.findIndex((other) => rows[other.index]?.owner.name === uses && other.domain === domain),
  );
  const start = [0, ...edges.map((_, index) => edges.slice(0, index + 1).filter((edge) => edge >= 0).length)];
  return {
    packages: rows.map(({ owner }) => owner),
    platforms,
    nodePackage: Int32Array.from(nodes, ({ index }) => index),
    nodePlatform: Int32Array.from(nodes, ({ side }) => side),
    edgeStart: Int32Array.from(start),
    edgeTarget: Int32Array.from(edges.filter((edge) => edge >= 0)),
    edgeKind: new Uint8Array(edges.length),
    dependenciesFirst: Int32Array.from(nodes.keys()),
    roots: new Int32Array(),
  };
}

function layersOf(lines: readonly string[]): readonly Layer[] {
  const overrides = lines.flatMap((line, index): readonly Override[] => {
    const [, select = "", keyText = "", operator = "", pointer = "", json = ""] =
      /^(\{.*?\}|\S+) (\S+@1\/\S+) (set|default|require|waive) #(\S*) (.*)$/.exec(line) ?? [];
    const key = parseKey(keyText);
    if (key === undefined) return [];
    return [
      {
        select: select.startsWith("{") ? (JSON.parse(select) as Override["select"]) : { crate: select },
        ...key,
        operator: operator as Override["operator"],
        pointer,
        value: JSON.parse(json) as JsonValue,
        reason: "because",
        line: index + 1,
      },
    ];
  });
  const policies = lines.flatMap((line) => /^policy (\S+) (\S+)$/.exec(line)?.slice(1) ?? []);
  const policy: Policy = policies.length === 0 ? {} : { [policies[0] ?? ""]: policies[1] };
  return [{ kind: "workspace", place: "px-meta.toml", policy, overrides }];
}

test("nothing is asked of crates without an override or a policy", () => check("package git-sys 1.0.0", ""));

test("a policy reaches every crate that has a variable for it, and every package that depends on one is built again", () =>
  check(
    `
    policy vendoring forbid
    package git-sys 1.0.0
    package app 1.0.0 uses git-sys
    package top 1.0.0 uses app
    package zip-sys 1.0.0 links zip
    `,
    `
    GIT_NO_VENDOR=1
    git-sys 1.0.0 by GIT_NO_VENDOR=1 for , 2 dependents
    `,
  ));

test("an override goes before the policy", () =>
  check(
    `
    policy vendoring forbid
    package git-sys 1.0.0
    git-sys native-library@1/git set #/source "bundled"
    `,
    `
    GIT_NO_VENDOR=0
    no GIT_SYSTEM
    git-sys 1.0.0 by GIT_NO_VENDOR=0 for 3, 0 dependents
    `,
  ));

test("a default and a requirement ask for nothing", () =>
  check(
    `
    package git-sys 1.0.0
    git-sys native-library@1/git default #/source "system"
    git-sys native-library@1/git require #/source "system"
    `,
    "",
  ));

test("a crate that always brings its code is told of before the build, unless it is waived", async () => {
  const said = `override-without-effect: px-meta.toml: native-library@1/ring#/source of ring 1.0.0 is to be "system", but nothing can make it so
ring is ring
if that is as it should be, say \`waive = "override-without-effect"\` for native-library@1/ring of it, with a reason`;
  await check("policy vendoring forbid\npackage ring 1.0.0", said);
  await check(
    'policy vendoring forbid\npackage ring 1.0.0\nring native-library@1/ring waive # "override-without-effect"',
    "",
  );
  await check("policy vendoring require\npackage ring 1.0.0", "");
});

test("knobs are turned in order, later ones win; a feature and a platform decide which there are", () =>
  check(
    `
    package ssl-sys 1.0.0 with vendored
    ssl-sys native-library@1/ssl set # {"source": "system", "link": "static", "libs": ["ssl", "crypto"], "root": "\${WORKSPACE}/ssl"}
    `,
    `
    SSL_DIR=no
    SSL_LIBS=ssl:crypto
    SSL_NO_VENDOR=1
    SSL_STATIC=1
    ssl-sys 1.0.0 by SSL_DIR=no for 2, 0 dependents
    ssl-sys 1.0.0 by SSL_LIBS=ssl:crypto for 2, 0 dependents
    ssl-sys 1.0.0 by SSL_NO_VENDOR=1 for 2, 0 dependents
    ssl-sys 1.0.0 by SSL_STATIC=1 for 2, 0 dependents
    `,
  ));

test("a path's root is made whole", () =>
  check(
    `
    package ssl-sys 1.0.0
    ssl-sys native-library@1/ssl set #/root "\${WORKSPACE}/ssl"
    `,
    `
    SSL_DIR=/project/ssl
    ssl-sys 1.0.0 by SSL_DIR=/project/ssl for 2, 0 dependents
    `,
  ));

test("an override of one side of a package that is built for both is refused where a variable reaches both", () =>
  check(
    `
    package git-sys 1.0.0 on target+host
    {"crate": "git-sys", "domain": "target"} native-library@1/git set #/source "system"
    `,
    `
    inseparable-override: px-meta.toml:2: native-library@1/git of git-sys 1.0.0 can be changed by the variable GIT_NO_VENDOR=1 alone, which reaches git-sys 1.0.0 (runs at build time) too; the override has no effect there, speak of all of them or of none
    `,
  ));

test("and where the script has a name of the variable for one triple, that one is set", () =>
  check(
    `
    cross
    package ssl-sys 1.0.0 with vendored on target+host
    {"crate": "ssl-sys", "domain": "host"} native-library@1/ssl set #/source "system"
    `,
    `
    DESK_X_1_SSL_NO_VENDOR=1
    ssl-sys 1.0.0 by DESK_X_1_SSL_NO_VENDOR=1 for 3, 0 dependents
    `,
  ));

test("two packages that need different values of one variable get none", () =>
  check(
    `
    package git-sys 1.0.0
    package git-sys 2.0.0
    {"crate": "git-sys", "version": "1"} native-library@1/git set #/source "system"
    {"crate": "git-sys", "version": "2"} native-library@1/git set #/source "bundled"
    `,
    `
    no GIT_SYSTEM
    conflicting-variable: px-meta.toml:3: git-sys 1.0.0 needs GIT_NO_VENDOR=1, but git-sys 2.0.0 needs GIT_NO_VENDOR=0 (px-meta.toml:4), and a variable reaches all packages; it is left as it is
    shared-variable: px-meta.toml:4: GIT_SYSTEM is kept unset for git-sys 2.0.0, and git-sys 1.0.0 reads it too, though nothing asks for that there
    `,
  ));

test("a variable that reaches packages of which nothing is said is told; an adapter knows the versions that it speaks of", () =>
  check(
    `
    package git-sys 1.0.0
    package old 1.0.0
    package old 2.0.0
    git-sys native-library@1/git set #/source "system"
    `,
    `
    GIT_NO_VENDOR=1
    git-sys 1.0.0 by GIT_NO_VENDOR=1 for 4, 0 dependents
    old 1.0.0 by GIT_NO_VENDOR=1 for 4, 0 dependents
    shared-variable: px-meta.toml:4: GIT_NO_VENDOR=1 is set for git-sys 1.0.0, and old 1.0.0 reads it too, though nothing asks for that there
    `,
  ));

test("where no variable does it and the adapter allows, a table stands in for the script, with the facts that it would have had", () =>
  check(
    `
    package zip-sys 1.0.0 links zip on target+host
    package app 1.0.0 uses zip-sys
    zip-sys native-library@1/zip set # {"link": "static", "source": "system", "libs": ["zip"], "search-paths": ["\${WORKSPACE}/a \\"b"], "include-dirs": ["/i", "/j"]}
    `,
    `
    target."desk-x.1".zip.rustc-link-lib=["static=zip"]
    target."desk-x.1".zip.rustc-link-search=["native=/project/a \\"b"]
    target."desk-x.1".zip.rustc-cfg=["zip_new"]
    target."desk-x.1".zip.include="/i,/j"
    zip-sys 1.0.0 target+host {"link":"static","source":"system","libs":["zip"],"search-paths":["\${WORKSPACE}/a \\"b"],"include-dirs":["/i","/j"]}
    zip-sys 1.0.0 by [target."desk-x.1".zip] for 3, 1 dependents
    `,
  ));

test("a table is refused where host and target are one triple and the override names one of the two", () =>
  check(
    `
    package zip-sys 1.0.0 links zip
    {"crate": "zip-sys", "domain": "target"} native-library@1/zip set #/source "system"
    `,
    `
    inseparable-override: px-meta.toml:2: native-library@1/zip of zip-sys 1.0.0 can be changed by [target."desk-x.1".zip] in cargo's configuration alone, which reaches whatever of it runs at build time too; the override has no effect there, speak of all of them or of none
    `,
  ));

test("in a cross build it is not", () =>
  check(
    `
    cross
    package zip-sys 1.0.0 links zip on target+host
    {"crate": "zip-sys", "domain": "target"} native-library@1/zip set #/source "system"
    `,
    `
    target.armv7-board.zip.rustc-link-lib=["dylib=zip"]
    target.armv7-board.zip.rustc-cfg=["zip_new"]
    zip-sys 1.0.0 target {"link":"dynamic","source":"system","libs":["zip"],"search-paths":[]}
    zip-sys 1.0.0 by [target.armv7-board.zip] for 3, 0 dependents
    `,
  ));

test("a script that generates files is not replaced; whether it follows is seen when it has run", () =>
  check(
    `
    package zip-sys 1.0.0 links zip with bindings
    zip-sys native-library@1/zip set # {"source": "system", "libs": ["zip2"], "link": "dynamic"}
    `,
    "",
  ));

test("nor is one whose variable brings the source about", () =>
  check(
    `
    package git-sys 1.0.0 links git
    git-sys native-library@1/git set # {"source": "system", "libs": ["git2"], "link": "dynamic"}
    `,
    `
    GIT_NO_VENDOR=1
    git-sys 1.0.0 by GIT_NO_VENDOR=1 for 2, 0 dependents
    `,
  ));
