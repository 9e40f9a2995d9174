import { resolve } from "node:path";
import {
  describe,
  err,
  type FileProblem,
  isObject,
  type JsonValue,
  ok,
  parseJson,
  type Result,
} from "@px-meta/core/stages";
import type { Schema, SchemaError } from "@px-meta/schema";
import { readForeignSchema } from "@px-meta/schema/foreign";
import type { Context, ExitStatus } from "../../command.js";
import { findSchema } from "./list.js";
import { plain } from "./plain.js";
import { schemasAtHand, type Where } from "./workspace.js";

/** One thing that was found, as `schema-check@1` shows it. */
interface Finding {
  readonly kind: string;
  readonly severity: "error";
  readonly message: string;
}

/** Bytes of a document or instance; a larger one is not read. */
const fileLimit = 16 << 20;

/**
 * `px-meta schema check`: 0 where all is well, 1 where the schema or the instance is wrong, 3 where cargo cannot
 * answer.
 */
export async function check(
  context: Context,
  where: Where,
  given: { readonly schema: string; readonly instance?: string },
  format: "text" | "json",
): Promise<ExitStatus> {
  const schema = await findOrRead(context, where, given.schema);
  if (!schema.ok && typeof schema.error === "string") {
    context.stderr.write(`error: ${plain(schema.error)}\n`);
    return 3;
  }
  const findings = schema.ok
    ? given.instance === undefined
      ? []
      : await checkInstance(context, schema.value, given.instance)
    : (schema.error as readonly Finding[]);
  if (format === "json") {
    const shown = { "px-meta": "schema-check@1", ...given, problems: findings };
    context.stdout.write(`${JSON.stringify(shown, undefined, 2)}\n`);
  } else {
    for (const { severity, message } of findings) context.stderr.write(`${severity}: ${plain(message)}\n`);
    if (schema.ok && findings.length === 0) context.stdout.write(`${plain(praise(schema.value, given))}\n`);
  }
  return findings.length > 0 ? 1 : 0;
}

function praise({ fields }: Schema<unknown>, given: { readonly schema: string; readonly instance?: string }): string {
  if (given.instance !== undefined) return `${given.instance}: an instance of ${given.schema}`;
  const rules = fields.length === 1 ? "" : `; ${fields.length - 1} of its fields have rules of their own`;
  return `${given.schema}: a schema that a crate can bring${rules}`;
}

/** The schema of a name, or else of a file. The error is what cargo said, or what is wrong with the file. */
async function findOrRead(
  context: Context,
  where: Where,
  name: string,
): Promise<Result<Schema<unknown>, string | readonly Finding[]>> {
  if (/^[a-z0-9:_-]+@[0-9]+$/.test(name)) {
    const found = await schemasAtHand(context, { ...where, own: where.own || !name.includes(":") });
    if (!found.ok) return found;
    const schema = findSchema(found.value, name);
    if (schema !== undefined) return ok(schema);
  }
  const document = readJson(context, name);
  if (!document.ok) return document;
  const own = isObject(document.value) ? document.value.$id : undefined;
  const id = typeof own === "string" ? own.replace(/^px-meta:/, "") : "crate:schema@1";
  const read = await readForeignSchema(id, document.value);
  return read.ok ? read : err(findingsOf("invalid-schema", name, read.error));
}

async function checkInstance(context: Context, schema: Schema<unknown>, path: string): Promise<readonly Finding[]> {
  const instance = readJson(context, path);
  if (!instance.ok) return instance.error;
  const checked = (await schema.validator())(instance.value);
  return checked.ok ? [] : findingsOf("invalid-instance", path, checked.error);
}

function readJson(context: Context, path: string): Result<JsonValue, readonly Finding[]> {
  const bytes = context.files.read(resolve(context.cwd, path), fileLimit);
  if (!bytes.ok) return err([fileFinding({ ...bytes.error, path })]);
  const parsed = parseJson(bytes.value);
  return parsed.ok ? parsed : err([fileFinding({ kind: "malformed-json", path, ...parsed.error })]);
}

function fileFinding(problem: FileProblem): Finding {
  return { kind: problem.kind, severity: "error", message: describe(problem) };
}

function findingsOf(kind: string, path: string, errors: readonly SchemaError[]): readonly Finding[] {
  return errors.map(({ pointer, message }) => ({
    kind,
    severity: "error",
    message: `${path}${pointer === "" ? "" : `#${pointer}`}: ${message}`,
  }));
}
