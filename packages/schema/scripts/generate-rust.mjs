/**
 * Writes the Rust types of the registry's schemas: crates/px-meta/src/generated.rs. Each type wraps the JSON value, so
 * that fields it does not know pass through untouched. Formatted by rustfmt, which must be on the PATH.
 */
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const folder = join(import.meta.dirname, "..", "schemas");
const crate = join(import.meta.dirname, "..", "..", "..", "crates", "px-meta");

const pascal = (name) =>
  name
    .replaceAll("+", "p")
    .split(/[^a-zA-Z0-9]+/)
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join("");
const keywords = new Set(["type", "ref", "macro", "move", "match", "mod", "use", "where", "static", "self"]);
const snake = (name) => name.replace(/[^a-zA-Z0-9]+/g, "_");
const setterName = (name) => (keywords.has(snake(name)) ? `r#${snake(name)}` : snake(name));

const doc = (text, indent = "") =>
  text
    .split("\n")
    .flatMap((line) => wrap(line, 114 - indent.length))
    .map((line) => `${indent}/// ${line}`.trimEnd())
    .join("\n");

function wrap(text, width) {
  const lines = [""];
  for (const word of text.split(" ")) {
    const line = lines.at(-1);
    if (line !== "" && line.length + word.length + 1 > width) lines.push(word);
    else lines[lines.length - 1] = line === "" ? word : `${line} ${word}`;
  }
  return lines;
}

const isPath = (schema) => schema?.format === "px-path";
const isText = (schema) => schema?.type === "string" && schema.enum === undefined;
const isEnum = (schema) => schema.enum?.every((one) => typeof one === "string") === true;

/** Pointers, with `*` for items and members, of every path in a value of the schema. */
function pathsOf(schema, at = "") {
  if (isPath(schema)) return [at];
  const within = Object.entries(schema.properties ?? {}).map(([name, property]) => pathsOf(property, `${at}/${name}`));
  const each = [schema.items, schema.additionalProperties].filter((one) => typeof one === "object");
  return [...within, ...each.map((one) => pathsOf(one, `${at}/*`))].flat();
}

/** How a field is set and read: the setter's parameter and the way it goes, the getter's answer and body. */
function accessOf(key, schema, enumType) {
  if (isEnum(schema)) {
    const read = `self.0.get_choice(${key}, ${enumType}::ALL)`;
    return [`value: ${enumType}`, `with_text(${key}, value.as_str())`, `Option<${enumType}>`, read];
  }
  if (isPath(schema)) {
    return ["value: impl AsRef<Path>", `with_path(${key}, value)`, "Option<&Path>", `self.0.get_path(${key})`];
  }
  if (isText(schema)) {
    return ["value: impl Into<String>", `with_text(${key}, value)`, "Option<&str>", `self.0.get_text(${key})`];
  }
  if (schema.type === "boolean") {
    return ["value: bool", `with(${key}, value)`, "Option<bool>", `self.0.get_bool(${key})`];
  }
  if (schema.type === "integer" || schema.type === "number") {
    return ["value: impl Into<f64>", `with_number(${key}, value)`, "Option<f64>", `self.0.get_number(${key})`];
  }
  if (schema.type === "array" && isPath(schema.items)) {
    const parameter = "values: impl IntoIterator<Item = impl AsRef<Path>>";
    return [parameter, `with_paths(${key}, values)`, "Vec<PathBuf>", `self.0.get_paths(${key})`];
  }
  if (schema.type === "array" && isText(schema.items)) {
    const parameter = "values: impl IntoIterator<Item = impl Into<String>>";
    return [parameter, `with_texts(${key}, values)`, "Vec<&str>", `self.0.get_texts(${key})`];
  }
  return ["value: impl Into<Value>", `with(${key}, value)`, "Option<&Value>", `self.0.get(${key})`];
}

function fieldCode(type, name, schema) {
  const [parameter, set, answer, get] = accessOf(JSON.stringify(name), schema, type + pascal(name));
  return `
${doc(schema.description ?? `The field \`${name}\`.`, "    ")}
    #[inline]
    #[must_use]
    pub fn ${setterName(name)}(self, ${parameter}) -> Self {
        Self(self.0.${set})
    }

    /// Reads \`${name}\`.
    #[inline]
    pub fn get_${snake(name)}(&self) -> ${answer} {
        ${get}
    }
`;
}

function enumCode(type, { description, enum: values }) {
  const variants = values.map((value) => ({ text: JSON.stringify(value), variant: pascal(value), value }));
  return `
${doc(description)}
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ${type} {
${variants.map(({ variant, value }) => `/// \`${value}\`\n${variant},`).join("\n")}
}

impl ${type} {
    const ALL: &'static [(&'static str, ${type})] =
        &[${variants.map(({ variant, text }) => `(${text}, ${type}::${variant})`).join(", ")}];

    /// The value as the schema spells it.
    #[inline]
    pub fn as_str(self) -> &'static str {
        match self { ${variants.map(({ variant, text }) => `${type}::${variant} => ${text},`).join("\n")} }
    }
}
`;
}

function typeCode({ title, description, properties = {}, required = [], ...schema }) {
  const type = pascal(title.slice(0, title.indexOf("@")));
  const fields = Object.entries(properties);
  const enums = fields.filter(([, property]) => isEnum(property));
  const texts = (list) => `&[${list.map((one) => JSON.stringify(one)).join(", ")}]`;
  return `
${doc(description)}
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ${type}(Fields);

impl ${type} {
    /// A value without any field.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets any field, such as one of a newer version of the schema.
    #[inline]
    #[must_use]
    pub fn field(self, name: &str, value: impl Into<Value>) -> Self {
        Self(self.0.with(name, value))
    }

    /// Reads any field.
    #[inline]
    pub fn get_field(&self, name: &str) -> Option<&Value> {
        self.0.get(name)
    }
${fields.map(([name, property]) => fieldCode(type, name, property)).join("")}}

impl Schema for ${type} {
    const ID: &'static str = ${JSON.stringify(title)};

    #[inline]
    fn into_value(self) -> Result<Value> {
        self.0.into_value(${texts(required)})
    }

    #[inline]
    fn from_value(value: Value, roots: &Roots) -> Result<Self> {
        Fields::from_value(value, roots, ${texts(pathsOf({ ...schema, properties }))}).map(Self)
    }
}
${enums.map(([name, property]) => enumCode(type + pascal(name), property)).join("")}`;
}

const schemas = readdirSync(folder)
  .filter((name) => name.endsWith(".json"))
  .sort()
  .map((name) => JSON.parse(readFileSync(join(folder, name), "utf8")));

// All is inline, so that an adopter compiles what it calls and no more.
const code = `// @generated from packages/schema/schemas by packages/schema/scripts/generate-rust.mjs. Do not edit.

use crate::bus::Schema;
use crate::error::Result;
use crate::fields::Fields;
use crate::json::Value;
use crate::roots::Roots;
use std::path::{Path, PathBuf};
${schemas.map(typeCode).join("")}`;

const rustfmt = spawnSync("rustfmt", ["--edition", "2021", "--config-path", crate], { input: code, encoding: "utf8" });
if (rustfmt.error !== undefined) throw new Error(`cannot run rustfmt: ${rustfmt.error.message}`);
if (rustfmt.status !== 0) throw new Error(`rustfmt refuses the generated types:\n${rustfmt.stderr}`);
writeFileSync(join(crate, "src", "generated.rs"), rustfmt.stdout);
