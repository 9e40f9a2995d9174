import { dirname, join, resolve } from "node:path";
import { type Files, isObject, type JsonValue, parseSha256, type Sha256, sha256 } from "@px-meta/core/base";
import type { Digests } from "./digests.js";
import type { Sight } from "./find.js";
import { pathFrom, type Search } from "./inputs.js";
import type { Action } from "./key.js";
import { isTreePath, type Tree, type TreeFile } from "./tree.js";

/** What is known of the last generation of a package that went well. */
export interface GenerationRecord {
  readonly action: Action;
  /** The whole package after it. */
  readonly tree: Tree;
  /** Paths in the tree that generators are known to have written. */
  readonly outputs: ReadonlySet<string>;
  /** What it published; `null` where nothing. */
  readonly publication: Sha256 | null;
  /** Digests of what `Cargo.toml` was before and after the last generations, since somebody else has changed it. */
  readonly manifests: readonly Sha256[];
  /** The file of the generator's program, absolute. */
  readonly program: string;
  readonly search?: Search;
}

/** Where a record stands, and from where its paths are counted. All absolute. */
export interface RecordPlace {
  readonly path: string;
  readonly workspaceRoot: string;
  /** The generated package's. */
  readonly folder: string;
}

/** Where the record of a package stands, by its manifest's path from the workspace's root on. */
export function recordPath(buildDir: string, manifest: string): string {
  return join(recordsFolder(buildDir), `${sha256(manifest)}.json`);
}

function recordsFolder(buildDir: string): string {
  return join(buildDir, "px-meta", "generators");
}

const format = "px-meta generation@1";

/** Bytes of a record; one that has more is not read. */
const limit = 32 << 20;

/** The record of a package as a text: a line with its format and digest, then all of it, with stamps of the files. */
export function recordText(record: GenerationRecord, place: RecordPlace, memory: Digests): string {
  const { action, tree, outputs, publication, manifests, program, search } = record;
  const { stampOf } = memory;
  const body = JSON.stringify({
    root: pathFrom(dirname(place.path), place.workspaceRoot),
    action,
    program: [pathFrom(place.workspaceRoot, program), stampOf(program)],
    inputs: action.inputs.files.map(([path]) => stampOf(resolve(place.workspaceRoot, path))),
    ...(search === undefined ? {} : { search: relativeSearch(search, place.workspaceRoot) }),
    tree: [...tree].map(([path, { kind, sha256: digest, size }]) => {
      return [path, kind, digest, size, stampOf(join(place.folder, path)), outputs.has(path)];
    }),
    publication,
    manifests,
  });
  return `${format} ${sha256(body)}\n${body}\n`;
}

function relativeSearch({ patterns, files, sights }: Search, root: string): JsonValue {
  return {
    patterns,
    files: files.map((path) => pathFrom(root, path)),
    sights: sights.map(([path, stamp, names]) => [pathFrom(root, path), stamp, names]),
  };
}

/** Reads a record, and says to the memory what its files were. Nothing where there is none of this version, whole. */
export function readRecord(files: Files, place: RecordPlace, memory: Digests): GenerationRecord | undefined {
  const value = readWritten(files, place.path);
  if (value === undefined) return undefined;
  learn(value, place, memory);
  return recordOf(value, place.workspaceRoot);
}

/** A record of which nobody has said yet of which package it is. */
export interface FoundRecord {
  readonly record: GenerationRecord;
  /** The folder of the package. */
  readonly folder: string;
}

/** All records of a build directory. */
export function allRecords(files: Files, buildDir: string): readonly FoundRecord[] {
  const folder = recordsFolder(buildDir);
  return files.list(folder).flatMap((name) => {
    const value = /^[0-9a-f]{64}\.json$/.test(name) ? readWritten(files, join(folder, name)) : undefined;
    if (value === undefined) return [];
    const root = resolve(folder, value.root);
    return [{ record: recordOf(value, root), folder: dirname(resolve(root, value.action.manifest)) }];
  });
}

/** Nothing where there is none of this version, whole. */
function readWritten(files: Files, path: string): Written | undefined {
  const read = files.read(path, limit);
  if (!read.ok) return undefined;
  const bytes = Buffer.from(read.value.buffer, read.value.byteOffset, read.value.length);
  const end = bytes.indexOf(0x0a);
  const body = bytes.subarray(end + 1, -1);
  if (bytes.toString("latin1", 0, Math.max(end, 0)) !== `${format} ${sha256(body)}`) return undefined;
  // The digest says that px-meta wrote it: what is not in shape here, another version would have said.
  const value = JSON.parse(body.toString("utf8")) as Written;
  const isWhole =
    isObject(value as unknown as JsonValue) && Array.isArray(value.tree) && Array.isArray(value.manifests);
  return isWhole && value.tree.every(([within]) => isTreePath(within)) ? value : undefined;
}

function recordOf(value: Written, root: string): GenerationRecord {
  const { action, search, publication } = value;
  return {
    action,
    tree: new Map(value.tree.map(([path, kind, digest, size]) => [path, { kind, sha256: digest, size }])),
    outputs: new Set(value.tree.flatMap(([path, , , , , isOutput]) => (isOutput ? [path] : []))),
    publication: publication === null ? null : (parseSha256(publication) ?? null),
    manifests: value.manifests,
    program: resolve(root, value.program[0]),
    ...(search === undefined ? {} : { search: absoluteSearch(search, root) }),
  };
}

/** What stands in a record. */
interface Written {
  /** The workspace's folder, from that of the record on. */
  readonly root: string;
  readonly action: Action;
  readonly program: readonly [path: string, stamp: string];
  readonly inputs: readonly string[];
  readonly search?: Search;
  readonly tree: readonly (readonly [
    path: string,
    kind: TreeFile["kind"],
    sha256: Sha256,
    size: number,
    stamp: string,
    isOutput: boolean,
  ])[];
  readonly publication: string | null;
  readonly manifests: readonly Sha256[];
}

function absoluteSearch({ patterns, files, sights }: Search, root: string): Search {
  return {
    patterns,
    files: files.map((path) => resolve(root, path)),
    sights: sights.map(([path, stamp, names]): Sight => [resolve(root, path), stamp, names]),
  };
}

function learn({ action, program, inputs, tree }: Written, place: RecordPlace, memory: Digests): void {
  const [path, stamp] = program;
  memory.learn(resolve(place.workspaceRoot, path), stamp, action.program.sha256);
  action.inputs.files.forEach(([input, digest], at) => {
    memory.learn(resolve(place.workspaceRoot, input), inputs[at] ?? "", digest);
  });
  for (const [within, kind, digest, , seen] of tree) {
    if (kind !== "link") memory.learn(join(place.folder, within), seen, digest);
  }
}

/** Manifests that are remembered. */
const mostManifests = 16;

/**
 * What `Cargo.toml` was since somebody else than a generator has changed it, as it is now included: whatever generator wrote
 * it last, there is nothing in one of them that people wrote and that is not in another.
 */
export function manifestsBefore(record: GenerationRecord | undefined, now: Sha256): readonly Sha256[] {
  const isOurs = record?.tree.get("Cargo.toml")?.sha256 === now;
  return [...new Set([...(isOurs ? record.manifests : []), now])];
}

/** The same with what the manifest is now that a generator has been at it. */
export function withManifest(manifests: readonly Sha256[], tree: Tree): readonly Sha256[] {
  const now = tree.get("Cargo.toml")?.sha256;
  return [...new Set([...manifests, ...(now === undefined ? [] : [now])])].slice(-mostManifests);
}
