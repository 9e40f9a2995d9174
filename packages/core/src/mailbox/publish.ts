import { randomUUID } from "node:crypto";
import { renameSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { canonicalJson } from "../json/canonical.js";
import { busFileLimit, writeEnvelope } from "../json/envelope.js";
import { busLimits, parseJson } from "../json/parse.js";
import type { Origin } from "../model/fact.js";
import type { JsonValue } from "../model/json.js";
import { isFactName, parseSchemaId } from "../model/names.js";
import type { Problem } from "../model/problem.js";
import { err, ok, type Result } from "../model/result.js";
import { mailbox, readView } from "./view.js";

/** A fact that a generator says of the package that it generates. */
export interface Said {
  /** `name@major`, or `crate:name@major` for a crate's own. */
  readonly schema: string;
  readonly name: string;
  readonly value: JsonValue;
  /** How its value was found; without it the value stands in the generator. */
  readonly method?: "literal" | "probe" | "env" | "file";
  /** What it was made from. */
  readonly inputs?: Origin["inputs"];
}

/**
 * Publishes all that this generator has to say, in place of what it published before in the same run. px-meta takes it where
 * the generator succeeds. Where something else runs it nobody listens: what is said is looked at, and nothing is written.
 */
export function publish(said: readonly Said[]): Result<undefined, readonly Problem[]> {
  const place = placeOf(publish);
  const known = new Set<string>();
  const problems: Problem[] = [];
  for (const one of said) {
    const reason = faultIn(one) ?? (known.has(keyOf(one)) ? "it is said twice" : undefined);
    if (reason !== undefined) problems.push({ kind: "unpublishable-fact", schema: one.schema, name: one.name, reason });
    known.add(keyOf(one));
  }
  if (problems.length > 0) return err(problems);
  const view = readView();
  const folder = mailbox();
  if (!view.ok) return view.error.kind === "no-view" ? ok(undefined) : err([view.error]);
  if (folder === undefined) return ok(undefined);
  const facts = said.map(({ schema, name, value, method = "literal", inputs }) => {
    return { schema, name, value, origin: { ...place, method, ...(inputs !== undefined && { inputs }) } };
  });
  facts.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  const body = { package: view.value.package, facts, upstream: [] };
  return write(folder, writeEnvelope("facts@1", body as unknown as JsonValue));
}

/** Orders as schema, then name: no schema has a character below the one between. */
function keyOf({ schema, name }: Pick<Said, "schema" | "name">): string {
  return `${schema}\u0001${name}`;
}

function faultIn({ schema, name, value }: Said): string | undefined {
  if (parseSchemaId(schema) === undefined) return "its schema is not of the form name@major or crate-name:name@major";
  if (!isFactName(name)) return "its name needs 1 to 128 characters, none of them a control character or #";
  // In the publication it stands three levels down.
  const parsed = parseJson(canonicalJson(value), { ...busLimits, above: 3 });
  return parsed.ok ? undefined : `its value is not the JSON that px-meta reads: ${parsed.error.reason}`;
}

function write(folder: string, bytes: Uint8Array): Result<undefined, readonly Problem[]> {
  const path = join(folder, "facts.json");
  if (bytes.length > busFileLimit) return err([{ kind: "file-too-large", path, limit: busFileLimit }]);
  const temporary = join(folder, `.facts.json.${process.pid}-${randomUUID()}.tmp`);
  try {
    writeFileSync(temporary, bytes, { flag: "wx" });
    renameSync(temporary, path);
    return ok(undefined);
  } catch (error) {
    return err([{ kind: "unwritable-file", path, reason: (error as Error).message }]);
  }
}

/** Where a function of ours was called, as seen from the root of the workspace. */
function placeOf(callee: typeof publish): Pick<Origin, "file" | "line" | "column"> {
  const holder: { stack?: string } = {};
  Error.captureStackTrace(holder, callee);
  const [, frame = ""] = holder.stack?.split("\n") ?? [];
  const [, file, line, column] = /(?:\(|at )([^()]+):(\d+):(\d+)\)?$/.exec(frame) ?? [];
  if (file === undefined) return {};
  const path = file.startsWith("file:") ? fileURLToPath(file) : file;
  const seen = relative(process.env.CARGO_PX_WORKSPACE_ROOT_DIR ?? process.cwd(), path);
  return { file: seen.split(sep).join("/"), line: Number(line), column: Number(column) };
}
