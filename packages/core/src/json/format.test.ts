import { readFileSync } from "node:fs";
import { join } from "node:path";
import { formats } from "@px-meta/schema";
import { expect, test } from "vitest";
import type { JsonValue } from "../model/json.js";
import { canonicalJson } from "./canonical.js";
import { type EnvelopeFormat, readEnvelope, viewLimits } from "./envelope.js";
import { busLimits, type JsonLimits, parseJson } from "./parse.js";
import { sha256 } from "./sha256.js";

/** The corpus that both languages read; test/format/make.mjs writes it and says what its entries mean. */
const corpus = join(import.meta.dirname, "..", "..", "..", "..", "test", "format");

interface Entry {
  readonly file: string;
  readonly as: "json" | "overrides@1" | Exclude<EnvelopeFormat, "index@1">;
  readonly accepted?: string;
  readonly rejected?: string;
  readonly at?: string;
}

const entries = JSON.parse(readFileSync(join(corpus, "index.json"), "utf8")) as readonly Entry[];

/** What we say of a file, in the words of the index. */
async function verdict(bytes: Uint8Array, { file, as, at }: Entry): Promise<Omit<Entry, "file" | "as">> {
  if (as === "json" || as === "overrides@1") {
    const read = parseJson(bytes, as === "json" ? busLimits : viewLimits);
    if (!read.ok) return { rejected: `${read.error.line}:${read.error.column}: ${read.error.reason}` };
    if (as === "overrides@1" && !(await fits(as, read.value))) return { rejected: "shape" };
    return { accepted: sha256(canonicalJson(read.value)) };
  }
  const limits: JsonLimits = as === "view@1" ? viewLimits : busLimits;
  const read = readEnvelope(bytes, file, as, limits);
  if (read.ok) return (await fits(as, read.value.body)) ? { accepted: read.value.sha256 } : { rejected: "shape" };
  const { error } = read;
  if (error.kind !== "malformed-json" || at === undefined) return { rejected: error.kind };
  return { rejected: error.kind, at: `${error.line}:${error.column}` };
}

async function fits(format: Exclude<Entry["as"], "json">, value: JsonValue): Promise<boolean> {
  const check = await formats.get(format).validator();
  return check(value).ok;
}

test.each(entries)("$file", async (entry) => {
  const { file, as, ...expected } = entry;
  expect(await verdict(readFileSync(join(corpus, file)), entry)).toEqual(expected);
});
