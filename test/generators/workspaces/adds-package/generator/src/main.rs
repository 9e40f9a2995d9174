//! Generates a package that depends on another, which it adds to the workspace with a generator of its own: itself.

use std::{env, fs};

fn main() {
    let folder = note::started();
    if env::args().nth(1).as_deref() == Some("part") {
        note::write(folder.join("src/lib.rs"), "pub const PART: u32 = 7;\n");
        return;
    }
    let manifest = folder.join("Cargo.toml");
    let text = fs::read_to_string(&manifest).unwrap();
    let own = text.split("\n[dependencies]").next().unwrap().to_owned();
    note::write(manifest, &format!("{own}\n[dependencies]\npart = {{ path = \"../part\" }}\n"));
    note::write(folder.join("src/lib.rs"), "pub use part;\n");
    let part = folder.with_file_name("part");
    if !part.exists() {
        let own = own.replace("\"whole\"", "\"part\"") + "generator_args = [\"part\"]\n";
        note::write(part.join("Cargo.toml"), &own);
        note::write(part.join("src/lib.rs"), "");
    }
}
