import type { JsonObject, JsonValue } from "../model/json.js";
import { layoutField, stdlibField } from "./cxx-library.js";
import { plainName } from "./main-library.js";
import type { Found } from "./native-library.js";
import { isNewer, type Sign } from "./objects/sign.js";

/** Reasons that are shown for one field, and characters of each. */
const limits = { reasons: 3, text: 1000 };

/**
 * Makes `abi@1` of all that a run tells of how its code was compiled: what its script links, what its archives define
 * and hold, and what its shared libraries need. A field whose signs contradict each other is left out.
 */
export function abiOf(packageName: string, signs: readonly Sign[]): Found | undefined {
  const fields = new Map<string, JsonValue | undefined>();
  for (const sign of signs) {
    const known = fields.get(sign.pointer);
    const isKnown = fields.has(sign.pointer);
    if (sign.kind === "says") fields.set(sign.pointer, isKnown && known !== sign.value ? undefined : sign.value);
    else if (typeof known !== "string" || isNewer(sign.version, known)) fields.set(sign.pointer, sign.version);
  }
  if (fields.get(stdlibField) === undefined) fields.delete(layoutField);
  const said = [...fields].flatMap(([pointer, value]) => (value === undefined ? [] : [[pointer, value] as const]));
  if (said.length === 0) return undefined;
  const value: Record<string, JsonValue> = {};
  const evidence: JsonObject[] = [];
  for (const [pointer, told] of said.sort(([a], [b]) => (a < b ? -1 : 1))) {
    const [, field = "", inner] = pointer.split("/");
    value[field] = inner === undefined ? told : { ...(value[field] as JsonObject | undefined), [inner]: told };
    const reasons = signs.filter((sign) => sign.pointer === pointer && (sign.kind === "says" || sign.version === told));
    const texts = [...new Set(reasons.map(({ text }) => text))].slice(0, limits.reasons);
    evidence.push(
      ...texts.map((text) => ({ field: pointer.slice(1), text: text.slice(0, limits.text).toWellFormed() })),
    );
  }
  return { name: plainName(packageName), value: { ...value, evidence } };
}
