import { isObject, type JsonObject, type JsonValue } from "./json.js";
import { defaultRule, type Merge, type PxRule } from "./px/rule.js";

/** One field of a schema, for people. */
export interface OutlineRow {
  /** `cxx.stdlib`; `[]` stands for the items of an array. */
  readonly path: string;
  /** What its values are, in words; several where there is a choice. */
  readonly types: readonly string[];
  readonly required: boolean;
  readonly description: string;
}

/** Deepest fields that are listed. */
const maxDepth = 4;

/** Most fields that are listed. */
const maxRows = 1000;

/** Lists the fields of a document with their descriptions, in its order. */
export function outline(document: JsonObject): readonly OutlineRow[] {
  const rows: OutlineRow[] = [];
  addRows(rows, document, "", document, 1);
  return rows;
}

function addRows(rows: OutlineRow[], schema: JsonObject, prefix: string, document: JsonObject, depth: number): void {
  const place = local(schema, document);
  const { properties, required } = place;
  if (!isObject(properties) || depth > maxDepth) return;
  for (const [name, property] of Object.entries(properties)) {
    if (!isObject(property) || rows.length >= maxRows) continue;
    const target = local(property, document);
    const description = property.description ?? target.description ?? "";
    rows.push({
      path: prefix + name,
      types: typesOf(property, document),
      required: Array.isArray(required) && required.includes(name),
      description: typeof description === "string" ? description : "",
    });
    const items = target.items;
    if (isObject(items)) addRows(rows, items, `${prefix}${name}[].`, document, depth + 1);
    else addRows(rows, property, `${prefix}${name}.`, document, depth + 1);
  }
}

/** The schema itself, or the one in the same document that it refers to. */
function local(schema: JsonObject, document: JsonObject): JsonObject {
  const { $ref: ref } = schema;
  const { $defs: definitions } = document;
  if (typeof ref !== "string" || !ref.startsWith("#/$defs/") || !isObject(definitions)) return schema;
  const name = ref.slice("#/$defs/".length);
  const target = Object.hasOwn(definitions, name) ? definitions[name] : undefined;
  return isObject(target) ? target : schema;
}

function typesOf(schema: JsonObject, document: JsonObject): readonly string[] {
  const place = local(schema, document);
  const { $ref: ref, enum: values, const: only, format, items } = place;
  if (typeof ref === "string") return [ref.replace(/^px-meta:/, "")];
  if (Array.isArray(values)) return values.map(showValue);
  if (only !== undefined) return [showValue(only)];
  if (format === "px-path") return ["path"];
  const types = [place.type ?? "any"].flat().map(String);
  if (!types.includes("array") || !isObject(items)) return types;
  const inner = items === place ? [] : typesOf(items, document);
  const choice = isObject(items) && Array.isArray(local(items, document).enum);
  return [inner.length === 0 ? "array" : `array of ${choice ? inner.join(" | ") : inner.join(" or ")}`];
}

/** Says in one line how a field travels; what the defaults say is left out, but for reach and planes. */
export function showRule(rule: PxRule): string {
  const { merge, reach, plane, domain, boundary, absent, role, conflict, check } = rule;
  return [
    `${merge.kind}${detailOf(merge)}`,
    `reach ${reach}`,
    `plane ${plane.join(" + ")}`,
    ...(domain === defaultRule.domain ? [] : [`domain ${domain}`]),
    ...(merge.kind === "collect" || merge.kind === "list" ? [] : [`boundary ${boundary}`]),
    ...(absent === "ignore" ? [] : [`absent ${typeof absent === "object" ? `is ${showValue(absent.is)}` : absent}`]),
    ...(role === "fact" ? [] : [`role ${role}`]),
    ...(conflict === "error" ? [] : [`conflict ${conflict}`]),
    ...(check ? [`check ${check.rel} ${check.against}`] : []),
  ].join(", ");
}

/** What belongs to the operator and changes what a reader of the list expects. */
function detailOf(merge: Merge): string {
  if (merge.kind === "range") return ` (order: ${merge.order})`;
  if (merge.kind === "max" || merge.kind === "min") return ` (order: ${merge.order.kind})`;
  if (merge.kind !== "unique" || merge.provider === undefined) return "";
  const { at, shared } = merge.provider;
  return ` (provider: ${at}${shared === undefined ? "" : `, shared where ${shared.join(" or ")}`})`;
}

function showValue(value: JsonValue): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}
