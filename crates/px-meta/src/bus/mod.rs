//! One run of a build script: what it publishes, what it reads, and what it leaves in its mailbox.

mod chain;
pub(crate) mod environment;
mod fact;
mod heard;
mod inputs;
mod origin;
mod publication;
mod query;
mod reading;
mod silent;
mod view;

pub use fact::{Fact, Package, Schema};
pub use inputs::Inputs;
pub use origin::Origin;
pub use query::Query;

use crate::error::{Error, ErrorKind, Result};
use crate::json::Value;
use crate::roots::Roots;
use environment::Environment;
use publication::Publication;
use reading::Reading;
use std::panic::Location;
use std::path::Path;

/// The bus, as one build script holds it. [`run`](crate::run) makes one and hands in what was said on it.
pub struct Bus {
    environment: Environment,
    publication: Publication,
    reading: Reading,
}

impl Bus {
    pub(crate) fn open(inputs: &Inputs) -> Result<Bus> {
        let environment = Environment::read()?;
        inputs.declare(&environment)?;
        Ok(Bus { environment, publication: Publication::default(), reading: Reading::default() })
    }

    /// Publishes a fact whose value stands in the build script.
    ///
    /// ```no_run
    /// # fn script(bus: &mut px_meta::Bus) -> px_meta::Result<()> {
    /// use px_meta::schemas::{NativeLibrary, NativeLibraryLink};
    /// bus.publish("zlib", NativeLibrary::new().link(NativeLibraryLink::Static).libs(["z"]).version("1.3.1"))?;
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// Where the name cannot name a fact, the pair of schema and name was published already, or a path in the value is
    /// not Unicode.
    #[track_caller]
    pub fn publish<T: Schema>(&mut self, name: &str, value: T) -> Result<()> {
        self.add(Location::caller(), &Origin::literal(), T::ID, name, value.into_value())
    }

    /// Publishes a fact and says how the script came by it.
    ///
    /// # Errors
    /// As [`publish`](Bus::publish).
    #[track_caller]
    pub fn publish_from<T: Schema>(&mut self, origin: &Origin, name: &str, value: T) -> Result<()> {
        self.add(Location::caller(), origin, T::ID, name, value.into_value())
    }

    /// Publishes a fact of any schema, such as the package's own (`my-crate:thing@1`).
    ///
    /// # Errors
    /// As [`publish`](Bus::publish), and where `schema` is not of the form `name@major` or `crate:name@major`.
    #[track_caller]
    pub fn publish_json(&mut self, origin: &Origin, schema: &str, name: &str, value: Value) -> Result<()> {
        self.add(Location::caller(), origin, schema, name, Ok(value))
    }

    fn add(
        &mut self,
        caller: &Location<'_>,
        origin: &Origin,
        schema: &str,
        name: &str,
        value: Result<Value>,
    ) -> Result<()> {
        let origin = origin.to_value(caller, &self.environment.manifest_dir);
        let value =
            value.map_err(|error| Error::new(error.kind(), format!("{schema}/{name} cannot be published: {error}")))?;
        self.publication.add(schema, name, value, origin)
    }

    /// Reads the one fact that fits. It must be there.
    ///
    /// # Errors
    /// Where no package below publishes it (with what to do about it), where several do, or where its value has another
    /// shape than the schema's.
    pub fn require<T: Schema>(&mut self, query: impl Into<Query>) -> Result<Fact<T>> {
        let found = self.reading.one(&self.environment, T::ID, &query.into(), true)?;
        typed(found.ok_or_else(nothing)?)
    }

    /// Reads the one fact that fits, if there is one; where plain cargo cannot tell, there is none, so the script needs a
    /// default.
    ///
    /// # Errors
    /// Where several packages publish it, or its value has another shape than the schema's.
    pub fn find<T: Schema>(&mut self, query: impl Into<Query>) -> Result<Option<Fact<T>>> {
        self.reading.one(&self.environment, T::ID, &query.into(), false)?.map(typed).transpose()
    }

    /// Reads every fact that fits, in the order of package names.
    ///
    /// # Errors
    /// Where a value has another shape than the schema's.
    pub fn all<T: Schema>(&mut self, query: impl Into<Query>) -> Result<Vec<Fact<T>>> {
        self.reading.all(&self.environment, T::ID, &query.into())?.into_iter().map(typed).collect()
    }

    /// As [`require`](Bus::require), for any schema.
    ///
    /// # Errors
    /// As [`require`](Bus::require), but no shape is asked for.
    pub fn require_json(&mut self, schema: &str, query: impl Into<Query>) -> Result<Fact> {
        let found = self.reading.one(&self.environment, schema, &query.into(), true)?;
        Ok(untyped(found.ok_or_else(nothing)?))
    }

    /// As [`find`](Bus::find), for any schema.
    ///
    /// # Errors
    /// Where several packages publish it.
    pub fn find_json(&mut self, schema: &str, query: impl Into<Query>) -> Result<Option<Fact>> {
        Ok(self.reading.one(&self.environment, schema, &query.into(), false)?.map(untyped))
    }

    /// As [`all`](Bus::all), for any schema.
    ///
    /// # Errors
    /// Where a file of the bus cannot be read.
    pub fn all_json(&mut self, schema: &str, query: impl Into<Query>) -> Result<Vec<Fact>> {
        Ok(self.reading.all(&self.environment, schema, &query.into())?.into_iter().map(untyped).collect())
    }

    /// Reads what all packages below agreed on in one field (`abi@1`, `/cxx/stdlib`). Only `px-meta` merges, so in plain
    /// cargo there is nothing until it has delivered a view.
    ///
    /// # Errors
    /// Where a file of the bus cannot be read.
    pub fn merged(&mut self, schema: &str, pointer: &str) -> Result<Option<Value>> {
        self.reading.merged(&self.environment, schema, pointer)
    }

    /// Writes what was said and read, and tells cargo. A reading is written first: the CLI trusts a publication last.
    pub(crate) fn close(self) -> Result<()> {
        self.reading.close(&self.environment)?;
        self.publication.close(&self.environment)
    }

    /// Turns paths of this script into text that can travel, for values made by hand.
    ///
    /// # Errors
    /// Where the path is not Unicode.
    pub fn path(&self, path: impl AsRef<Path>) -> Result<String> {
        Roots { out_dir: Some(self.environment.out_dir.clone()) }.shorten(path.as_ref())
    }
}

fn typed<T: Schema>(heard: fact::Heard) -> Result<Fact<T>> {
    let fact::Heard { package, schema, name, value, roots, .. } = heard;
    match T::from_value(value, &roots) {
        Ok(value) => Ok(Fact { package, name, value, roots }),
        Err(error) => {
            let text = format!("{schema}/{name} of {} {}: {error}", package.name, package.version);
            Err(Error::new(ErrorKind::Shape, text))
        }
    }
}

fn untyped(heard: fact::Heard) -> Fact {
    Fact { package: heard.package, name: heard.name, value: heard.value, roots: heard.roots }
}

/// Cannot happen: a required read that finds nothing is an error of its own.
fn nothing() -> Error {
    Error::new(ErrorKind::Missing, "nothing was found")
}
