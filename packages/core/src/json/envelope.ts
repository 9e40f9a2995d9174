import type { JsonValue } from "../model/json.js";
import { parseSha256, type Sha256 } from "../model/names.js";
import type { FileProblem } from "../model/problems/file.js";
import { err, ok, type Result } from "../model/result.js";
import { canonicalJson } from "./canonical.js";
import { busLimits, type JsonLimits, parseJson } from "./parse.js";
import { sha256 } from "./sha256.js";

/** The formats that stand in an envelope. */
export type EnvelopeFormat = "facts@1" | "view@1" | "receipt@1" | "pending@1" | "index@1";

/** What an envelope held: the body, and the digest by which others name this file. */
export interface Enveloped {
  readonly body: JsonValue;
  readonly sha256: Sha256;
}

/** Bytes that a file of the bus may have; it is not read if it has more. */
export const busFileLimit = 1 << 20;

/** Bytes that a view may have. */
export const viewFileLimit = 16 << 20;

/** What a view may hold at most. */
export const viewLimits: JsonLimits = { ...busLimits, values: 500_000 };

/** Writes a file of the bus: the body canonical, in an envelope that carries its digest. */
export function writeEnvelope(format: EnvelopeFormat, body: JsonValue): Uint8Array {
  const text = canonicalJson(body);
  return Buffer.from(`{"px-meta":"${format}","sha256":"${sha256(text)}","body":${text}}\n`);
}

const header = /^\{"px-meta":"([a-z-]+@[1-9][0-9]{0,3})","sha256":"([0-9a-f]{64})","body":/;
const headerBytes = 160;
const foot = Buffer.from("}\n");

/** The digest that an envelope claims, without reading its body; nothing where the head is not an envelope's. */
export function claimedDigest(bytes: Uint8Array): Sha256 | undefined {
  return parseSha256(header.exec(Buffer.from(bytes.subarray(0, headerBytes)).toString("latin1"))?.[2] ?? "");
}

/**
 * Opens an envelope: prefix and foot byte for byte, then the digest of the body, and only then the body as JSON.
 * What is torn or was edited is `wrong-digest`, another version `wrong-format`; places count from the file's beginning.
 */
export function readEnvelope(
  bytes: Uint8Array,
  path: string,
  format: EnvelopeFormat,
  limits: JsonLimits = busLimits,
): Result<Enveloped, FileProblem> {
  const match = header.exec(Buffer.from(bytes.subarray(0, headerBytes)).toString("latin1"));
  if (match === null) {
    return err({ kind: "malformed-json", path, line: 1, column: 1, reason: `not an envelope of ${format}` });
  }
  const [head, found = "", digest = ""] = match;
  if (found !== format) return err({ kind: "wrong-format", path, expected: format, found });
  const end = bytes.length - foot.length;
  if (end <= head.length || Buffer.compare(bytes.subarray(end), foot) !== 0) return err({ kind: "wrong-digest", path });
  const body = bytes.subarray(head.length, end);
  const actual = sha256(body);
  if (actual !== digest) return err({ kind: "wrong-digest", path });
  const parsed = parseJson(body, limits);
  if (parsed.ok) return ok({ body: parsed.value, sha256: actual });
  const { line, column, reason } = parsed.error;
  return err({ kind: "malformed-json", path, line, column: line === 1 ? column + head.length : column, reason });
}
