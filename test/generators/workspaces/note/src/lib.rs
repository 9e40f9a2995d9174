//! What the generators of these workspaces share: where they are, and a line for each run in the file that `NOTES` names.

use std::env;
use std::fs::{self, OpenOptions};
use std::io::Write;
use std::path::{Path, PathBuf};

/// Notes this run, and gives the folder of the generated package.
pub fn started() -> PathBuf {
    let manifest = variable("CARGO_PX_GENERATED_PKG_MANIFEST_PATH");
    let folder = manifest.parent().expect("a manifest stands in a folder").to_owned();
    let args: Vec<String> = env::args().skip(1).collect();
    let within = |path: &Path| path.strip_prefix(root()).map_or_else(|_| path.to_owned(), Path::to_owned);
    let here = within(&env::current_dir().expect("there is a current folder"));
    let line = format!(
        "{} by {} {:?} in `{}`\n",
        within(&folder).display(),
        env::var("CARGO_PKG_NAME").unwrap_or_default(),
        args,
        here.display()
    );
    if let Some(notes) = env::var_os("NOTES") {
        let mut file = OpenOptions::new().create(true).append(true).open(notes).expect("notes can be written");
        file.write_all(line.as_bytes()).expect("notes can be written");
    }
    folder
}

/// The root folder of the workspace.
pub fn root() -> PathBuf {
    variable("CARGO_PX_WORKSPACE_ROOT_DIR")
}

/// Writes a file, with the folders that it needs.
pub fn write(path: PathBuf, text: &str) {
    fs::create_dir_all(path.parent().expect("a file stands in a folder")).expect("a folder can be made");
    fs::write(path, text).expect("a file can be written");
}

fn variable(name: &str) -> PathBuf {
    PathBuf::from(env::var_os(name).unwrap_or_else(|| panic!("{name} is not set")))
}
