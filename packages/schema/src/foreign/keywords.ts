/** What the value of a keyword must be. */
export type KeywordKind =
  | "annotation"
  | "text"
  | "flag"
  | "count"
  | "number"
  | "positive"
  | "names"
  | "values"
  | "value"
  | "types"
  | "schema"
  | "schemas"
  | "named-schemas"
  | "schemas-by-pattern"
  | "names-by-name"
  | "pattern"
  | "reference"
  | "format"
  | "dialect"
  | "id"
  | "px";

/** The keywords of the restricted dialect, with what each takes. Any other is an error. */
export const keywords: ReadonlyMap<string, KeywordKind> = new Map([
  ["$schema", "dialect"],
  ["$id", "id"],
  ["$ref", "reference"],
  ["$defs", "named-schemas"],
  ["$comment", "text"],
  ["title", "text"],
  ["description", "text"],
  ["default", "annotation"],
  ["examples", "annotation"],
  ["deprecated", "flag"],
  ["px", "px"],
  ["type", "types"],
  ["enum", "values"],
  ["const", "value"],
  ["format", "format"],
  ["pattern", "pattern"],
  ["minLength", "count"],
  ["maxLength", "count"],
  ["minimum", "number"],
  ["maximum", "number"],
  ["exclusiveMinimum", "number"],
  ["exclusiveMaximum", "number"],
  ["multipleOf", "positive"],
  ["minItems", "count"],
  ["maxItems", "count"],
  ["uniqueItems", "flag"],
  ["minContains", "count"],
  ["maxContains", "count"],
  ["minProperties", "count"],
  ["maxProperties", "count"],
  ["required", "names"],
  ["dependentRequired", "names-by-name"],
  ["properties", "named-schemas"],
  ["patternProperties", "schemas-by-pattern"],
  ["additionalProperties", "schema"],
  ["propertyNames", "schema"],
  ["items", "schema"],
  ["prefixItems", "schemas"],
  ["contains", "schema"],
  ["allOf", "schemas"],
  ["anyOf", "schemas"],
  ["oneOf", "schemas"],
  ["not", "schema"],
  ["if", "schema"],
  ["then", "schema"],
  ["else", "schema"],
  ["dependentSchemas", "named-schemas"],
]);

/** The types that JSON Schema knows. */
export const typeNames: readonly string[] = ["null", "boolean", "object", "array", "number", "integer", "string"];

/** Keywords of which validation takes no notice. */
export const annotations: ReadonlySet<string> = new Set([
  "$schema",
  "$id",
  "$comment",
  "title",
  "description",
  "default",
  "examples",
  "deprecated",
  "px",
]);
