import type { JsonObject, JsonValue } from "../../model/json.js";
import type { Found } from "../native-library.js";
import type { Claims } from "./claims.js";

/** A fact of native libraries, with what they are to all others of the build. */
export function claimed({ name, value }: Found, claims: Claims | undefined): Found {
  if (claims === undefined) return { name, value };
  const { provides, sonames, symbols, evidence } = claims;
  const libraries = listOf(value.libraries).map((library, at) => {
    const its = symbols[at];
    return its === undefined ? library : { ...(library as JsonObject), symbols: its };
  });
  const reasons = evidence.map((text) => ({ field: "symbols", text: text.slice(0, 1000).toWellFormed() }));
  return {
    name,
    value: {
      ...value,
      libraries,
      ...(Object.keys(provides).length > 0 && { provides }),
      ...(Object.keys(sonames).length > 0 && { sonames }),
      evidence: [...listOf(value.evidence), ...reasons],
    },
  };
}

function listOf(value: JsonValue | undefined): readonly JsonValue[] {
  return Array.isArray(value) ? value : [];
}
