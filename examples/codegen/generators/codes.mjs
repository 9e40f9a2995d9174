/**
 * Writes the crate of the codes that programs share: a Rust enum for each definition of `spec/codes.json`.
 * px-meta runs it, and says in the environment which package it writes.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { InputData, JSONSchemaInput, quicktype } from "quicktype-core";

const workspace = process.env.CARGO_PX_WORKSPACE_ROOT_DIR;
const manifest = process.env.CARGO_PX_GENERATED_PKG_MANIFEST_PATH;
if (workspace === undefined || manifest === undefined) throw new Error("run me through px-meta");

const { $defs } = JSON.parse(readFileSync(join(workspace, "spec", "codes.json"), "utf8"));
const schemas = new JSONSchemaInput(undefined);
for (const [name, schema] of Object.entries($defs)) {
  await schemas.addSource({ name, schema: JSON.stringify(schema) });
}
const inputData = new InputData();
inputData.addInput(schemas);
const rendererOptions = { visibility: "public", "derive-partial-eq": true, "leading-comments": false };
const { lines } = await quicktype({ inputData, lang: "rust", rendererOptions });

const head = ["// Generated from spec/codes.json by generators/codes.mjs.", "#![cfg_attr(rustfmt, rustfmt_skip)]", ""];
const source = `${[...head, ...lines].join("\n").trimEnd()}\n`;
writeFileSync(join(dirname(manifest), "src", "lib.rs"), source);
