//! Which direct dependencies of a package hand nothing on; asked only where a required fact is missing.

use super::environment::Environment;
use crate::files;
use crate::order::by_text;

/// Bytes of a manifest that are looked at.
const MANIFEST_LIMIT: u64 = 1 << 20;

/// The direct normal dependencies of this package that are not among those heard, by name. The manifest is skimmed: for a
/// message this is enough, and a reader of TOML would cost every adopter compile time.
pub(super) fn silent_dependencies(environment: &Environment, heard: &[String]) -> Vec<String> {
    let Ok(Some(bytes)) = files::read(&environment.manifest_dir.join("Cargo.toml"), MANIFEST_LIMIT) else {
        return Vec::new();
    };
    let manifest = String::from_utf8_lossy(&bytes);
    let mut names = by_text(dependencies(&manifest), String::clone);
    names.dedup();
    names.retain(|name| !heard.contains(name));
    names
}

fn dependencies(manifest: &str) -> Vec<String> {
    let mut names = Vec::new();
    let mut within = false;
    for line in manifest.lines().map(str::trim) {
        if let Some(table) = line.strip_prefix('[') {
            let table = table.split(']').next().unwrap_or_default().trim();
            within = table == "dependencies" || (table.starts_with("target.") && table.ends_with(".dependencies"));
            let named = table
                .rsplit_once("dependencies.")
                .filter(|(before, _)| before.is_empty() || (before.starts_with("target.") && before.ends_with('.')));
            if let Some((_, name)) = named {
                names.push(plain(name));
            }
        } else if within && !line.starts_with('#') {
            if let Some((key, value)) = line.split_once('=') {
                let renamed = value.split_once("package").and_then(|(_, rest)| rest.split('"').nth(1));
                names.push(plain(renamed.unwrap_or(key.split('.').next().unwrap_or(key))));
            }
        }
    }
    names
}

fn plain(name: &str) -> String {
    name.trim().trim_matches(['"', '\'']).to_owned()
}

#[cfg(test)]
mod tests {
    use super::dependencies;

    #[test]
    fn the_normal_dependencies_of_a_manifest_are_found() {
        let manifest = r#"
[package]
name = "app" # = "x"

[dependencies]
low = "1"
# off = "1"
"quoted" = { path = "q" }
shared.workspace = true
new = { version = "2", package = "old" }

[dependencies.normalized]
version = "1"

[target.'cfg(unix)'.dependencies]
unix-only = "1"

[target."cfg(windows)".dependencies.windows-only]
version = "1"

[build-dependencies]
px-meta = "0.1"

[dev-dependencies.tester]
version = "1"
"#;
        let expected = ["low", "quoted", "shared", "old", "normalized", "unix-only", "windows-only"];
        assert_eq!(dependencies(manifest), expected);
    }
}
