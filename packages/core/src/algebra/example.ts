import type { Field, PxRule } from "@px-meta/schema";
import type { Fact } from "../model/fact.js";
import { type EdgeKind, edgeKinds, type PackageGraph, type Platform } from "../model/graph.js";
import type { JsonValue } from "../model/json.js";
import { type Domain, packageId, parseSchemaId, type SchemaId, triple } from "../model/names.js";
import type { Package } from "../model/package.js";
import { at } from "./numbers.js";
import { dependenciesFirst } from "./topology.js";

/** An example's graph and facts. Tests and the page docs/propagation.md write them as text. */
export interface Example {
  readonly graph: PackageGraph;
  readonly facts: readonly Fact[];
}

/** The platforms of every example. */
const examplePlatforms: readonly Platform[] = [
  { domain: "target", triple: triple("board") },
  { domain: "host", triple: triple("desk") },
];

const uses: readonly { readonly words: string; readonly kind: EdgeKind }[] = [
  { words: "builds with", kind: "build" },
  { words: "derives with", kind: "proc-macro" },
  { words: "tests with", kind: "dev" },
  { words: "uses", kind: "normal" },
];

/**
 * Reads an example: one line for each thing.
 *
 * ```text
 * app uses a, b             # or: builds with, derives with, tests with
 * app re-exports a
 * a is dylib                # crate type
 * a says 3                  # a fact demo@1 of that name, with that value
 * a on host says 3          # only from its run at build time
 * a says 3 narrowed {"": {"reach": "self"}}
 * ```
 *
 * Packages that nothing else uses are the roots, for the target.
 */
export function readExample(text: string, schema = "demo@1"): Example {
  const packages = new Map<string, { id: string; types: string[]; shown: string[]; script: boolean }>();
  const edges: { readonly from: string; readonly to: string; readonly kind: EdgeKind }[] = [];
  const said: { readonly name: string; readonly side: string | undefined; readonly rest: string }[] = [];
  const known = (name: string) => {
    const found = packages.get(name) ?? { id: name, types: [], shown: [], script: false };
    packages.set(name, found);
    return found;
  };
  for (const line of text.split("\n").map((each) => each.trim())) {
    const use = uses.find(({ words }) => line.includes(` ${words} `));
    const [, sayer, side, rest] = /^(\S+)(?: on (target|host))? says (.+)$/.exec(line) ?? [];
    if (sayer !== undefined && rest !== undefined) {
      known(sayer).script = true;
      said.push({ name: sayer, side, rest });
    } else if (use !== undefined) {
      const [from = "", list = ""] = line.split(` ${use.words} `);
      for (const to of list.split(",").map((each) => each.trim())) {
        known(from);
        known(to);
        edges.push({ from, to, kind: use.kind });
      }
    } else if (line.includes(" re-exports ")) {
      const [from = "", list = ""] = line.split(" re-exports ");
      known(from).shown.push(...list.split(",").map((each) => each.trim()));
    } else if (line.includes(" is ")) {
      const [from = "", list = ""] = line.split(" is ");
      known(from).types.push(...list.split(",").map((each) => each.trim()));
    } else if (line !== "") throw new Error(`an example has no line like: ${line}`);
  }
  const names = [...packages.keys()].sort();
  const graph = graphOf(
    names.map((name) => examplePackage(name, packages.get(name))),
    edges.map(({ from, to, kind }) => ({ from: names.indexOf(from), to: names.indexOf(to), kind })),
  );
  return { graph, facts: said.flatMap(({ name, side, rest }) => sayings(graph, name, side, rest, schema)) };
}

function examplePackage(
  name: string,
  notes: { types: string[]; shown: string[]; script: boolean } | undefined,
): Package {
  const crateTypes = notes === undefined || notes.types.length === 0 ? ["lib"] : notes.types;
  return {
    id: packageId(name),
    name,
    version: "1.0.0",
    manifestPath: `/${name}/Cargo.toml`,
    hasBuildScript: notes?.script === true,
    isProcMacro: crateTypes.includes("proc-macro"),
    crateTypes,
    isWorkspaceMember: false,
    adopts: notes?.script === true,
    ...(notes !== undefined && notes.shown.length > 0 && { metadata: { "re-exports": notes.shown } }),
  };
}

