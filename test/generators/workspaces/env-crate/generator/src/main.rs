//! Finds its way by the crate that cargo-px offers for it.

use std::error::Error;

fn main() -> Result<(), Box<dyn Error>> {
    note::started();
    let manifest = cargo_px_env::generated_pkg_manifest_path()?;
    let root = cargo_px_env::workspace_root_dir()?;
    let name = manifest.strip_prefix(&root)?.display().to_string().replace('\\', "/");
    note::write(manifest.with_file_name("src").join("lib.rs"), &format!("pub const MANIFEST: &str = {name:?};\n"));
    Ok(())
}
