import { join } from "node:path";
import type { PackageGraph } from "../model/graph.js";
import type { Domain, PackageId } from "../model/names.js";
import type { Files } from "../ports/files.js";
import { type Compiled, filesOf, fingerprintOfFiles, fingerprintOfRun, siblings } from "./places.js";
import { Twins } from "./twins.js";

/** A unit of this build: something compiled, or a run of a build script. */
export interface CurrentUnit {
  readonly package: PackageId;
  /** The digest by which its users name it: 16 hexadecimal digits, as cargo keeps them. */
  readonly hash: string;
  /** The digest of the profile that it was compiled with; that of every run is `0`. */
  readonly profile: string;
  /** Whether it is a harness of tests. */
  readonly isHarness: boolean;
  /** The digests of what it was built with. */
  readonly deps: readonly string[];
  /** The side that what it was built with belongs to, where that is known from the unit alone. */
  readonly side?: Domain;
  /** A selected library: for the target, unless the host alone uses this unit and the package has another. */
  readonly rootOf?: PackageId;
  /** For a run. */
  readonly outDir?: string;
}

/** A run of a build script, as cargo tells it. */
export interface Run {
  readonly package: PackageId;
  readonly outDir: string;
  /** As the script printed them; absent for a run that waits. */
  readonly linkedPaths?: readonly string[];
}

/**
 * Reads the fingerprints of the units that cargo named in this build.
 *
 * Programs, and proc macros of the workspace, are named without the hash that leads to their fingerprint. They are looked
 * for among all fingerprints of their package.
 */
export function currentUnits(
  graph: PackageGraph,
  /** The sides on which each package has a node. */
  reach: ReadonlyMap<PackageId, ReadonlySet<Domain>>,
  runs: readonly Run[],
  compiled: readonly Compiled[],
  files: Files,
): readonly CurrentUnit[] {
  const names = new Map(graph.packages.map((one) => [one.id, one.name]));
  const roots = new Set([...graph.roots].map((node) => graph.packages[graph.nodePackage[node] ?? -1]?.id));
  const units: CurrentUnit[] = [];
  const unnamed: Unnamed[] = [];
  const ran = runs.flatMap((run) => {
    const folder = fingerprintOfRun(run.outDir);
    const unit = folder === undefined ? undefined : readUnit(files, folder, /^run-build-script-/);
    return unit === undefined ? [] : [{ ...unit, ...run }];
  });
  const twins = new Twins(ran, files);
  units.push(...ran.map((unit) => twins.named(unit)));
  for (const one of compiled) {
    const name = names.get(one.package);
    if (name === undefined) continue;
    const side = sideOf(one.kinds);
    const folder = fingerprintOfFiles(name, one.filenames);
    const read = folder === undefined ? undefined : readUnit(files, folder, /^/);
    if (folder === undefined || read === undefined) {
      unnamed.push({ ...one, name, side: side ?? "target" });
      continue;
    }
    const unit = { ...read, package: one.package, deps: twins.parted(read.deps, folder) };
    const known = side ?? (read.isHarness ? "target" : onlySide(reach.get(one.package)));
    if (known !== undefined) units.push({ ...unit, side: known });
    else units.push(roots.has(one.package) ? { ...unit, rootOf: one.package } : unit);
  }
  const anywhere = runs.map(({ outDir }) => fingerprintOfRun(outDir)).find((folder) => folder !== undefined);
  return anywhere === undefined ? units : [...units, ...found(unnamed, anywhere, units, files)];
}

/** Something compiled to files whose names lack the hash. */
interface Unnamed extends Compiled {
  /** The package's. */
  readonly name: string;
  readonly side: Domain;
}

/**
 * The units that may be what was compiled to files without a hash. Cargo links those files to the ones that bear it, and
 * a unit with the same file is certain. Where cargo copied, all count that were built with this build's units, of which
 * others without a name may be some: they are found one after the other.
 */
