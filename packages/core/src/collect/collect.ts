import { sha256 } from "../json/sha256.js";
import type { Adapter } from "../model/adapter.js";
import type { Roots } from "../model/expand.js";
import type { Fact, Origin, OriginInput } from "../model/fact.js";
import type { PackageGraph } from "../model/graph.js";
import type { JsonObject } from "../model/json.js";
import type { PackageId, SchemaId, Sha256 } from "../model/names.js";
import type { Package } from "../model/package.js";
import type { Problem } from "../model/problem.js";
import type { Unit } from "../model/unit.js";
import type { Files } from "../ports/files.js";
import { parseRequirement } from "../version/requirement.js";
import { abiOf } from "./abi.js";
import { pathsBelow } from "./below.js";
import { buildScript } from "./build-script.js";
import { folderOf } from "./copy.js";
import { linkSigns } from "./cxx-library.js";
import { cxxHeaders } from "./headers.js";
import { type Found, type NativeLibrary, nativeLibraries } from "./native-library.js";
import { type KeptOutput, readOutput } from "./output.js";
import { readPublication } from "./publications.js";
import { pythonOf } from "./python.js";
import { claimed } from "./symbols/claimed.js";
import { type Claims, claims } from "./symbols/claims.js";

/** One run, with the digests by which others rely on it. */
export interface CollectedRun {
  readonly unit: Unit;
  /** Digest of its `facts.json`; absent where it published nothing. */
  readonly facts?: Sha256;
  /** Digest of the cargo lines of its kept output; absent where there is none. */
  readonly lines?: Sha256;
}

/**
 * Gathers what all runs of build scripts said: what they published, and, of every crate whether it knows px-meta or not, what
 * they told cargo. Each run gives one `build-script@1`; adapters make typed facts of it.
 */
export function collect(input: {
  readonly graph: PackageGraph;
  readonly units: readonly Unit[];
  readonly adapters: readonly Adapter[];
  /** Absolute. */
  readonly buildDir: string;
  readonly workspaceRoot: string;
  /** The variables that scripts were given. */
  readonly env: { readonly [name: string]: string | undefined };
  readonly files: Files;
}): { readonly runs: readonly CollectedRun[]; readonly facts: readonly Fact[]; readonly problems: readonly Problem[] } {
  const { graph, units, files } = input;
  const packages = new Map(graph.packages.map((one) => [one.id, one]));
  const packageDirs = graph.packages.map(({ manifestPath }) => folderOf(manifestPath));
  const adapters = new Map(input.adapters.map((adapter) => [adapter.package, adapter]));
  const runs: CollectedRun[] = [];
  const facts: Fact[] = [];
  const problems: Problem[] = [];
  const natives: NativeGroup[] = [];
  for (const unit of units) {
    const owner = packages.get(unit.package);
    if (owner === undefined) {
      problems.push({ kind: "package-not-in-graph", package: unit.package });
      continue;
    }
    const output = unit.output === undefined ? undefined : readOutput(unit.output, unit.outDir, files);
    const published = readPublication(unit, owner, output, files);
    const roots: Roots = { OUT_DIR: unit.outDir };
    const owners = {
      outDir: unit.outDir,
      buildDir: input.buildDir,
      packageDir: folderOf(owner.manifestPath),
      packageDirs,
      workspace: input.workspaceRoot,
    };
    const adapter = adapterFor(owner, adapters);
    const below = () => pathsBelow(graph, units, unit);
    const native = nativeLibraries({ unit, owner, output, adapter, owners, roots, files, below });
    const script = harvested(unit, "build-script@1", { name: owner.name, value: buildScript(unit, output) });
    const heard = heardFrom(output, input.env);
    facts.push(heard.length === 0 ? script : { ...script, origin: { ...script.origin, inputs: heard } });
    natives.push(...native.map((one) => ({ ...one, unit, owner, adapter, published: published.facts })));
    facts.push(...own(decoded(unit, owner, output, adapter, roots), published.facts));
    facts.push(...published.facts);
    problems.push(...published.problems);
    runs.push({
      unit,
      ...(published.sha256 === undefined ? {} : { facts: published.sha256 }),
      ...(output === undefined ? {} : { lines: output.lines }),
    });
  }
  const claimedBy = claims(natives, graph.packages, files);
  natives.forEach((native, at) => {
    const { unit, adapter, published } = native;
    const found = claimed(native, claimedBy[at]);
    facts.push(...own([harvested(unit, "native-library@1", found, adapter)], published));
  });
  for (const [unit, groups] of byUnit(natives, claimedBy)) {
    const [{ owner, published }] = groups;
    const linked = groups.flatMap((group) => group.linked.flatMap(({ library }) => linkSigns(library)));
    const abi = abiOf(owner.name, [...linked, ...groups.flatMap(({ signs }) => signs)]);
    if (abi !== undefined) facts.push(...own([harvested(unit, "abi@1", abi)], published));
  }
  return { runs, facts: facts.sort(compareFacts), problems };
}

