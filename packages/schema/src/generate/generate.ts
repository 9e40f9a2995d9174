import type { JsonObject } from "../json.js";
import { readFields } from "../px/fields.js";
import type { Field } from "../px/rule.js";
import type { Resolve } from "../px/shape.js";
import { findPlace } from "../reference.js";
import { bundle } from "./bundle.js";
import { writeDocs } from "./docs.js";
import { writeRegistry } from "./registry.js";
import { writeTypes } from "./types.js";
import { writeValidator } from "./validators.js";

/** One schema document, as the generator takes it. */
export interface Source {
  /** `native-library@1`. */
  readonly id: string;
  /** The file's name without folder and `.json`, `native-library.1`; generated files are named after it. */
  readonly file: string;
  /** A fact's schema, a file format, or parts that formats share. */
  readonly kind: "fact" | "format" | "parts";
  readonly document: JsonObject;
  /** The document with the shared parts that it refers to: what everything but the types is made of. */
  readonly whole: JsonObject;
}

/** What is made of the documents: the contents of each file, by path relative to the repository's root. */
export async function generate(sources: readonly Source[]): Promise<ReadonlyMap<string, string>> {
  const folder = "packages/schema/src/generated";
  const fields = new Map(sources.map((source) => [source.id, fieldsOf(source)]));
  const files = new Map<string, string>();
  files.set(`${folder}/types.ts`, writeTypes(sources));
  files.set(`${folder}/registry.ts`, writeRegistry(sources, fields));
  for (const source of sources) {
    if (source.kind === "parts") continue;
    const shown = JSON.stringify(source.whole, undefined, 2);
    files.set(
      `${folder}/documents/${source.file}.ts`,
      `${header}import type { JsonObject } from "../../json.js";\n\n/** The document of ${source.id}. */\nexport const document: JsonObject = ${shown};\n`,
    );
    files.set(`${folder}/validators/${source.file}.ts`, await writeValidator(source));
  }
  files.set("docs/schemas.md", writeDocs(sources, fields));
  return files;
}

/** The first line of every generated file. */
export const header =
  "// Generated from packages/schema/schemas by `npm run generate -w packages/schema`. Do not edit.\n";

function fieldsOf(source: Source): readonly Field[] {
  const resolve: Resolve = (ref) => (ref.startsWith("#") ? findPlace(source.whole, ref.slice(1)) : undefined);
  const fields = readFields(source.whole, resolve);
  if (fields.ok) return fields.value;
  throw new Error(`${source.id}:\n${fields.error.map((e) => `  ${e.pointer}: ${e.message}`).join("\n")}`);
}

/** Reads the documents from the texts of their files, by file name; `kind` tells the folder that each is in. */
export function readSources(
  files: ReadonlyMap<string, { readonly kind: "fact" | "format"; readonly text: string }>,
): readonly Source[] {
  const parts = JSON.parse(files.get("parts.1.json")?.text ?? "{}") as JsonObject;
  return [...files].map(([name, { kind, text }]) => {
    const document = JSON.parse(text) as JsonObject;
    const file = name.replace(/\.json$/, "");
    const id = file.replace(/\.([0-9]+)$/, "@$1");
    if (document.$id !== `px-meta:${id}`) throw new Error(`${name} must have the $id px-meta:${id}`);
    return { id, file, kind: id === "parts@1" ? "parts" : kind, document, whole: bundle(document, parts) };
  });
}
