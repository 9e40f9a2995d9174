use super::publication::relative;
use crate::error::Result;
use crate::json::{canonical, Value};
use crate::names::find;
use crate::roots::Roots;
use crate::sha256::sha256;
use std::path::{Path, PathBuf};

/// Who published a fact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Package {
    /// The package's name.
    pub name: String,
    /// Its version.
    pub version: String,
    /// Its `links` key.
    pub links: Option<String>,
}

/// A fact that a script read.
///
/// Paths in a typed value are whole. In a [`Value`], whose schema the crate does not know, they are as they travel
/// (`${OUT_DIR}/include`): [`path`](Fact::path) makes them whole.
#[derive(Clone, Debug, PartialEq)]
pub struct Fact<T = Value> {
    /// Who published it.
    pub package: Package,
    /// Its name.
    pub name: String,
    /// What it says.
    pub value: T,
    /// `target` where it holds for what runs where the product does, `host` for what runs at build time: both, one, or,
    /// in plain cargo, which does not tell, none. A generator for another platform finds a `target@1` of each.
    pub domains: Vec<String>,
    pub(crate) roots: Roots,
}

impl<T> Fact<T> {
    /// The path that a text of this fact means here: `${OUT_DIR}` is the publisher's.
    ///
    /// ```no_run
    /// # fn script(bus: &mut px_meta::Bus) -> px_meta::Result<()> {
    /// use px_meta::Value;
    /// let fact = bus.require_json("my-crate:shader@1", "blur")?;
    /// if let Some(text) = fact.value.get("file").and_then(Value::as_str) {
    ///     let file = fact.path(text)?;
    /// #   let _ = file;
    /// }
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// Where the text begins with a root that is not known here.
    pub fn path(&self, text: &str) -> Result<PathBuf> {
        self.roots.expand(text)
    }
}

/// A type that a schema was made into. [`schemas`](crate::schemas) has those of the registry; a crate can make its own
/// schema a type of its own:
///
/// ```
/// use px_meta::{Result, Roots, Schema, Value};
///
/// struct Needs {
///     stack_bytes: u32,
/// }
///
/// impl Schema for Needs {
///     const ID: &'static str = "board:needs@1";
///
///     fn into_value(self) -> Result<Value> {
///         Ok(Value::from([("stack-bytes", self.stack_bytes.into())]))
///     }
///
///     fn from_value(value: Value, _: &Roots) -> Result<Self> {
///         let stack_bytes = value.get("stack-bytes").and_then(Value::as_f64).unwrap_or(0.0);
///         Ok(Needs { stack_bytes: stack_bytes as u32 })
///     }
/// }
///
/// # fn script(bus: &mut px_meta::Bus) -> Result<()> {
/// bus.publish("uart", Needs { stack_bytes: 2048 })?;
/// # Ok(()) }
/// ```
pub trait Schema: Sized {
    /// `native-library@1`.
    const ID: &'static str;

    /// The value as JSON, with paths as they travel.
    ///
    /// # Errors
    /// Where a path that was set is not Unicode.
    fn into_value(self) -> Result<Value>;

    /// Reads a value, unknown fields included.
    ///
    /// # Errors
    /// Where a field that is there is not of the schema's shape, or a path's root is not known here.
    fn from_value(value: Value, roots: &Roots) -> Result<Self>;
}

/// A fact as it was heard, before it is given a type.
#[derive(Clone)]
pub(crate) struct Heard {
    pub package: Package,
    pub schema: String,
    pub name: String,
    pub value: Value,
    pub domains: Vec<String>,
    pub roots: Roots,
    /// For an entry of a view, the digest that the view gives.
    pub sha256: String,
}

impl Heard {
    /// The fact's entry in the receipt of a script with this `OUT_DIR`.
    pub(crate) fn receipt(&self, reader: &Path) -> Result<Value> {
        let Package { name, version, .. } = &self.package;
        let mut found = Value::texts(&[("schema", &self.schema), ("name", &self.name), ("sha256", &self.sha256)]);
        found.set("package", Value::texts(&[("name", name), ("version", version)]));
        if let Some(out_dir) = &self.roots.out_dir {
            if find(&self.value.to_json(), "${OUT_DIR}").is_some() {
                found.set("out-dir", relative(out_dir, reader)?);
            }
        }
        Ok(found)
    }

    /// The digest of a fact: of its name, schema and value. The domains are not in it: a reader of a chain does not
    /// know them.
    pub(crate) fn digest(schema: &str, name: &str, value: &Value) -> String {
        let mut fact = Value::texts(&[("name", name), ("schema", schema)]);
        fact.set("value", value.clone());
        sha256(canonical(&fact).as_bytes())
    }
}
