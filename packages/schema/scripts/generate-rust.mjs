// Writes the Rust types of the registry's schemas: crates/px-meta/src/generated/mod.rs.
// Each type wraps the JSON value, so that fields it does not know pass through untouched.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname ?? new URL(".", import.meta.url).pathname, "..");
const folder = join(root, "schemas");
const out = join(root, "../../crates/px-meta/src/generated/mod.rs");

const pascal = (name) =>
  name
    .split(/[^a-zA-Z0-9]+/)
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join("");
const keywords = new Set(["type", "ref", "macro", "move", "match", "mod", "use", "where", "static", "abi", "self"]);
const snake = (name) => {
  const plain = name.replace(/[^a-zA-Z0-9]+/g, "_");
  return keywords.has(plain) && plain !== "abi" ? `r#${plain}` : plain;
};
const doc = (text, indent) => {
  const lines = (text ?? "").split("\n").flatMap((line) => wrap(line, 110 - indent.length));
  return lines.map((line) => `${indent}/// ${line}`.trimEnd()).join("\n");
};
const wrap = (line, width) => {
  const lines = [];
  let current = "";
  for (const word of line.split(" ")) {
    if (current !== "" && current.length + word.length + 1 > width) {
      lines.push(current);
      current = word;
    } else current = current === "" ? word : `${current} ${word}`;
  }
  return [...lines, current];
};

const isPath = (schema) => schema.format === "px-path";
const isText = (schema) => schema.type === "string" && schema.enum === undefined;
const enumOf = (schema) => (schema.enum?.every((one) => typeof one === "string") ? schema.enum : undefined);

/** Pointers, with `*` for items and members, of every path in a value of the schema. */
const pathsOf = (schema, at = "") => {
  if (isPath(schema)) return [at];
  const within = Object.entries(schema.properties ?? {}).flatMap(([name, property]) =>
    pathsOf(property, `${at}/${name}`),
  );
  const items = typeof schema.items === "object" ? pathsOf(schema.items, `${at}/*`) : [];
  const rest = typeof schema.additionalProperties === "object" ? pathsOf(schema.additionalProperties, `${at}/*`) : [];
  return [...within, ...items, ...rest];
};

const enumCode = (type, values, about) => `
${doc(about, "")}
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ${type} {
${values.map((value) => `    /// \`${value}\`\n    ${pascal(value.replace("+", "p"))},`).join("\n")}
}

impl ${type} {
    /// The value as the schema spells it.
    pub fn as_str(self) -> &'static str {
        match self {
${values.map((value) => `            ${type}::${pascal(value.replace("+", "p"))} => ${JSON.stringify(value)},`).join("\n")}
        }
    }

    fn read(text: &str) -> Option<${type}> {
        Some(match text {
${values.map((value) => `            ${JSON.stringify(value)} => ${type}::${pascal(value.replace("+", "p"))},`).join("\n")}
            _ => return None,
        })
    }
}
`;

const fieldCode = (type, name, schema, enums) => {
  const about = doc(schema.description ?? `The field \`${name}\`.`, "    ");
  const key = JSON.stringify(name);
  const fn = snake(name);
  const values = enumOf(schema);
  if (values !== undefined) {
    const enumType = `${type}${pascal(name)}`;
    enums.push(enumCode(enumType, values, schema.description));
    return both(
      about,
      `value: ${enumType}`,
      `self.0.text(${key}, value.as_str());`,
      fn,
      `Option<${enumType}>`,
      `self.0.get_text(${key}).and_then(${enumType}::read)`,
    );
  }
  if (isPath(schema)) {
    return both(
      about,
      "value: impl AsRef<Path>",
      `self.0.path(${key}, value.as_ref());`,
      fn,
      "Option<&Path>",
      `self.0.get_text(${key}).map(Path::new)`,
    );
  }
  if (isText(schema)) {
    return both(
      about,
      "value: impl Into<String>",
      `self.0.text(${key}, value);`,
      fn,
      "Option<&str>",
      `self.0.get_text(${key})`,
    );
  }
  if (schema.type === "boolean") {
    return both(
      about,
      "value: bool",
      `self.0.put(${key}, value.into());`,
      fn,
      "Option<bool>",
      `self.0.get(${key}).and_then(Value::as_bool)`,
    );
  }
  if (schema.type === "integer" || schema.type === "number") {
    return both(
      about,
      "value: impl Into<f64>",
      `self.0.put(${key}, Value::Number(value.into()));`,
      fn,
      "Option<f64>",
      `self.0.get(${key}).and_then(Value::as_f64)`,
    );
  }
  if (schema.type === "array" && isPath(schema.items ?? {})) {
    return both(
      about,
      "values: impl IntoIterator<Item = impl AsRef<Path>>",
      `self.0.paths(${key}, values);`,
      fn,
      "Vec<PathBuf>",
      `self.0.get_texts(${key}).map(PathBuf::from).collect()`,
    );
  }
  if (schema.type === "array" && isText(schema.items ?? {})) {
    return both(
      about,
      "values: impl IntoIterator<Item = impl Into<String>>",
      `self.0.texts(${key}, values);`,
      fn,
      "Vec<&str>",
      `self.0.get_texts(${key}).collect()`,
    );
  }
  return both(
    about,
    "value: impl Into<Value>",
    `self.0.put(${key}, value.into());`,
    fn,
    "Option<&Value>",
    `self.0.get(${key})`,
  );
};

const both = (about, parameter, body, fn, answer, read) => {
  const setter = fn.startsWith("r#") ? fn : fn;
  return `${about}
    #[must_use]
    pub fn ${setter}(mut self, ${parameter}) -> Self {
        ${body}
        self
    }

    /// Reads \`${fn}\`.
    pub fn get_${fn.replace("r#", "")}(&self) -> ${answer} {
        ${read}
    }
`;
};

const typeCode = (id, schema) => {
  const type = pascal(id.slice(0, id.indexOf("@")));
  const enums = [];
  const fields = Object.entries(schema.properties ?? {}).map(([name, property]) =>
    fieldCode(type, name, property, enums),
  );
  return `
${doc(schema.description, "")}
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ${type}(Fields);

impl ${type} {
    /// A value without any field.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets any field, such as one of a newer version of the schema.
    #[must_use]
    pub fn field(mut self, name: &str, value: impl Into<Value>) -> Self {
        self.0.put(name, value.into());
        self
    }

    /// Reads any field.
    pub fn get_field(&self, name: &str) -> Option<&Value> {
        self.0.get(name)
    }

${fields.join("\n")}}

impl Schema for ${type} {
    const ID: &'static str = ${JSON.stringify(id)};

    fn into_value(self) -> Result<Value> {
        self.0.into_value(&${JSON.stringify(schema.required ?? []).replace(/,/g, ", ")})
    }

    fn from_value(value: Value, roots: &Roots) -> Result<Self> {
        Fields::from_value(value, roots, &${JSON.stringify(pathsOf(schema)).replace(/,/g, ", ")}).map(Self)
    }
}
${enums.join("")}`;
};

const schemas = readdirSync(folder)
  .filter((name) => name.endsWith(".json"))
  .sort()
  .map((name) => JSON.parse(readFileSync(join(folder, name), "utf8")));

const code = `// Generated from the schemas by packages/schema/scripts/generate-rust.mjs. Do not edit.
mod fields;

use crate::bus::Schema;
use crate::error::Result;
use crate::json::Value;
use crate::roots::Roots;
use fields::Fields;
use std::path::{Path, PathBuf};
${schemas.map((schema) => typeCode(schema.title, schema)).join("")}`;
writeFileSync(out, code);
