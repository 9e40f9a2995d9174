//! Files from the network that a package declares in its manifest: had from wherever they are, verified, unpacked.
//!
//! In the order of what happens: the declaration is read and resolved for this target; whoever builds may have decided
//! something (the index); what stands in `OUT_DIR` from an earlier run is given as it is; else the file comes from the
//! index's path, the content store or the network into a folder of its own, is verified, unpacked, and renamed into place.

mod acquire;
mod curl;
mod declaration;
mod git;
mod hash;
mod index;
mod item;
mod network;
mod pattern;
mod place;
mod placeholder;
mod program;
mod store;
mod toml;
mod unpack;
mod url;

use crate::bus::environment::Environment;
use crate::bus::{Bus, Origin};
use crate::error::{Error, ErrorKind, Result};
use crate::json::{Object, Value};
use crate::printed;
use crate::roots::Roots;
use acquire::{acquire, Source};
use declaration::Declaration;
use index::{Listed, Row};
use item::Item;
use place::Place;
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
/// [`run`](crate::run); needs the feature `download`.
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

/// Finds out what is wanted, and by whom, and does it.
fn decide(environment: &Environment, id: &str) -> Result<(Download, Option<Value>)> {
    let manifest = environment.manifest_dir.join("Cargo.toml");
    printed::line("rerun-if-changed", printed::path(&manifest)?)?;
    let declaration = Declaration::find(environment, id)?;
    let listed = index::look_up(environment, id)?;
    let Some(mut says) = declaration.here(environment)? else { return Ok((Download::Nothing, None)) };
    let declared = says.get("urls").cloned().unwrap_or(Value::Null);
    let source = match &listed {
        Listed::Nowhere => Source::Anywhere,
        Listed::Missing(index) => Source::Store(format!("{} does not name it", index.display())),
        Listed::Row(row) => source_of(row, environment, id)?,
    };
    let mut used = Value::object();
    let became = match source {
        Source::System => {
            used.set("from", "system");
            Download::System
        }
        Source::Skipped => {
            used.set("from", "skipped");
            Download::Nothing
        }
        Source::Folder(folder, from) => {
            // What px-meta took from the store it has verified, and unpacked itself.
            if let (Listed::Row(row), "store") = (&listed, from.as_str()) {
                if let Some(digest) = row.text("sha256") {
                    used.set("sha256", digest);
                    used.set("verified", true);
                }
                replace(&mut says, &listed);
            }
            used.set("from", from);
            Download::At(folder)
        }
        source => {
            replace(&mut says, &listed);
            let item = Item::read(&says, &declared).map_err(|(key, reason)| declaration.fault(key, reason))?;
            let place = Place::new(environment, id, &item);
            used = match place.standing(&item) {
                Some(used) => used,
                None => acquire(environment, id, &item, &place, &source)?,
            };
            Download::At(place.result())
        }
    };
    if used.get("verified").is_none() {
        used.set("verified", false);
    }
    if let Listed::Row(row) = &listed {
        if let Some(text) = row.text("override") {
            used.set("override", text);
        }
    }
    if let Download::At(path) = &became {
        let roots = Roots { out_dir: Some(environment.out_dir.clone()), workspace: None };
        used.set("path", roots.shorten(path)?);
    }
    keep_secrets(&mut says, &declared);
    says.insert("used".to_owned(), used);
    Ok((became, Some(Value::Object(says))))
}

/// What a row of the index says that is to be done.
fn source_of(row: &Row, environment: &Environment, id: &str) -> Result<Source> {
    let Environment { name, version, .. } = environment;
    let index = row.index.display();
    let bad = |text: String| Err(Error::new(ErrorKind::Download, text));
    match row.text("does") {
        Some("skip") => Ok(Source::Skipped),
        Some("system") => Ok(Source::System),
        Some("fetch") => Ok(match &row.denied {
            Some(denied) => Source::Store(denied.clone()),
            None => Source::Anywhere,
        }),
        Some("forbid") => {
            let who = row.text("message").or(row.text("override")).unwrap_or("by whoever builds");
            bad(format!("the download {id} of {name} {version} is forbidden: {who}"))
        }
        Some(does @ ("file" | "folder")) => {
            let Some(path) = row.path("path") else {
                return bad(format!("{index}: the row of {name} {id} has no path; make the file again"));
            };
            let from = row.from().to_owned();
            // The store's files do not change, and may be gone when cargo looks.
            if from != "store" {
                printed::line("rerun-if-changed", printed::path(&path)?)?;
            }
            if does == "file" {
                return Ok(Source::File(path, from));
            }
            if path.is_dir() {
                return Ok(Source::Folder(path, from));
            }
            let who = row.text("override").map_or(index.to_string(), str::to_owned);
            bad(format!(
                "{} is no folder, and {who} says that the download {id} of {name} {version} is there; check the path",
                path.display(),
            ))
        }
        _ => bad(format!(
            "{index}: this px-meta does not know what is to be done by the row of {name} {id}; update the crate px-meta"
        )),
    }
}

/// A URL that is not declared may have a secret in it, which goes to its server alone.
fn keep_secrets(says: &mut Object, declared: &Value) {
    let Some(Value::Array(urls)) = says.get_mut("urls") else { return };
    for one in urls {
        if !declared.as_array().unwrap_or(&[]).contains(one) {
            *one = Value::String(url::public(one.as_str().unwrap_or_default()));
        }
    }
}

/// Whoever builds may have replaced sources, digest and form.
fn replace(says: &mut Object, listed: &Listed) {
    let Listed::Row(row) = listed else { return };
    for name in &["urls", "git", "sha256", "size", "unpack"] {
        if let Some(value) = row.says.get(name) {
            says.insert((*name).to_owned(), value.clone());
        }
    }
}
