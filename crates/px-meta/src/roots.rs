//! Paths as they travel: with a root token where one applies, and `/` between folders.

use crate::error::{Error, ErrorKind, Result};
use crate::json::{steps, Value};
use crate::names::{replaced, trimmed};
use std::env;
use std::mem::ManuallyDrop;
use std::path::{Path, PathBuf};
use std::process::Command;

/// What the root tokens of one publisher mean here. Only types that implement [`Schema`](crate::Schema) by hand need it.
///
/// ```
/// use px_meta::Roots;
/// use std::path::Path;
/// let publisher = Roots { out_dir: Some("/build/zlib/out".into()), ..Roots::default() };
/// assert_eq!(publisher.shorten(Path::new("/build/zlib/out/include"))?, "${OUT_DIR}/include");
/// assert_eq!(publisher.expand("${OUT_DIR}/include")?, Path::new("/build/zlib/out/include"));
/// # Ok::<(), px_meta::Error>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Roots {
    /// The publisher's `OUT_DIR`.
    pub out_dir: Option<PathBuf>,
    /// The root of the workspace, which only `px-meta` knows.
    pub workspace: Option<PathBuf>,
}

impl Roots {
    /// The roots of this program: a build script has its `OUT_DIR`, a generator the workspace. A generator may see the
    /// `OUT_DIR` of its own package's build script, but what cargo compiles for it tells only the script.
    pub(crate) fn here() -> Roots {
        let mut roots = Roots::default();
        if env::var_os("OPT_LEVEL").is_some() {
            roots.out_dir = env::var_os("OUT_DIR").map(PathBuf::from);
        } else {
            roots.workspace = env::var_os("CARGO_PX_WORKSPACE_ROOT_DIR").map(PathBuf::from);
        }
        roots
    }

    /// A path as text that can travel: under `OUT_DIR`, the workspace or cargo's home it begins with `${OUT_DIR}`,
    /// `${WORKSPACE}` or `${CARGO_HOME}`.
    ///
    /// # Errors
    /// Where the path is not Unicode.
    pub fn shorten(&self, path: &Path) -> Result<String> {
        if let Some(rest) = within(path, self.out_dir.as_deref()) {
            return text("${OUT_DIR}", rest);
        }
        if let Some(rest) = within(path, self.workspace.as_deref()) {
            return text("${WORKSPACE}", rest);
        }
        match within(path, cargo_home().as_deref()) {
            Some(rest) => text("${CARGO_HOME}", rest),
            None => text("", path),
        }
    }

    /// The path that a text means here.
    ///
    /// # Errors
    /// Where it begins with a root that is not known here.
    pub fn expand(&self, path: &str) -> Result<PathBuf> {
        let Some(rest) = path.strip_prefix("${") else { return Ok(PathBuf::from(path)) };
        let (name, rest) = rest.split_once('}').unwrap_or((rest, ""));
        let root = match name {
            "OUT_DIR" => self.out_dir.clone(),
            "WORKSPACE" => self.workspace.clone(),
            "CARGO_HOME" => cargo_home(),
            "SYSROOT" => sysroot(),
            _ => None,
        };
        let Some(root) = root else {
            let text = format!("the path {path} begins with ${{{name}}}, and nobody said where that is; write it whole, or build with `px-meta build`");
            return Err(Error::new(ErrorKind::Shape, text));
        };
        let mut rest = rest;
        while let Some(shorter) = rest.strip_prefix('/') {
            rest = shorter;
        }
        Ok(if rest.is_empty() { root } else { root.join(rest) })
    }

    /// Expands the texts at these places of a value; `*` in a place stands for each item or member.
    pub(crate) fn expand_at(&self, value: &mut Value, places: &[&str]) -> Result<()> {
        for place in places {
            self.expand_along(value, &steps(place).unwrap_or_default())?;
        }
        Ok(())
    }

    fn expand_along(&self, value: &mut Value, steps: &[String]) -> Result<()> {
        match (steps.split_first(), value) {
            (None, Value::String(path)) => *path = self.expand(path)?.to_string_lossy().into_owned(),
            (Some((step, rest)), Value::Array(items)) if step == "*" => {
                for item in items {
                    self.expand_along(item, rest)?;
                }
            }
            (Some((step, rest)), Value::Object(members)) if step == "*" => {
                // The map is made again: what walks over one to change it is a lot of code.
                for (key, mut member) in std::mem::take(members) {
                    self.expand_along(&mut member, rest)?;
                    members.insert(key, member);
                }
            }
            (Some((step, rest)), Value::Object(members)) => {
                if let Some(member) = members.get_mut(step.as_str()) {
                    self.expand_along(member, rest)?;
                }
            }
            _ => {}
        }
        Ok(())
    }
}

/// The rest of a path that lies within a folder.
fn within<'a>(path: &'a Path, folder: Option<&Path>) -> Option<&'a Path> {
    path.strip_prefix(folder?).ok()
}

/// A path's text behind a root, which may be none.
fn text(root: &str, path: &Path) -> Result<String> {
    match path.to_str() {
        Some("") => Ok(root.to_owned()),
        Some(text) if root.is_empty() => Ok(slashes(text)),
        Some(text) => Ok(format!("{root}/{}", slashes(text))),
        None => {
            let text = format!("the path {} is not Unicode, so it cannot be published", path.display());
            Err(Error::new(ErrorKind::Publication, text))
        }
    }
}

/// A path's text with `/` between folders.
pub(crate) fn slashes(path: &str) -> String {
    if cfg!(windows) {
        replaced(path, '\\', "/")
    } else {
        path.to_owned()
    }
}

pub(crate) fn cargo_home() -> Option<PathBuf> {
    match env::var_os("CARGO_HOME") {
        Some(home) => Some(PathBuf::from(home)),
        None => {
            let user = env::var_os(if cfg!(windows) { "USERPROFILE" } else { "HOME" })?;
            Some(PathBuf::from(user).join(".cargo"))
        }
    }
}

fn sysroot() -> Option<PathBuf> {
    let rustc = env::var_os("RUSTC")?;
    // Never dropped: a map of the command's own, which only dropping it needs, would cost every adopter compile time.
    let mut command = ManuallyDrop::new(Command::new(rustc));
    let answer = command.arg("--print").arg("sysroot").output().ok()?;
    let path = std::str::from_utf8(&answer.stdout).ok()?;
    Some(PathBuf::from(trimmed(path, |letter| matches!(letter, b'\r' | b'\n'))))
}
