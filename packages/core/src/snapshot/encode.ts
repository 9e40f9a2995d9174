import { canonicalJson } from "../json/canonical.js";
import { makeSheet, type Write } from "../json/sheet.js";
import type { Fact } from "../model/fact.js";
import type { JsonObject, JsonValue } from "../model/json.js";
import type { Package } from "../model/package.js";
import type { Snapshot } from "../model/snapshot.js";
import { compareFacts } from "./order.js";
import { makeTable } from "./table.js";

/**
 * Writes a snapshot as `snapshot@1`, in pieces. Equal snapshots give equal bytes: every object is canonical JSON, and
 * facts are sorted. Lists of objects have one entry for each line, so that two snapshots can be compared line by line.
 */
export function encodeSnapshot(snapshot: Snapshot, write: Write): void {
  const { graph, cfgs, schemas, layers } = snapshot;
  const { nodePackage, nodePlatform, edgeStart, edgeTarget, edgeKind } = graph;
  const packagePlaces = new Map(graph.packages.map(({ id }, place) => [id, place]));
  const facts = [...snapshot.facts].sort(compareFacts);
  const values = makeTable();
  const places = facts.map(({ value }) => values.place(canonicalJson(value)));
  const sheet = makeSheet(write);
  sheet.text('{"px-meta":"snapshot@1",\n"platforms":');
  const platforms = graph.platforms.map(({ domain, triple }, index) => ({ domain, triple, cfgs: cfgs[index] ?? [] }));
  sheet.lines(platforms, canonicalJson);
  sheet.text(',\n"packages":');
  sheet.lines(graph.packages, (each) => canonicalJson(packageJson(each)));
  for (const [before, column] of [
    [',\n"nodes":{"package":', nodePackage],
    [',"platform":', nodePlatform],
    ['},\n"edges":{"start":', edgeStart],
    [',"to":', edgeTarget],
    [',"kind":', edgeKind],
    ['},\n"roots":', graph.roots],
  ] as const) {
    sheet.text(before);
    sheet.numbers(column);
  }
  sheet.text(',\n"values":');
  sheet.lines(values.items, (text) => text);
  sheet.text(',\n"facts":');
  sheet.lines(facts, (fact, index) =>
    canonicalJson(factJson(fact, packagePlaces.get(fact.package), places[index] as number)),
  );
  sheet.text(',\n"schemas":');
  sheet.text(canonicalJson(Object.fromEntries(schemas) as JsonObject));
  sheet.text(',\n"layers":');
  sheet.lines(layers as unknown as readonly JsonValue[], canonicalJson);
  sheet.text("}\n");
  sheet.end();
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

/** A fact of no package of the graph is the toolchain's. */
function factJson(fact: Fact, owner: number | undefined, value: number): JsonValue {
  const { outDir, overridden, narrowed } = fact;
  return {
    ...(owner !== undefined && { package: owner }),
    schema: fact.schema,
    name: fact.name,
    domains: fact.domains,
    target: fact.target,
    value,
    trust: fact.trust,
    origin: fact.origin as unknown as JsonValue,
    ...(outDir !== undefined && { "out-dir": outDir }),
    ...(overridden !== undefined && { overridden: overridden as unknown as JsonValue }),
    ...(narrowed !== undefined && { narrowed: narrowed as unknown as JsonValue }),
  };
}
