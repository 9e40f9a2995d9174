//! Runs of one build script, in an environment as cargo makes it.
#![allow(dead_code)] // Each test program uses a part.

#[path = "../../src/sha256.rs"]
mod sha256;

pub(crate) use sha256::sha256;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::OnceLock;

/// An empty folder of the test's own.
pub fn scratch(test: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(test);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).expect("a scratch folder can be made");
    folder
}

/// Writes a file and the folders on the way.
pub fn write(path: impl AsRef<Path>, bytes: impl AsRef<[u8]>) {
    let path = path.as_ref();
    fs::create_dir_all(path.parent().expect("a file has a folder")).expect("folders can be made");
    fs::write(path, bytes).expect("a file can be written");
}

/// Cargo, without what the surrounding `cargo test` set.
pub fn cargo(folder: &Path) -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    for (name, _) in std::env::vars_os() {
        let name = name.to_string_lossy().into_owned();
        let outer =
            ["CARGO_PKG_", "CARGO_MANIFEST_", "PX_META", "CARGO_TARGET_", "CARGO_BUILD_", "RUSTFLAGS", "OUT_DIR"];
        if outer.iter().any(|prefix| name.starts_with(prefix)) {
            command.env_remove(name);
        }
    }
    command.current_dir(folder).env("CARGO_NET_OFFLINE", "true").env("CARGO_TERM_COLOR", "never");
    command
}

/// A manifest's path of the crate under test, as TOML.
pub fn dependency() -> String {
    format!("px-meta = {{ path = {:?} }}", env!("CARGO_MANIFEST_DIR"))
}

/// The same with a feature.
pub fn dependency_with(feature: &str) -> String {
    format!("px-meta = {{ path = {:?}, features = [{feature:?}] }}", env!("CARGO_MANIFEST_DIR"))
}

/// `program.rs`, compiled once: with the client for downloads that the tests themselves are compiled with, in the folder that
/// has its dependencies already.
fn program() -> &'static Path {
    static PROGRAM: OnceLock<PathBuf> = OnceLock::new();
    PROGRAM.get_or_init(|| {
        let feature = if cfg!(feature = "ureq") { "ureq" } else { "download" };
        let temporary = Path::new(env!("CARGO_TARGET_TMPDIR"));
        let target = temporary.parent().expect("it is in the target folder");
        let folder = temporary.join("program").join(feature);
        let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/support/program.rs");
        write(
            folder.join("Cargo.toml"),
            format!(
                "[package]\nname = \"program\"\nversion = \"0.1.0\"\nedition = \"2021\"\n\n[workspace]\n\n\
                 [[bin]]\nname = \"program-{feature}\"\npath = {source:?}\n\n[dependencies]\n{}\n",
                dependency_with(feature)
            ),
        );
        let locked = Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.lock");
        write(folder.join("Cargo.lock"), fs::read(locked).expect("the crate has a lockfile"));
        let mut build = cargo(&folder);
        let built = build.args(["build", "--quiet", "--target-dir"]).arg(target).output().expect("cargo runs");
        assert!(built.status.success(), "{}", String::from_utf8_lossy(&built.stderr));
        target.join("debug").join(format!("program-{feature}{}", std::env::consts::EXE_SUFFIX))
    })
}

/// One package's build script.
pub struct Unit {
    pub name: String,
    pub folder: PathBuf,
    pub out_dir: PathBuf,
    pub variables: BTreeMap<String, String>,
}

/// What a run left.
#[derive(Debug)]
pub struct Ran {
    pub status: Option<i32>,
    pub stdout: String,
    pub stderr: String,
}

impl Unit {
    /// A package of version 0.1.0 below a scratch folder.
    pub fn new(scratch: &Path, name: &str) -> Unit {
        let folder = scratch.join(name);
        let out_dir = scratch.join("build").join(format!("{name}-0123")).join("out");
        write(folder.join("Cargo.toml"), format!("[package]\nname = \"{name}\"\n"));
        write(folder.join("build.rs"), "");
        fs::create_dir_all(&out_dir).expect("OUT_DIR can be made");
        let mut unit = Unit { name: name.to_owned(), folder, out_dir, variables: BTreeMap::new() };
        for (name, value) in [
            ("CARGO_PKG_NAME", name),
            ("CARGO_PKG_VERSION", "0.1.0"),
            ("HOST", "x86_64-unknown-linux-gnu"),
            ("TARGET", "x86_64-unknown-linux-gnu"),
            ("PROFILE", "debug"),
            ("OPT_LEVEL", "0"),
            ("CARGO_CFG_UNIX", ""),
            ("CARGO_CFG_TARGET_OS", "linux"),
            ("CARGO_CFG_FEATURE", "b,a"),
        ] {
            unit.set(name, value);
        }
        unit.set("OUT_DIR", &unit.out_dir.display().to_string());
        unit.set("CARGO_MANIFEST_DIR", &unit.folder.display().to_string());
        unit
    }

