import type { Fact } from "../model/fact.js";
import type { JsonValue } from "../model/json.js";
import type { Sha256 } from "../model/names.js";
import { canonicalJson } from "./canonical.js";
import { sha256 } from "./sha256.js";

/** The digest of a fact as a reader sees it: what receipts name (docs/format.md). */
export function factDigest(fact: Pick<Fact, "name" | "schema" | "value">): Sha256 {
  const { name, schema, value } = fact;
  return sha256(canonicalJson({ name, schema, value } as JsonValue));
}
