//! Writes a program that writes a package.

const PROGRAM: &str = "fn main() {
    note::write(note::started().join(\"src/lib.rs\"), \"pub const MADE: bool = true;\\n\");
}
";

fn main() {
    note::write(note::started().join("src/main.rs"), PROGRAM);
}
