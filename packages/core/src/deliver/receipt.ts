import { busFileLimit, readEnvelope } from "../json/envelope.js";
import { isObject, type JsonValue } from "../model/json.js";
import type { FileProblem } from "../model/problems/file.js";
import { err, ok, type Result } from "../model/result.js";
import type { Query, Receipt, View, ViewFact } from "../model/view.js";
import type { Files } from "../ports/files.js";

/** Reads the receipt of a run: nothing where the script has read nothing. */
export function readReceipt(files: Files, path: string): Result<Receipt | undefined, FileProblem> {
  const bytes = files.read(path, busFileLimit);
  if (!bytes.ok) return bytes.error.kind === "missing-file" ? ok(undefined) : bytes;
  const opened = readEnvelope(bytes.value, path, "receipt@1");
  if (!opened.ok) return opened;
  const receipt = parseReceipt(opened.value.body);
  const reason = "not the shape of a receipt";
  return receipt === undefined ? err({ kind: "malformed-json", path, line: 1, column: 1, reason }) : ok(receipt);
}

/** A read whose answer has changed: of facts, or of the merged value at a pointer. */
export interface ChangedRead extends Query {
  readonly pointer?: string;
}

/**
 * What a script would be told otherwise now: the queries of its receipt that find other facts in its new view, or
 * the same with other digests or in other folders, or one more or less often, and the merged values that have changed. A
 * query that found nothing counts too.
 */
export function changedReads(receipt: Receipt, view: Pick<View, "facts" | "merged">): readonly ChangedRead[] {
  const changed = receipt.reads.filter(({ query, found }) => {
    const was = found.map((each) => identity(each.package, each)).sort();
    const is = view.facts.filter((fact) => answers(fact, query)).map((fact) => identity(fact.package, fact));
    is.sort();
    return was.length !== is.length || was.some((each, index) => each !== is[index]);
  });
  const merged = receipt.merged.filter(({ schema, pointer, sha256 }) => {
    const now = view.merged.find((each) => each.schema === schema && each.pointer === pointer);
    return now?.sha256 !== sha256;
  });
  return [...changed.map(({ query }) => query), ...merged.map(({ schema, pointer }) => ({ schema, pointer }))];
}

/** Whether a fact is what a query asks for. */
export function answers(fact: Pick<ViewFact, "schema" | "name" | "package">, query: Query): boolean {
  return (
    fact.schema === query.schema &&
    (query.name === undefined || fact.name === query.name) &&
    (query.package === undefined || fact.package.name === query.package)
  );
}

function identity(
  owner: { readonly name: string; readonly version: string },
  fact: Pick<ViewFact, "schema" | "name" | "sha256" | "out-dir">,
): string {
  return JSON.stringify([owner.name, owner.version, fact.schema, fact.name, fact.sha256, fact["out-dir"]]);
}

function parseReceipt(body: JsonValue): Receipt | undefined {
  if (!isObject(body) || (body.from !== "view" && body.from !== "chain")) return undefined;
  const { reads, merged } = body;
  if (!isList(reads, isRead) || !isList(merged, isMergedRead)) return undefined;
  return body as unknown as Receipt;
}

function isRead(value: JsonValue): boolean {
  if (!isObject(value) || !isObject(value.query) || typeof value.query.schema !== "string") return false;
  const { name, package: owner } = value.query;
  return isMaybeText(name) && isMaybeText(owner) && isList(value.found, isFound);
}

function isFound(value: JsonValue): boolean {
  if (!isObject(value) || !isObject(value.package)) return false;
  const texts = [value.schema, value.name, value.sha256, value.package.name, value.package.version];
  return texts.every((text) => typeof text === "string") && isMaybeText(value["out-dir"]);
}

function isMergedRead(value: JsonValue): boolean {
  return (
    isObject(value) &&
    typeof value.schema === "string" &&
    typeof value.pointer === "string" &&
    isMaybeText(value.sha256)
  );
}

function isMaybeText(value: JsonValue | undefined): boolean {
  return value === undefined || typeof value === "string";
}

function isList(value: JsonValue | undefined, isItem: (item: JsonValue) => boolean): boolean {
  return Array.isArray(value) && value.every(isItem);
}
