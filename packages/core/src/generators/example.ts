import type { JsonValue } from "../model/json.js";
import type { CargoMetadata, MetadataPackage } from "../model/metadata.js";
import type { Selection } from "../model/selection.js";

/** The whole workspace, without tests. */
export const everything: Selection = {
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

/** `[package.metadata.px]` that names a binary. */
function generatedBy(name: string): JsonValue {
  return { generate: { generator_type: "cargo_workspace_binary", generator_name: name } };
}

/**
 * Cargo's metadata in words, one package in a line: `app in a/app by bp < a, dev:b, build:c`. It is a member of the
 * workspace unless `(registry)` or `(outside)` stands before it; without `in` its folder has its name. What it `has`, as in
 * `bp has bin:bp, example:e`, are its targets; without it the package is a library.
 */
export function metadataOf(text: string, px: Readonly<Record<string, JsonValue>> = {}): CargoMetadata {
  const lines = text.split("\n").flatMap((line) => (line.trim() === "" ? [] : [readLine(line.trim())]));
  const packages = lines.map(({ name, place, folder, generator, targets }): MetadataPackage => {
    const table = px[name] ?? (generator === undefined ? undefined : generatedBy(generator));
    return {
      id: name,
      name,
      version: "0.1.0",
      source: place === "registry" ? "registry+https://example.invalid/index" : null,
      manifest_path: `/${place === "member" ? "w" : place}/${folder}/Cargo.toml`,
      targets: targets.map(([kind = "", target = ""]) => ({ kind: [kind], crate_types: [kind], name: target })),
      dependencies: [],
      ...(table !== undefined && { metadata: { px: table } }),
    };
  });
  const members = lines.flatMap(({ name, place }) => (place === "member" ? [name] : []));
  return {
    packages,
    workspace_members: members,
    workspace_default_members: members,
    resolve: { nodes: lines.map(({ name, deps }) => ({ id: name, deps })), root: null },
    target_directory: "/w/target",
    workspace_root: "/w",
  };
}

function readLine(line: string) {
  const [, place = "member", name = "", folder = name, generator, targets, deps = ""] =
    /^(?:\((\w+)\) )?(\S+)(?: in (\S+))?(?: by (\S+))?(?: has ([^<]+?))?(?: < (.+))?$/.exec(line) ?? [];
  return {
    ...{ place, name, folder, generator },
    targets: targets === undefined ? [["lib", name]] : targets.split(", ").map((target) => target.split(":")),
    deps: (deps === "" ? [] : deps.split(", ")).map((one) => {
      const [, kind, pkg = ""] = /^(?:(build|dev):)?(.+)$/.exec(one) ?? [];
      return { pkg, dep_kinds: [{ kind: kind ?? null, target: null }] };
    }),
  };
}
