use crate::error::{Error, ErrorKind, Result};
use crate::json::Value;
use crate::names::replaced;
use crate::order::sorted;
use std::env;
use std::path::PathBuf;

/// Who is on the bus.
#[derive(Clone, Copy, Default)]
pub(crate) enum Role {
    #[default]
    BuildScript,
    /// A generator that px-meta runs.
    Generator,
    /// A generator that something else runs: nobody delivers to it, and nobody hears it.
    Alone,
}

/// What cargo tells a build script of itself, or px-meta a generator.
#[derive(Default)]
pub(crate) struct Environment {
    pub role: Role,
    /// For a generator the folder that its mailbox lies in.
    pub out_dir: PathBuf,
    /// The folder of the files of this run.
    pub mailbox: PathBuf,
    /// `OUT_DIR` as text: its digest names the pending note.
    pub out_dir_text: String,
    pub manifest_dir: PathBuf,
    pub name: String,
    pub version: String,
    pub links: Option<String>,
    pub host: String,
    pub target: String,
    pub profile: String,
    pub opt_level: String,
    pub features: Vec<String>,
    /// The bus folder, while `px-meta build` runs cargo.
    pub bus: Option<PathBuf>,
}

impl Environment {
    pub(crate) fn read() -> Result<Environment> {
        // Filled field by field: what a whole literal would drop at each `?` would cost every adopter compile time.
        let mut environment = Environment::default();
        set(&mut environment.out_dir_text, "OUT_DIR")?;
        environment.out_dir.push(&environment.out_dir_text);
        environment.mailbox = environment.out_dir.join("px-meta");
        environment.manifest_dir.push(variable("CARGO_MANIFEST_DIR")?);
        set(&mut environment.name, "CARGO_PKG_NAME")?;
        set(&mut environment.version, "CARGO_PKG_VERSION")?;
        set(&mut environment.host, "HOST")?;
        set(&mut environment.target, "TARGET")?;
        set(&mut environment.profile, "PROFILE")?;
        set(&mut environment.opt_level, "OPT_LEVEL")?;
        environment.features = features();
        match env::var("CARGO_MANIFEST_LINKS") {
            Ok(links) if !links.is_empty() => environment.links = Some(links),
            _ => {}
        }
        match env::var_os("PX_META_BUS") {
            Some(bus) if !bus.is_empty() => environment.bus = Some(PathBuf::from(bus)),
            _ => {}
        }
        Ok(environment)
    }

    /// For a generator, as long as nothing is known of its view.
    pub(crate) fn of_generator() -> Environment {
        let mut environment = Environment { role: Role::Alone, ..Environment::default() };
        if let Some(folder) = env::var_os("CARGO_MANIFEST_DIR") {
            environment.manifest_dir.push(folder);
        }
        if let Some(mailbox) = env::var_os("PX_META_MAILBOX") {
            environment.mailbox.push(mailbox);
        }
        if let Some(folder) = environment.mailbox.parent() {
            environment.out_dir.push(folder);
        }
        environment
    }

    /// This package, as files of the bus name it.
    pub(crate) fn package(&self) -> Value {
        Value::texts(&[("name", &self.name), ("version", &self.version)])
    }
}

fn set(field: &mut String, name: &str) -> Result<()> {
    *field = variable(name)?;
    Ok(())
}

fn variable(name: &str) -> Result<String> {
    let why = match env::var(name) {
        Ok(value) => return Ok(value),
        Err(env::VarError::NotPresent) => "is not set; call px_meta from a build script that cargo runs",
        Err(env::VarError::NotUnicode(_)) => "is not Unicode; build in a folder whose path is",
    };
    Err(Error::new(ErrorKind::NotABuildScript, format!("the variable {name} {why}")))
}

/// Cargo names the features in `CARGO_CFG_FEATURE` since 1.85; before, only in variables that spell them in capitals.
fn features() -> Vec<String> {
    let mut features = Vec::new();
    if let Ok(list) = env::var("CARGO_CFG_FEATURE") {
        for name in list.split(',') {
            if !name.is_empty() {
                features.push(name.to_owned());
            }
        }
        return sorted(&features);
    }
    for (name, _) in env::vars_os() {
        if let Some(name) = name.to_str().and_then(|name| name.strip_prefix("CARGO_FEATURE_")) {
            features.push(replaced(&name.to_lowercase(), '_', "-"));
        }
    }
    sorted(&features)
}
