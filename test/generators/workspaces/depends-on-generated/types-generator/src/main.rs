fn main() {
    note::write(note::started().join("src/lib.rs"), "pub const TYPES: &[&str] = &[\"Parcel\", \"Depot\"];\n");
}