/** One fact of native libraries, with all that is known of its publisher. */
interface NativeGroup extends NativeLibrary {
  readonly unit: Unit;
  readonly owner: Package;
  readonly adapter: Adapter | undefined;
  readonly published: readonly Fact[];
}

/** The groups of each run, with what is known of their symbols. */
function byUnit(natives: readonly NativeGroup[], claimedBy: readonly Claims[]) {
  type Known = NativeGroup & Pick<Claims, "signs">;
  const units = new Map<Unit, [Known, ...Known[]]>();
  natives.forEach((native, at) => {
    const known: Known = { ...native, signs: claimedBy[at]?.signs ?? [] };
    const before = units.get(native.unit);
    if (before === undefined) units.set(native.unit, [known]);
    else before.push(known);
  });
  return units;
}

/** What a script publishes itself goes before what px-meta makes of its words. */
function own(harvest: readonly Fact[], published: readonly Fact[]): readonly Fact[] {
  return harvest.filter((fact) => !published.some((one) => one.schema === fact.schema && one.name === fact.name));
}

function adapterFor(owner: Package, adapters: ReadonlyMap<string, Adapter>): Adapter | undefined {
  const adapter = adapters.get(owner.name);
  if (adapter?.versions === undefined) return adapter;
  const requirement = parseRequirement(adapter.versions);
  return requirement.ok && requirement.value(owner.version) ? adapter : undefined;
}

function decoded(
  unit: Unit,
  owner: Package,
  output: KeptOutput | undefined,
  adapter: Adapter | undefined,
  roots: Roots,
): readonly Fact[] {
  const python = pythonOf(unit, output, adapter);
  const headers = output === undefined ? undefined : cxxHeaders(output, adapter?.library ?? owner.name, roots);
  return [
    ...(python === undefined ? [] : [harvested(unit, "python@1", python, adapter)]),
    ...(headers === undefined ? [] : [harvested(unit, "headers@1", headers, adapter)]),
  ];
}

function harvested(
  unit: Unit,
  schema: string,
  found: Found | { name: string; value: JsonObject },
  adapter?: Adapter,
): Fact {
  const origin: Origin = {
    method: "harvest",
    ...(adapter === undefined ? {} : { file: `adapter ${adapter.package}` }),
  };
  return {
    package: unit.package as PackageId,
    schema: schema as SchemaId,
    name: found.name,
    domains: unit.domains,
    target: unit.target,
    outDir: unit.outDir,
    value: found.value,
    trust: "harvested",
    origin,
  };
}

/**
 * The variables that a script listens to and that were set, by digest: enough to see that one has changed, and no more,
 * because their values are nobody's business.
 */
function heardFrom(
  output: KeptOutput | undefined,
  env: { readonly [name: string]: string | undefined },
): readonly OriginInput[] {
  const names = [...new Set(output?.watchesEnv)].sort();
  return names.flatMap((name): readonly OriginInput[] => {
    const value = Object.hasOwn(env, name) ? env[name] : undefined;
    return value === undefined ? [] : [{ kind: "env", name, digest: sha256(`${name}=${value}`) }];
  });
}

function compareFacts(a: Fact, b: Fact): number {
  return (
    compare(a.package, b.package) ||
    compare(a.schema, b.schema) ||
    compare(a.name, b.name) ||
    compare(a.outDir ?? "", b.outDir ?? "")
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
