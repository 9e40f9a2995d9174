import { isObject, type JsonObject, type JsonValue } from "../json.js";
import { header, type Source } from "./generate.js";

/**
 * Writes a TypeScript type for each document and each of its `$defs`. They are type aliases, not interfaces, so
 * that their values are JSON values too. Unknown fields may stand in a value, but the types do not show them.
 */
export function writeTypes(sources: readonly Source[]): string {
  const parts: string[] = [`${header}import type { JsonValue } from "../json.js";\n`];
  for (const source of sources) {
    const { document } = source;
    if (source.kind !== "parts") {
      parts.push(`${comment(document, "")}export type ${typeName(source)} = ${typeOf(document, source, "")};\n`);
    }
    for (const [name, definition] of Object.entries((document.$defs ?? {}) as JsonObject)) {
      const type = typeOf(definition, source, "");
      parts.push(`${comment(definition, "")}export type ${definitionName(source, name)} = ${type};\n`);
    }
  }
  for (const [title, kind, about] of [
    ["FactTypes", "fact", "The type of a fact's value, by schema."],
    ["FormatTypes", "format", "The type of a file's contents, by format."],
  ]) {
    const lines = sources.filter((s) => s.kind === kind).map((s) => `  readonly "${s.id}": ${typeName(s)};\n`);
    parts.push(`/** ${about} */\nexport interface ${title} {\n${lines.join("")}}\n`);
  }
  return parts.join("\n");
}

/** `native-library@1` is `NativeLibrary`, its second major `NativeLibrary2`; a format has `Format` at its end. */
export function typeName({ id, kind }: Source): string {
  const [name = "", major = ""] = id.split("@");
  return pascal(name) + (kind === "format" ? "Format" : "") + (major === "1" ? "" : major);
}

function definitionName(source: Source, name: string): string {
  return source.kind === "parts" ? `Part${pascal(name)}` : typeName(source) + pascal(name);
}

function pascal(name: string): string {
  return name.replace(/(?:^|[-_])([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

function typeOf(schema: JsonValue | undefined, source: Source, indent: string): string {
  if (!isObject(schema)) return schema === false ? "never" : "JsonValue";
  const ref = schema.$ref;
  if (typeof ref === "string") return referenceType(ref, source);
  if (Array.isArray(schema.enum)) return schema.enum.map((value) => JSON.stringify(value)).join(" | ");
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  const types = [schema.type ?? []].flat();
  return types.map((type) => namedType(String(type), schema, source, indent)).join(" | ") || "JsonValue";
}

function namedType(type: string, schema: JsonObject, source: Source, indent: string): string {
  switch (type) {
    case "integer":
      return "number";
    case "array":
      return arrayType(schema, source, indent);
    case "object":
      return objectType(schema, source, indent);
    default:
      return type;
  }
}

function arrayType(schema: JsonObject, source: Source, indent: string): string {
  const tuple = schema.prefixItems;
  if (Array.isArray(tuple)) return `readonly [${tuple.map((item) => typeOf(item, source, indent)).join(", ")}]`;
  const item = typeOf(schema.items, source, indent);
  return /^[A-Za-z]+$/.test(item) ? `readonly ${item}[]` : `readonly (${item})[]`;
}

function objectType(schema: JsonObject, source: Source, indent: string): string {
  const properties = schema.properties;
  if (!isObject(properties)) {
    return `{ readonly [key: string]: ${typeOf(schema.additionalProperties, source, indent)} }`;
  }
  const required = [schema.required ?? []].flat();
  const lines = Object.entries(properties).map(([name, property]) => {
    const key = /^[A-Za-z_]+$/.test(name) ? name : JSON.stringify(name);
    const mark = required.includes(name) ? "" : "?";
    const inner = `${indent}  `;
    return `${comment(property, inner)}${inner}readonly ${key}${mark}: ${typeOf(property, source, inner)};\n`;
  });
  return `{\n${lines.join("")}${indent}}`;
}

function referenceType(ref: string, source: Source): string {
  const name = ref.slice(ref.lastIndexOf("/") + 1);
  return ref.startsWith("px-meta:parts@1#") ? `Part${pascal(name)}` : definitionName(source, name);
}

function comment(schema: JsonValue | undefined, indent: string): string {
  const text = isObject(schema) ? schema.description : undefined;
  return typeof text === "string" ? `${indent}/** ${text.replaceAll("*/", "*\\/")} */\n` : "";
}