function found(
  unnamed: readonly Unnamed[],
  anywhere: string,
  named: readonly CurrentUnit[],
  files: Files,
): readonly CurrentUnit[] {
  const units: CurrentUnit[] = [];
  let open: { readonly side: Domain; readonly candidates: readonly CurrentUnit[] }[] = [];
  for (const one of unnamed) {
    const { certain, others } = candidatesOf(one, anywhere, files);
    for (const unit of certain) units.push({ ...unit, side: one.side });
    if (certain.length === 0) open.push({ side: one.side, candidates: others });
  }
  const known = new Set([...named, ...units].map(({ hash }) => hash));
  for (let before = -1; before !== units.length; ) {
    before = units.length;
    open = open.filter(({ side, candidates }) => {
      const fitting = candidates.filter(({ deps }) => deps.every((hash) => known.has(hash)));
      for (const unit of fitting) {
        units.push({ ...unit, side });
        known.add(unit.hash);
      }
      return fitting.length === 0;
    });
  }
  return units;
}

/** How the fingerprints of programs are named, with a harness of tests around them or without. */
const programs = /^(?:test-|bench-)?(?:bin|example|integration-test|bench)-/;

function candidatesOf(
  { package: owner, name, kinds, filenames }: Unnamed,
  anywhere: string,
  files: Files,
): { readonly certain: readonly CurrentUnit[]; readonly others: readonly CurrentUnit[] } {
  const inodes = new Set(filenames.map((path) => files.stamp(path)?.inode));
  inodes.delete(undefined);
  const certain: CurrentUnit[] = [];
  const others: CurrentUnit[] = [];
  for (const folder of siblings(anywhere, name, files.list)) {
    const read = readUnit(files, folder, kinds.includes("proc-macro") ? /^lib-/ : programs);
    if (read === undefined) continue;
    const unit = { ...read, package: owner };
    const isSame = filesOf(folder, files.list).some((path) => inodes.has(files.stamp(path)?.inode));
    (isSame ? certain : others).push(unit);
  }
  return { certain, others };
}

/** Build scripts and proc macros are built for the host with host units; programs are what is built for the target. */
function sideOf(kinds: readonly string[]): Domain | undefined {
  if (kinds.includes("custom-build") || kinds.includes("proc-macro")) return "host";
  return kinds.some((kind) => ["bin", "test", "example", "bench"].includes(kind)) ? "target" : undefined;
}

function onlySide(sides: ReadonlySet<Domain> | undefined): Domain | undefined {
  return sides?.size === 1 ? [...sides][0] : undefined;
}

const fileLimit = 4 << 20;

/** What one fingerprint tells. */
type Read = Pick<CurrentUnit, "hash" | "profile" | "deps" | "isHarness">;

/** Reads one unit's fingerprint: its JSON names the digests as numbers beyond 2^53, so they are read as text. */
function readUnit(files: Files, folder: string, kind: RegExp): Read | undefined {
  const file = files.list(folder).find((name) => name.endsWith(".json") && kind.test(name));
  if (file === undefined) return undefined;
  const json = textOf(files, join(folder, file));
  const hash = textOf(files, join(folder, file.slice(0, -".json".length)))?.trim();
  const deps = json === undefined ? undefined : /"deps":\[((?:\[[^\]]*\],?)*)\]/.exec(json)?.[1];
  if (hash === undefined || !/^[0-9a-f]{16}$/.test(hash) || deps === undefined) return undefined;
  const digests = [...deps.matchAll(/\[[0-9]+,"[^"]*",(?:true|false),([0-9]+)\]/g)].map((match) =>
    hexOf(match[1] ?? ""),
  );
  const profile = /"profile":([0-9]+)/.exec(json ?? "")?.[1] ?? "";
  return { hash, profile, deps: digests, isHarness: /^(?:test|bench)-/.test(file) };
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
