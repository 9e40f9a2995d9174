import { explain as explainNode, type WhyNode } from "../explain/explain.js";
import type { SchemaId } from "../model/names.js";
import type { Propagated } from "./propagate.js";

/**
 * Says where something that a node sees comes from: every contribution, the way on which it came, what it did to the
 * merged value, and the overrides that made it.
 *
 * `{ schema, name }` asks for a fact, `{ schema, pointer }` for a merged field, all three for one field of one fact.
 */
export function explain(
  { propagation, schemas }: Propagated,
  node: number,
  question: { readonly schema: string; readonly name?: string; readonly pointer?: string },
): WhyNode {
  // An id that is none names no fact: nothing is found then.
  const asked = { ...question, schema: question.schema as SchemaId };
  return explainNode({ propagation, rulesOf: schemas.rulesOf, node, question: asked });
}
