import { _ } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import { transform } from "esbuild";
import { isObject, type JsonObject, type JsonValue } from "../json.js";
import { pathFormat } from "../path-format.js";
import { pxVocabulary } from "../px/vocabulary.js";
import { header, type Source } from "./generate.js";

/** What compiled code asks for by `require`, and what stands in its place: nothing of Ajv is needed to run it. */
const runtime: { readonly [path: string]: string } = {
  "ajv/dist/runtime/ucs2length": "textLength",
};

/** Compiles a document to a module of its own that exports `validate`, an Ajv validate function. */
export async function writeValidator(source: Source): Promise<string> {
  const ajv = new Ajv2020({
    strict: true,
    allowUnionTypes: true,
    allErrors: true,
    messages: false,
    inlineRefs: false,
    formats: { "px-path": pathFormat },
    code: { source: true, esm: true, formats: _`{"px-path": pathFormat}` },
  });
  ajv.addKeyword(pxVocabulary);
  // Compiled once with its rules, which Ajv then checks, and once without what only costs room in the module.
  ajv.compile(source.whole);
  ajv.removeSchema();
  const compiled = standalone.default(ajv, ajv.compile(strip(source.whole) as JsonObject));
  const used = new Set<string>();
  const code = compiled
    .replace(/^"use strict";/, "")
    .replace(/export default [^;]+;/, "")
    .replace(/require\("([^"]+)"\)\.default/g, (_match, path: string) => {
      const name = runtime[path];
      if (name === undefined) throw new Error(`${source.id} needs ${path}, which has no replacement`);
      used.add(name);
      return name;
    });
  const imports = [
    ...(code.includes("pathFormat") ? ['import { pathFormat } from "../../path-format.js";\n'] : []),
    ...(used.size > 0 ? [`import { ${[...used].sort().join(", ")} } from "../../validator-runtime.js";\n`] : []),
  ].join("");
  const small = await transform(code, { minify: true, lineLimit: 140, format: "esm", target: "node20" });
  return `${header}// @ts-nocheck\n${imports}\n${small.code}`;
}

/** Leaves out what validation does not need. */
function strip(value: JsonValue, isNames = false): JsonValue {
  if (Array.isArray(value)) return value.map((item: JsonValue) => strip(item));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => isNames || !["title", "description", "examples", "px"].includes(key))
      .map(([key, inner]) => [key, strip(inner, !isNames && (key === "properties" || key === "$defs"))]),
  );
}
