import type { JsonObject } from "../json.js";
import { outline, showRule } from "../outline.js";
import type { Field } from "../px/rule.js";
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

Each list below says how the fields travel: with which operator the values of several packages are merged, how far the merged value reaches, along which edges, and within what the values must fit together. A field without a rule of its own goes with its fact; a fact whose schema has no rule at its top is seen by everybody above it who is linked with its publisher, compiled against it or loads it.

## A crate's own schemas

A crate declares its schemas in its \`Cargo.toml\`, where px-meta reads them without running anything:

\`\`\`toml
[package.metadata.px-meta.schemas]
"palette@1" = "schemas/palette.json"
\`\`\`

Everywhere else the schema is called \`my-crate:palette@1\`, after the crate (that may be written here too). The path lies in the package (add it to \`include\` if the package has one). Any package of the graph may publish facts of that schema. Where two versions of the crate are in the graph, the schema of the newer one counts, because schemas grow only by addition.

Such a schema is JSON Schema 2020-12 in a restricted dialect, because whoever runs px-meta has not read it:

- Keywords: \`type\`, \`enum\`, \`const\`, the limits of numbers, texts, arrays and objects, \`pattern\`, \`required\`, \`dependentRequired\`, \`properties\`, \`patternProperties\`, \`additionalProperties\`, \`propertyNames\`, \`items\`, \`prefixItems\`, \`contains\`, \`allOf\`, \`anyOf\`, \`oneOf\`, \`not\`, \`if\`/\`then\`/\`else\`, \`dependentSchemas\`, \`$ref\`, \`$defs\`, \`format\` (only \`px-path\`), \`px\`, and annotations (\`title\`, \`description\`, \`default\`, \`examples\`, \`deprecated\`, \`$comment\`). Any other is an error.
- \`$ref\` points into the document (\`#/$defs/…\`) or at a schema of px-meta (\`px-meta:native-library@1\`).
- Patterns are regular expressions of RE2's kind, without look-around and back references, of at most 512 characters; a \`maxLength\` of at most 4096 stands beside each.
- \`uniqueItems\` needs items that are texts or numbers, or a \`maxItems\` of at most 1000.
- A schema may contain itself, but one place of a value must not be reached in two ways.
- At most 256 KiB, 32 levels and 2000 schemas in it.

\`px-meta schema check FILE\` tells whether a document holds to all this.`;

function about({ id, whole: document }: Source): string {
  return [`### \`${id}\``, String(document.description), table(document)].filter((part) => part !== "").join("\n\n");
}

function table(document: JsonObject): string {
  const rows = outline(document).map(({ path, types, required, description }) => {
    const type = types.map((name) => (types.length > 1 ? `\`${name}\`` : name)).join(", ");
    return `| \`${path}\` | ${cell(type)}${required ? " (required)" : ""} | ${cell(description)} |`;
  });
  return rows.length === 0 ? "" : ["| field | type | |", "| --- | --- | --- |", ...rows].join("\n");
}

function travels(fields: readonly Field[], { id }: Source): string {
  const lines = fields.map(
    ({ pointer, rule }) => `- ${pointer === "" ? "the fact" : `\`${pointer}\``}: ${showRule(rule)}`,
  );
  return [`How \`${id}\` travels:`, lines.join("\n")].join("\n\n");
}

function example({ document }: Source): string {
  const first = [document.examples ?? []].flat()[0];
  return first === undefined ? "" : `\`\`\`json\n${JSON.stringify(first, undefined, 2)}\n\`\`\``;
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("\n", " ");
}
