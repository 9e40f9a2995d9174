use super::fact::Schema;
use super::{Bus, Origin};
use crate::error::{Error, Result};
use crate::json::Value;
use crate::roots::Roots;
use std::panic::Location;
use std::path::Path;

/// What a script says.
impl Bus {
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
        match value {
            Ok(value) => self.publication.add(schema, name, value, origin),
            Err(error) => Err(Error::new(error.kind(), format!("{schema}/{name} cannot be published: {error}"))),
        }
    }

    /// Turns a path of this script into text that can travel, for values made by hand: under `OUT_DIR` it begins with
    /// `${OUT_DIR}`, that of a generator under the root of the workspace with `${WORKSPACE}`. Typed values do this by
    /// themselves.
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
        Roots::here().shorten(path.as_ref())
    }
}
