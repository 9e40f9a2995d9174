import {
  type CargoMetadata,
  graph,
  type MetadataPackage,
  type Selection,
  describe as say,
  triple,
} from "@px-meta/core/stages";
import { expect, test } from "vitest";
import { brokenChains, linksFor } from "./chain.js";

/**
 * A workspace in words: `app! < mid, base!*` is a package that uses px-meta (`!`), may have `links` (`*`), and depends on
 * what follows; `build:` or `dev:` before a name makes it such a dependency.
 */
function metadataOf(text: string): CargoMetadata {
  const lines = text
    .trim()
    .split("\n")
    .map((line) => line.trim().split(" < "));
  const packages = lines.map(([head = ""]): MetadataPackage => {
    const name = head.replace(/[!*]/g, "");
    return {
      id: name,
      name,
      version: "0.1.0",
      source: null,
      manifest_path: `/w/${name}/Cargo.toml`,
      links: head.includes("*") ? name : null,
      targets: [
        { kind: ["lib"], crate_types: ["lib"], name },
        ...(head.includes("!") ? [{ kind: ["custom-build"], crate_types: ["bin"], name: "build" }] : []),
      ],
      dependencies: head.includes("!") ? [{ name: "px-meta", kind: "build" }] : [],
    };
  });
  const nodes = lines.map(([head = "", rest = ""], index) => ({
    id: packages[index]?.id ?? head,
    deps: rest.split(", ").flatMap((one) => {
      const [, kind, pkg = ""] = /^(?:(build|dev):)?(.+)$/.exec(one) ?? [];
      return pkg === "" ? [] : [{ pkg, dep_kinds: [{ kind: kind ?? null, target: null }] }];
    }),
  }));
  const members = packages.map(({ id }) => id);
  return {
    packages,
    workspace_members: members,
    resolve: { nodes, root: null },
    target_directory: "/w/target",
    workspace_root: "/w",
  };
}

const selection: Selection = {
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

/** Compares each broken place: `kind package: reader < publisher, …`. */
function check(text: string, expected: readonly string[]): void {
  const platforms = [
    { domain: "target" as const, triple: triple("t") },
    { domain: "host" as const, triple: triple("t") },
  ];
  const made = graph({ metadata: metadataOf(text), selection, platforms, cfgs: [[], []] });
  if (!made.ok) throw new Error(say(made.error));
  const found = brokenChains(made.value.graph).map((one) => {
    if (one.kind !== "missing-links" && one.kind !== "broken-chain") return one.kind;
    const pairs = one.between.map(({ reader, publisher }) => `${reader.split(" ")[0]} < ${publisher.split(" ")[0]}`);
    return `${one.kind} ${one.label.split(" ")[0]}: ${pairs.join(", ")}`;
  });
  expect(found).toEqual(expected);
}

test.each<readonly [string, string, readonly string[]]>([
  ["a publisher with links next to its reader is heard", "app! < base\nbase!*", []],
  ["a publisher without links is not", "app! < base\nbase!", ["missing-links base: app < base"]],
  ["links all along the way carry", "app! < mid\nmid!* < base\nbase!*", []],
  [
    "one without links on the way does not",
    "app! < mid\nmid! < base\nbase!*",
    ["missing-links mid: app < base, app < mid"],
  ],
  [
    "a package that does not use px-meta stops facts",
    "app! < mid\nmid < base\nbase!*",
    ["broken-chain mid: app < base"],
  ],
  ["links alone hand nothing on", "app! < mid\nmid* < base\nbase!*", ["broken-chain mid: app < base"]],
  ["another way makes up for it", "app! < mid, base\nmid < base\nbase!*", []],
  ["a longer way makes up for it too", "app! < mid, a\nmid < base\na!* < b\nb!* < base\nbase!*", []],
  [
    "several on the way are each told of",
    "app! < m\nm < n\nn < base\nbase!",
    ["missing-links base: app < base", "broken-chain m: app < base", "broken-chain n: app < base"],
  ],
  ["build-dependencies are no way for facts", "app! < build:base\nbase!", []],
  ["a package that nothing reads below is no matter", "app < base\nbase!", []],
  [
    "readers of one publisher are told of together",
    "a! < base\nb! < base\nbase!",
    ["missing-links base: a < base, b < base"],
  ],
])("%s", (_name, text, expected) => check(text, expected));

test("a chain of any length is walked without recursion", () => {
  const long = Array.from({ length: 20_000 }, (_, index) => `p${index} < p${index + 1}`);
  check(["app! < p0", ...long, "p20000!*"].join("\n"), expect.objectContaining({ length: 20_000 }));
});

test.each([
  ["foo-sys", "2.3.4", "px_foo_sys_2"],
  ["foo", "0.3.1", "px_foo_0_3"],
  ["foo", "0.0.7", "px_foo_0_0_7"],
  ["foo", "1.0.0-alpha.1", "px_foo_1"],
])("the links key of %s %s is %s", (name, version, links) => {
  expect(linksFor({ name, version })).toBe(links);
});
