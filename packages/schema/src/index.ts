export type * from "./generated/types.js";
export { type OutlineRow, outline, showRule } from "./outline.js";
export * from "./px/rule.js";
export { formats, type Registry, registry, type Schema, type Validator } from "./registry.js";
export type { Result, SchemaError } from "./result.js";
