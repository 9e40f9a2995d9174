import { isAbsolute, relative, sep } from "node:path";
import type { Schema } from "@px-meta/schema";
import { compareRanks, rankIn } from "../algebra/order.js";
import { parseJson } from "../json/parse.js";
import { isObject, type JsonObject } from "../model/json.js";
import type { SchemaId } from "../model/names.js";
import type { Problem } from "../model/problem.js";
import type { Schemas } from "../model/schemas.js";
import type { Files } from "../ports/files.js";
import { type Declaration, type Publisher, readDeclarations } from "./declarations.js";
import { readForeign, withOurs } from "./read.js";

/** Bytes of a schema document; a larger one is not read. */
const fileLimit = 1 << 20;

/**
 * Finds the schemas of a graph: ours, and those that its packages declare in `[package.metadata.px-meta.schemas]`,
 * read from their folders without running anything. Of two versions of a package the newer one's schemas count,
 * because a schema grows only by addition. What is wrong with a crate's schema is told, and the schema left out.
 */
export async function findSchemas(
  packages: readonly Publisher[],
  files: Files,
): Promise<{
  readonly schemas: Schemas;
  readonly problems: readonly Problem[];
  /** The documents' paths: where one changes, the answer may. */
  readonly paths: readonly string[];
}> {
  const problems: Problem[] = [];
  const documents = new Map<SchemaId, JsonObject>();
  const foreign = new Map<SchemaId, Schema<unknown>>();
  const refused = new Set<SchemaId>();
  const declarations = oldestFirst(packages).flatMap((one) => readDeclarations(one, problems));
  for (const declaration of declarations) {
    const document = readDocument(declaration, files, problems);
    if (document === undefined) continue;
    const read = await readForeign(declaration.id, document);
    if (read.ok) {
      documents.set(declaration.id, document);
      foreign.set(declaration.id, read.value);
    } else {
      refused.add(declaration.id);
      const { id: schema, package: of, label, path } = declaration;
      for (const { pointer, message } of read.error) {
        problems.push({ kind: "invalid-schema", package: of, label, schema, path, pointer, reason: message });
      }
    }
  }
  return { schemas: withOurs(foreign, refused, documents), problems, paths: declarations.map(({ path }) => path) };
}

/** So that a newer version's schemas take the place of an older one's. */
function oldestFirst(packages: readonly Publisher[]): readonly Publisher[] {
  const rank = ({ version }: Publisher) => rankIn({ kind: "semver" }, version) ?? [];
  return packages
    .filter(({ metadata }) => isObject(metadata) && metadata.schemas !== undefined)
    .sort((a, b) => compareRanks(rank(a), rank(b)) || (a.id < b.id ? -1 : 1));
}

function readDocument(declaration: Declaration, files: Files, problems: Problem[]): JsonObject | undefined {
  const { id: schema, package: of, label, folder, path } = declaration;
  const place = files.realPath(path);
  const way = place === undefined ? "" : relative(files.realPath(folder) ?? folder, place);
  if (isAbsolute(way) || way.split(sep)[0] === "..") {
    const reason = "a link leads out of the package; px-meta reads schemas in the package's own folder only";
    problems.push({ kind: "invalid-schema", package: of, label, schema, path, pointer: "", reason });
    return undefined;
  }
  const bytes = files.read(path, fileLimit);
  if (!bytes.ok) {
    problems.push(bytes.error);
    return undefined;
  }
  const parsed = parseJson(bytes.value);
  if (parsed.ok && isObject(parsed.value)) return parsed.value;
  const fault = parsed.ok ? { line: 1, column: 1, reason: "a schema document is an object" } : parsed.error;
  problems.push({ kind: "malformed-json", path, ...fault });
  return undefined;
}
