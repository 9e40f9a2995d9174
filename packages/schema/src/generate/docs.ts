import { isObject, type JsonObject, type JsonValue } from "../json.js";
import { defaultRule, type Field, type PxRule } from "../px/rule.js";
import type { Source } from "./generate.js";

/** Writes `docs/schemas.md` from the descriptions in the documents. */
export function writeDocs(sources: readonly Source[], fieldsOf: ReadonlyMap<string, readonly Field[]>): string {
  const facts = sources.filter((source) => source.kind === "fact");
  const formats = sources.filter((source) => source.kind === "format");
  return [
    "<!-- Generated from packages/schema/schemas by `npm run generate -w packages/schema`. Do not edit. -->",
    introduction,
    "## Schemas of facts",
    ...facts.map((source) =>
      [about(source), travels(fieldsOf.get(source.id) ?? [], source), example(source)].join("\n\n"),
    ),
    "## Formats of files",
    "The JSON Schema of each stands in `packages/schema/schemas/formats`; [format.md](format.md) tells the whole story of the files of the bus.",
    ...formats.map(about),
  ]
    .join("\n\n")
    .concat("\n");
}

const introduction = `# Schemas

A fact is an instance of a schema. These are the schemas that px-meta brings; \`px-meta schema list\` lists them together with those of the crates in a workspace, \`px-meta schema show NAME\` prints one.

Within a major version a schema only ever gains fields that may be absent. A field that a schema does not name passes through untouched.

A text of the format \`px-path\` is a path written with \`/\`. It may start with a root token, which readers and \`inspect\` show expanded: \`\${OUT_DIR}\` (the publisher's), \`\${WORKSPACE}\`, \`\${CARGO_HOME}\`, \`\${SYSROOT}\`.

Each list below says how the fields travel: with which operator the values of several packages are merged, how far the merged value reaches, along which edges, and within what the values must fit together. A field without a rule of its own goes with its fact.

## A crate's own schemas

A crate declares its schemas in its \`Cargo.toml\`, where px-meta reads them without running anything:

\`\`\`toml
[package.metadata.px-meta.schemas]
"my-crate:palette@1" = "schemas/palette.json"
\`\`\`

The name starts with the crate's own name; the path lies in the package (add it to \`include\` if the package has one). Any package of the graph may publish facts of that schema. Where two versions of the crate are in the graph, the schema of the newer one counts, because schemas grow only by addition.

Such a schema is JSON Schema 2020-12 in a restricted dialect, because whoever runs px-meta has not read it:

- Keywords: \`type\`, \`enum\`, \`const\`, the limits of numbers, texts, arrays and objects, \`pattern\`, \`required\`, \`dependentRequired\`, \`properties\`, \`patternProperties\`, \`additionalProperties\`, \`propertyNames\`, \`items\`, \`prefixItems\`, \`contains\`, \`allOf\`, \`anyOf\`, \`oneOf\`, \`not\`, \`if\`/\`then\`/\`else\`, \`dependentSchemas\`, \`$ref\`, \`$defs\`, \`format\` (only \`px-path\`), \`px\`, and annotations (\`title\`, \`description\`, \`default\`, \`examples\`, \`deprecated\`, \`$comment\`). Any other is an error.
- \`$ref\` points into the document (\`#/$defs/…\`) or at a schema of px-meta (\`px-meta:native-library@1\`).
- Patterns are regular expressions of RE2's kind, without look-around and back references, of at most 512 characters; a \`maxLength\` of at most 4096 stands beside each.
- \`uniqueItems\` needs a \`maxItems\` of at most 1000.
- A schema may contain itself, but one place of a value must not be reached in two ways.
- At most 256 KiB, 32 levels and 2000 schemas in it.

\`px-meta schema check FILE\` tells whether a document holds to all this.`;

function about({ id, document }: Source): string {
  return [`### \`${id}\``, String(document.description), table(document)].filter((part) => part !== "").join("\n\n");
}

function table(document: JsonObject): string {
  const rows: string[] = [];
  addRows(rows, document, "", document, 0);
  if (rows.length === 0) return "";
  return ["| field | type | |", "| --- | --- | --- |", ...rows].join("\n");
}

function addRows(rows: string[], schema: JsonObject, prefix: string, document: JsonObject, depth: number): void {
  const place = local(schema, document);
  const properties = place.properties;
  if (!isObject(properties) || depth > 3) return;
  const required = [place.required ?? []].flat();
  for (const [name, property] of Object.entries(properties)) {
    if (!isObject(property)) continue;
    const target = local(property, document);
    const text = String(property.description ?? target.description ?? "");
    const mark = required.includes(name) ? " (required)" : "";
    rows.push(`| \`${prefix}${name}\` | ${cell(typeText(property, document))}${mark} | ${cell(text)} |`);
    const items = target.items;
    if (isObject(items)) addRows(rows, items, `${prefix}${name}[].`, document, depth + 1);
    else addRows(rows, property, `${prefix}${name}.`, document, depth + 1);
  }
}

/** The schema itself, or the one in the same document that it refers to. */
function local(schema: JsonObject, document: JsonObject): JsonObject {
  const ref = schema.$ref;
  if (typeof ref !== "string" || !ref.startsWith("#/$defs/")) return schema;
  const definitions = document.$defs;
  const target = isObject(definitions) ? definitions[ref.slice("#/$defs/".length)] : undefined;
  return isObject(target) ? target : schema;
}

function typeText(schema: JsonObject, document: JsonObject): string {
  const place = local(schema, document);
  const ref = place.$ref;
  if (typeof ref === "string") return ref.slice(ref.lastIndexOf("/") + 1).replaceAll("-", " ");
  if (Array.isArray(place.enum)) return place.enum.map((value) => `\`${show(value)}\``).join(", ");
  if (place.const !== undefined) return `\`${show(place.const)}\``;
  if (place.format === "px-path") return "path";
  const types = [place.type ?? "any"].flat().map(String);
  if (!types.includes("array")) return types.join(" or ");
  const { items } = place;
  return isObject(items) ? `array of ${typeText(items, document)}` : "array";
}

function travels(fields: readonly Field[], { id }: Source): string {
  const lines = fields.map(
    ({ pointer, rule }) => `- ${pointer === "" ? "the fact" : `\`${pointer}\``}: ${ruleText(rule)}`,
  );
  return [`How \`${id}\` travels:`, lines.join("\n")].join("\n\n");
}

function ruleText(rule: PxRule): string {
  const { merge, reach, plane, domain, boundary, absent, role, conflict, check } = rule;
  const order = merge.kind === "max" || merge.kind === "min" ? ` (order: ${merge.order.kind})` : "";
  return [
    `${merge.kind}${order}`,
    `reach ${reach}`,
    `plane ${plane.join(" + ")}`,
    ...(domain === defaultRule.domain ? [] : [`domain ${domain}`]),
    ...(merge.kind === "collect" || merge.kind === "list" ? [] : [`boundary ${boundary}`]),
    ...(absent === "ignore" ? [] : [`absent ${typeof absent === "object" ? `is ${show(absent.is)}` : absent}`]),
    ...(role === "fact" ? [] : [`role ${role}`]),
    ...(conflict === "error" ? [] : [`conflict ${conflict}`]),
    ...(check ? [`check ${check.rel} ${check.against}`] : []),
  ].join(", ");
}

function example({ document }: Source): string {
  const first = [document.examples ?? []].flat()[0];
  return first === undefined ? "" : `\`\`\`json\n${JSON.stringify(first, undefined, 2)}\n\`\`\``;
}

function show(value: JsonValue): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("\n", " ");
}
