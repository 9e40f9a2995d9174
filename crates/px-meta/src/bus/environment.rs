use crate::error::{Error, ErrorKind, Result};
use crate::order::by_text;
use std::env;
use std::path::PathBuf;

/// What cargo tells a build script of itself.
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
        let out_dir_text = variable("OUT_DIR")?;
        Ok(Environment {
            out_dir: PathBuf::from(&out_dir_text),
            out_dir_text,
            manifest_dir: PathBuf::from(variable("CARGO_MANIFEST_DIR")?),
            name: variable("CARGO_PKG_NAME")?,
            version: variable("CARGO_PKG_VERSION")?,
            links: env::var("CARGO_MANIFEST_LINKS").ok().filter(|links| !links.is_empty()),
            host: variable("HOST")?,
            target: variable("TARGET")?,
            profile: variable("PROFILE")?,
            opt_level: variable("OPT_LEVEL")?,
            features: features(),
            bus: env::var_os("PX_META_BUS").filter(|bus| !bus.is_empty()).map(PathBuf::from),
        })
    }

    /// The mailbox of this run.
    pub(crate) fn mailbox(&self) -> PathBuf {
        self.out_dir.join("px-meta")
    }
}

fn variable(name: &str) -> Result<String> {
    env::var(name).map_err(|error| {
        let why = match error {
            env::VarError::NotPresent => "is not set; call px_meta from a build script that cargo runs",
            env::VarError::NotUnicode(_) => "is not Unicode; build in a folder whose path is",
        };
        Error::new(ErrorKind::NotABuildScript, format!("the variable {name} {why}"))
    })
}

/// Cargo names the features in `CARGO_CFG_FEATURE` since 1.85; before, only in variables that spell them in capitals.
fn features() -> Vec<String> {
    let features: Vec<String> = match env::var("CARGO_CFG_FEATURE") {
        Ok(list) => list.split(',').filter(|name| !name.is_empty()).map(str::to_owned).collect(),
        Err(_) => env::vars_os()
            .filter_map(|(name, _)| {
                let name = name.into_string().ok()?;
                Some(name.strip_prefix("CARGO_FEATURE_")?.to_lowercase().replace("_", "-"))
            })
            .collect(),
    };
    let mut features = by_text(features, String::clone);
    features.dedup();
    features
}