    /// With a `links` key.
    pub fn links(mut self, links: &str) -> Unit {
        self.set("CARGO_MANIFEST_LINKS", links);
        self
    }

    pub fn set(&mut self, name: &str, value: &str) {
        self.variables.insert(name.to_owned(), value.to_owned());
    }

    /// Makes a script run after that of a direct dependency with `links`, which must have run.
    pub fn after(mut self, other: &Unit) -> Unit {
        self.hear(other);
        self
    }

    pub fn hear(&mut self, other: &Unit) {
        let links = other.variables["CARGO_MANIFEST_LINKS"].to_uppercase();
        let output = fs::read_to_string(other.output()).expect("the dependency's script has run");
        for key in ["px_meta", "px_meta_digest"] {
            let value = output.lines().filter_map(|line| line.strip_prefix(&format!("cargo:{key}="))).next_back();
            self.set(&format!("DEP_{links}_{}", key.to_uppercase()), value.expect("the script named its publication"));
        }
    }

    pub fn mailbox(&self, file: &str) -> PathBuf {
        self.out_dir.join("px-meta").join(file)
    }

    /// Where cargo keeps what the script printed.
    pub fn output(&self) -> PathBuf {
        self.out_dir.parent().expect("OUT_DIR has a folder").join("output")
    }

    pub fn command(&self, steps: &[&str]) -> Command {
        let mut command = Command::new(program());
        command.args(steps).env_clear().envs(&self.variables).current_dir(&self.folder);
        if let Some(root) = std::env::var_os("SystemRoot") {
            command.env("SystemRoot", root);
        }
        command
    }

    /// Runs the script and keeps its output, as cargo does.
    pub fn run(&self, steps: &[&str]) -> Ran {
        let ran = ran(self.command(steps).output().expect("the program runs"));
        if ran.status == Some(0) {
            write(self.output(), &ran.stdout);
        }
        ran
    }

    /// Runs the script, which must succeed, and gives its answers.
    pub fn answers(&self, steps: &[&str]) -> String {
        let ran = self.run(steps);
        assert_eq!(ran.status, Some(0), "{ran:?}");
        ran.stderr
    }

    /// Runs the script, which must fail in order, and gives the error.
    pub fn error(&self, steps: &[&str]) -> String {
        let ran = self.run(steps);
        assert_eq!(ran.status, Some(1), "{ran:?}");
        assert!(ran.stderr.lines().any(|line| line.starts_with("error: ")), "{ran:?}");
        assert!(!ran.stderr.contains("panicked") && !ran.stderr.contains("RUST_BACKTRACE"), "{ran:?}");
        ran.stderr
    }

    /// The body of a file of the mailbox; its envelope must be right.
    pub fn body(&self, file: &str) -> String {
        body(&self.mailbox(file))
    }
}

pub fn ran(output: Output) -> Ran {
    Ran {
        status: output.status.code(),
        stdout: String::from_utf8_lossy(&output.stdout).into_owned(),
        stderr: String::from_utf8_lossy(&output.stderr).into_owned(),
    }
}

/// The body of a file of the bus, which must be whole.
pub fn body(path: &Path) -> String {
    let text = fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let body = text.split_once("\"body\":").and_then(|(_, rest)| rest.strip_suffix("}\n")).expect("an envelope");
    let format = text.split('"').nth(3).expect("a format");
    assert_eq!(text, envelope(format, body));
    body.to_owned()
}

/// A file of the bus around a body.
pub fn envelope(format: &str, body: &str) -> String {
    format!("{{\"px-meta\":\"{format}\",\"sha256\":\"{}\",\"body\":{body}}}\n", sha256(body.as_bytes()))
}

/// The digest by which others name a file of the bus.
pub fn digest(path: &Path) -> String {
    sha256(body(path).as_bytes())
}
