import { dirname, join, sep } from "node:path";
import { type CargoMetadata, type Files, isObject, type JsonValue } from "@px-meta/core/base";
import { parseToml, pathsIn } from "./cargo-config.js";
import type { Input } from "./inputs.js";

/** What the local part of an answer starts from. */
export interface LocalSources {
  readonly metadata: CargoMetadata;
  /** Cargo's home, whose fetched packages never change. */
  readonly cargoHome: string;
  /** Folders of packages that configuration names. */
  readonly packages: readonly string[];
}

/** Bytes of a manifest. */
const limit = 4 << 20;

/** More manifests than any workspace names; one that has more is asked for each time. */
const mostManifests = 20_000;

/** Tables of a manifest whose paths are none of packages. */
const notPackages = new Set(["lib", "bin", "test", "bench", "example", "package", "badges", "features", "profile"]);

/** Folders in which cargo finds targets that no manifest names. */
const targetFolders = ["src/bin", "tests", "examples", "benches"];

/**
 * What of the sources on this disk decides the answer of `cargo metadata`: the manifests of all packages that are not
 * cargo's own copies, and of those that they name by path, whether they are used now or not; the files by which cargo
 * finds targets; and the folders in which the workspace looks for members. Nothing where these cannot be told.
 */
export async function localInputs(files: Files, sources: LocalSources): Promise<readonly Input[] | undefined> {
  const { metadata, cargoHome } = sources;
  const fetched = ["registry", "git"].map((name) => join(cargoHome, name) + sep);
  const own = metadata.packages.filter(({ manifest_path }) => !fetched.some((home) => manifest_path.startsWith(home)));
  const root = join(metadata.workspace_root, "Cargo.toml");
  const open = [
    root,
    ...own.map((one) => one.manifest_path),
    ...sources.packages.map((path) => join(path, "Cargo.toml")),
  ];
  const manifests = new Set<string>();
  let members: readonly Input[] | undefined = [];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (manifests.has(path) || fetched.some((home) => path?.startsWith(home))) continue;
    manifests.add(path);
    if (manifests.size > mostManifests) return undefined;
    const manifest = await readManifest(files, path);
    for (const named of packagesNamed(manifest)) open.push(join(dirname(path), named, "Cargo.toml"));
    if (path === root) members = memberInputs(files, metadata.workspace_root, manifest);
  }
  if (members === undefined) return undefined;
  return [
    ...[...manifests].sort().map((path): Input => ({ kind: "file", path })),
    ...members,
    ...own.flatMap(({ manifest_path }) => targetInputs(files, dirname(manifest_path))),
  ];
}

async function readManifest(files: Files, path: string): Promise<JsonValue | undefined> {
  const bytes = files.read(files.realPath(path) ?? path, limit);
  return bytes.ok ? parseToml(Buffer.from(bytes.value).toString("utf8")) : undefined;
}

/** Folders of the packages that a manifest names by path, relative to its own. */
function packagesNamed(manifest: JsonValue | undefined): readonly string[] {
  if (!isObject(manifest)) return [];
  return Object.entries(manifest).flatMap(([table, value]) => {
    if (notPackages.has(table)) return [];
    return table === "workspace" && isObject(value) ? pathsIn(value.dependencies) : pathsIn(value);
  });
}

/** What decides the targets of a package that its manifest need not name. */
function targetInputs(files: Files, folder: string): readonly Input[] {
  const listed = targetFolders.flatMap((name): readonly Input[] => {
    const path = join(folder, name);
    // Whether the folder is there at all, those above it tell.
    if (files.realPath(path) === undefined) return [];
    const inside = files.list(path).filter((one) => !one.includes("."));
    return [
      { kind: "folder", path },
      ...inside.map((one): Input => ({ kind: "presence", path: join(path, one, "main.rs") })),
    ];
  });
  return [{ kind: "package", path: folder }, { kind: "source", path: join(folder, "src") }, ...listed];
}

/** The folders that the workspace's patterns of members look into, and whether there are manifests in them. */
function memberInputs(files: Files, root: string, manifest: JsonValue | undefined): readonly Input[] | undefined {
  const workspace = isObject(manifest) && isObject(manifest.workspace) ? manifest.workspace : {};
  const inputs: Input[] = [];
  for (const pattern of [workspace.members, workspace["default-members"]].flat()) {
    if (typeof pattern !== "string" || !/[*?[]/.test(pattern)) continue;
    const found = patternInputs(files, root, pattern);
    if (found === undefined) return undefined;
    inputs.push(...found);
  }
  return inputs;
}

function patternInputs(files: Files, root: string, pattern: string): readonly Input[] | undefined {
  const inputs: Input[] = [];
  let folders = [root];
  for (const part of pattern.split("/")) {
    if (part === "**") return undefined;
    if (!/[*?[]/.test(part)) {
      folders = folders.map((folder) => join(folder, part));
      continue;
    }
    const fits = globTest(part);
    inputs.push(...folders.map((path): Input => ({ kind: "folder", path })));
    folders = folders.flatMap((folder) =>
      files.list(folder).flatMap((name) => (fits.test(name) ? [join(folder, name)] : [])),
    );
  }
  return [...inputs, ...folders.map((folder): Input => ({ kind: "presence", path: join(folder, "Cargo.toml") }))];
}

function globTest(part: string): RegExp {
  const source = part
    .replace(/[.+^${}()|\\]/g, "\\$&")
    .replaceAll("*", ".*")
    .replaceAll("?", ".")
    .replaceAll("[!", "[^");
  return new RegExp(`^${source}$`);
}
