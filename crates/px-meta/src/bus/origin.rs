use crate::json::Value;
use crate::roots::slashes;
use std::panic::Location;
use std::path::Path;

/// How the script came by what it publishes, and from what.
///
/// ```
/// use px_meta::Origin;
/// let probed = Origin::probe().variable("OPENSSL_DIR").tool("pkg-config");
/// let told = Origin::env("OPENSSL_DIR");
/// let read = Origin::file("c/version.h");
/// let written = Origin::literal().input_file("c/version.h");
/// ```
#[derive(Clone, Debug)]
pub struct Origin {
    method: &'static str,
    inputs: Vec<(&'static str, String)>,
}

impl Origin {
    /// The value stands in the build script.
    pub fn literal() -> Origin {
        Origin::by("literal")
    }

    /// The script looked for it: ran a tool, compiled a test.
    pub fn probe() -> Origin {
        Origin::by("probe")
    }

    /// An environment variable said so.
    pub fn env(name: &str) -> Origin {
        Origin::by("env").variable(name)
    }

    /// A file said so.
    pub fn file(path: &str) -> Origin {
        Origin::by("file").input_file(path)
    }

    /// An environment variable that it was made from.
    pub fn variable(self, name: &str) -> Origin {
        self.input("env", name)
    }

    /// A file that it was made from.
    pub fn input_file(self, path: &str) -> Origin {
        self.input("file", path)
    }

    /// A program that was asked.
    pub fn tool(self, name: &str) -> Origin {
        self.input("tool", name)
    }

    fn by(method: &'static str) -> Origin {
        Origin { method, inputs: Vec::new() }
    }

    fn input(mut self, kind: &'static str, name: &str) -> Origin {
        self.inputs.push((kind, name.to_owned()));
        self
    }

    /// The origin as a fact carries it; the caller's file is given relative to its package.
    pub(crate) fn to_value(&self, caller: &Location<'_>, manifest_dir: &Path) -> Value {
        let file = within_package(Path::new(caller.file()), manifest_dir);
        let mut origin = Value::texts(&[("file", &slashes(&file.to_string_lossy())), ("method", self.method)]);
        origin.set("line", caller.line());
        origin.set("column", caller.column());
        if !self.inputs.is_empty() {
            let mut inputs = Vec::new();
            for (kind, name) in &self.inputs {
                inputs.push(Value::texts(&[("kind", kind), ("name", name)]));
            }
            origin.set("inputs", inputs);
        }
        origin
    }
}

/// The path of a source file as seen from its package. Cargo names the files of a workspace's packages to the compiler as
/// seen from the workspace.
fn within_package<'a>(file: &'a Path, manifest_dir: &Path) -> &'a Path {
    if let Ok(file) = file.strip_prefix(manifest_dir) {
        return file;
    }
    let mut parent = file.parent();
    while let Some(folder) = parent {
        match file.strip_prefix(folder) {
            Ok(rest) if manifest_dir.ends_with(folder) && manifest_dir.join(rest).is_file() => return rest,
            _ => parent = folder.parent(),
        }
    }
    file
}
