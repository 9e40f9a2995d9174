//! Paths as they travel: with a root token where one applies, and `/` between folders.

use crate::error::{Error, ErrorKind, Result};
use crate::json::Value;
use std::env;
use std::path::{Path, PathBuf};

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
    /// A path as text that can travel: under `OUT_DIR` or cargo's home it begins with `${OUT_DIR}` or `${CARGO_HOME}`.
    ///
    /// # Errors
    /// Where the path is not Unicode.
    pub fn shorten(&self, path: &Path) -> Result<String> {
        let home = cargo_home();
        let roots = [("${OUT_DIR}", self.out_dir.as_deref()), ("${CARGO_HOME}", home.as_deref())];
        for (token, root) in roots {
            let Some(rest) = root.and_then(|root| path.strip_prefix(root).ok()) else { continue };
            let rest = text(rest)?;
            return Ok(if rest.is_empty() { token.to_owned() } else { format!("{token}/{rest}") });
        }
        text(path)
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
        let root = root.ok_or_else(|| {
            let text = format!("the path {path} begins with ${{{name}}}, and nobody said where that is; write it whole, or build with `px-meta build`");
            Error::new(ErrorKind::Shape, text)
        })?;
        let rest = rest.trim_start_matches('/');
        Ok(if rest.is_empty() { root } else { root.join(rest) })
    }

    /// Expands the texts at these places of a value; `*` in a place stands for each item or member.
    pub(crate) fn expand_at(&self, value: &mut Value, places: &[&str]) -> Result<()> {
        for place in places {
            let steps: Vec<&str> = place.split('/').skip(1).collect();
            self.expand_along(value, &steps)?;
        }
        Ok(())
    }

    fn expand_along(&self, value: &mut Value, steps: &[&str]) -> Result<()> {
        match (steps.split_first(), value) {
            (None, Value::String(path)) => {
                let expanded = self.expand(path)?;
                *path = expanded.to_string_lossy().into_owned();
                Ok(())
            }
            (Some((&"*", rest)), Value::Array(items)) => {
                items.iter_mut().try_for_each(|item| self.expand_along(item, rest))
            }
            (Some((&"*", rest)), Value::Object(members)) => {
                members.values_mut().try_for_each(|member| self.expand_along(member, rest))
            }
            (Some((step, rest)), Value::Object(members)) => match members.get_mut(*step) {
                Some(member) => self.expand_along(member, rest),
                None => Ok(()),
            },
            _ => Ok(()),
        }
    }
}

fn text(path: &Path) -> Result<String> {
    let text = path.to_str().ok_or_else(|| {
        let text = format!("the path {} is not Unicode, so it cannot be published", path.display());
        Error::new(ErrorKind::Publication, text)
    })?;
    Ok(slashes(text))
}

/// A path's text with `/` between folders.
pub(crate) fn slashes(path: &str) -> String {
    if cfg!(windows) {
        path.replace("\\", "/")
    } else {
        path.to_owned()
    }
}

fn cargo_home() -> Option<PathBuf> {
    let home = || env::var_os(if cfg!(windows) { "USERPROFILE" } else { "HOME" });
    env::var_os("CARGO_HOME").map(PathBuf::from).or_else(|| Some(PathBuf::from(home()?).join(".cargo")))
}

fn sysroot() -> Option<PathBuf> {
    let rustc = env::var_os("RUSTC")?;
    let answer = std::process::Command::new(rustc).args(["--print", "sysroot"]).output().ok()?;
    Some(PathBuf::from(String::from_utf8(answer.stdout).ok()?.trim_end()))
}
