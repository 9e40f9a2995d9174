use crate::error::{Error, ErrorKind, Result};
use crate::json::Value;
use crate::names::replaced;
use crate::order::sorted;
use std::env;
use std::path::PathBuf;

/// What cargo tells a build script of itself.
#[derive(Default)]
pub(crate) struct Environment {
    pub out_dir: PathBuf,
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

    /// This package, as files of the bus name it.
    pub(crate) fn package(&self) -> Value {
        Value::texts(&[("name", &self.name), ("version", &self.version)])
    }

    /// The mailbox of this run.
    pub(crate) fn mailbox(&self) -> PathBuf {
        self.out_dir.join("px-meta")
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
