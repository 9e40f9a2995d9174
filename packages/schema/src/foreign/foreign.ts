import { isObject, type JsonObject, type JsonValue } from "../json.js";
import { readFields } from "../px/fields.js";
import { parseRule } from "../px/parse.js";
import type { Field } from "../px/rule.js";
import { type Resolve, shapeOf } from "../px/shape.js";
import { findPlace } from "../reference.js";
import { registry, type Schema, type Validator } from "../registry.js";
import type { Result, SchemaError } from "../result.js";
import { compileForeign } from "./compile.js";
import { copyDocument } from "./copy.js";
import { checkDialect, type Dialect } from "./dialect.js";
import { maxProblems } from "./limits.js";
import { loadPatternEngine } from "./patterns.js";
import { checkRecursion } from "./recursion.js";

/**
 * Reads a schema that is not ours: a crate's own, from its package or from a snapshot.
 *
 * Nobody has looked at it, so it must hold to the restricted dialect (docs/schemas.md), and every limit is checked
 * before anything is compiled. The answer is used like a schema of the registry; Ajv is loaded with its validator,
 * not before. Pointers in errors are into the document.
 */
export async function readForeignSchema(
  id: string,
  document: unknown,
): Promise<Result<Schema<JsonValue>, readonly SchemaError[]>> {
  const copied = copyDocument(document);
  if (!copied.ok) return { ok: false, error: [copied.error] };
  const { value } = copied;
  const engine = mentionsPatterns(value) ? await loadPatternEngine() : undefined;
  const dialect = checkDialect(value, id, registry.has, engine);
  if (dialect.errors.length > 0) return { ok: false, error: dialect.errors };
  const ours = await loadOurs(dialect.ours);
  const resolve = resolver(value, ours);
  const endless = checkRecursion(dialect.schemas, resolve);
  if (endless.length > 0) return { ok: false, error: endless };
  const fields = checkRules(value, dialect, resolve);
  if (!fields.ok) return fields;
  let validator: Promise<Validator<JsonValue>> | undefined;
  return {
    ok: true,
    value: {
      id,
      fields: fields.value,
      document: async () => value,
      validator: () => {
        validator ??= compileForeign(id, value, ours, engine);
        return validator;
      },
    },
  };
}

/** Reads the rules that hold for values, and checks those of definitions that nothing refers to. */
function checkRules(
  document: JsonObject,
  dialect: Dialect,
  resolve: Resolve,
): Result<readonly Field[], readonly SchemaError[]> {
  const fields = readFields(document, resolve);
  const errors = new Map((fields.ok ? [] : fields.error).map((error) => [`${error.pointer} ${error.message}`, error]));
  for (const [schema, at] of dialect.schemas) {
    const { px } = schema;
    if (px === undefined) continue;
    const rule = parseRule(px, shapeOf(schema, resolve));
    for (const { pointer, message } of rule.ok ? [] : rule.error) {
      const error = { pointer: `${at}/px${pointer}`, message };
      errors.set(`${error.pointer} ${message}`, error);
    }
  }
  return errors.size > 0 ? { ok: false, error: [...errors.values()].slice(0, maxProblems) } : fields;
}

function resolver(document: JsonObject, ours: ReadonlyMap<string, JsonObject>): Resolve {
  return (ref) => {
    const [home = "", pointer = ""] = ref.split("#", 2);
    return home === "" ? findPlace(document, pointer) : ours.get(home.slice("px-meta:".length));
  };
}

async function loadOurs(ids: ReadonlySet<string>): Promise<ReadonlyMap<string, JsonObject>> {
  const documents = new Map<string, JsonObject>();
  for (const id of [...ids].filter(registry.has)) documents.set(id, await registry.get(id).document());
  return documents;
}

function mentionsPatterns(value: JsonValue): boolean {
  if (Array.isArray(value)) return value.some(mentionsPatterns);
  if (!isObject(value)) return false;
  return Object.entries(value).some(
    ([key, inner]) => key === "pattern" || key === "patternProperties" || mentionsPatterns(inner),
  );
}
