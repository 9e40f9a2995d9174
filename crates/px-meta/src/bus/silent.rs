//! Which direct dependencies of a package hand nothing on; asked only where a required fact is missing.

use super::environment::Environment;
use crate::files;
use crate::names::{find, trimmed};
use crate::order::sorted;

/// Bytes of a manifest that are looked at.
const MANIFEST_LIMIT: u64 = 1 << 20;

/// The direct normal dependencies of this package that are not among those heard, by name. The manifest is skimmed: for a
/// message this is enough, and a reader of TOML would cost every adopter compile time.
pub(super) fn silent_dependencies(environment: &Environment, heard: &[String]) -> Vec<String> {
    let Ok(Some(bytes)) = files::read(&environment.manifest_dir.join("Cargo.toml"), MANIFEST_LIMIT) else {
        return Vec::new();
    };
    let manifest = String::from_utf8_lossy(&bytes);
    let mut silent = Vec::new();
    for name in sorted(&dependencies(&manifest)) {
        if !heard.contains(&name) {
            silent.push(name);
        }
    }
    silent
}

fn dependencies(manifest: &str) -> Vec<String> {
    let mut names = Vec::new();
    let mut within = false;
    for line in manifest.split('\n') {
        let line = plain(line);
        if let Some(table) = line.strip_prefix('[') {
            let table = plain(before(table, ']'));
            let is_target = table.starts_with("target.");
            within = table == "dependencies" || (is_target && table.ends_with(".dependencies"));
            if let Some(at) = find(table, "dependencies.") {
                if at == 0 || (is_target && table[..at].ends_with(".")) {
                    names.push(plain(&table[at + "dependencies.".len()..]).to_owned());
                }
            }
        } else if within && !line.starts_with('#') {
            if let Some((key, value)) = line.split_once('=') {
                let name = renamed(value).unwrap_or(before(key, '.'));
                names.push(plain(name).to_owned());
            }
        }
    }
    names
}

/// The name behind `package = ` in an inline table.
fn renamed(value: &str) -> Option<&str> {
    let (_, name) = value[find(value, "package")?..].split_once('"')?;
    Some(before(name, '"'))
}

fn before(text: &str, end: char) -> &str {
    text.split_once(end).map_or(text, |(before, _)| before)
}

fn plain(name: &str) -> &str {
    trimmed(name, |letter| matches!(letter, b' ' | b'\t' | b'\r' | b'"' | b'\''))
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
