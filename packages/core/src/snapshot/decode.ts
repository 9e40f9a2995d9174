import { formats, type SnapshotFormat } from "@px-meta/schema";
import { knowPackagePlace } from "../algebra/package-places.js";
import type { JsonLimits } from "../json/parse.js";
import type { RowPlan } from "../json/stream/rows.js";
import { type Plan, streamJson } from "../json/stream/stream.js";
import type { Fact } from "../model/fact.js";
import { isObject, type JsonObject, type JsonValue } from "../model/json.js";
import { isFactName, packageId, parseSchemaId, type SchemaId, toolchainPackage, triple } from "../model/names.js";
import type { Layer } from "../model/override.js";
import type { Package } from "../model/package.js";
import type { Problem } from "../model/problem.js";
import { err, ok, type Result } from "../model/result.js";
import type { Snapshot } from "../model/snapshot.js";
import { type Complain, graphOf } from "./graph.js";
import { compareFacts } from "./order.js";
import { makePackageReader, type PackageReader } from "./packages.js";

/** Bytes that a snapshot may have; it is not read if it has more. */
export const snapshotFileLimit = 4 * 2 ** 30;

/** What a snapshot may hold at most beside its columns: some hundred thousand nodes and some million facts. */
const limits: JsonLimits = { depth: 80, values: 50_000_000, keyBytes: 4096 };

/** The members that may be large. */
function planOf(packages: RowPlan): Plan {
  return {
    members: {
      packages: { rows: packages },
      nodes: { members: { package: "column", platform: "column" } },
      edges: { members: { start: "column", to: "column", kind: "column" } },
      roots: "column",
      values: "list",
      facts: "list",
    },
  };
}

/** Most problems that are told of one snapshot. */
const mostProblems = 20;

/**
 * Reads a `snapshot@1`, given as its bytes in pieces. It comes from anywhere: the shape is held against the format's
 * schema, and then every place that is named must be there, so that nothing after this needs to look again. `path` is
 * for problems.
 */
export async function decodeSnapshot(
  source: Iterable<Uint8Array>,
  path: string,
): Promise<Result<Snapshot, readonly Problem[]>> {
  const packages = makePackageReader();
  const streamed = streamJson(source, planOf(packages.plan), limits);
  if (!streamed.ok) return err([{ kind: "malformed-json", path, ...streamed.error }]);
  const { document, columns, complaints } = streamed.value;
  const found = isObject(document) ? document["px-meta"] : undefined;
  if (found !== "snapshot@1") {
    const shown = typeof found === "string" ? found.slice(0, 80) : "(none)";
    return err([{ kind: "wrong-format", path, expected: "snapshot@1", found: shown }]);
  }
  const validate = await formats.get("snapshot@1").validator();
  const checked = validate(document);
  const wrong = [
    ...complaints,
    ...(checked.ok
      ? []
      : checked.error.map(({ pointer, message: reason }) => ({ pointer: packages.pointer(pointer), reason }))),
  ];
  if (checked.ok && wrong.length === 0) return bodyOf(checked.value, packages, columns, path);
  return err(wrong.slice(0, mostProblems).map((each) => ({ kind: "malformed-snapshot", path, ...each })));
}

/** The same for bytes that px-meta wrote itself and whose digest has been checked: their shape is not looked at again. */
export function decodeOwnSnapshot(source: Iterable<Uint8Array>, path: string): Result<Snapshot, readonly Problem[]> {
  const packages = makePackageReader();
  const streamed = streamJson(source, planOf(packages.plan), limits);
  if (!streamed.ok) return err([{ kind: "malformed-json", path, ...streamed.error }]);
  const { document, columns } = streamed.value;
  return bodyOf(document as unknown as SnapshotFormat, packages, columns, path);
}

function bodyOf(
  body: SnapshotFormat,
  reader: PackageReader,
  columns: ReadonlyMap<string, Int32Array>,
  path: string,
): Result<Snapshot, readonly Problem[]> {
  const problems: Problem[] = [];
  const complain: Complain = (pointer, reason) => {
    if (problems.length < mostProblems) problems.push({ kind: "malformed-snapshot", path, pointer, reason });
  };
  const packages = reader.whole(body.packages);
  const graph = graphOf(body, packages, (pointer) => columns.get(pointer) ?? new Int32Array(0), complain);
  const facts = body.facts.map((fact, index) => factOf(fact, packages, body.values, `/facts/${index}`, complain));
  // In which order a snapshot lists its facts means nothing.
  facts.sort(compareFacts);
  const schemas = new Map<SchemaId, JsonObject>();
  for (const [name, document] of Object.entries(body.schemas ?? {})) {
    const id = parseSchemaId(name);
    if (id?.includes(":") === true) schemas.set(id, document as JsonObject);
    else complain(`/schemas/${name.slice(0, 80)}`, "is not the id of a crate's schema: crate-name:name@major");
  }
  if (graph === undefined || problems.length > 0) return err(problems);
  const layers = (body.layers ?? []) as unknown as readonly Layer[];
  return ok({ graph, facts, schemas, layers, cfgs: body.platforms.map(({ cfgs }) => cfgs ?? []) });
}

function factOf(
  fact: SnapshotFormat["facts"][number],
  packages: readonly Package[],
  values: SnapshotFormat["values"],
  pointer: string,
  complain: Complain,
): Fact {
  const owner = fact.package === undefined ? toolchainPackage : packages[fact.package]?.id;
  if (fact.package !== undefined && owner !== undefined) knowPackagePlace(packages, owner, fact.package);
  if (owner === undefined)
    complain(`${pointer}/package`, `is ${fact.package}, but there are only ${packages.length} packages`);
  if (fact.value >= values.length)
    complain(`${pointer}/value`, `is ${fact.value}, but there are only ${values.length} values`);
  if (!isFactName(fact.name)) complain(`${pointer}/name`, "is no name that a fact can have");
  const { overridden, narrowed, "out-dir": outDir } = fact;
  const sides = (["target", "host"] as const).filter((domain) => fact.domains.includes(domain));
  return {
    package: packageId(owner ?? ""),
    schema: fact.schema as SchemaId,
    name: fact.name,
    domains: sides,
    target: triple(fact.target),
    value: (values[fact.value] ?? null) as JsonValue,
    trust: fact.trust,
    origin: fact.origin as Fact["origin"],
    ...(outDir !== undefined && { outDir }),
    ...(overridden !== undefined && { overridden: overridden as NonNullable<Fact["overridden"]> }),
    ...(narrowed !== undefined && { narrowed: narrowed as NonNullable<Fact["narrowed"]> }),
  };
}
