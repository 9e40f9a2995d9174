import type { Problem } from "../model/problem.js";
import type { Result } from "../model/result.js";
import type { Snapshot } from "../model/snapshot.js";
import { decodeSnapshot } from "../snapshot/decode.js";

/**
 * Reads a `snapshot@1`, as text or as bytes in UTF-8. What is wrong with it comes back as problems, each with its place;
 * `name` is what they call the document, such as the path that it came from.
 */
export async function readSnapshot(
  source: string | Uint8Array,
  name = "snapshot",
): Promise<Result<Snapshot, readonly Problem[]>> {
  return decodeSnapshot([typeof source === "string" ? new TextEncoder().encode(source) : source], name);
}
