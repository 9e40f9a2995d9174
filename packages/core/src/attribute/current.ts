import { join } from "node:path";
import type { PackageGraph } from "../model/graph.js";
import type { Domain, PackageId } from "../model/names.js";
import type { Files } from "../ports/files.js";
import { type Compiled, filesOf, fingerprintOfFiles, fingerprintOfRun, siblings } from "./places.js";

/** A unit of this build: something compiled, or a run of a build script. */
export interface CurrentUnit {
  /** The digest by which its users name it: 16 hexadecimal digits, as cargo keeps them. */
  readonly hash: string;
  /** The digests of what it was built with. */
  readonly deps: readonly string[];
  /** The side that what it was built with belongs to, where that is known from the unit alone. */
  readonly side?: Domain;
  /** A selected library: for the target, unless the host alone uses this unit and the package has another. */
  readonly rootOf?: PackageId;
  /** For a run. */
  readonly outDir?: string;
}

/**
 * Reads the fingerprints of the units that cargo named in this build.
 *
 * Programs, and proc macros of the workspace, are named without the hash that leads to their fingerprint. They are looked
 * for among all fingerprints of their package, and count only if all that they were built with is of this build.
 */
export function currentUnits(
  graph: PackageGraph,
  runs: readonly { readonly package: PackageId; readonly outDir: string }[],
  compiled: readonly Compiled[],
  files: Files,
): readonly CurrentUnit[] {
  const names = new Map(graph.packages.map((one) => [one.id, one.name]));
  const roots = new Set([...graph.roots].map((node) => graph.packages[graph.nodePackage[node] ?? -1]?.id));
  const units: CurrentUnit[] = [];
  const unnamed: Unnamed[] = [];
  for (const { outDir } of runs) {
    const folder = fingerprintOfRun(outDir);
    const unit = folder === undefined ? undefined : readUnit(files, folder, /^run-build-script-/);
    if (unit !== undefined) units.push({ ...unit, outDir });
  }
  for (const one of compiled) {
    const name = names.get(one.package);
    if (name === undefined) continue;
    const side = sideOf(one.kinds);
    const folder = fingerprintOfFiles(name, one.filenames);
    const unit = folder === undefined ? undefined : readUnit(files, folder, /^/);
    if (unit === undefined) unnamed.push({ name, side: side ?? "target", filenames: one.filenames });
    else if (side !== undefined) units.push({ ...unit, side });
    else units.push(roots.has(one.package) ? { ...unit, rootOf: one.package } : unit);
  }
  const known = new Set(units.map(({ hash }) => hash));
  const anywhere = runs.map(({ outDir }) => fingerprintOfRun(outDir)).find((folder) => folder !== undefined);
  for (const one of anywhere === undefined ? [] : unnamed) {
    for (const unit of unitsOf(one, anywhere as string, known, files)) units.push({ ...unit, side: one.side });
  }
  return units;
}

/** Something compiled to files whose names lack the hash. */
interface Unnamed {
  readonly name: string;
  readonly side: Domain;
  readonly filenames: readonly string[];
}

/**
 * The units of a package that may be what was compiled to some files. Cargo links those files to the ones that bear the
 * hash, and one that is the same file is certain; where cargo copied, all count that were built with this build's units.
 */
function unitsOf(
  { name, filenames }: Unnamed,
  anywhere: string,
  known: ReadonlySet<string>,
  files: Files,
): readonly CurrentUnit[] {
  const inodes = new Set(filenames.map((path) => files.stamp(path)?.inode));
  inodes.delete(undefined);
  const found = siblings(anywhere, name, files.list).flatMap((folder) => {
    const unit = readUnit(files, folder, /^(?!build-script-|run-|doc-)/);
    if (!unit?.deps.every((hash) => known.has(hash))) return [];
    const isSame = filesOf(folder, files.list).some((path) => inodes.has(files.stamp(path)?.inode));
    return [{ unit, isSame }];
  });
  const certain = found.filter(({ isSame }) => isSame);
  return (certain.length > 0 ? certain : found).map(({ unit }) => unit);
}

/** Build scripts and proc macros are built for the host with host units; programs are what is built for the target. */
function sideOf(kinds: readonly string[]): Domain | undefined {
  if (kinds.includes("custom-build") || kinds.includes("proc-macro")) return "host";
  return kinds.some((kind) => ["bin", "test", "example", "bench"].includes(kind)) ? "target" : undefined;
}

const fileLimit = 4 << 20;

/** Reads one unit's fingerprint: its JSON names the digests as numbers beyond 2^53, so they are read as text. */
function readUnit(files: Files, folder: string, kind: RegExp): CurrentUnit | undefined {
  const file = files.list(folder).find((name) => name.endsWith(".json") && kind.test(name));
  if (file === undefined) return undefined;
  const json = textOf(files, join(folder, file));
  const hash = textOf(files, join(folder, file.slice(0, -".json".length)))?.trim();
  const deps = json === undefined ? undefined : /"deps":\[((?:\[[^\]]*\],?)*)\]/.exec(json)?.[1];
  if (hash === undefined || !/^[0-9a-f]{16}$/.test(hash) || deps === undefined) return undefined;
  const digests = [...deps.matchAll(/\[[0-9]+,"[^"]*",(?:true|false),([0-9]+)\]/g)].map((match) =>
    hexOf(match[1] ?? ""),
  );
  return { hash, deps: digests };
}

function textOf(files: Files, path: string): string | undefined {
  const read = files.read(path, fileLimit);
  return read.ok ? Buffer.from(read.value).toString("utf8") : undefined;
}

/** The digest of a fingerprint as cargo writes it into a file: the number's bytes, lowest first. */
function hexOf(digits: string): string {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64LE(BigInt.asUintN(64, BigInt(digits)));
  return bytes.toString("hex");
}
