//! Typed build facts for `build.rs`: publish what a build script found out, and read what those of other packages did.
//!
//! Cargo hands strings from one build script to the next, one hop, and only between packages with `links`. This crate
//! writes *facts* (typed by JSON Schema) to a file in `OUT_DIR` and names that file to cargo; readers walk from file to
//! file, so facts travel as far as every hop has `links`. Where one has none, `px-meta build` carries them. Everything
//! works in plain `cargo build`, without the command and without Node.
//!
//! ```no_run
//! use px_meta::schemas::{NativeLibrary, NativeLibraryLink};
//! use px_meta::Inputs;
//!
//! px_meta::run(Inputs::files(["build.rs", "c"]), |bus| {
//!     // Read: what another package, however far below, says of the library that it links.
//!     let zlib = bus.require::<NativeLibrary>("zlib")?;
//!     let include_dirs = zlib.value.get_include_dirs();
//! #   let _ = include_dirs;
//!     // Publish: typed, checked, with the line of this call as its origin.
//!     bus.publish("png", NativeLibrary::new().link(NativeLibraryLink::Static).libs(["png16"]).version("1.6.44"))?;
//!     Ok(())
//! });
//! ```
//!
//! With the feature `download`, `px_meta::download("id")` gives the verified path of a file that the package declares in its
//! `Cargo.toml` and needs from the network. By the feature `ureq` it does without the program `curl`.
#![forbid(unsafe_code)]
#![warn(missing_docs)]

mod bus;
mod cfg;
#[cfg(feature = "download")]
mod download;
mod envelope;
mod error;
mod fields;
mod files;
mod generated;
mod given;
mod glob;
mod json;
mod names;
mod order;
mod overrides;
mod printed;
mod roots;
mod sha256;

pub use bus::{Bus, Fact, Inputs, Origin, Package, Query, Schema};
#[cfg(feature = "download")]
pub use download::{download, find_download, Download};
pub use error::{Error, ErrorKind, Result};
pub use json::{Object, Value};
pub use roots::Roots;

/// The schemas of the registry as Rust types, generated from their documents.
pub mod schemas {
    pub use crate::generated::*;
}

/// What a script's closure may return: any error.
pub type ScriptResult = std::result::Result<(), Box<dyn std::error::Error>>;

/// Runs a build script on the bus. What it published and read is written when the closure returns `Ok`; an error is
/// printed in one piece, without a backtrace, and ends the script with status 1. While `px-meta` runs cargo, a script
/// whose facts are not there yet ends at its first read, with status 75, and runs again later.
///
/// ```no_run
/// px_meta::run(px_meta::Inputs::package(), |bus| {
///     let backend = if std::env::var("TARGET")?.contains("apple") { "metal" } else { "vulkan" };
///     bus.publish_json("my-crate:choice@1", "backend", backend.into())?;
///     Ok(())
/// });
/// ```
pub fn run(inputs: Inputs, script: impl FnOnce(&mut Bus) -> ScriptResult) {
    end(attempt(&inputs, script));
}

/// Runs a generator on the bus: a program that writes a package before cargo builds it, named by
/// `[package.metadata.px.generate]` of that package. It is no build script: nothing is printed for cargo, and its inputs are
/// declared beside its name.
///
/// `px-meta` delivers the facts of the build's platforms (`target@1`, `toolchain@1`) and those that generators of packages
/// below published, and takes what the generator publishes as facts of the package that it generates. Run by anything else
/// (`cargo px`, by hand) it finds no facts, a read that requires one fails, and what it publishes goes nowhere.
///
/// ```no_run
/// use px_meta::schemas::Target;
/// use px_meta::Query;
///
/// px_meta::generate(|bus| {
///     let manifest = std::env::var("CARGO_PX_GENERATED_PKG_MANIFEST_PATH")?;
///     let targets = bus.all::<Target>(Query::any())?;
///     // … write the package of that manifest, for those targets …
/// #   let _ = (manifest, targets);
///     bus.publish_json("api:routes@1", "all", vec!["/users".into()].into())?;
///     Ok(())
/// });
/// ```
pub fn generate(generator: impl FnOnce(&mut Bus) -> ScriptResult) {
    end(attempt_generator(generator));
}

fn end(result: ScriptResult) {
    if let Err(error) = result {
        eprintln!("error: {}", printed::tame(&error.to_string(), true));
        std::process::exit(1);
    }
}

fn attempt_generator(generator: impl FnOnce(&mut Bus) -> ScriptResult) -> ScriptResult {
    let mut bus = Bus::open_generator()?;
    generator(&mut bus)?;
    Ok(bus.close_generator()?)
}

fn attempt(inputs: &Inputs, script: impl FnOnce(&mut Bus) -> ScriptResult) -> ScriptResult {
    let mut bus = Bus::open(inputs)?;
    #[cfg(feature = "download")]
    download::begin();
    script(&mut bus)?;
    #[cfg(feature = "download")]
    download::publish(&mut bus)?;
    Ok(bus.close()?)
}

/// The examples of the README are compiled like any other. One of them downloads.
#[cfg(all(doctest, feature = "download"))]
#[doc = include_str!("../README.md")]
struct Readme;
