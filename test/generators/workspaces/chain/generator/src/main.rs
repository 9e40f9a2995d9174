//! Generates a package that has one number more than those below it.

use std::env;

fn main() {
    let folder = note::started();
    let name = env::args().nth(1).expect("the name of a package");
    let below = env::args().nth(2).map_or_else(|| "0".to_owned(), |below| format!("{below}::NUMBER"));
    note::write(folder.join("src/lib.rs"), &format!("pub const NUMBER: u32 = {below} + 1; // {name}\n"));
}
