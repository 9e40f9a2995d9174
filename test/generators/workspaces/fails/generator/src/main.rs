//! Writes half of its package and fails, in the way that its argument names.

use std::{env, process};

fn main() {
    note::write(note::started().join("src/lib.rs"), "pub const HALF: ");
    println!("this is said on standard output");
    eprintln!("this is said on standard error");
    match env::args().nth(1).as_deref() {
        Some("abort") => process::abort(),
        _ => process::exit(3),
    }
}
