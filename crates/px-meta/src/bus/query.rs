use crate::json::Value;

/// Which facts of a schema a script asks for. A name alone can be given as text: `bus.require::<NativeLibrary>("zlib")`.
///
/// ```
/// use px_meta::Query;
/// assert_eq!(Query::from("zlib"), Query::name("zlib"));
/// let all_of_one_package = Query::any().package("libz-sys");
/// let one = Query::name("zlib").package("libz-sys");
/// # assert_ne!(all_of_one_package, one);
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    pub(crate) name: Option<String>,
    pub(crate) package: Option<String>,
}

impl Query {
    /// All facts of the schema.
    pub fn any() -> Query {
        Query::default()
    }

    /// Those of this name.
    pub fn name(name: &str) -> Query {
        Query { name: Some(name.to_owned()), package: None }
    }

    /// Those of this package alone, whatever its version.
    pub fn package(mut self, package: &str) -> Query {
        self.package = Some(package.to_owned());
        self
    }

    pub(crate) fn takes(&self, name: &str, package: &str) -> bool {
        self.name.as_ref().map_or(true, |wanted| wanted == name)
            && self.package.as_ref().map_or(true, |wanted| wanted == package)
    }

    pub(crate) fn to_value(&self, schema: &str) -> Value {
        let mut query = Value::texts(&[("schema", schema)]);
        if let Some(name) = &self.name {
            query.set("name", name.as_str());
        }
        if let Some(package) = &self.package {
            query.set("package", package.as_str());
        }
        query
    }

    pub(crate) fn say(&self, schema: &str) -> String {
        let fact = match &self.name {
            Some(name) => format!("{schema}/{name}"),
            None => schema.to_owned(),
        };
        match &self.package {
            Some(package) => format!("{fact} of the package {package}"),
            None => fact,
        }
    }
}

impl From<&str> for Query {
    fn from(name: &str) -> Query {
        Query::name(name)
    }
}
