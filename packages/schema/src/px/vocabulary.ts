import type { CodeKeywordDefinition } from "ajv";
import type { JsonObject, JsonValue } from "../json.js";
import { parseRule } from "./parse.js";
import { shapeOf } from "./shape.js";

/**
 * The vocabulary for Ajv: one keyword, `px`, an annotation. Ajv in strict mode accepts it, and compiling a schema
 * whose rule cannot be throws. Rules say nothing of an instance, so no code is made for them.
 */
export const pxVocabulary: CodeKeywordDefinition = {
  keyword: "px",
  schemaType: ["string", "object"],
  code(context) {
    const parent = context.parentSchema as JsonObject;
    if (typeof parent.$ref === "string") return;
    const rule = parseRule(
      context.schema as JsonValue,
      shapeOf(parent, () => undefined),
    );
    if (rule.ok) return;
    const { pointer, message } = rule.error[0] ?? { pointer: "", message: "impossible" };
    throw new Error(`px${pointer}: ${message}`);
  },
};
