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

/// The bus, as one build script holds it. [`run`](crate::run) opens one, hands it to the script, and writes down what was
/// said and read on it.
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
    /// ```no_run
    /// # fn script(bus: &mut px_meta::Bus) -> px_meta::Result<()> {
    /// use px_meta::schemas::{NativeLibrary, NativeLibraryLink, NativeLibrarySource};
    /// use px_meta::Origin;
    /// let found = Origin::probe().tool("pkg-config").variable("ZLIB_DIR");
    /// let zlib = NativeLibrary::new().link(NativeLibraryLink::Dynamic).source(NativeLibrarySource::System).libs(["z"]);
    /// bus.publish_from(&found, "zlib", zlib)?;
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// As [`publish`](Bus::publish).
    #[track_caller]
    pub fn publish_from<T: Schema>(&mut self, origin: &Origin, name: &str, value: T) -> Result<()> {
        self.add(Location::caller(), origin, T::ID, name, value.into_value())
    }

    /// Publishes a fact of any schema, such as the package's own (`my-crate:thing@1`). `px-meta` checks it against the
    /// schema that the package declares; plain cargo carries it as it is.
    ///
    /// ```no_run
    /// # fn script(bus: &mut px_meta::Bus) -> px_meta::Result<()> {
    /// use px_meta::Value;
    /// let needs = Value::from([("stack-bytes", Value::from(2048)), ("interrupts", vec!["uart0".into()].into())]);
    /// bus.publish_json("board:needs@1", "uart", needs)?;
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// As [`publish`](Bus::publish), and where `schema` is not of the form `name@major` or `crate:name@major`.
    #[track_caller]
    pub fn publish_json(&mut self, schema: &str, name: &str, value: Value) -> Result<()> {
        self.add(Location::caller(), &Origin::literal(), schema, name, Ok(value))
    }

    /// Publishes a fact of any schema and says how the script came by it.
    ///
    /// ```no_run
    /// # fn script(bus: &mut px_meta::Bus) -> Result<(), Box<dyn std::error::Error>> {
    /// use px_meta::{Origin, Value};
    /// let palette = Value::parse(&std::fs::read_to_string("palette.json")?)?;
    /// bus.publish_json_from(&Origin::file("palette.json"), "paint:palette@1", "wall", palette)?;
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// As [`publish_json`](Bus::publish_json).
    #[track_caller]
    pub fn publish_json_from(&mut self, origin: &Origin, schema: &str, name: &str, value: Value) -> Result<()> {
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
    /// ```no_run
    /// # fn script(bus: &mut px_meta::Bus) -> px_meta::Result<()> {
    /// use px_meta::schemas::NativeLibrary;
    /// use px_meta::Query;
    /// let zlib = bus.require::<NativeLibrary>("zlib")?;
    /// println!("cargo:warning=zlib {:?} of {}", zlib.value.get_version(), zlib.package.name);
    /// // Where several packages publish a fact of that name, say whose.
    /// let ours = bus.require::<NativeLibrary>(Query::name("zlib").package("libz-sys"))?;
    /// # let _ = ours;
    /// # Ok(()) }
    /// ```
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
    /// ```no_run
    /// # fn script(bus: &mut px_meta::Bus) -> px_meta::Result<()> {
    /// use px_meta::schemas::{Abi, AbiChar};
    /// let abi = bus.find::<Abi>("wordhash")?;
    /// let is_signed = abi.and_then(|fact| fact.value.get_char()).map_or(true, |char| char == AbiChar::Signed);
    /// # let _ = is_signed;
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// Where several packages publish it, or its value has another shape than the schema's.
    pub fn find<T: Schema>(&mut self, query: impl Into<Query>) -> Result<Option<Fact<T>>> {
        self.reading.one(&self.environment, T::ID, &query.into(), false)?.map(typed).transpose()
    }

    /// Reads every fact that fits, in the order of package names.
    ///
    /// ```no_run
    /// # fn script(bus: &mut px_meta::Bus) -> px_meta::Result<()> {
    /// use px_meta::schemas::NativeLibrary;
    /// use px_meta::Query;
    /// for library in bus.all::<NativeLibrary>(Query::any())? {
    ///     println!("cargo:warning={} links {:?}", library.package.name, library.value.get_libs());
    /// }
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// Where a value has another shape than the schema's.
    pub fn all<T: Schema>(&mut self, query: impl Into<Query>) -> Result<Vec<Fact<T>>> {
        self.reading.all(&self.environment, T::ID, &query.into())?.into_iter().map(typed).collect()
    }

    /// As [`require`](Bus::require), for any schema.
    ///
    /// ```no_run
    /// # fn script(bus: &mut px_meta::Bus) -> px_meta::Result<()> {
    /// use px_meta::Value;
    /// let needs = bus.require_json("board:needs@1", "uart")?;
    /// let stack = needs.value.get("stack-bytes").and_then(Value::as_f64);
    /// # let _ = stack;
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// As [`require`](Bus::require), but no shape is asked for.
    pub fn require_json(&mut self, schema: &str, query: impl Into<Query>) -> Result<Fact> {
        let found = self.reading.one(&self.environment, schema, &query.into(), true)?;
        Ok(untyped(found.ok_or_else(nothing)?))
    }

    /// As [`find`](Bus::find), for any schema.
    ///
    /// ```no_run
    /// # fn script(bus: &mut px_meta::Bus) -> px_meta::Result<()> {
    /// use px_meta::Value;
    /// let tick = match bus.find_json("board:needs@1", "clock")? {
    ///     Some(needs) => needs.value.get("tick-hz").and_then(Value::as_f64),
    ///     None => Some(1000.0),
    /// };
    /// # let _ = tick;
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// Where several packages publish it.
    pub fn find_json(&mut self, schema: &str, query: impl Into<Query>) -> Result<Option<Fact>> {
        Ok(self.reading.one(&self.environment, schema, &query.into(), false)?.map(untyped))
    }

    /// As [`all`](Bus::all), for any schema.
    ///
    /// ```no_run
    /// # fn script(bus: &mut px_meta::Bus) -> px_meta::Result<()> {
    /// use px_meta::{Query, Value};
    /// let needs = bus.all_json("board:needs@1", Query::any())?;
    /// let stacks = needs.iter().filter_map(|fact| fact.value.get("stack-bytes").and_then(Value::as_f64));
    /// let largest = stacks.fold(0.0, f64::max);
    /// # let _ = largest;
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// Where a file of the bus cannot be read.
    pub fn all_json(&mut self, schema: &str, query: impl Into<Query>) -> Result<Vec<Fact>> {
        Ok(self.reading.all(&self.environment, schema, &query.into())?.into_iter().map(untyped).collect())
    }

    /// Reads what all packages below agreed on in one field (`abi@1`, `/cxx/stdlib`). Only `px-meta` merges, so in plain
    /// cargo there is nothing until it has delivered a view.
    ///
    /// ```no_run
    /// # fn script(bus: &mut px_meta::Bus) -> px_meta::Result<()> {
    /// use px_meta::Value;
    /// let stack = bus.merged("board:needs@1", "/stack-bytes")?;
    /// let stack = stack.as_ref().and_then(Value::as_f64).unwrap_or(8192.0);
    /// # let _ = stack;
    /// # Ok(()) }
    /// ```
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

    /// Turns a path of this script into text that can travel, for values made by hand: under `OUT_DIR` it begins with
    /// `${OUT_DIR}`. Typed values do this by themselves.
    ///
    /// ```no_run
    /// # fn script(bus: &mut px_meta::Bus) -> px_meta::Result<()> {
    /// use px_meta::Value;
    /// let header = bus.path(format!("{}/include/z.h", std::env::var("OUT_DIR").unwrap_or_default()))?;
    /// bus.publish_json("my-crate:header@1", "z", Value::from([("file", header.into())]))?;
    /// # Ok(()) }
    /// ```
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
