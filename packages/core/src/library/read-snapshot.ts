import type { Problem } from "../model/problem.js";
import type { Result } from "../model/result.js";
import type { Snapshot } from "../model/snapshot.js";
import { decodeSnapshot } from "../snapshot/decode.js";

/**
 * Reads a `snapshot@1`, as text, as bytes in UTF-8, or as bytes in pieces: a snapshot may be larger than a text can be. What is wrong with it comes back as problems, each with its place;
 * `name` is what they call the document, such as the path that it came from.
 */
export async function readSnapshot(
  source: string | Uint8Array | Iterable<Uint8Array>,
  name = "snapshot",
): Promise<Result<Snapshot, readonly Problem[]>> {
  return decodeSnapshot(piecesOf(source), name);
}

function piecesOf(source: string | Uint8Array | Iterable<Uint8Array>): Iterable<Uint8Array> {
  if (typeof source === "string") return [new TextEncoder().encode(source)];
  return source instanceof Uint8Array ? [source] : source;
}
