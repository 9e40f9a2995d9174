export * from "./px/rule.js";
export type { Result, SchemaError } from "./result.js";
