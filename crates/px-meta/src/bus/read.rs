use super::fact::{Fact, Heard, Schema};
use super::{Bus, Query};
use crate::error::{Error, ErrorKind, Result};
use crate::json::Value;

/// What a script hears.
impl Bus {
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
}

fn typed<T: Schema>(heard: Heard) -> Result<Fact<T>> {
    let Heard { package, schema, name, value, domains, roots, .. } = heard;
    match T::from_value(value, &roots) {
        Ok(value) => Ok(Fact { package, name, value, domains, roots }),
        Err(error) => {
            let text = format!("{schema}/{name} of {} {}: {error}", package.name, package.version);
            Err(Error::new(ErrorKind::Shape, text))
        }
    }
}

fn untyped(heard: Heard) -> Fact {
    let Heard { package, name, value, domains, roots, .. } = heard;
    Fact { package, name, value, domains, roots }
}

/// Cannot happen: a required read that finds nothing is an error of its own.
fn nothing() -> Error {
    Error::new(ErrorKind::Missing, "nothing was found")
}
