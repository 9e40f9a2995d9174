//! Whether cargo was told to stay off the network, as far as a build script can see.

use super::toml;
use crate::bus::environment::Environment;
use crate::files;
use crate::json::Value;
use std::env;
use std::path::Path;

/// Bytes that a file of cargo's configuration may have.
const CONFIGURATION_LIMIT: u64 = 1 << 20;

/// Who forbids the network; nothing where nobody does. Of `--offline` cargo tells a script nothing.
pub(super) fn forbidden_by(environment: &Environment) -> Option<String> {
    match env::var("CARGO_NET_OFFLINE").as_deref() {
        Ok("true" | "1") => return Some("CARGO_NET_OFFLINE is set".to_owned()),
        Ok("false" | "0") => return None,
        _ => {}
    }
    // The workspace is mostly above the folder where cargo builds, and a package of a registry is not in it.
    for start in &[&environment.manifest_dir, &environment.out_dir] {
        for folder in start.ancestors() {
            if let Some(said) = said_in(&folder.join(".cargo")) {
                return said;
            }
        }
    }
    let home = crate::roots::cargo_home()?;
    said_in(&home)?
}

/// What the configuration of a folder says, if it says something.
fn said_in(folder: &Path) -> Option<Option<String>> {
    for name in &["config", "config.toml"] {
        // It may be a link, as files of a user's configuration often are.
        let Ok(path) = folder.join(name).canonicalize() else { continue };
        let Ok(Some(bytes)) = files::read(&path, CONFIGURATION_LIMIT) else { continue };
        let Ok(configuration) = toml::parse(&String::from_utf8_lossy(&bytes)) else { continue };
        if let Some(is_offline) = configuration.pointer("/net/offline").and_then(Value::as_bool) {
            return Some(is_offline.then(|| format!("{} says net.offline", path.display())));
        }
    }
    None
}
