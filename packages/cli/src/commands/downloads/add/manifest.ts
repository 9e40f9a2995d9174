import { isDeepStrictEqual } from "node:util";
import { err, isObject, type JsonObject, type JsonValue, ok, type Result, tomlKey, tomlText } from "@px-meta/core/base";
import type { Unpack } from "../../../unpack/unpack.js";

/** What is declared of a download that was just fetched. */
export interface Found {
  readonly url: string;
  /** The commit, where the URL is that of a git repository. */
  readonly rev?: string;
  readonly sha256: string;
  readonly size: number;
  readonly unpack?: Unpack;
}

/** A manifest, as far as a declaration is added to it. */
export interface Manifest {
  /** As it stands in the file, a mark of byte order included. */
  readonly text: string;
  readonly value: JsonObject;
}

/** Reads a manifest to which a download may be added; the error says why none may be, in words that follow its path. */
export async function readManifest(bytes: Uint8Array, id: string): Promise<Result<Manifest, string>> {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return err("is not UTF-8");
  }
  const value = await tomlOf(text);
  if (!isObject(value)) return err("is no TOML that px-meta reads; ask cargo what is wrong with it");
  if (!isObject(value.package)) return err("has no [package]; name one of the workspace's packages by -p");
  if (tableAt(value)?.[id] !== undefined) {
    return err(`declares ${id} already; choose another id, or take out what is there`);
  }
  return ok({ text, value });
}

/** The lines of a declaration, as they stand in a manifest. */
export function declarationLines(id: string, { url, rev, sha256, size, unpack }: Found): readonly string[] {
  return [
    `[package.metadata.px-meta.download.${tomlKey(id)}]`,
    rev === undefined ? `urls = [${tomlText(url)}]` : `git = { url = ${tomlText(url)}, rev = "${rev}" }`,
    `sha256 = "${sha256}"`,
    `size = ${size}`,
    ...(unpack === undefined ? [] : [`unpack = ${unpackText(unpack)}`]),
  ];
}

function unpackText({ format, strip = 0 }: Unpack): string {
  return strip === 0 ? `{ format = "${format}" }` : `{ format = "${format}", strip = ${strip} }`;
}

/**
 * The text with a table at its end, all of the rest as it was. The error is that this cannot be: where a table above it is
 * written as a value, nothing can be added to it from outside.
 */
export async function withTable(
  { text, value }: Manifest,
  id: string,
  lines: readonly string[],
): Promise<Result<string, string>> {
  const eol = /\r\n/.test(text) ? "\r\n" : "\n";
  const isEnded = text === "" || text.endsWith("\n");
  const isBlank = text.endsWith("\n\n") || text.endsWith("\n\r\n");
  const whole = `${text}${isEnded ? "" : eol}${isBlank ? "" : eol}${[...lines, ""].join(eol)}`;
  const after = await tomlOf(whole);
  return isObject(after) && hasOnlyMore(after, value, [...above, id]) ? ok(whole) : err(closed);
}

const closed =
  "has [package.metadata] or a table in it in one line, to which nothing can be added at the end of the file; write that as a table of its own, or put the download in by hand";

/** Whether one value has a download more than the other, with the tables above it, and is the same for the rest. */
function hasOnlyMore(after: JsonObject, before: JsonObject, [key = "", ...below]: readonly string[]): boolean {
  const { [key]: more, ...rest } = after;
  const { [key]: had, ...restBefore } = before;
  if (!isDeepStrictEqual(rest, restBefore) || !isObject(more)) return false;
  if (below.length === 0) return had === undefined;
  return had === undefined ? hasOnlyMore(more, {}, below) : isObject(had) && hasOnlyMore(more, had, below);
}

const above = ["package", "metadata", "px-meta", "download"];

function tableAt(value: JsonObject): JsonObject | undefined {
  let at: JsonValue | undefined = value;
  for (const key of above) at = isObject(at) ? at[key] : undefined;
  return isObject(at) ? at : undefined;
}

async function tomlOf(text: string): Promise<JsonValue | undefined> {
  const { parseToml } = await import("../../../metadata/cargo-config.js");
  return parseToml(text.replace(/^\ufeff/, ""));
}
