import type { JsonObject, JsonValue } from "../json.js";
import { pathFormat } from "../path-format.js";
import { makeValidator, type Validator } from "../registry.js";
import { withoutAnnotations } from "./dialect.js";
import type { PatternEngine } from "./patterns.js";

/**
 * Compiles a document that was found to hold to the dialect. It stops at the first error of an instance, so that
 * limits (`maxLength`, `maxItems`) come before what they protect.
 */
export async function compileForeign(
  id: string,
  document: JsonObject,
  ours: ReadonlyMap<string, JsonObject>,
  engine: PatternEngine | undefined,
): Promise<Validator<JsonValue>> {
  // A CommonJS module that is bundled into a chunk of its own has its default export only.
  const { Ajv2020 } = (await import("ajv/dist/2020.js")).default;
  const regExp = (source: string) => {
    const pattern = engine?.(source);
    if (pattern === undefined || typeof pattern === "string") throw new Error(`${id}: unchecked pattern ${source}`);
    // ajv tells patterns apart by their texts.
    return { ...pattern, toString: () => source };
  };
  const ajv = new Ajv2020({
    strict: false,
    meta: false,
    validateSchema: false,
    addUsedSchema: false,
    inlineRefs: false,
    ownProperties: true,
    messages: false,
    logger: false,
    formats: { "px-path": pathFormat },
    code: { regExp: Object.assign(regExp, { code: "regExp" }) },
  });
  for (const [ourId, ourDocument] of ours) {
    ajv.addSchema(withoutAnnotations(ourDocument) as JsonObject, `px-meta:${ourId}`);
  }
  const bare = withoutAnnotations(document) as JsonObject;
  return makeValidator<JsonValue>(ajv.compile({ ...bare, $id: `px-meta:${id}` }));
}
