import { join } from "node:path";
import {
  canonicalJson,
  type FileProblem,
  type Files,
  type JsonValue,
  type LinksTable,
  ok,
  type Problem,
  type Result,
  type Selection,
  type Sha256,
  sha256,
  type Touched,
} from "@px-meta/core/base";
import type { Stamps } from "./stamps.js";

/** What cargo is given so that build scripts do what overrides and policies ask for. */
export interface Redirected {
  /** Digest of all that it follows from. */
  readonly key: Sha256;
  readonly env: Readonly<Record<string, string>>;
  /** Variables that must not be set. */
  readonly unset: readonly string[];
  /** Tables of cargo's configuration. */
  readonly tables: readonly LinksTable[];
  /** What reaches each package, and whose build that changes. */
  readonly touched: readonly Touched[];
}

/** What stands in the first line of an index: all that a build with nothing to do must know. */
export interface IndexHead {
  readonly selection: Selection;
  /** How cargo ended. Where that is not 0, scripts that did not run are not in the facts. */
  readonly status: number;
  /** The files on which the graph and the overrides rest, as they were. */
  readonly inputs: Stamps;
  /** The documents of crates' own schemas, as they were. */
  readonly schemas: Stamps;
  /** What cargo was given for overrides and policies; absent where none asked. */
  readonly redirected?: Redirected;
  /** Digest of all that the answer rests on; absent where a file was too young to be told from a later one. */
  readonly state?: Sha256;
  /** All that was wrong. */
  readonly problems: readonly Problem[];
  /** The part of it that cannot be found anew from the snapshot. */
  readonly kept: readonly Problem[];
}

/** Bytes of an index; it is not read if it has more. */
export const indexFileLimit = 512 << 20;

/** The folder of the indexes in a build directory. */
export function indexFolder(buildDir: string): string {
  return join(buildDir, "px-meta", "index");
}

/** Where the index of a selection stands. */
export function indexPath(buildDir: string, selection: Selection): string {
  return join(indexFolder(buildDir), `${sha256(canonicalJson(selection as unknown as JsonValue))}.json`);
}

/** The file that names the index that was written last. */
export function lastPath(buildDir: string): string {
  return join(indexFolder(buildDir), "last");
}

/** Notes which index was the last to be asked for. */
export function writeLast(files: Files, buildDir: string, path: string): Result<undefined, FileProblem> {
  const name = Buffer.from(path.slice(indexFolder(buildDir).length + 1));
  const known = files.read(lastPath(buildDir), 256);
  if (known.ok && name.equals(known.value)) return ok(undefined);
  return files.replace(lastPath(buildDir), name);
}

/** Reads the first line alone. What is no index of this version counts as none. */
export function readHead(files: Files, path: string): IndexHead | undefined {
  const bytes = files.read(path, indexFileLimit);
  return bytes.ok ? splitIndex(bytes.value)?.head : undefined;
}

/** Takes an index apart: its first line, the digest of the rest that it names, and the rest. Nothing where that is torn. */
export function splitIndex(bytes: Uint8Array): { head: IndexHead; digest: string; body: Uint8Array } | undefined {
  const end = bytes.indexOf(0x0a);
  const first = Buffer.from(bytes.subarray(0, end)).toString("utf8");
  if (end < 0 || !first.startsWith("{")) return undefined;
  let head: Readonly<Record<string, unknown>>;
  try {
    head = JSON.parse(first) as Readonly<Record<string, unknown>>;
  } catch {
    return undefined;
  }
  const body = bytes.subarray(end + 1);
  if (head["px-meta"] !== "index@1" || typeof head.sha256 !== "string" || head.bytes !== body.length) return undefined;
  return { head: head as unknown as IndexHead, digest: head.sha256, body };
}
