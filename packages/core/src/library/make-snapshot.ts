import { type EdgeKind, edgeKinds } from "../model/graph.js";
import type { JsonObject, JsonValue } from "../model/json.js";
import type { Domain } from "../model/names.js";
import type { Problem } from "../model/problem.js";
import { err, type Result } from "../model/result.js";
import type { Snapshot } from "../model/snapshot.js";
import { readSnapshot } from "./read-snapshot.js";

/** A graph with its facts, as a program that walks over some build system's own has it at hand. */
export interface SnapshotParts {
  /** What the product runs on: a triple, or any word for it. */
  readonly target: string;
  /** What the build runs on; absent: the same. */
  readonly host?: string;
  readonly packages: readonly PackagePart[];
  /** Ids of what was asked for; absent: every package that no other one depends on. */
  readonly roots?: readonly string[];
  /** Schemas of your own, by id: `my-tool:name@1`. */
  readonly schemas?: { readonly [id: string]: JsonObject };
  /** Overrides, low to high, as `layers` of `snapshot@1` has them. */
  readonly layers?: readonly JsonObject[];
}

/** Whatever the build system calls a package: a target, a component, a derivation. */
export interface PackagePart {
  /** What tells it from all others. */
  readonly id: string;
  /** Absent: the id. */
  readonly name?: string;
  readonly version?: string;
  /** `lib` (the default), `bin`, or `dylib` or `cdylib` for what makes an image of its own. */
  readonly crateTypes?: readonly string[];
  readonly dependencies?: readonly (string | DependencyPart)[];
  readonly facts?: readonly FactPart[];
}

/** A dependency that is not just linked. */
export interface DependencyPart {
  readonly id: string;
  /** `normal` is linked, `build` runs at build time, `dev` counts in tests alone. */
  readonly kind: EdgeKind;
}

/** Something that is known of a package. */
export interface FactPart {
  /** `abi@1`, or the id of one of your own. */
  readonly schema: string;
  /** Absent: the package's name. */
  readonly name?: string;
  readonly value: JsonValue;
  /** The side of the build that it holds for; absent: each that the package is on. */
  readonly domain?: Domain;
  /** The file that says so. */
  readonly file?: string;
  readonly line?: number;
}

/**
 * Makes a snapshot of a graph that cargo knows nothing of. The sides of the build follow from the roots: what they
 * need is for the target, and what only a `build` or `proc-macro` dependency leads to is for the host.
 */
export async function makeSnapshot(
  parts: SnapshotParts,
  name = "snapshot",
): Promise<Result<Snapshot, readonly Problem[]>> {
  const packages = [...parts.packages].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const places = new Map(packages.map(({ id }, index) => [id, index]));
  const unknown: Problem[] = [];
  const placeOf = (id: string, pointer: string) => {
    const place = places.get(id);
    if (place !== undefined) return place;
    unknown.push({ kind: "malformed-snapshot", path: name, pointer, reason: `is no package of this snapshot: ${id}` });
    return 0;
  };
  const dependencies = packages.map((each, index) =>
    (each.dependencies ?? []).map((one, at) => {
      const { id, kind } = typeof one === "string" ? { id: one, kind: "normal" as const } : one;
      return { to: placeOf(id, `/packages/${index}/dependencies/${at}`), kind };
    }),
  );
  const roots = parts.roots?.map((id, at) => placeOf(id, `/roots/${at}`)) ?? rootsOf(dependencies);
  if (unknown.length > 0) return err(unknown);
  const { target, host = target } = parts;
  const graph = nodesOf(dependencies, roots);
  const values: JsonValue[] = [];
  const facts = packages.flatMap((each, index) =>
    sides(graph, index).flatMap((domain) =>
      factsOf(each, domain, domain === "target" ? target : host).map(({ value, ...fact }) => ({
        ...fact,
        package: index,
        value: values.push(value) - 1,
      })),
    ),
  );
  const document = {
    "px-meta": "snapshot@1",
    platforms: [
      { domain: "target", triple: target },
      { domain: "host", triple: host },
    ],
    packages: packages.map(({ id, name = id, version = "", crateTypes = ["lib"] }) => ({
      id,
      name,
      version,
      "crate-types": crateTypes,
    })),
    nodes: { package: graph.keys.map((key) => key >> 1), platform: graph.keys.map((key) => key & 1) },
    edges: graph.edges,
    roots: roots.map((index) => graph.places.get(index << 1) ?? 0),
    values,
    facts,
    schemas: parts.schemas ?? {},
    layers: parts.layers ?? [],
  };
  return readSnapshot(JSON.stringify(document), name);
}

interface Dependency {
  readonly to: number;
  readonly kind: EdgeKind;
}

/** What nothing depends on; and of cycles that nothing leads into the first package, so that they are found. */
function rootsOf(dependencies: readonly (readonly Dependency[])[]): readonly number[] {
  const used = new Set(dependencies.flat().map(({ to }) => to));
  const places = dependencies.map((_, index) => index);
  const roots: number[] = [];
  const reached = new Set<number>();
  for (const start of [...places.filter((index) => !used.has(index)), ...places]) {
    if (reached.has(start)) continue;
    roots.push(start);
    const open = [start];
    for (let index = open.pop(); index !== undefined; index = open.pop()) {
      if (reached.has(index)) continue;
      reached.add(index);
      for (const { to } of dependencies[index] ?? []) open.push(to);
    }
  }
  return roots;
}

/** Nodes by key, which is twice the package's place, and one more for the host. */
interface Nodes {
  readonly keys: readonly number[];
  readonly places: ReadonlyMap<number, number>;
  readonly edges: {
    readonly start: readonly number[];
    readonly to: readonly number[];
    readonly kind: readonly number[];
  };
}

/** Walks from the roots to every node that they need. */
function nodesOf(dependencies: readonly (readonly Dependency[])[], roots: readonly number[]): Nodes {
  const found = new Set(roots.map((index) => index << 1));
  // A set gives what is added while it is walked.
  for (const key of found) for (const one of dependencies[key >> 1] ?? []) found.add(keyOf(one, key));
  const keys = [...found].sort((a, b) => a - b);
  const places = new Map(keys.map((key, place) => [key, place]));
  const edges = { start: [0], to: [] as number[], kind: [] as number[] };
  for (const key of keys) {
    const ofNode = (dependencies[key >> 1] ?? []).map((one) => ({
      to: places.get(keyOf(one, key)) ?? 0,
      kind: edgeKinds.indexOf(one.kind),
    }));
    ofNode.sort((a, b) => a.to - b.to || a.kind - b.kind);
    for (const { to, kind } of ofNode) {
      edges.to.push(to);
      edges.kind.push(kind);
    }
    edges.start.push(edges.to.length);
  }
  return { keys, places, edges };
}

function keyOf({ to, kind }: Dependency, from: number): number {
  return (to << 1) | (kind === "build" || kind === "proc-macro" ? 1 : from & 1);
}

/** The sides of the build that a package is on; a package that no root needs is taken to be for the target. */
function sides({ places }: Nodes, index: number): readonly Domain[] {
  const found = (["target", "host"] as const).filter((_, side) => places.has((index << 1) | side));
  return found.length > 0 ? found : ["target"];
}

function factsOf({ id, name = id, facts = [] }: PackagePart, side: Domain, triple: string) {
  return facts
    .filter(({ domain = side }) => domain === side)
    .map(({ schema, name: factName = name, value, file, line }) => ({
      schema,
      name: factName,
      domains: [side],
      target: triple,
      value,
      trust: "published",
      origin: { method: "file", ...(file !== undefined && { file }), ...(line !== undefined && { line }) },
    }));
}
