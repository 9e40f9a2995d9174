import type { PackageGraph } from "../model/graph.js";
import { isObject, type JsonValue } from "../model/json.js";
import { packageId, triple } from "../model/names.js";
import type { Package } from "../model/package.js";
import type { Unit } from "../model/unit.js";
import { memoryFiles } from "../ports/memory-files.js";
import { adapters } from "./adapters.js";
import { collect } from "./collect.js";
import { findOutput } from "./output.js";

/** The one triple of the example. */
const target = triple("x86_64-unknown-linux-gnu");
/** The build directory. */
export const buildDir = "/ws/target";
/** The `OUT_DIR` of a package's run. */
export const out = (name: string) => `${buildDir}/debug/build/${name}-0123456789abcdef/out`;
const folder = (name: string) => `/registry/${name}`;

/** One package with a build script, and what its run said. */
export interface Run {
  readonly name: string;
  readonly version?: string;
  readonly links?: string;
  readonly libs?: readonly string[];
  readonly paths?: readonly string[];
  readonly cfgs?: readonly string[];
  readonly env?: readonly (readonly [string, string])[];
  /** The kept output; none where absent. */
  readonly output?: string;
  /** Names of packages that it depends on. */
  readonly uses?: readonly string[];
}

function packageOf({ name, version = "1.0.0", links }: Run): Package {
  return {
    id: packageId(`registry#${name}@${version}`),
    name,
    version,
    manifestPath: `${folder(name)}/Cargo.toml`,
    ...(links === undefined ? {} : { links }),
    features: [],
    hasBuildScript: true,
    isProcMacro: false,
    crateTypes: ["lib"],
    isWorkspaceMember: false,
    adopts: false,
  };
}

/** A graph with a node for each run's package. */
export function graphOf(runs: readonly Run[]): PackageGraph {
  const edges = runs.map(({ uses = [] }) => uses.map((name) => runs.findIndex((run) => run.name === name)));
  const starts = edges.map((_, index) => edges.slice(0, index).flat().length);
  return {
    packages: runs.map(packageOf),
    platforms: [
      { domain: "target", triple: target },
      { domain: "host", triple: target },
    ],
    nodePackage: Int32Array.from(runs.keys()),
    nodePlatform: new Int32Array(runs.length),
    edgeStart: Int32Array.from([...starts, edges.flat().length]),
    edgeTarget: Int32Array.from(edges.flat()),
    edgeKind: new Uint8Array(edges.flat().length),
    dependenciesFirst: Int32Array.from(runs.keys()),
    roots: Int32Array.from([0]),
  };
}

/** Collects runs over a disk that holds their kept outputs and these files. */
export function gather(runs: readonly Run[], contents: Readonly<Record<string, string | Uint8Array>> = {}) {
  const outputs = runs.flatMap(({ name, output }) =>
    output === undefined ? [] : [[`${out(name)}/../output`.replace("/out/..", ""), output] as const],
  );
  const files = memoryFiles({ ...Object.fromEntries(outputs), ...contents });
  const units = runs.map(({ name, version = "1.0.0", libs = [], paths = [], cfgs = [], env = [] }): Unit => {
    const kept = findOutput(out(name), files);
    return {
      package: packageId(`registry#${name}@${version}`),
      outDir: out(name),
      domains: ["target"],
      target,
      linkedLibs: libs,
      linkedPaths: paths,
      cfgs,
      env,
      ...(kept === undefined ? {} : { output: kept }),
    };
  });
  return collect({ graph: graphOf(runs), units, adapters, buildDir, workspaceRoot: "/ws", env: {}, files });
}

/** Facts of one schema of the first run's package, as JSON. */
export function factsOf(
  schema: string,
  runs: readonly Run[],
  contents?: Readonly<Record<string, string | Uint8Array>>,
) {
  const [first] = runs;
  return gather(runs, contents)
    .facts.filter((fact) => fact.schema === schema && fact.package.includes(`#${first?.name}@`))
    .map(({ name, value }) => ({
      name,
      value: isObject(value as JsonValue) ? (value as Record<string, JsonValue>) : {},
    }));
}

/** The libraries of the first run, one line each: name, kind, source, names that the linker gets, version. */
export function libraries(
  runs: readonly Run[],
  contents?: Readonly<Record<string, string | Uint8Array>>,
): readonly string[] {
  return factsOf("native-library@1", runs, contents).map(({ name, value }) => {
    const version = value.version === undefined ? "" : ` ${String(value.version)}`;
    return `${name}${version}: ${String(value.link)} ${String(value.source)} (${(value.libs as string[]).join(" ")})`;
  });
}
