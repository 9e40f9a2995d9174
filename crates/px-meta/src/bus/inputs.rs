use super::environment::Environment;
use crate::error::{Error, ErrorKind, Result};
use crate::order::sorted;
use crate::printed;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// What else the build script depends on, beside the facts that it reads.
///
/// As soon as a script prints one `rerun-if-…` line, cargo no longer watches the whole package for it, and this crate
/// prints such lines. So the author says here which it is; there is no default that could go stale silently.
///
/// ```
/// use px_meta::Inputs;
/// let everything = Inputs::package();
/// let these = Inputs::files(["build.rs", "c"]).variables(["ZLIB_DIR", "ZLIB_STATIC"]);
/// ```
#[derive(Clone, Debug)]
pub struct Inputs {
    files: Option<Vec<PathBuf>>,
    variables: Vec<String>,
}

impl Inputs {
    /// Every file of the package, as cargo watches by itself: all but `target`, hidden files and nested packages. A file
    /// that is added later beside `Cargo.toml` is watched from the script's next run on.
    pub fn package() -> Inputs {
        Inputs { files: None, variables: Vec::new() }
    }

    /// These files and folders alone (relative to the package), and the build script itself. Cargo runs the script at each
    /// build where one of them does not exist.
    pub fn files<P: AsRef<Path>>(files: impl IntoIterator<Item = P>) -> Inputs {
        let files = files.into_iter().map(|file| file.as_ref().to_owned()).collect();
        Inputs { files: Some(files), variables: Vec::new() }
    }

    /// Environment variables that the script reads, too.
    pub fn variables<S: Into<String>>(mut self, names: impl IntoIterator<Item = S>) -> Inputs {
        self.variables.extend(names.into_iter().map(Into::into));
        self
    }

    pub(crate) fn declare(&self, environment: &Environment) -> Result<()> {
        match &self.files {
            None => {
                for path in package_files(&environment.manifest_dir)? {
                    printed::line("rerun-if-changed", &path)?;
                }
            }
            Some(files) => {
                for path in files {
                    printed::line("rerun-if-changed", printed::path(path)?)?;
                }
            }
        }
        for name in &self.variables {
            printed::line("rerun-if-env-changed", name)?;
        }
        printed::line("rerun-if-env-changed", "PX_META_OVERRIDES_JSON")
    }
}

/// The top level of the package: cargo looks into folders by itself.
fn package_files(root: &Path) -> Result<Vec<String>> {
    let mut files = Vec::new();
    match list(root) {
        Ok(paths) => {
            for path in paths {
                files.push(printed::path(&path)?.to_owned());
            }
            Ok(sorted(&files))
        }
        Err(error) => Err(Error::new(ErrorKind::File, format!("cannot list {}: {error}", root.display()))),
    }
}

fn list(root: &Path) -> io::Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(root)? {
        let entry = entry?;
        let (path, name) = (entry.path(), entry.file_name());
        let name = name.to_string_lossy();
        let is_output = name == "target" || path.join("CACHEDIR.TAG").exists();
        if !name.starts_with('.') && !is_output && !path.join("Cargo.toml").exists() {
            files.push(path);
        }
    }
    Ok(files)
}
