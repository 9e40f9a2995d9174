//! Generates a client: its sources, and its manifest with the dependency that they need.

use std::fs;

fn main() {
    let folder = note::started();
    let api = fs::read_to_string(note::root().join("api.txt")).unwrap();
    let functions =
        api.lines().map(|name| format!("pub fn {name}() -> String {{\n    transport::call({name:?})\n}}\n"));
    note::write(folder.join("src/lib.rs"), &functions.collect::<String>());
    let manifest = folder.join("Cargo.toml");
    let text = fs::read_to_string(&manifest).unwrap();
    let own = text.split("\n[dependencies]").next().unwrap();
    note::write(manifest, &format!("{own}\n[dependencies]\ntransport = {{ path = \"../transport\" }}\n"));
}
