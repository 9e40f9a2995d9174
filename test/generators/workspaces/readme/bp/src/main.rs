//! Generates a package, and verifies it where it is told to.

use std::{env, fs, process};

fn main() {
    let folder = note::started();
    let names = fs::read_to_string(note::root().join("names.txt")).unwrap();
    let names: Vec<&str> = names.lines().collect();
    let args = ["--quiet", "--profile", "optimised"];
    let text = format!("pub const NAMES: &[&str] = &{names:?};\npub const ARGS: &[&str] = &{args:?};\n");
    let file = folder.join("src/lib.rs");
    if env::args().any(|arg| arg == "--verify") {
        if fs::read_to_string(file).unwrap() != text {
            eprintln!("the sdk is not what names.txt says");
            process::exit(3);
        }
        return;
    }
    note::write(file, &text);
}
