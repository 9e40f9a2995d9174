//! The user's content store (docs/files.md), which scripts read and never write.

use std::env;
use std::path::PathBuf;

/// Where a file with this digest stands, if it is in the store at all; nothing where no one says where the store is.
pub(super) fn entry(sha256: &str) -> Option<PathBuf> {
    Some(root()?.join("cas").join(&sha256[..2]).join(sha256))
}

fn root() -> Option<PathBuf> {
    if let Some(root) = variable("PX_META_STORE") {
        return Some(root);
    }
    let caches = if cfg!(windows) {
        variable("LOCALAPPDATA")?
    } else if cfg!(target_os = "macos") {
        variable("HOME")?.join("Library").join("Caches")
    } else {
        match variable("XDG_CACHE_HOME") {
            Some(caches) if caches.is_absolute() => caches,
            _ => variable("HOME")?.join(".cache"),
        }
    };
    Some(caches.join("px-meta"))
}

fn variable(name: &str) -> Option<PathBuf> {
    env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from)
}
