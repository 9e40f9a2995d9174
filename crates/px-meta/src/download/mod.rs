//! Files from the network that a package declares in its manifest: had from wherever they are, verified, unpacked.
//!
//! In the order of what happens: the declaration is read and resolved for this target; whoever builds may have decided
//! something (the index); what stands in `OUT_DIR` from an earlier run is given as it is; else the file comes from the
//! index's path, the content store or the network into a folder of its own, is verified, unpacked, and renamed into place.

mod acquire;
#[cfg(not(feature = "ureq"))]
mod curl;
mod decide;
mod declaration;
mod fetch;
mod git;
mod hash;
#[cfg(feature = "ureq")]
mod http;
mod index;
mod item;
mod network;
mod pattern;
mod place;
mod placeholder;
mod program;
#[cfg(feature = "ureq")]
mod proxy;
#[cfg(feature = "ureq")]
mod redirect;
mod store;
mod toml;
mod unpack;
mod url;

use crate::bus::environment::Environment;
use crate::bus::{Bus, Origin};
use crate::error::{Error, ErrorKind, Result};
use crate::json::Value;
use decide::decide;
use std::panic::Location;
use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};

/// What became of a download.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Download {
    /// The file, or the folder that it was unpacked into.
    At(PathBuf),
    /// Whoever builds wants what is installed on the system in its place.
    System,
    /// There is none: it is not needed on this target or with these features, or whoever builds does without it.
    Nothing,
}

/// The path of a declared download, verified: of the file, or of the folder that it was unpacked into. To be called within
/// [`run`](crate::run); needs the feature `download`, or `ureq` where there is no program `curl`.
///
/// The package declares it in its `Cargo.toml`:
///
/// ```toml
/// [package.metadata.px-meta.download.onnxruntime]
/// urls   = ["https://example.org/ort/{version}/ort-{target}.tar.gz"]
/// sha256 = "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d"
/// size   = 7340032
/// unpack = { format = "tar.gz", strip = 1 }
/// ```
///
/// ```no_run
/// px_meta::run(px_meta::Inputs::files(["build.rs"]), |_| {
///     let folder = px_meta::download("onnxruntime")?;
///     println!("cargo:rustc-link-search=native={}", folder.join("lib").display());
///     Ok(())
/// });
/// ```
///
/// It comes from where whoever builds says that it is, else from the user's content store, else from the network, where that
/// is allowed; a later run finds it where it is. What is given lies in `OUT_DIR`, is of the declared digest and size, and
/// may be read, not changed. Each use is published as a fact `download@1` that says what happened.
///
/// # Errors
/// Where it is not declared, is declared wrongly, cannot be had, or has other contents; and where there is none, because it
/// is not needed here or whoever builds wants another: [`find_download`] is for scripts that can do without.
#[track_caller]
pub fn download(id: &str) -> Result<PathBuf> {
    let why = match obtain(Location::caller(), id)? {
        Download::At(path) => return Ok(path),
        Download::System => "whoever builds wants what is installed in its place",
        Download::Nothing => "it is not needed for this target and these features, or whoever builds does without it",
    };
    let text = format!(
        "there is no download {id} here: {why}; the build script asks by px_meta::download, which must have it \
         (px_meta::find_download is for scripts that can do without)"
    );
    Err(Error::new(ErrorKind::Download, text))
}

/// As [`download`], for scripts that can do without.
///
/// ```no_run
/// use px_meta::Download;
/// px_meta::run(px_meta::Inputs::files(["build.rs"]), |_| {
///     match px_meta::find_download("onnxruntime")? {
///         Download::At(folder) => println!("cargo:rustc-link-search=native={}", folder.join("lib").display()),
///         Download::System => println!("cargo:rustc-link-lib=onnxruntime"),
///         _ => println!("cargo:rustc-cfg=without_onnxruntime"),
///     }
///     Ok(())
/// });
/// ```
///
/// # Errors
/// As [`download`], but for what there is not.
#[track_caller]
pub fn find_download(id: &str) -> Result<Download> {
    obtain(Location::caller(), id)
}

/// The facts of what was downloaded in this run, until the bus takes them; nothing where no script runs.
static USES: Mutex<Option<Vec<Use>>> = Mutex::new(None);

/// A download that the script asked for.
struct Use {
    id: String,
    became: Download,
    fact: Option<Value>,
    origin: Value,
}

/// Begins to note what the script downloads.
pub(crate) fn begin() {
    *USES.lock().unwrap_or_else(PoisonError::into_inner) = Some(Vec::new());
}

/// Publishes what the script downloaded.
pub(crate) fn publish(bus: &mut Bus) -> Result<()> {
    let uses = USES.lock().unwrap_or_else(PoisonError::into_inner).take();
    for Use { id, fact, origin, .. } in uses.unwrap_or_default() {
        if let Some(fact) = fact {
            bus.publish_download(&id, fact, origin)?;
        }
    }
    Ok(())
}

fn obtain(caller: &Location<'_>, id: &str) -> Result<Download> {
    // Held for the whole of it: two threads that ask for one download make it once.
    let mut uses = USES.lock().unwrap_or_else(PoisonError::into_inner);
    let Some(uses) = uses.as_mut() else {
        let text = "px_meta::download is called outside of px_meta::run; call it in the closure that is given to run";
        return Err(Error::new(ErrorKind::NotABuildScript, text));
    };
    for one in uses.iter() {
        if one.id == id {
            return Ok(one.became.clone());
        }
    }
    let environment = Environment::read()?;
    let (became, fact) = decide(&environment, id)?;
    let origin = Origin::file("Cargo.toml").to_value(caller, &environment.manifest_dir);
    uses.push(Use { id: id.to_owned(), became: became.clone(), fact, origin });
    Ok(became)
}
