import { canonicalJson, isObject, type JsonValue, parseJson, parseSha256, type Sha256 } from "@px-meta/core/base";
import { isTreePath, mostFiles } from "./tree.js";

/** What a generation came to, as the store keeps it. A key may have several: a package may hold files of people, too. */
export interface GenerationResult {
  /** Of `Cargo.toml` before the generator ran. */
  readonly before: Sha256;
  /** The whole package after it, by path from its folder on, with `/`. */
  readonly files: ReadonlyMap<string, ResultFile>;
  /** What it published; absent where nothing. */
  readonly publication?: { readonly sha256: Sha256; readonly size: number };
}

/** A file of a result. */
export interface ResultFile {
  readonly kind: "file" | "executable";
  readonly sha256: Sha256;
  readonly size: number;
  /** Whether a generator is known to have written it. */
  readonly isOutput: boolean;
}

/** Results that one key keeps. */
const mostResults = 8;

/** Adds a result: it takes the place of one that began from the same, and the oldest goes where there are too many. */
export function withResult(results: readonly GenerationResult[], added: GenerationResult): readonly GenerationResult[] {
  const ground = groundOf(added);
  return [added, ...results.filter((one) => groundOf(one) !== ground)].slice(0, mostResults);
}

/** What of a package a result rests on: the manifest before, and the files that no generator is known to write. */
function groundOf({ before, files }: GenerationResult): string {
  const own = [...files].filter(([path, { isOutput }]) => !isOutput && path !== "Cargo.toml");
  return JSON.stringify([before, own.map(([path, { kind, sha256 }]) => [path, kind, sha256])]);
}

/** Bytes of a document; more results than fit are not kept. */
const mostBytes = 8 << 20;

/** Results as the document of an action. */
export function resultsDocument(results: readonly GenerationResult[]): Uint8Array {
  const bytes = Buffer.from(`${canonicalJson({ "px-meta": "generation-results@1", results: results.map(written) })}\n`);
  return bytes.length > mostBytes && results.length > 1 ? resultsDocument(results.slice(0, -1)) : bytes;
}

function written({ before, files, publication }: GenerationResult): JsonValue {
  return {
    before,
    files: [...files].map(([path, { kind, sha256, size, isOutput }]) => [path, kind, sha256, size, isOutput]),
    publication: publication === undefined ? null : [publication.sha256, publication.size],
  };
}

/** Reads the document of an action. Nothing of one that is of another version, or says what px-meta never would. */
export function readResults(document: Uint8Array): readonly GenerationResult[] {
  const parsed = parseJson(document, { depth: 8, values: mostResults * (mostFiles + 1) * 8, keyBytes: 64 });
  const value = parsed.ok ? parsed.value : null;
  if (!isObject(value) || value["px-meta"] !== "generation-results@1" || !Array.isArray(value.results)) return [];
  return value.results.slice(0, mostResults).flatMap((one) => readResult(one) ?? []);
}

function readResult(value: JsonValue): GenerationResult | undefined {
  if (!isObject(value) || typeof value.before !== "string" || !Array.isArray(value.files)) return undefined;
  const before = parseSha256(value.before);
  const publication = value.publication === null ? null : readContents(value.publication);
  const files = new Map(value.files.flatMap((one) => readFile(one) ?? []));
  if (before === undefined || publication === undefined || files.size !== value.files.length) return undefined;
  if (hasFileAsFolder(files) || files.size > mostFiles) return undefined;
  return { before, files, ...(publication === null ? {} : { publication }) };
}

function readContents(value: JsonValue | undefined): { readonly sha256: Sha256; readonly size: number } | undefined {
  if (!Array.isArray(value)) return undefined;
  const [digest, size] = value;
  const sha256 = typeof digest === "string" ? parseSha256(digest) : undefined;
  if (sha256 === undefined || typeof size !== "number" || !Number.isSafeInteger(size) || size < 0) return undefined;
  return { sha256, size };
}

function readFile(value: JsonValue): readonly (readonly [path: string, file: ResultFile])[] | undefined {
  if (!Array.isArray(value) || value.length !== 5) return undefined;
  const [path, kind, digest, size, isOutput] = value as readonly JsonValue[];
  const contents = readContents([digest ?? null, size ?? null]);
  if (typeof path !== "string" || !isTreePath(path) || contents === undefined) return undefined;
  if ((kind !== "file" && kind !== "executable") || typeof isOutput !== "boolean") return undefined;
  return [[path, { kind, ...contents, isOutput }]];
}

/** Whether something is to stand below a file. */
function hasFileAsFolder(files: ReadonlyMap<string, ResultFile>): boolean {
  return [...files.keys()].some((path) => {
    const names = path.split("/").slice(0, -1);
    return names.some((_, at) => files.has(names.slice(0, at + 1).join("/")));
  });
}
