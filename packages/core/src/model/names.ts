/** Cargo's package id specification, e.g. `registry+…#openssl-sys@0.9.109`. Taken as it is, never parsed. */
export type PackageId = string & { readonly __brand: "PackageId" };

/** `name@major`, e.g. `native-library@1`; a crate's own schema is `crate-name:name@major`. */
export type SchemaId = string & { readonly __brand: "SchemaId" };

/** A target triple as rustc names it. Never taken apart: what it means is asked of rustc. */
export type Triple = string & { readonly __brand: "Triple" };

/** 64 lower-case hexadecimal digits. */
export type Sha256 = string & { readonly __brand: "Sha256" };

/**
 * Where a package runs: `target` with the product, `host` at build time (build scripts, proc macros and
 * what they depend on). Cargo's meaning of host. To people we say "(runs at build time)".
 */
export type Domain = "target" | "host";

/** Brands a package id that came from cargo. */
export function packageId(text: string): PackageId {
  return text as PackageId;
}

/** Brands a triple that came from cargo, rustc or the command line. */
export function triple(text: string): Triple {
  return text as Triple;
}

/** Whose the facts are that rustc tells of targets and tools: no package says them. */
export const toolchainPackage: PackageId = packageId("px-meta:toolchain");

const schemaId = /^(?:[a-z0-9][a-z0-9_-]{0,63}:)?[a-z][a-z0-9-]{0,63}@[1-9][0-9]{0,3}$/;

/** Reads `name@major` or `crate:name@major`. */
export function parseSchemaId(text: string): SchemaId | undefined {
  return schemaId.test(text) ? (text as SchemaId) : undefined;
}

const sha256Text = /^[0-9a-f]{64}$/;

/** Reads 64 lower-case hexadecimal digits. */
export function parseSha256(text: string): Sha256 | undefined {
  return sha256Text.test(text) ? (text as Sha256) : undefined;
}

/** A fact within its publisher: schema and name, written `native-library@1/openssl`. */
export interface FactKey {
  readonly schema: SchemaId;
  /** At most 128 characters without control characters and without `#`; not empty. It may contain `/`. */
  readonly name: string;
}

/** Writes a key as people type it: `native-library@1/openssl`. */
export function showKey(key: FactKey): string {
  return `${key.schema}/${key.name}`;
}

/** Reads `schema@major/name`; the name is all that follows the first `/`. */
export function parseKey(text: string): FactKey | undefined {
  const slash = text.indexOf("/");
  const schema = parseSchemaId(slash < 0 ? text : text.slice(0, slash));
  const name = slash < 0 ? "" : text.slice(slash + 1);
  return schema !== undefined && isFactName(name) ? { schema, name } : undefined;
}

/** Whether a text may name a fact. */
export function isFactName(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it refuses.
  return text.length > 0 && text.length <= 128 && text.isWellFormed() && !/[\u0000-\u001f\u007f#]/.test(text);
}
