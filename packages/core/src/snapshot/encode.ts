import { canonicalJson } from "../json/canonical.js";
import type { Fact } from "../model/fact.js";
import type { JsonObject, JsonValue } from "../model/json.js";
import type { Package } from "../model/package.js";
import type { Snapshot } from "../model/snapshot.js";

/**
 * Writes a snapshot as `snapshot@1`. Equal snapshots give equal bytes: every object is canonical JSON, and facts are
 * sorted. Lists of objects have one entry for each line, so that two snapshots can be compared line by line.
 */
export function encodeSnapshot(snapshot: Snapshot): string {
  const { graph, cfgs, schemas, layers } = snapshot;
  const platforms = graph.platforms.map(({ domain, triple }, index) => ({ domain, triple, cfgs: cfgs[index] ?? [] }));
  const facts = snapshot.facts.map((fact) => ({ fact, key: sortKey(fact) }));
  facts.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  const members: readonly (readonly [string, string])[] = [
    ["platforms", lines(platforms)],
    ["packages", lines(graph.packages.map(packageJson))],
    ["nodes", `{"package":${column(graph.nodePackage)},"platform":${column(graph.nodePlatform)}}`],
    ["edges", `{"start":${column(graph.edgeStart)},"to":${column(graph.edgeTarget)},"kind":${column(graph.edgeKind)}}`],
    ["roots", column(graph.roots)],
    ["facts", lines(facts.map(({ fact }) => factJson(fact)))],
    ["schemas", canonicalJson(Object.fromEntries(schemas) as JsonObject)],
    ["layers", lines(layers as unknown as readonly JsonValue[])],
  ];
  return `{"px-meta":"snapshot@1"${members.map(([name, text]) => `,\n"${name}":${text}`).join("")}}\n`;
}

function lines(items: readonly JsonValue[]): string {
  return items.length === 0 ? "[]" : `[\n${items.map(canonicalJson).join(",\n")}\n]`;
}

function column(numbers: ArrayLike<number> & { join(): string }): string {
  return `[${numbers.join()}]`;
}

function sortKey({ package: owner, schema, name, target, domains, outDir = "", value }: Fact): string {
  return [owner, schema, name, target, domains.join(), outDir, canonicalJson(value)].join("\u0000");
}

function packageJson(each: Package): JsonValue {
  const { source, links, features, metadata } = each;
  return {
    id: each.id,
    name: each.name,
    version: each.version,
    "manifest-path": each.manifestPath,
    "has-build-script": each.hasBuildScript,
    "is-proc-macro": each.isProcMacro,
    "is-workspace-member": each.isWorkspaceMember,
    adopts: each.adopts,
    "crate-types": each.crateTypes,
    ...(source !== undefined && { source }),
    ...(links !== undefined && { links }),
    ...(features !== undefined && { features }),
    ...(metadata !== undefined && { metadata }),
  };
}

function factJson(fact: Fact): JsonValue {
  const { outDir, overridden, narrowed } = fact;
  return {
    package: fact.package,
    schema: fact.schema,
    name: fact.name,
    domains: fact.domains,
    target: fact.target,
    value: fact.value,
    trust: fact.trust,
    origin: fact.origin as unknown as JsonValue,
    ...(outDir !== undefined && { "out-dir": outDir }),
    ...(overridden !== undefined && { overridden: overridden as unknown as JsonValue }),
    ...(narrowed !== undefined && { narrowed: narrowed as unknown as JsonValue }),
  };
}
