import { err, isObject, type JsonValue, ok, type Result } from "@px-meta/core/base";
import { parse } from "smol-toml";

/** The digests in a lock file: of a package's name, version and source, as cargo has them. */
export type Digests = (name: string, version: string, source: string) => string | undefined;

/** Reads the digests of a `Cargo.lock`, of any version; the error says why it cannot be read. */
export function readLockFile(text: string): Result<Digests, string> {
  let lock: { readonly [key: string]: unknown };
  try {
    lock = parse(text);
  } catch (error) {
    // The parser throws for every fault of the text.
    return err(error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error));
  }
  const { package: packages, metadata } = lock as { readonly [key: string]: JsonValue };
  const digests = new Map<string, string>();
  const note = (key: string, digest: JsonValue | undefined) => {
    if (typeof digest === "string" && /^[0-9a-f]{64}$/.test(digest)) digests.set(key, digest);
  };
  for (const one of Array.isArray(packages) ? (packages as readonly JsonValue[]) : []) {
    if (isObject(one)) note(`${one.name} ${one.version} (${one.source})`, one.checksum);
  }
  // Version 1 has them apart from the packages.
  for (const [key, digest] of Object.entries(isObject(metadata) ? metadata : {})) {
    note(key.replace(/^checksum /, ""), digest);
  }
  return ok((name, version, source) => digests.get(`${name} ${version} (${source})`));
}
