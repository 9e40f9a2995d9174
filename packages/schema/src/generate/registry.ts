import type { Field } from "../px/rule.js";
import { header, type Source } from "./generate.js";
import { typeName } from "./types.js";

/**
 * Writes the table of all schemas: titles and fields stand in it, ready; documents and validators are loaded
 * when they are asked for.
 */
export function writeRegistry(sources: readonly Source[], fieldsOf: ReadonlyMap<string, readonly Field[]>): string {
  const rules = new Map<string, string>();
  const entry = (source: Source): string => {
    const fields = (source.kind === "fact" ? (fieldsOf.get(source.id) ?? []) : []).map(({ pointer, rule }) => {
      const text = JSON.stringify(rule);
      const name = rules.get(text) ?? `rule${rules.size}`;
      rules.set(text, name);
      return `{ pointer: ${JSON.stringify(pointer)}, rule: ${name} }`;
    });
    return `  "${source.id}": {
    id: "${source.id}",
    fields: [${fields.join(", ")}],
    document: async () => (await import("./documents/${source.file}.js")).document,
    check: async () => (await import("./validators/${source.file}.js")).validate,
  } satisfies Entry<${typeName(source)}>,\n`;
  };
  const facts = sources.filter((source) => source.kind === "fact").map(entry);
  const formats = sources.filter((source) => source.kind === "format").map(entry);
  const used = sources
    .filter((source) => source.kind !== "parts")
    .map(typeName)
    .sort();
  const shared = [...rules].map(([text, name]) => `const ${name}: PxRule = ${text};\n`);
  return `${header}import type { PxRule } from "../px/rule.js";
import type { Entry } from "../registry.js";
import type { ${used.join(", ")} } from "./types.js";

${shared.join("")}
/** The schemas of facts. */
export const factEntries = {\n${facts.join("")}};

/** The schemas of the files that px-meta writes. */
export const formatEntries = {\n${formats.join("")}};
`;
}
