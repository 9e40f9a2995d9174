//! Writes the crate of the client: a method for each operation of an OpenAPI document.
//!
//! The document is the argument, relative to the workspace. The codes that it takes from `codes.json` become the
//! types of the crate `codes`.

use openapiv3::OpenAPI;
use progenitor_impl::{space_out_items, GenerationSettings, Generator, TypeImpl};
use serde_json::{json, Value};
use std::error::Error;
use std::{env, fs};

/// How the document refers to a code, before its name.
const CODE: &str = "codes.json#/$defs/";

fn main() -> Result<(), Box<dyn Error>> {
    let document = env::args().nth(1).ok_or("usage: client-generator DOCUMENT")?;
    let manifest = cargo_px_env::generated_pkg_manifest_path()?;
    let text = fs::read_to_string(cargo_px_env::workspace_root_dir()?.join(&document))?;

    let mut spec: Value = serde_json::from_str(&text)?;
    let mut codes = Vec::new();
    take_codes(&mut spec, &mut codes);
    let mut settings = GenerationSettings::default();
    for code in &codes {
        // The generator wants a schema for each name, also where another crate has the type.
        spec["components"]["schemas"][code] = json!({ "type": "string" });
        settings.with_replacement(code, format!("codes::{code}"), std::iter::empty::<TypeImpl>());
    }
    let spec: OpenAPI = serde_json::from_value(spec)?;
    let tokens = Generator::new(&settings).generate_tokens(&spec)?;
    let source = space_out_items(prettyplease::unparse(&syn::parse2(tokens)?))?;

    let head = format!("// Generated from {document} by client-generator.\n#![cfg_attr(rustfmt, rustfmt_skip)]\n\n");
    fs::write(manifest.with_file_name("src").join("lib.rs"), head + &source)?;
    Ok(())
}

/// Makes local every reference to a code, and collects their names.
fn take_codes(value: &mut Value, codes: &mut Vec<String>) {
    match value {
        Value::Object(fields) => {
            if let Some(code) = fields.get("$ref").and_then(Value::as_str).and_then(|to| to.strip_prefix(CODE)) {
                let code = code.to_owned();
                fields.insert("$ref".to_owned(), json!(format!("#/components/schemas/{code}")));
                if !codes.contains(&code) {
                    codes.push(code);
                }
            }
            fields.values_mut().for_each(|field| take_codes(field, codes));
        }
        Value::Array(items) => items.iter_mut().for_each(|item| take_codes(item, codes)),
        _ => {}
    }
}
