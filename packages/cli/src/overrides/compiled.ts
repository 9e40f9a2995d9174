import { type Layer, type LayerRef, type Problem, parseJson } from "@px-meta/core/base";
import { formats } from "@px-meta/schema";

/** What a compiled file may hold: as much as a view, so that the Rust crate takes the same. */
const limits = { depth: 64, values: 500_000, keyBytes: 256 };

/**
 * Reads a document `overrides@1`: its layers count as compiled ones, and keep the places that they were compiled from.
 */
export async function readCompiled(
  bytes: Uint8Array,
  place: string,
): Promise<{ readonly layers: readonly Layer[]; readonly problems: readonly Problem[] }> {
  const fail = (reason: string, at: Omit<LayerRef, "kind" | "place"> = {}) => ({
    layers: [],
    problems: [{ kind: "malformed-overrides", at: { kind: "compiled", place, ...at }, reason } as const],
  });
  const parsed = parseJson(bytes, limits);
  if (!parsed.ok) {
    const { line, column, reason } = parsed.error;
    return fail(`not the JSON that px-meta reads: ${reason}`, { line, column });
  }
  const checked = (await formats.get("overrides@1").validator())(parsed.value);
  if (checked.ok) {
    const layers = checked.value.layers as unknown as readonly Layer[];
    return { layers: layers.map((layer) => ({ ...layer, kind: "compiled" })), problems: [] };
  }
  const problems = checked.error.flatMap(
    ({ pointer, message }) => fail(`${pointer === "" ? "the document" : pointer} ${message}`).problems,
  );
  return { layers: [], problems };
}
