//! Compiles only once the package that it depends on is generated.

fn main() {
    let folder = note::started();
    let structs = types::TYPES.iter().map(|name| format!("pub struct {name};\n"));
    note::write(folder.join("src/lib.rs"), &structs.collect::<String>());
}
