import { formats, type SnapshotFormat } from "@px-meta/schema";
import { type JsonLimits, parseJson } from "../json/parse.js";
import type { Fact } from "../model/fact.js";
import { isObject, type JsonObject } from "../model/json.js";
import { isFactName, packageId, parseSchemaId, type SchemaId, toolchainPackage, triple } from "../model/names.js";
import type { Layer } from "../model/override.js";
import type { Problem } from "../model/problem.js";
import { err, ok, type Result } from "../model/result.js";
import type { Snapshot } from "../model/snapshot.js";
import { type Complain, graphOf } from "./graph.js";

/** Bytes that a snapshot may have; it is not read if it has more. */
export const snapshotFileLimit = 512 << 20;

/** What a snapshot may hold at most: some hundred thousand nodes with a million edges and as many facts. */
const limits: JsonLimits = { depth: 80, values: 50_000_000, keyBytes: 4096 };

/** Most problems that are told of one snapshot. */
const mostProblems = 20;

/**
 * Reads a `snapshot@1`. It comes from anywhere: the shape is held against the format's schema, and then every place
 * that is named must be there, so that nothing after this needs to look again. `path` is for problems.
 */
export async function decodeSnapshot(bytes: Uint8Array, path: string): Promise<Result<Snapshot, readonly Problem[]>> {
  const parsed = parseJson(bytes, limits);
  if (!parsed.ok) return err([{ kind: "malformed-json", path, ...parsed.error }]);
  const document = parsed.value;
  const found = isObject(document) ? document["px-meta"] : undefined;
  if (found !== "snapshot@1") {
    const shown = typeof found === "string" ? found.slice(0, 80) : "(none)";
    return err([{ kind: "wrong-format", path, expected: "snapshot@1", found: shown }]);
  }
  const validate = await formats.get("snapshot@1").validator();
  const checked = validate(document);
  if (!checked.ok) {
    return err(
      checked.error.map(({ pointer, message }) => ({ kind: "malformed-snapshot", path, pointer, reason: message })),
    );
  }
  return bodyOf(checked.value, path);
}

/** The same for bytes that px-meta wrote itself and whose digest has been checked: their shape is not looked at again. */
export function decodeOwnSnapshot(bytes: Uint8Array, path: string): Result<Snapshot, readonly Problem[]> {
  return bodyOf(JSON.parse(new TextDecoder().decode(bytes)) as SnapshotFormat, path);
}

function bodyOf(body: SnapshotFormat, path: string): Result<Snapshot, readonly Problem[]> {
  const problems: Problem[] = [];
  const complain: Complain = (pointer, reason) => {
    if (problems.length < mostProblems) problems.push({ kind: "malformed-snapshot", path, pointer, reason });
  };
  const graph = graphOf(body, complain);
  const owners = new Set(body.packages.map(({ id }) => id));
  const facts = body.facts.map((fact, index) => factOf(fact, `/facts/${index}`, owners, complain));
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
  pointer: string,
  owners: ReadonlySet<string>,
  complain: Complain,
): Fact {
  if (!owners.has(fact.package) && fact.package !== toolchainPackage)
    complain(`${pointer}/package`, `is no package of this snapshot: ${fact.package.slice(0, 200)}`);
  if (!isFactName(fact.name)) complain(`${pointer}/name`, "is no name that a fact can have");
  const { overridden, narrowed, "out-dir": outDir } = fact;
  const sides = (["target", "host"] as const).filter((domain) => fact.domains.includes(domain));
  return {
    package: packageId(fact.package),
    schema: fact.schema as SchemaId,
    name: fact.name,
    domains: sides,
    target: triple(fact.target),
    value: fact.value as Fact["value"],
    trust: fact.trust,
    origin: fact.origin as Fact["origin"],
    ...(outDir !== undefined && { outDir }),
    ...(overridden !== undefined && { overridden: overridden as NonNullable<Fact["overridden"]> }),
    ...(narrowed !== undefined && { narrowed: narrowed as NonNullable<Fact["narrowed"]> }),
  };
}