function sayings(
  graph: PackageGraph,
  name: string,
  side: string | undefined,
  rest: string,
  schema: string,
): readonly Fact[] {
  const [json = "", narrowed] = rest.split(" narrowed ");
  const index = graph.packages.findIndex((each) => each.name === name);
  const platforms = [...graph.nodePlatform].filter((_, node) => graph.nodePackage[node] === index);
  const domains = platforms.map((platform) => (platform === 0 ? "target" : "host") as Domain);
  return domains
    .filter((domain) => side === undefined || side === domain)
    .map((domain) => ({
      package: packageId(name),
      schema: parseSchemaId(schema) as SchemaId,
      name,
      domains: [domain],
      target: triple(domain === "target" ? "board" : "desk"),
      value: JSON.parse(json) as JsonValue,
      trust: "published",
      origin: { method: "literal", file: "build.rs", line: 1, column: 1 },
      ...(narrowed !== undefined && { narrowed: JSON.parse(narrowed) as NonNullable<Fact["narrowed"]> }),
    }));
}

/** One dependency of one package on another, by their places in the list. */
export interface ExampleEdge {
  readonly from: number;
  readonly to: number;
  readonly kind: EdgeKind;
}

/**
 * Makes the graph of some packages: starting at those that no other one uses, or at the first, for the target;
 * what only build scripts and macros use is for the host.
 */
export function graphOf(packages: readonly Package[], edges: readonly ExampleEdge[]): PackageGraph {
  const used = new Set(edges.map(({ to }) => to));
  const free = packages.map((_, index) => index).filter((index) => !used.has(index));
  const starts = free.length > 0 ? free : [0];
  const found = new Set<number>();
  const open = starts.map((index) => index * 2);
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    if (found.has(key)) continue;
    found.add(key);
    for (const edge of edges) if (edge.from === key >> 1) open.push(targetOf(edge, key, packages));
  }
  const keys = [...found].sort((a, b) => a - b);
  const edgeStart = new Int32Array(keys.length + 1);
  const all = keys.map((key) =>
    edges
      .filter(({ from }) => from === key >> 1)
      .map((edge) => [keys.indexOf(targetOf(edge, key, packages)), edgeKinds.indexOf(edge.kind)] as const)
      .sort(([a, kind], [b, other]) => a - b || kind - other),
  );
  all.forEach((list, node) => {
    edgeStart[node + 1] = at(edgeStart, node) + list.length;
  });
  const edgeTarget = Int32Array.from(all.flat(), ([target]) => target);
  const edgeKind = Uint8Array.from(all.flat(), ([, kind]) => kind);
  const order = dependenciesFirst({ edgeStart, edgeTarget, edgeKind });
  if (!order.ok) throw new Error("an example has no cycle but by dev-dependencies");
  return {
    packages,
    platforms: examplePlatforms,
    nodePackage: Int32Array.from(keys, (key) => key >> 1),
    nodePlatform: Int32Array.from(keys, (key) => key & 1),
    edgeStart,
    edgeTarget,
    edgeKind,
    dependenciesFirst: order.value,
    roots: Int32Array.from(starts, (index) => keys.indexOf(index * 2)),
  };
}

function targetOf(edge: ExampleEdge, key: number, packages: readonly Package[]): number {
  const tool = edge.kind === "build" || edge.kind === "proc-macro" || packages[edge.to]?.isProcMacro === true;
  return edge.to * 2 + (tool ? 1 : key & 1);
}

const words: PxRule = {
  merge: { kind: "collect" },
  reach: "direct",
  plane: ["link"],
  domain: "target",
  boundary: "image",
  absent: "ignore",
  role: "fact",
  conflict: "error",
};

/** A field of an example's schema, with the default rule where nothing else is said. */
export function exampleField(pointer: string, rule: Partial<PxRule>): Field {
  return { pointer, rule: { ...words, ...rule } };
}
